import { cite, citationText, sum } from '../../../rules/index.ts';
import { capaianIku } from '../../../rules/kinerja/index.ts';
import { defineDocument, type DocumentData, type Plain } from '../../document.ts';
import { foldName } from '../../grid.ts';
import { belongs, type IkuTercetak, type PerspektifTercetak } from '../hasil.ts';
import { cellFails, meragukan } from '../konsep.ts';
import { BAGIAN_NARASI, BAGIAN_URAIAN, type LembarLakin } from '../lembar.ts';
import type { BukuLakin } from '../read-lakin.ts';
import { teksData } from '../teks-berdaftar.ts';
import { plain, plainOrNull } from './angka.ts';
import { GRAFIK_CAPAIAN, GRAFIK_DUA_TAHUN, grafikLaporan, namaGrafik, type Grafik } from './grafik.ts';
import {
  kalimatBobot,
  kalimatCapaian,
  kalimatCapaianOrganisasi,
  kalimatPerbandingan,
  kalimatRingkasan,
} from './kalimat.ts';
import {
  anggaranData,
  duaTahunData,
  ikpaData,
  layananData,
  prestasiData,
  serviceLevelData,
  surveiData,
  triwulanData,
} from './rincian-data.ts';

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
        namaBerkas: [
          'laporan-kinerja',
          unit.singkatan,
          String(unit.tahun),
          ...(buku.konsep === null ? [] : ['konsep']),
        ],
        tanggal: unit.tanggalPengantar,
      },
    ];
  },
});

function reportData(buku: BukuLakin, grafik: Grafik): DocumentData {
  const { unit, lembar, iku, hasil, aturan, konsep } = buku;
  return {
    konsep: konsep === null ? null : `KONSEP — BELUM LOLOS PEMERIKSAAN: ${konsep.galat} galat`,
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
    sdm: sdmData(buku),
    sasaran: lembar.sasaran.map(({ nilai }) => ({ kode: nilai.kode, nama: nilai.nama })),
    perjanjian: perjanjianData(lembar),
    perspektif: hasil.perspektif.map((each) => perspektifData(each)),
    nko: plainOrNull(hasil.nko),
    iku: iku.map((each) => ikuData(buku, each, grafik)),
    anggaran: anggaranData(buku, grafik),
    prestasi: prestasiData(buku),
    benchmarking: lembar.benchmarking.map(({ nilai }) => ({ ...nilai })),
    grafik: {
      capaian: GRAFIK_CAPAIAN in grafik ? GRAFIK_CAPAIAN : null,
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

function narasiData({ narasi }: LembarLakin, iku: IkuTercetak): Plain {
  const own = narasi.filter((row) => belongs(row, iku));
  return Object.fromEntries(
    Object.keys(BAGIAN_NARASI).map((bagian) => [
      dataName(bagian),
      teksData(linesOf(own.filter(({ nilai }) => nilai.bagian === bagian))),
    ]),
  );
}

function sdmData({ lembar: { sdm }, konsep }: BukuLakin): Plain {
  return ['Jabatan', 'Pendidikan', 'Golongan'].flatMap((kelompok) => {
    const rows = sdm.filter(({ nilai }) => nilai.kelompok === kelompok);
    if (rows.length === 0) return [];
    const jumlah = sum(rows.flatMap(({ nilai }) => (nilai.jumlah === null ? [] : [nilai.jumlah])));
    return [
      {
        kelompok,
        baris: rows.map(({ nilai }) => ({ uraian: nilai.uraian, jumlah: plainOrNull(nilai.jumlah) })),
        jumlah: meragukan(konsep, rows, sdm, 'kelompok') ? null : plain(jumlah),
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

function perspektifData({ nama, nilai, sasaran }: PerspektifTercetak): Plain {
  return {
    nama,
    nilai: plainOrNull(nilai),
    sasaran: sasaran.map((each) => ({
      kode: each.kode,
      nama: each.nama,
      nilai: plainOrNull(each.nilai),
      iku: each.iku.map(ikuRow),
    })),
  };
}

function ikuRow({ kode, nama, satuan, target, realisasi, capaian, status, tercapai }: IkuTercetak): Plain {
  return {
    kode,
    nama,
    persen: satuan === '%',
    target: plainOrNull(target),
    realisasi: plainOrNull(realisasi),
    capaian: plainOrNull(capaian),
    status,
    tercapai,
  };
}

function ikuData(buku: BukuLakin, iku: IkuTercetak, grafik: Grafik): Plain {
  const { lembar, unit, konsep } = buku;
  const lastYear = lembar.tahunLalu.find((row) => belongs(row, iku));
  const chart = (name: string): string | null => (name in grafik ? name : null);
  return {
    kode: iku.kode,
    nama: iku.nama,
    narasi: narasiData(lembar, iku),
    capaian: kalimatCapaian(iku, unit.tahun),
    perbandingan: kalimatPerbandingan(
      iku,
      lastYear,
      unit.tahun,
      meragukan(konsep, lastYear === undefined ? [] : [lastYear], lembar.tahunLalu),
    ),
    duaTahun: duaTahunData(iku, lastYear),
    triwulan: triwulanData(buku, iku),
    grafikTriwulan: chart(namaGrafik('triwulan', iku)),
    survei: surveiData(buku, iku),
    serviceLevel: serviceLevelData(buku, iku),
    grafikBulanan: chart(namaGrafik('bulanan', iku)),
    layanan: layananData(lembar, iku),
    ikpa: ikpaData(buku, iku),
  };
}

/** The working of one indicator, for the appendix. */
function hitunganData(buku: BukuLakin, iku: IkuTercetak): Plain {
  const { aturan } = buku;
  const { kode, nama, target, realisasi, polarisasi, bobot, capaian, status } = iku;
  const worked =
    realisasi === null || target === null || polarisasi === null || capaian === null
      ? null
      : capaianIku(aturan, realisasi, target, polarisasi);
  const hitungan = worked?.ok === true ? (worked.nilai.langkah[0]?.hitungan ?? '') : '';
  return {
    kode,
    nama,
    polarisasi,
    target: plainOrNull(target),
    realisasi: plainOrNull(realisasi),
    hitungan,
    penuh: plainOrNull(iku.capaianPenuh),
    capaian: plainOrNull(capaian),
    bobot: plainOrNull(bobot),
    bobotSama: countsTheSame(buku, iku),
    status,
  };
}

/** No indicator of its objective has a weight; not where one was meant to have it. */
function countsTheSame({ iku, konsep }: BukuLakin, { baris }: IkuTercetak): boolean {
  const { sasaran } = baris.nilai;
  return iku
    .filter((each) => foldName(each.baris.nilai.sasaran ?? '') === foldName(sasaran ?? ''))
    .every((each) => each.bobot === null && !cellFails(konsep, each.baris, 'bobot'));
}
