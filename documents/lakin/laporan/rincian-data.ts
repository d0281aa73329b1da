import { cite, citationText, sum, type Decimal } from '../../../rules/index.ts';
import { serviceLevel } from '../../../rules/kinerja/index.ts';
import type { Plain } from '../../document.ts';
import { printedMean } from '../audit/konteks.ts';
import { isIndex } from '../audit/rincian.ts';
import { belongs, type Iku } from '../hasil.ts';
import { quartersOf, type Baris, type LembarLakin } from '../lembar.ts';
import type { BukuLakin } from '../read-lakin.ts';
import { percentOfWhole, plain, plainOrNull } from './angka.ts';
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

/** Both years side by side, where last year has a target too. */
export function duaTahunData(iku: Iku, row: Baris<'tahunLalu'> | undefined): Plain {
  const { target, realisasi, tertulis } = row?.nilai ?? { target: null, realisasi: null, tertulis: null };
  if (target === null || realisasi === null) return null;
  return {
    lalu: { target: plain(target), realisasi: plain(realisasi), capaian: plainOrNull(tertulis) },
    kini: { target: plain(iku.target), realisasi: plain(iku.realisasi), capaian: plain(iku.capaian) },
    persen: iku.satuan === '%',
  };
}

export function triwulanData({ triwulan }: LembarLakin, iku: Iku): Plain {
  const rows = triwulan.filter((row) => belongs(row, iku));
  if (rows.length === 0) return null;
  return {
    kalimat: kalimatTriwulan(rows),
    periode: rows.map(({ nilai }) => ({
      nama: nilai.periode,
      target: plainOrNull(nilai.target),
      realisasi: plainOrNull(nilai.realisasi),
    })),
    persen: iku.satuan === '%',
  };
}

export function surveiData({ survei }: LembarLakin, iku: Iku): Plain {
  const rows = survei.filter((row) => belongs(row, iku));
  if (rows.length === 0) return null;
  return {
    kalimat: kalimatSurvei(rows.find(isIndex)),
    baris: rows.map((row) => {
      const quarters = quartersOf(row);
      return {
        layanan: row.nilai.layanan,
        indeks: isIndex(row),
        triwulan: (quarters ?? []).map(plain),
        rataRata: quarters === null ? null : plain(printedMean(quarters)),
        tahunLalu: plainOrNull(row.nilai.tahunLalu),
      };
    }),
  };
}

export function serviceLevelData({ lembar, rumus }: BukuLakin, iku: Iku): Plain {
  const rows = lembar.serviceLevel.filter((row) => belongs(row, iku));
  if (rows.length === 0) return null;
  return {
    kalimat: kalimatServiceLevel(rows),
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

export function layananData({ layanan3c }: LembarLakin, iku: Iku): Plain {
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

export function ikpaData({ lembar, rumus }: BukuLakin, iku: Iku): Plain {
  const rows = lembar.ikpa.filter((row) => belongs(row, iku));
  if (rows.length === 0) return null;
  const known = rows.filter(({ nilai }) => nilai.ikpa !== null);
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

export function anggaranData({ anggaran }: LembarLakin, grafik: Grafik): Plain {
  const rows = anggaran.flatMap(({ nilai: { jenis, pagu, realisasi } }) =>
    pagu === null || realisasi === null ? [] : [{ jenis, pagu, realisasi }],
  );
  const pagu = sum(rows.map((row) => row.pagu));
  if (rows.length === 0 || pagu.eq('0')) return null;
  const realisasi = sum(rows.map((row) => row.realisasi));
  const share = (part: Decimal, all: Decimal): string | null =>
    all.eq('0') ? null : plain(percentOfWhole(part, all));
  return {
    kalimat: kalimatAnggaran(pagu, realisasi),
    baris: rows.map((row) => ({
      jenis: row.jenis,
      pagu: plain(row.pagu),
      realisasi: plain(row.realisasi),
      persen: share(row.realisasi, row.pagu),
    })),
    jumlah: { pagu: plain(pagu), realisasi: plain(realisasi), persen: share(realisasi, pagu) },
    grafik: GRAFIK_ANGGARAN in grafik ? GRAFIK_ANGGARAN : null,
  };
}

/** The awards by category; giver and day stand in a sentence where all have the same. */
export function prestasiData({ prestasi }: LembarLakin): Plain {
  const [first] = prestasi;
  if (first === undefined) return null;
  const { pemberi, tanggal } = first.nilai;
  const same = prestasi.every(({ nilai }) => nilai.pemberi === pemberi && nilai.tanggal === tanggal);
  return {
    kalimat: kalimatPrestasi(prestasi),
    serentak: same ? { pemberi, tanggal } : null,
    kategori: ['Individu', 'Teamwork', 'Corporate'].flatMap((kategori) => {
      const rows = prestasi.filter(({ nilai }) => nilai.kategori === kategori);
      return rows.length === 0
        ? []
        : [{ nama: kategori, serentak: same, baris: rows.map(({ nilai }) => ({ ...nilai })) }];
    }),
  };
}
