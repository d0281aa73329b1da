import { cite } from '../citation.ts';
import { ONE, ZERO, type Decimal } from '../decimal.ts';
import { defineFunction, type FunctionSpec, type Outcome } from '../functions/function-spec.ts';
import { choice, number, optional, text } from '../functions/parameter.ts';
import { failure, success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import { KEADAAN_TARGET } from './aturan.ts';
import { akInpassing } from './inpassing.ts';
import { golonganAturan } from './jenjang-golongan.ts';
import { akKenaikanPangkat } from './kenaikan.ts';
import { akKonversi, predikatKinerja } from './konversi.ts';
import { angkaKreditButir, aturanDenganButir } from './nilai-butir.ts';
import { aturanParameter, golonganParameter, jenjangParameter } from './parameter.ts';
import { akPenulis, PERAN_PENULIS, rentangPenulis } from './penulis.ts';
import { capaianDiakui, targetAk } from './target.ts';
import { permenpanrb50Tahun2020 as perButir } from './versions/2020-07-01-permenpanrb-50-2020.ts';
import { permenpanrb1Tahun2023 as konversi } from './versions/2023-07-01-permenpanrb-1-2023.ts';

const source50 = (place: { readonly pasal: string }) => cite(perButir.peraturan, place);
const source1 = (place: { readonly pasal: string }) => cite(konversi.peraturan, place);

const AK = 'Angka Kredit';

const aturan = optional(aturanParameter, perButir);

/** An amount of Angka Kredit. */
const angkaKredit = (uraian: string) => number({ uraian, satuan: AK, min: ZERO });

const namaPredikat = konversi.predikat.nilai.flatMap(({ nama, sebutanLain }) => [nama, ...sebutanLain]);

export const fungsiAngkaKredit: readonly FunctionSpec[] = [
  defineFunction({
    nama: 'ANGKAKREDIT',
    domain: 'angka-kredit',
    uraian:
      'Angka Kredit sebuah butir kegiatan Asisten Penyuluh Pajak: tugas jenjang sendiri 100%, satu jenjang di atas 80%, satu jenjang di bawah 100% (dengan penugasan tertulis), dikali volume.',
    parameter: {
      kode: text({
        uraian:
          'Kode butir: sub-unsur, kelompok, butir, huruf, misalnya "A.2.1.b"; Lampiran II diawali PROFESI atau PENUNJANG, misalnya "PROFESI.B.6"',
      }),
      jenjang: jenjangParameter,
      volume: optional(
        number({ uraian: 'Jumlah hasil kerja, bawaan 1', satuan: 'hasil kerja', min: ZERO, bulat: true }),
        ONE,
      ),
      aturan,
    },
    hasil: { uraian: 'Angka Kredit butir kali volume', satuan: `${AK}, empat desimal` },
    sumber: [
      source50(perButir.tugasJabatan),
      source50(perButir.pengembanganProfesi),
      source50(perButir.penunjang),
      source50(perButir.penugasan.jarakTerjauh),
      source50(perButir.penugasan.satuDiAtas),
      source50(perButir.penugasan.satuDiBawah),
    ],
    contoh: [
      { argumen: ['A.1.1.a', 'Penyelia'], hasil: 0.12 },
      { argumen: ['A.2.1.b', 'Terampil', 5], hasil: 0.3 },
      { argumen: ['E.2.3.b', 'Terampil', 100], hasil: 0.168 },
    ],
    hitung: ({ kode, jenjang, volume, aturan: chosen }) => {
      const rules = aturanDenganButir(chosen);
      return rules.ok ? cell(angkaKreditButir(rules.nilai, kode, jenjang, volume)) : rules;
    },
  }),
  defineFunction({
    nama: 'TARGET_AK',
    domain: 'angka-kredit',
    uraian:
      'Target Angka Kredit paling sedikit dalam setahun: biasa, pemeliharaan (belum tersedia lowongan jenjang di atas), atau puncak (Penyelia berpangkat tertinggi).',
    parameter: {
      jenjang: jenjangParameter,
      keadaan: optional(
        choice({ uraian: '"biasa" (bawaan), "pemeliharaan", atau "puncak"', pilihan: KEADAAN_TARGET }),
        'biasa' as const,
      ),
      aturan,
    },
    hasil: { uraian: 'Target setahun', satuan: AK },
    sumber: [...Object.values(perButir.keadaanTarget).map(source50), source1(konversi.koefisien.Terampil)],
    contoh: [
      { argumen: ['Mahir'], hasil: 12.5 },
      { argumen: ['Mahir', 'pemeliharaan'], hasil: 10 },
      { argumen: ['Ahli Muda', 'biasa', '1/2023'], hasil: 25 },
    ],
    hitung: ({ jenjang, keadaan, aturan: chosen }) => cell(targetAk(chosen, jenjang, keadaan)),
  }),
  defineFunction({
    nama: 'AK_DIAKUI',
    domain: 'angka-kredit',
    uraian: 'Capaian Angka Kredit setahun yang diakui: paling tinggi 150% dari target.',
    parameter: {
      capaian: angkaKredit('Angka Kredit yang dicapai dalam setahun'),
      target: angkaKredit('Target Angka Kredit setahun (lihat TARGET_AK), lebih dari 0'),
    },
    hasil: { uraian: 'Capaian yang diakui', satuan: `${AK}, empat desimal` },
    sumber: [source50(perButir.capaianTertinggi)],
    contoh: [
      { argumen: [20, 12.5], hasil: 18.75 },
      { argumen: [6.25, 5], hasil: 6.25 },
    ],
    hitung: ({ capaian, target }) => cell(capaianDiakui(perButir, capaian, target)),
  }),
  defineFunction({
    nama: 'AK_PENULIS',
    domain: 'angka-kredit',
    uraian:
      'Bagian Angka Kredit seorang penulis karya tulis/karya ilmiah: dua penulis 60/40, tiga 50/25/25, empat 40/20/20/20, atau sama rata.',
    parameter: {
      ak: angkaKredit('Angka Kredit karya seluruhnya'),
      jumlahPenulis: number({
        uraian: 'Jumlah penulis',
        satuan: 'orang',
        ...rentangPenulis(perButir),
        bulat: true,
        sumber: source50(perButir.penulis.pembantuTerbanyak),
      }),
      peran: optional(
        choice({
          uraian: '"utama" (bawaan), "pembantu", atau "setara" bila tidak ada penulis utama',
          pilihan: PERAN_PENULIS,
        }),
        'utama' as const,
      ),
    },
    hasil: { uraian: 'Bagian penulis itu', satuan: `${AK}, empat desimal` },
    sumber: [...perButir.penulis.pembagian, perButir.penulis.setara].map(source50),
    contoh: [
      { argumen: [12.5, 2], hasil: 7.5 },
      { argumen: [20, 3, 'pembantu'], hasil: 5 },
      { argumen: [8, 4, 'setara'], hasil: 2 },
    ],
    hitung: ({ ak, jumlahPenulis, peran }) => cell(akPenulis(perButir, ak, jumlahPenulis, peran)),
  }),
  defineFunction({
    nama: 'AK_KENAIKAN',
    domain: 'angka-kredit',
    uraian: 'Angka Kredit Kumulatif yang dibutuhkan untuk naik pangkat dari suatu golongan ruang.',
    parameter: { golongan: golonganParameter(golonganAturan(konversi)), aturan },
    hasil: { uraian: 'Angka Kredit untuk kenaikan pangkat berikutnya', satuan: AK },
    sumber: [source50(perButir.kenaikanPangkat), source1(konversi.kenaikanPangkat)],
    contoh: [
      { argumen: ['II/c'], hasil: 20 },
      { argumen: ['III/b'], hasil: 50 },
      { argumen: ['IV/a', '1/2023'], hasil: 150 },
    ],
    hitung: ({ golongan, aturan: chosen }) => cell(akKenaikanPangkat(chosen, golongan)),
  }),
  defineFunction({
    nama: 'AK_INPASSING',
    domain: 'angka-kredit',
    uraian: 'Angka Kredit untuk penyesuaian/inpassing menurut golongan ruang dan masa kepangkatan.',
    parameter: {
      golongan: golonganParameter(perButir.inpassing.daftar.map(({ golongan }) => golongan)),
      masaTahun: number({
        uraian: 'Masa kepangkatan dalam tahun; bagian tahun tidak dihitung',
        satuan: 'tahun',
        min: ZERO,
        sumber: source50(perButir.inpassing),
      }),
    },
    hasil: { uraian: 'Angka Kredit inpassing', satuan: AK },
    sumber: [
      source50(perButir.inpassing),
      source50(perButir.inpassing.sekali),
      source50(perButir.inpassing.masaBerlakuTahun),
    ],
    contoh: [
      { argumen: ['III/a', 0.5], hasil: 4 },
      { argumen: ['III/a', 2], hasil: 29 },
    ],
    hitung: ({ golongan, masaTahun }) => cell(akInpassing(perButir, golongan, masaTahun)),
  }),
  defineFunction({
    nama: 'AK_KONVERSI',
    domain: 'angka-kredit',
    uraian:
      'Angka Kredit dari predikat kinerja (peraturan yang berlaku sekarang): bulan/12 × persentase predikat × koefisien jenjang.',
    parameter: {
      jenjang: jenjangParameter,
      predikat: choice({ uraian: 'Predikat kinerja', pilihan: namaPredikat }),
      bulan: number({
        uraian: 'Lamanya periode penilaian',
        satuan: 'bulan',
        min: ONE,
        maks: konversi.bulanSetahun.nilai,
        bulat: true,
        sumber: source1(konversi.bulanSetahun),
      }),
    },
    hasil: { uraian: 'Angka Kredit periode itu', satuan: `${AK}, dua desimal` },
    sumber: [
      source1(konversi.predikat),
      source1(konversi.koefisien.Terampil),
      source1(konversi.bulanSetahun),
      cite(konversi.pelaksanaan.peraturan, konversi.pelaksanaan.artiKoefisien),
    ],
    contoh: [
      { argumen: ['Ahli Pertama', 'Sangat Baik', 12], hasil: 18.75 },
      { argumen: ['Ahli Pertama', 'Baik', 2], hasil: 2.08 },
    ],
    hitung: ({ jenjang, predikat, bulan }) => {
      const found = predikatKinerja(konversi, predikat);
      if (found === undefined) {
        return failure({
          jenis: 'tidak-dikenal',
          argumen: 'predikat',
          nilai: predikat,
          pilihan: namaPredikat,
        });
      }
      return cell(akKonversi(konversi, jenjang, found, bulan));
    },
  }),
];

/** A computed Angka Kredit as the content of one cell, with its steps and open questions. */
function cell(result: Result<Worked<Decimal>>): Result<Worked<Outcome>> {
  if (!result.ok) return result;
  const { nilai, belumDiatur } = result.nilai;
  return success(worked({ bentuk: 'sel', isi: nilai }, () => result.nilai.langkah, belumDiatur));
}
