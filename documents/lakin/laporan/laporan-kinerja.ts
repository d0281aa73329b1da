import { cite, citationText, sum, type Decimal } from '../../../rules/index.ts';
import { capaianIku, serviceLevel } from '../../../rules/kinerja/index.ts';
import { defineDocument, type DocumentData, type Plain } from '../../document.ts';
import { foldName } from '../../grid.ts';
import { printedMean } from '../audit/konteks.ts';
import { isIndex } from '../audit/rincian.ts';
import type { Iku, PerspektifDinilai } from '../hasil.ts';
import { BAGIAN_NARASI, BAGIAN_URAIAN, quartersOf, type Baris, type LembarLakin } from '../lembar.ts';
import type { BukuLakin } from '../read-lakin.ts';
import { teksData } from '../teks-berdaftar.ts';
import { percentOfWhole, plain, plainOrNull } from './angka.ts';
import {
  GRAFIK_ANGGARAN,
  GRAFIK_CAPAIAN,
  GRAFIK_DUA_TAHUN,
  grafikLaporan,
  namaGrafik,
  type Grafik,
} from './grafik.ts';
import {
  kalimatAnggaran,
  kalimatBobot,
  kalimatCapaian,
  kalimatCapaianOrganisasi,
  kalimatPerbandingan,
  kalimatPrestasi,
  kalimatRingkasan,
  kalimatServiceLevel,
  kalimatSurvei,
  kalimatTriwulan,
  keteranganBulan,
  tabelKonversi,
} from './kalimat.ts';

/** The yearly performance report: BAB I to IV with tables and charts, and the calculation as an appendix. */
export const laporanKinerja = defineDocument({
  perintah: 'lakin',
  nama: 'Laporan kinerja',
  jenisBuku: 'lakin',
  per: 'buku',
  susun: (buku) => {
    const { unit } = buku;
    const grafik = grafikLaporan(buku);
    return [
      {
        data: reportData(buku, grafik),
        gaya: unit.gaya,
        grafik,
        namaBerkas: ['laporan-kinerja', unit.singkatan, String(unit.tahun)],
        tanggal: unit.tanggalPengantar,
      },
    ];
  },
});

function reportData(buku: BukuLakin, grafik: Grafik): DocumentData {
  const { unit, lembar, iku, hasil, aturan } = buku;
  return {
    unit: {
      nama: unit.nama,
      singkatan: unit.singkatan,
      unitInduk: unit.gaya.unitInduk ?? '',
      kementerian: unit.kementerian,
      tahun: unit.tahun,
      tahunLalu: unit.tahun - 1,
      tanggalSdm: unit.tanggalSdm,
      sumberCapaian: unit.sumberCapaian,
    },
    terbit: { kota: unit.kota, tanggal: unit.tanggalPengantar },
    uraian: uraianData(lembar),
    kataPengantar: kataPengantarData(lembar),
    kalimat: {
      ringkasan: kalimatRingkasan(unit.singkatan, unit.tahun, iku, hasil),
      capaian: kalimatCapaianOrganisasi(iku, hasil, aturan),
      bobot: kalimatBobot(hasil, aturan),
    },
    sdm: sdmData(lembar),
    sasaran: lembar.sasaran.map(({ nilai }) => ({ kode: nilai.kode, nama: nilai.nama })),
    perjanjian: perjanjianData(lembar),
    perspektif: hasil.perspektif.map((each) => perspektifData(each)),
    nko: plain(hasil.nko),
    iku: iku.map((each) => ikuData(buku, each, grafik)),
    anggaran: anggaranData(lembar, grafik),
    prestasi: prestasiData(lembar),
    benchmarking: lembar.benchmarking.map(({ nilai }) => ({ ...nilai })),
    grafik: {
      capaian: GRAFIK_CAPAIAN,
      duaTahun: GRAFIK_DUA_TAHUN in grafik ? GRAFIK_DUA_TAHUN : null,
    },
    hitungan: iku.map((each) => hitunganData(buku, each)),
    sumber: [
      { perihal: 'indeks capaian', sumber: citationText(cite(aturan.peraturan, aturan.capaian.maximize)) },
      { perihal: 'batas capaian', sumber: citationText(cite(aturan.peraturan, aturan.rentangCapaian)) },
      { perihal: 'nilai SS', sumber: citationText(cite(aturan.peraturan, aturan.nilaiSasaranStrategis)) },
      { perihal: 'nilai perspektif', sumber: citationText(cite(aturan.peraturan, aturan.nilaiPerspektif)) },
      { perihal: 'NKO', sumber: citationText(cite(aturan.peraturan, aturan.nko)) },
      { perihal: 'status', sumber: citationText(cite(aturan.peraturan, aturan.status)) },
    ],
  };
}

/** "Kata Pengantar" is `kataPengantar` to a template. */
function dataName(bagian: string): string {
  const [first = '', ...rest] = bagian.split(' ');
  return (
    first.toLowerCase() +
    rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join('')
  );
}

function linesOf(rows: readonly { readonly nilai: { readonly teks: string | null } }[]): string[] {
  return rows.flatMap(({ nilai }) => (nilai.teks === null ? [] : nilai.teks.split('\n')));
}

function uraianData({ uraian }: LembarLakin): Plain {
  return Object.fromEntries(
    Object.keys(BAGIAN_URAIAN).map((bagian) => [
      dataName(bagian),
      teksData(linesOf(uraian.filter(({ nilai }) => nilai.bagian === bagian))),
    ]),
  );
}

/** The preface: the computed sentence stands before its last paragraph. */
function kataPengantarData({ uraian }: LembarLakin): Plain {
  const lines = linesOf(uraian.filter(({ nilai }) => nilai.bagian === 'Kata Pengantar'));
  return { awal: teksData(lines.slice(0, -1)), akhir: teksData(lines.slice(-1)) };
}

function narasiData({ narasi }: LembarLakin, iku: Iku): Plain {
  const own = narasi.filter((row) => belongs(row, iku));
  return Object.fromEntries(
    Object.keys(BAGIAN_NARASI).map((bagian) => [
      dataName(bagian),
      teksData(linesOf(own.filter(({ nilai }) => nilai.bagian === bagian))),
    ]),
  );
}

function belongs({ nilai }: { readonly nilai: { readonly kode: string | null } }, { kode }: Iku): boolean {
  return nilai.kode !== null && foldName(nilai.kode) === foldName(kode);
}

function sdmData({ sdm }: LembarLakin): Plain {
  return ['Jabatan', 'Pendidikan', 'Golongan'].flatMap((kelompok) => {
    const rows = sdm.filter(({ nilai }) => nilai.kelompok === kelompok);
    if (rows.length === 0) return [];
    const jumlah = sum(rows.flatMap(({ nilai }) => (nilai.jumlah === null ? [] : [nilai.jumlah])));
    return [
      {
        kelompok,
        baris: rows.map(({ nilai }) => ({ uraian: nilai.uraian, jumlah: plainOrNull(nilai.jumlah) })),
        jumlah: plain(jumlah),
      },
    ];
  });
}

/** The agreement: an objective stands once above all its indicators. */
function perjanjianData({ perjanjian }: LembarLakin): Plain {
  const groups: { sasaran: string; iku: Plain[] }[] = [];
  for (const { nilai } of perjanjian) {
    const { sasaran, kode, nama, target } = nilai;
    const row = { kode, nama, target: plainOrNull(target) };
    const last = groups.at(-1);
    if (last !== undefined && foldName(last.sasaran) === foldName(sasaran ?? '')) last.iku.push(row);
    else groups.push({ sasaran: sasaran ?? '', iku: [row] });
  }
  return groups;
}

function perspektifData({ nama, nilai, sasaran }: PerspektifDinilai): Plain {
  return {
    nama,
    nilai: plain(nilai),
    sasaran: sasaran.map((each) => ({
      kode: each.kode,
      nama: each.nama,
      nilai: plain(each.nilai),
      iku: each.iku.map(ikuRow),
    })),
  };
}

function ikuRow({ kode, nama, satuan, target, realisasi, capaian, status, tercapai }: Iku): Plain {
  return {
    kode,
    nama,
    persen: satuan === '%',
    target: plain(target),
    realisasi: plain(realisasi),
    capaian: plain(capaian),
    status,
    tercapai,
  };
}

function ikuData(buku: BukuLakin, iku: Iku, grafik: Grafik): Plain {
  const { lembar, unit } = buku;
  const lastYear = lembar.tahunLalu.find((row) => belongs(row, iku));
  const chart = (name: string): string | null => (name in grafik ? name : null);
  return {
    kode: iku.kode,
    nama: iku.nama,
    narasi: narasiData(lembar, iku),
    capaian: kalimatCapaian(iku, unit.tahun),
    perbandingan: kalimatPerbandingan(iku, lastYear, unit.tahun),
    duaTahun: duaTahunData(iku, lastYear),
    triwulan: triwulanData(lembar, iku),
    grafikTriwulan: chart(namaGrafik('triwulan', iku)),
    survei: surveiData(lembar, iku),
    serviceLevel: serviceLevelData(buku, iku),
    grafikBulanan: chart(namaGrafik('bulanan', iku)),
    layanan: layananData(lembar, iku),
    ikpa: ikpaData(buku, iku),
  };
}

/** Both years side by side, where last year has a target too. */
function duaTahunData(iku: Iku, row: Baris<'tahunLalu'> | undefined): Plain {
  const { target, realisasi, tertulis } = row?.nilai ?? { target: null, realisasi: null, tertulis: null };
  if (target === null || realisasi === null) return null;
  return {
    lalu: { target: plain(target), realisasi: plain(realisasi), capaian: plainOrNull(tertulis) },
    kini: { target: plain(iku.target), realisasi: plain(iku.realisasi), capaian: plain(iku.capaian) },
    persen: iku.satuan === '%',
  };
}

function triwulanData({ triwulan }: LembarLakin, iku: Iku): Plain {
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

function surveiData({ survei }: LembarLakin, iku: Iku): Plain {
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

function serviceLevelData({ lembar, rumus }: BukuLakin, iku: Iku): Plain {
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

function layananData({ layanan3c }: LembarLakin, iku: Iku): Plain {
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

function ikpaData({ lembar, rumus }: BukuLakin, iku: Iku): Plain {
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

function anggaranData({ anggaran }: LembarLakin, grafik: Grafik): Plain {
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
function prestasiData({ prestasi }: LembarLakin): Plain {
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

/** The working of one indicator, for the appendix. */
function hitunganData({ aturan }: BukuLakin, iku: Iku): Plain {
  const { kode, nama, target, realisasi, polarisasi, bobot, capaian, status } = iku;
  const worked = capaianIku(aturan, realisasi, target, polarisasi);
  const hitungan = worked.ok ? (worked.nilai.langkah[0]?.hitungan ?? '') : '';
  return {
    kode,
    nama,
    polarisasi,
    target: plain(target),
    realisasi: plain(realisasi),
    hitungan,
    penuh: plain(iku.capaianPenuh),
    capaian: plain(capaian),
    bobot: plainOrNull(bobot),
    status,
  };
}
