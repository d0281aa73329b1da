import { cite } from '../citation.ts';
import { ZERO } from '../decimal.ts';
import { cellOutcome, defineFunction, type FunctionSpec } from '../functions/function-spec.ts';
import { choice, choices, number, numbers, numbersOrBlanks, optional } from '../functions/parameter.ts';
import { writeNumberInFull } from '../number-text.ts';
import { failure, success } from '../result.ts';
import { worked } from '../step.ts';
import { zip } from '../zip.ts';
import { kelulusanElearning } from './kelulusan-elearning.ts';
import { syaratKelulusan, syaratTidakTerpenuhi } from './kelulusan.ts';
import { nilaiAkhir } from './nilai-akhir.ts';
import { nilaiPatokan } from './nilai-patokan.ts';
import { nilaiTertimbang } from './nilai-tertimbang.ts';
import { nilaiUjianKomprehensif } from './nilai-ujian.ts';
import { npr } from './npr.ts';
import { predikat } from './predikat.ts';
import { kapPenilaiPajakDasar2018 as penilai } from './versions/2018-12-01-kap-penilai-pajak-dasar.ts';
import { kapElearningArDasar2021 as elearning } from './versions/2021-05-10-kap-elearning-ar-dasar.ts';

const source = (place: { readonly pasal: string }) => cite(penilai.peraturan, place);

/** A mark on the programme's scale. */
const mark = (uraian: string) => ({
  uraian,
  satuan: 'nilai',
  min: penilai.rentangNilai.min,
  maks: penilai.rentangNilai.maks,
  sumber: source(penilai.rentangNilai),
});

const NILAI = 'nilai 0–100, dua desimal';

export const fungsiDiklat: readonly FunctionSpec[] = [
  defineFunction({
    nama: 'NILAI_PATOKAN',
    alias: ['NP'],
    domain: 'diklat',
    uraian: 'Nilai Patokan tiap mata pelajaran: JP dibagi jumlah JP, dikali 100.',
    parameter: {
      jamlat: numbersOrBlanks({
        uraian: 'Rentang jam pelajaran (JP) semua mata pelajaran yang mempunyai Nilai Patokan',
        satuan: 'JP',
        min: ZERO,
      }),
    },
    hasil: { uraian: 'Nilai Patokan tiap baris, tepat tanpa pembulatan', satuan: 'persen' },
    sumber: [source(penilai.mataPelajaran)],
    contoh: [{ argumen: [[[6], [6], [12]]], hasil: [[25], [25], [50]] }],
    hitung: ({ jamlat }) => {
      const shares = nilaiPatokan(jamlat.filter((jp) => jp !== null));
      if (!shares.ok) return shares;
      const next = shares.nilai.values();
      const isi = jamlat.map((jp) => (jp === null ? '' : (next.next().value ?? '')));
      return success(
        worked({ bentuk: 'deret', isi }, () =>
          zip(
            jamlat.filter((jp) => jp !== null),
            shares.nilai,
          ).map(([jp, share], index) => ({
            uraian: `NP mata pelajaran ke-${index + 1}`,
            hitungan: `${jp.toFixed()} / jumlah JP × 100`,
            nilai: share,
            sumber: source(penilai.mataPelajaran),
          })),
        ),
      );
    },
  }),
  defineFunction({
    nama: 'NPR',
    domain: 'diklat',
    uraian: 'Nilai Presentasi satu mata pelajaran: 30% kehadiran + 70% penyelesaian tugas.',
    parameter: {
      kehadiran: number(mark('Tingkat kehadiran (P) dalam persen')),
      tugas: number(mark('Nilai penyelesaian tugas/aktivitas (Q)')),
    },
    hasil: { uraian: 'Nilai Presentasi', satuan: NILAI },
    sumber: [source(penilai.bobotNpr)],
    contoh: [
      { argumen: [100, 80], hasil: 86 },
      {
        argumen: [
          [[100], [80]],
          [[80], [75.55]],
        ],
        hasil: [[86], [76.89]],
      },
    ],
    hitung: ({ kehadiran, tugas }) => cellOutcome(success(npr(penilai, kehadiran, tugas))),
  }),
  defineFunction({
    nama: 'NILAI_TERTIMBANG',
    alias: ['NT'],
    domain: 'diklat',
    uraian: 'Jumlah Nilai Tertimbang: jumlah NPR × NP / 100 semua mata pelajaran.',
    parameter: {
      npr: numbers(mark('Rentang NPR semua mata pelajaran')),
      np: numbers({ ...mark('Rentang Nilai Patokan mata pelajaran yang sama'), satuan: 'persen' }),
    },
    hasil: { uraian: 'Jumlah Nilai Tertimbang, dibulatkan sekali di akhir', satuan: NILAI },
    sumber: [source(penilai.rumusNt)],
    contoh: [
      {
        argumen: [
          [[80], [70]],
          [[25], [75]],
        ],
        hasil: 72.5,
      },
    ],
    hitung: ({ npr: marks, np }) => cellOutcome(nilaiTertimbang(penilai, marks, np)),
  }),
  defineFunction({
    nama: 'NUK',
    domain: 'diklat',
    uraian: 'Nilai Ujian Komprehensif: 40% ujian praktik + 60% ujian lisan.',
    parameter: {
      praktik: number(mark('Nilai ujian praktik (penyusunan laporan penilaian)')),
      lisan: number(mark('Nilai ujian lisan (wawancara)')),
    },
    hasil: { uraian: 'Nilai Ujian Komprehensif', satuan: NILAI },
    sumber: [source(penilai.bobotNuk)],
    contoh: [{ argumen: [70, 80], hasil: 76 }],
    hitung: ({ praktik, lisan }) => cellOutcome(success(nilaiUjianKomprehensif(penilai, praktik, lisan))),
  }),
  defineFunction({
    nama: 'NILAI_AKHIR',
    alias: ['NA'],
    domain: 'diklat',
    uraian: 'Nilai Akhir: 8% resume + 32% jumlah NT + 60% Nilai Ujian Komprehensif.',
    parameter: {
      resume: number(mark('Nilai resume')),
      nt: number(mark('Jumlah Nilai Tertimbang')),
      ujian: number(mark('Nilai Ujian Komprehensif (NUK)')),
    },
    hasil: { uraian: 'Nilai Akhir', satuan: NILAI },
    sumber: [source(penilai.bobotNa)],
    contoh: [{ argumen: [80, 70, 75], hasil: 73.8 }],
    hitung: ({ resume, nt, ujian }) => cellOutcome(success(nilaiAkhir(penilai, resume, nt, ujian))),
  }),
  defineFunction({
    nama: 'PREDIKAT',
    domain: 'diklat',
    uraian: 'Predikat kelulusan menurut Nilai Akhir: Amat Baik, Baik, Cukup, Kurang (A, B, C, D).',
    parameter: {
      na: number(mark('Nilai Akhir')),
      bentuk: optional(
        choice({ uraian: '"predikat" (bawaan) atau "huruf"', pilihan: ['predikat', 'huruf'] }),
        'predikat' as const,
      ),
    },
    hasil: { uraian: 'Predikat atau nilai huruf', satuan: 'teks' },
    sumber: [source(penilai.predikat)],
    contoh: [
      { argumen: [73.8], hasil: 'Cukup' },
      { argumen: [75.995, 'huruf'], hasil: 'B' },
    ],
    hitung: ({ na, bentuk }) => {
      const result = predikat(penilai, na);
      if (!result.ok) return result;
      return success(worked({ bentuk: 'sel', isi: result.nilai.nilai[bentuk] }, () => result.nilai.langkah));
    },
  }),
  defineFunction({
    nama: 'KELULUSAN',
    domain: 'diklat',
    uraian: 'Kelulusan peserta: "LULUS", atau "TIDAK LULUS" dengan setiap syarat yang belum terpenuhi.',
    parameter: {
      na: number(mark('Nilai Akhir')),
      nt: number(mark('Jumlah Nilai Tertimbang')),
      npr: numbers(mark('Rentang NPR semua mata pelajaran')),
      kelompok: choices({
        uraian: 'Rentang kelompok mata pelajaran yang sama: "pokok" atau "penunjang"',
        pilihan: ['pokok', 'penunjang'],
      }),
      ujian: number(mark('Nilai Ujian Komprehensif (NUK)')),
      kehadiran: numbers(mark('Rentang kehadiran (P) mata pelajaran yang sama, dalam persen')),
    },
    hasil: { uraian: 'LULUS atau TIDAK LULUS dengan alasannya', satuan: 'teks' },
    sumber: [source(penilai.batas)],
    contoh: [
      { argumen: [70, 68, [[70], [60]], [['pokok'], ['penunjang']], 66, [[100], [80]]], hasil: 'LULUS' },
      {
        argumen: [64.99, 68, [[70], [60]], [['pokok'], ['penunjang']], 66, [[100], [79.99]]],
        hasil:
          'TIDAK LULUS: NA 64,99 kurang dari 65,00; kehadiran mata pelajaran ke-2 79,99 kurang dari 80,00',
      },
    ],
    hitung: ({ na, nt, npr: marks, kelompok, ujian, kehadiran }) => {
      for (const [argumen, list] of Object.entries({ kelompok, kehadiran })) {
        if (list.length === marks.length) continue;
        const [panjang, panjangPembanding] = [list.length, marks.length];
        return failure({ jenis: 'panjang-berbeda', argumen, panjang, pembanding: 'npr', panjangPembanding });
      }
      const syarat = syaratKelulusan(penilai, {
        nilaiAkhir: na,
        jumlahNt: nt,
        nilaiUjian: ujian,
        mataPelajaran: zip(zip(marks, kelompok), kehadiran).map(([[value, group], attendance], index) => ({
          nama: `mata pelajaran ke-${index + 1}`,
          kelompok: group,
          npr: value,
          kehadiran: attendance,
        })),
      });
      const unmet = syarat.filter((each) => !each.terpenuhi).map(syaratTidakTerpenuhi);
      return success(
        worked(
          { bentuk: 'sel', isi: unmet.length === 0 ? 'LULUS' : `TIDAK LULUS: ${unmet.join('; ')}` },
          () =>
            syarat.map((each) => ({
              uraian: `Syarat ${each.perihal}`,
              hitungan: `${writeNumberInFull(each.nilai)} dibanding ${writeNumberInFull(each.batas)}`,
              nilai: each.terpenuhi ? 'terpenuhi' : 'tidak terpenuhi',
              sumber: each.sumber,
            })),
        ),
      );
    },
  }),
  defineFunction({
    nama: 'KELULUSAN_ELEARNING',
    domain: 'diklat',
    uraian:
      'Kelulusan e-learning Account Representative Dasar dari nilai tujuh unit; unit yang tidak dikerjakan dikosongkan.',
    parameter: {
      nilaiUnit: numbersOrBlanks({
        uraian: 'Rentang nilai Unit 1 sampai dengan Unit 7, berurutan',
        satuan: 'nilai',
        min: elearning.rentangNilai.min,
        maks: elearning.rentangNilai.maks,
        sumber: cite(elearning.peraturan, elearning.rentangNilai),
      }),
    },
    hasil: { uraian: 'LULUS atau TIDAK LULUS dengan alasannya', satuan: 'teks' },
    sumber: [cite(elearning.peraturan, elearning.unit), cite(elearning.peraturan, elearning.batas.kehadiran)],
    contoh: [
      { argumen: [[[70, 60, 75, 80, 90, 60, 85]]], hasil: 'LULUS' },
      {
        argumen: [[[70, 60, 59, 80, 90, null, null]]],
        hasil: 'TIDAK LULUS: kehadiran 60% kurang dari 80%; Post-test (wajib) belum dikerjakan',
      },
    ],
    hitung: ({ nilaiUnit }) => {
      const result = kelulusanElearning(elearning, nilaiUnit);
      if (!result.ok) return result;
      const { lulus, tidakTerpenuhi } = result.nilai.nilai;
      return success(
        worked(
          { bentuk: 'sel', isi: lulus ? 'LULUS' : `TIDAK LULUS: ${tidakTerpenuhi.join('; ')}` },
          () => result.nilai.langkah,
        ),
      );
    },
  }),
];
