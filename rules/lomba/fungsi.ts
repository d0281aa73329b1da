import { cite } from '../citation.ts';
import { ZERO } from '../decimal.ts';
import { atPosition } from '../errors.ts';
import { rowsOf } from '../functions/argument.ts';
import { cellOutcome, defineFunction, type FunctionSpec } from '../functions/function-spec.ts';
import { choice, number, numbers, numbersOrBlanks } from '../functions/parameter.ts';
import { failure, success } from '../result.ts';
import { nilaiKomponen } from './nilai-komponen.ts';
import { nilaiLapangan } from './nilai-lomba.ts';
import { indeksKepuasanMasyarakat, JAWABAN_IMBALAN, semuaPertanyaan } from './survei.ts';
import { se65Pj2010 as se65 } from './versions/2010-05-18-se-65.ts';

const source = (place: { readonly pasal: string }) => cite(se65.peraturan, place);

/** A mark on the scale of the assessment. */
const mark = (uraian: string) => ({
  uraian,
  satuan: 'nilai',
  min: se65.rentangNilai.min,
  maks: se65.rentangNilai.maks,
  sumber: source(se65.rentangNilai),
});

const weight = (uraian: string) => ({
  uraian,
  satuan: 'persen',
  min: ZERO,
  maks: se65.jumlahBobot.nilai,
  sumber: source(se65.jumlahBobot),
});

const questions = semuaPertanyaan(se65);

const answers = numbersOrBlanks({
  uraian: `Rentang jawaban 1–5; yang tidak dijawab dikosongkan. Baris selebar ${questions.length} sel dibaca sebagai kuesioner lengkap: jawaban ya/tidak tentang imbalan di dalamnya tidak dihitung`,
  satuan: 'jawaban 1–5',
  ...se65.kuesioner.rentang,
  bulat: true,
  sumber: source(se65.kuesioner),
});

const favour = choice({ uraian: 'Jawaban tentang imbalan', pilihan: JAWABAN_IMBALAN });

/** The marks of satisfaction; in a row that holds the whole questionnaire the answers about favours are checked and left out. */
const satisfaction: typeof answers = {
  fakta: answers.fakta,
  read: (nama, raw) => {
    const rows = [];
    for (const [above, row] of rowsOf(raw).entries()) {
      const whole = row.length === questions.length;
      const marks = [];
      for (const [index, each] of row.entries()) {
        const apart = whole && questions[index]?.jenis === 'imbalan';
        const read = apart ? favour.read(nama, each) : success(null);
        if (!read.ok) return failure(atPosition(read.kesalahan, above * row.length + index + 1));
        marks.push(apart ? null : each);
      }
      rows.push(marks);
    }
    return answers.read(nama, rows);
  },
};

export const fungsiLomba: readonly FunctionSpec[] = [
  defineFunction({
    nama: 'NILAI_KOMPONEN',
    domain: 'lomba',
    uraian: 'Nilai satu komponen lomba pelayanan: rata-rata nilai indikator dikali bobot komponen.',
    parameter: {
      indikator: numbers(
        mark('Rentang nilai semua indikator komponen; komponen tanpa indikator: satu nilai langsung'),
      ),
      bobot: number(weight('Bobot komponen dalam persen')),
    },
    hasil: { uraian: 'Nilai komponen', satuan: 'nilai 0–100, dua desimal' },
    sumber: [source(se65.rataRataIndikator), source(se65.nilaiKomponen)],
    contoh: [{ argumen: [[[80], [90], [85], [75]], 10], hasil: 8.25 }],
    hitung: ({ indikator, bobot }) => cellOutcome(nilaiKomponen(se65, indikator, bobot)),
  }),
  defineFunction({
    nama: 'NILAI_LOMBA',
    domain: 'lomba',
    uraian:
      'Nilai penilaian lapangan: jumlah rata-rata indikator × bobot semua komponen; bobot berjumlah tepat 100.',
    parameter: {
      rataRata: numbers(mark('Rentang nilai rata-rata indikator semua komponen')),
      bobot: numbers(weight('Rentang bobot komponen yang sama dalam persen, berjumlah 100')),
    },
    hasil: { uraian: 'Nilai penilaian lapangan', satuan: 'nilai 0–100, dua desimal' },
    sumber: [source(se65.jumlahBobot), source(se65.nilaiKomponen), source(se65.jumlahNilai)],
    contoh: [
      {
        argumen: [
          [[80], [90], [70]],
          [[50], [30], [20]],
        ],
        hasil: 81,
      },
    ],
    hitung: ({ rataRata, bobot }) => cellOutcome(nilaiLapangan(se65, rataRata, bobot)),
  }),
  defineFunction({
    nama: 'NILAI_IKM',
    alias: ['IKM'],
    domain: 'lomba',
    uraian: 'Indeks Kepuasan Masyarakat: rata-rata jawaban 1–5 dikali 20.',
    parameter: { jawaban: satisfaction },
    hasil: { uraian: 'Indeks Kepuasan Masyarakat', satuan: 'indeks 20–100, dua desimal' },
    sumber: [source(se65.kuesioner), source(se65.indeksKepuasan)],
    contoh: [
      { argumen: [[[4, 5, 3, null]]], hasil: 80 },
      {
        argumen: [
          [[4, 4, 4, 4, 4, 4, 4, 4, 4, 'tidak', 5, 5, 5, 5, 'tidak', null, null, null, 3, 3, 3, 3, 3]],
        ],
        hasil: 78.89,
      },
    ],
    hitung: ({ jawaban }) => cellOutcome(indeksKepuasanMasyarakat(se65, jawaban)),
  }),
];
