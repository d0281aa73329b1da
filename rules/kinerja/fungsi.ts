import { cite } from '../citation.ts';
import { ZERO } from '../decimal.ts';
import { cellOutcome, defineFunction, type FunctionSpec } from '../functions/function-spec.ts';
import { choice, number, numbers, optional } from '../functions/parameter.ts';
import { writeShare } from '../number-text.ts';
import { success } from '../result.ts';
import { capaianIku } from './capaian-iku.ts';
import { indeksAnggaran } from './ikpa-index.ts';
import { nilaiSasaranStrategis } from './nilai-ss.ts';
import { nilaiKinerjaAnggaran } from './nka.ts';
import { nilaiKinerjaOrganisasi } from './nko.ts';
import { okupansi } from './okupansi.ts';
import { serviceLevel } from './service-level.ts';
import { statusIku } from './status-iku.ts';
import { kmk300Tahun2022 as kmk } from './versions/2022-07-28-kmk-300.ts';
import { lakinKlip2024 as lakin } from './versions/2024-01-01-lakin-klip.ts';

const fromKmk = (place: { readonly pasal: string }) => cite(kmk.peraturan, place);
const fromLakin = (place: { readonly pasal: string }) => cite(lakin.peraturan, place);

/** A value of 0 to 100 of the yearly report. */
const percentage = (uraian: string) => ({
  uraian,
  satuan: 'persen',
  min: lakin.rentangNilai.min,
  maks: lakin.rentangNilai.maks,
  sumber: fromLakin(lakin.rentangNilai),
});

/** A capaian or a mean of them. */
const achievement = (uraian: string) => ({
  uraian,
  satuan: 'indeks',
  min: kmk.rentangCapaian.min,
  maks: kmk.rentangCapaian.maks,
  sumber: fromKmk(kmk.rentangCapaian),
});

const amount = (uraian: string, satuan: string) => ({ uraian, satuan, min: ZERO });

const weights = (uraian: string) => optional(numbers(amount(uraian, 'bobot')), null);

const INDEKS = 'indeks 0–120, dua desimal';

export const fungsiKinerja: readonly FunctionSpec[] = [
  defineFunction({
    nama: 'IKPA_INDEX',
    domain: 'kinerja',
    uraian:
      'Indeks kinerja kualitas pelaksanaan anggaran: triwulan IV menurut tabel konversi NKA, triwulan I–III IKPA / 95,5 × 100.',
    parameter: {
      nilai: number(percentage('NKA (IKKPA) pada triwulan IV; IKPA pada triwulan I–III')),
      triwulan: optional(
        number({
          uraian: 'Triwulan 1 sampai dengan 4; bawaan 4',
          satuan: 'triwulan',
          min: lakin.triwulan.pertama,
          maks: lakin.triwulan.terakhir,
          bulat: true,
          sumber: fromLakin(lakin.triwulan),
        }),
        lakin.triwulan.terakhir,
      ),
    },
    hasil: { uraian: 'Indeks', satuan: INDEKS },
    sumber: [fromLakin(lakin.indeksTriwulanTerakhir), fromLakin(lakin.indeksTriwulanBerjalan)],
    contoh: [
      { argumen: [93.5], hasil: 112.5 },
      { argumen: [96.4, 1], hasil: 100.94 },
    ],
    hitung: ({ nilai, triwulan }) => cellOutcome(indeksAnggaran(lakin, nilai, triwulan)),
  }),
  defineFunction({
    nama: 'NKA',
    alias: ['IKKPA'],
    domain: 'kinerja',
    uraian: 'Nilai Kinerja Anggaran: 50% EKA (SMART) + 50% IKPA.',
    parameter: {
      eka: number(percentage('Nilai Evaluasi Kinerja Anggaran (EKA, dari SMART)')),
      ikpa: number(percentage('Nilai IKPA')),
    },
    hasil: { uraian: 'Nilai Kinerja Anggaran', satuan: 'nilai 0–100, dua desimal' },
    sumber: [fromLakin(lakin.bobotNka)],
    contoh: [{ argumen: [90, 97.25], hasil: 93.63 }],
    hitung: ({ eka, ikpa }) => cellOutcome(success(nilaiKinerjaAnggaran(lakin, eka, ikpa))),
  }),
  defineFunction({
    nama: 'CAPAIAN_IKU',
    domain: 'kinerja',
    uraian: 'Indeks capaian IKU: realisasi terhadap target, dibatasi 0 sampai 120.',
    parameter: {
      realisasi: number(amount('Realisasi IKU, dalam satuan target', 'satuan IKU')),
      target: number(amount('Target IKU, lebih dari nol', 'satuan IKU')),
      polarisasi: optional(
        choice({
          uraian:
            '"maximize" (bawaan: makin besar makin baik), "minimize" (makin kecil makin baik), atau "stabilize" (tepat target terbaik)',
          pilihan: ['maximize', 'minimize', 'stabilize'],
        }),
        'maximize' as const,
      ),
    },
    hasil: { uraian: 'Indeks capaian', satuan: INDEKS },
    sumber: [...Object.values(kmk.capaian), kmk.rentangCapaian].map(fromKmk),
    contoh: [
      { argumen: [85.28, 79], hasil: 107.95 },
      { argumen: [4, 5, 'minimize'], hasil: 120 },
      { argumen: [95, 100, 'stabilize'], hasil: 95 },
    ],
    hitung: ({ realisasi, target, polarisasi }) =>
      cellOutcome(capaianIku(kmk, realisasi, target, polarisasi)),
  }),
  defineFunction({
    nama: 'NILAI_SS',
    alias: ['NSS'],
    domain: 'kinerja',
    uraian:
      'Nilai Sasaran Strategis: rata-rata tertimbang capaian IKU-nya. Tanpa bobot, juga nilai perspektif dari NSS-nya.',
    parameter: {
      capaian: numbers(achievement('Rentang capaian semua IKU dalam satu sasaran strategis')),
      bobot: weights('Rentang bobot IKU yang sama; bawaan sama berat'),
    },
    hasil: { uraian: 'Nilai Sasaran Strategis', satuan: INDEKS },
    sumber: [kmk.nilaiSasaranStrategis, kmk.nilaiPerspektif].map(fromKmk),
    contoh: [
      {
        argumen: [
          [[107.95], [120], [120]],
          [[21], [14], [21]],
        ],
        hasil: 115.48,
      },
      { argumen: [[[111.69], [120]]], hasil: 115.85 },
    ],
    hitung: ({ capaian, bobot }) => cellOutcome(nilaiSasaranStrategis(kmk, capaian, bobot)),
  }),
  defineFunction({
    nama: 'NKO',
    domain: 'kinerja',
    uraian:
      'Nilai Kinerja Organisasi: rata-rata tertimbang nilai perspektif. Bobot bawaan 40, 30, 30 untuk tiga perspektif, selain itu sama berat.',
    parameter: {
      nilai: numbers(
        achievement('Rentang nilai perspektif: stakeholder, internal process, learning & growth'),
      ),
      bobot: weights('Rentang bobot perspektif yang sama'),
    },
    hasil: { uraian: 'Nilai Kinerja Organisasi', satuan: INDEKS },
    sumber: [fromKmk(kmk.nko)],
    contoh: [{ argumen: [[[116.27], [115.36], [115.85]]], hasil: 115.87 }],
    hitung: ({ nilai, bobot }) => cellOutcome(nilaiKinerjaOrganisasi(kmk, nilai, bobot)),
  }),
  defineFunction({
    nama: 'STATUS_IKU',
    domain: 'kinerja',
    uraian: 'Warna status IKU: Hijau mulai 100, Kuning mulai 80, Merah di bawahnya.',
    parameter: { capaian: number(achievement('Indeks capaian IKU')) },
    hasil: { uraian: 'Hijau, Kuning, atau Merah', satuan: 'teks' },
    sumber: [fromKmk(kmk.status)],
    contoh: [{ argumen: [[[107.95], [99.99], [79.99]]], hasil: [['Hijau'], ['Kuning'], ['Merah']] }],
    hitung: ({ capaian }) => cellOutcome(statusIku(kmk, capaian)),
  }),
  defineFunction({
    nama: 'SERVICE_LEVEL',
    domain: 'kinerja',
    uraian: 'Service level layanan: 50% telepon + 50% live chat.',
    parameter: {
      telepon: number(
        percentage(
          `Persentase panggilan yang terjawab dalam ${writeShare(lakin.batasJawabDetik.telepon)} detik`,
        ),
      ),
      chat: number(
        percentage(
          `Persentase live chat yang terjawab dalam ${writeShare(lakin.batasJawabDetik.chat)} detik`,
        ),
      ),
    },
    hasil: { uraian: 'Service level', satuan: 'persen, dua desimal' },
    sumber: [fromLakin(lakin.bobotServiceLevel)],
    contoh: [{ argumen: [77.5, 83.37], hasil: 80.44 }],
    hitung: ({ telepon, chat }) => cellOutcome(success(serviceLevel(lakin, telepon, chat))),
  }),
  defineFunction({
    nama: 'OKUPANSI',
    domain: 'kinerja',
    uraian: 'Indeks okupansi layanan telepon: aktif / ((aktif + hold + acw) − notReady) × 100.',
    parameter: {
      aktif: number(amount('Active Time Duration', 'waktu')),
      hold: number(amount('Hold Duration', 'waktu')),
      acw: number(amount('After Call Work', 'waktu')),
      notReady: number(amount('Not Ready Duration', 'waktu')),
    },
    hasil: { uraian: 'Indeks okupansi', satuan: 'persen, dua desimal' },
    sumber: [fromLakin(lakin.okupansi)],
    contoh: [{ argumen: [600, 60, 90, 100], hasil: 92.31 }],
    hitung: (durasi) => cellOutcome(okupansi(lakin, durasi)),
  }),
];
