import { cite, citationText, sum, type Decimal } from '../../../rules/index.ts';
import { serviceLevel } from '../../../rules/kinerja/index.ts';
import type { Plain } from '../../document.ts';
import { printedMean } from '../audit/konteks.ts';
import { isIndex } from '../audit/rincian.ts';
import { belongs, type IkuTercetak } from '../hasil.ts';
import { cellFails, meragukan } from '../konsep.ts';
import { quartersOf, type Baris, type LembarLakin } from '../lembar.ts';
import type { BukuLakin } from '../read-lakin.ts';
import { percentOfWhole, plain, plainOrNull, TIDAK_DAPAT_DIHITUNG } from './angka.ts';
import { GRAFIK_ANGGARAN, type Grafik } from './grafik.ts';
import {
  kalimatAnggaran,
  kalimatPrestasi,
  kalimatServiceLevel,
  kalimatSurvei,
  kalimatTriwulan,
  keteranganBulan,
  tabelKonversi,
} from './kalimat.ts';

// The tables that not every report has; each is null where the workbook holds nothing for it.

/** In place of a sentence about figures that a fault touches. */
const TIDAK_DIURAIKAN = `Uraian dari tabel berikut ${TIDAK_DAPAT_DIHITUNG}.`;

/** Both years side by side, where last year has a target too. */
export function duaTahunData(iku: IkuTercetak, row: Baris<'tahunLalu'> | undefined): Plain {
  const { target, realisasi, tertulis } = row?.nilai ?? { target: null, realisasi: null, tertulis: null };
  if (target === null || realisasi === null) return null;
  return {
    lalu: { target: plain(target), realisasi: plain(realisasi), capaian: plainOrNull(tertulis) },
    kini: {
      target: plainOrNull(iku.target),
      realisasi: plainOrNull(iku.realisasi),
      capaian: plainOrNull(iku.capaian),
    },
    persen: iku.satuan === '%',
  };
}

export function triwulanData({ lembar: { triwulan }, konsep }: BukuLakin, iku: IkuTercetak): Plain {
  const rows = triwulan.filter((row) => belongs(row, iku));
  if (rows.length === 0) return null;
  return {
    kalimat: meragukan(konsep, rows, triwulan) ? TIDAK_DIURAIKAN : kalimatTriwulan(rows),
    periode: rows.map((row) => ({
      nama: row.nilai.periode,
      target: plainOrNull(row.nilai.target),
      realisasi: plainOrNull(row.nilai.realisasi),
      /** Not a quarter still to come. */
      ragu: cellFails(konsep, row, 'realisasi'),
    })),
    persen: iku.satuan === '%',
  };
}

export function surveiData({ lembar: { survei }, konsep }: BukuLakin, iku: IkuTercetak): Plain {
  const rows = survei.filter((row) => belongs(row, iku));
  if (rows.length === 0) return null;
  return {
    kalimat: meragukan(konsep, rows, survei) ? TIDAK_DIURAIKAN : kalimatSurvei(rows.find(isIndex)),
    baris: rows.map((row) => {
      const quarters = quartersOf(row);
      return {
        layanan: row.nilai.layanan,
        indeks: isIndex(row),
        triwulan: [row.nilai.q1, row.nilai.q2, row.nilai.q3, row.nilai.q4].map(plainOrNull),
        rataRata: quarters === null ? null : plain(printedMean(quarters)),
        tahunLalu: plainOrNull(row.nilai.tahunLalu),
      };
    }),
  };
}

export function serviceLevelData({ lembar, rumus, konsep }: BukuLakin, iku: IkuTercetak): Plain {
  const rows = lembar.serviceLevel.filter((row) => belongs(row, iku));
  if (rows.length === 0) return null;
  return {
    kalimat: meragukan(konsep, rows, lembar.serviceLevel) ? TIDAK_DIURAIKAN : kalimatServiceLevel(rows),
    bulan: rows.map(({ nilai }) => ({
      nama: nilai.bulan,
      telepon: plainOrNull(nilai.telepon),
      chat: plainOrNull(nilai.chat),
      gabungan:
        nilai.telepon === null || nilai.chat === null
          ? null
          : plain(serviceLevel(rumus, nilai.telepon, nilai.chat).nilai),
      keterangan: keteranganBulan(nilai),
    })),
  };
}

export function layananData({ layanan3c }: LembarLakin, iku: IkuTercetak): Plain {
  const rows = layanan3c.filter((row) => belongs(row, iku));
  if (rows.length === 0) return null;
  return rows.map(({ nilai: { kelompok, layanan, poin, dasar, mulai } }) => ({
    kelompok,
    layanan,
    poin: plainOrNull(poin),
    dasar,
    mulai,
  }));
}

export function ikpaData({ lembar, rumus }: BukuLakin, iku: IkuTercetak): Plain {
  const rows = lembar.ikpa.filter((row) => belongs(row, iku));
  if (rows.length === 0) return null;
  const known = rows.filter(({ nilai }) => nilai.triwulan !== null && nilai.ikpa !== null);
  return {
    konversi: tabelKonversi(rumus),
    sumber: citationText(cite(rumus.peraturan, rumus.indeksTriwulanTerakhir)),
    nilai: known.map(({ nilai: { triwulan, ikpa, smart } }) => ({
      triwulan: plainOrNull(triwulan),
      ikpa: plainOrNull(ikpa),
      smart: plainOrNull(smart),
    })),
  };
}

/** Ceiling and spending by kind; the sums stand only where every row could be read. */
export function anggaranData({ lembar: { anggaran }, konsep }: BukuLakin, grafik: Grafik): Plain {
  const rows = anggaran.map(({ nilai }) => nilai);
  const pagu = sum(rows.flatMap((row) => (row.pagu === null ? [] : [row.pagu])));
  if (rows.length === 0 || pagu.eq('0')) return null;
  const realisasi = sum(rows.flatMap((row) => (row.realisasi === null ? [] : [row.realisasi])));
  const share = (part: Decimal | null, all: Decimal | null): string | null =>
    part === null || all === null || all.eq('0') ? null : plain(percentOfWhole(part, all));
  const inDoubt = meragukan(konsep, anggaran);
  return {
    kalimat: inDoubt ? TIDAK_DIURAIKAN : kalimatAnggaran(pagu, realisasi),
    baris: rows.map((row) => ({
      jenis: row.jenis,
      pagu: plainOrNull(row.pagu),
      realisasi: plainOrNull(row.realisasi),
      persen: share(row.realisasi, row.pagu),
    })),
    jumlah: {
      pagu: inDoubt ? null : plain(pagu),
      realisasi: inDoubt ? null : plain(realisasi),
      persen: inDoubt ? null : share(realisasi, pagu),
    },
    grafik: GRAFIK_ANGGARAN in grafik ? GRAFIK_ANGGARAN : null,
  };
}

/** The awards by category; giver and day stand in a sentence where all have the same. */
export function prestasiData({ lembar: { prestasi }, konsep }: BukuLakin): Plain {
  const [first] = prestasi;
  if (first === undefined) return null;
  const { pemberi, tanggal } = first.nilai;
  const same =
    pemberi !== null &&
    tanggal !== null &&
    prestasi.every(({ nilai }) => nilai.pemberi === pemberi && nilai.tanggal === tanggal);
  return {
    kalimat: meragukan(konsep, prestasi) ? TIDAK_DIURAIKAN : kalimatPrestasi(prestasi),
    serentak: same ? { pemberi, tanggal } : null,
    kategori: ['Individu', 'Teamwork', 'Corporate'].flatMap((kategori) => {
      const rows = prestasi.filter(({ nilai }) => nilai.kategori === kategori);
      return rows.length === 0
        ? []
        : [{ nama: kategori, serentak: same, baris: rows.map(({ nilai }) => ({ ...nilai })) }];
    }),
  };
}
