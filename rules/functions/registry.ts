import { citationsText } from '../citation.ts';
import { fungsiAngkaKredit } from '../angka-kredit/fungsi.ts';
import { fungsiDiklat } from '../diklat/fungsi.ts';
import { fungsiKinerja } from '../kinerja/fungsi.ts';
import { fungsiLomba } from '../lomba/fungsi.ts';
import { failure, success, type Result } from '../result.ts';
import { worked } from '../step.ts';
import { evaluate } from './evaluate.ts';
import { defineFunction, type CellValue, type FunctionSpec } from './function-spec.ts';
import { nearest } from './nearest.ts';
import { rest, text } from './parameter.ts';

const ruleFunctions: readonly FunctionSpec[] = [
  ...fungsiDiklat,
  ...fungsiAngkaKredit,
  ...fungsiKinerja,
  ...fungsiLomba,
];

const sumber = defineFunction({
  nama: 'SUMBER',
  domain: 'umum',
  uraian: 'Peraturan dan pasal yang menjadi dasar sebuah fungsi.',
  parameter: { fungsi: text({ uraian: 'Nama fungsi, misalnya "NILAI_AKHIR"' }) },
  hasil: { uraian: 'Kutipan sumber', satuan: 'teks' },
  sumber: [],
  contoh: [{ argumen: ['NPR'], hasil: 'KAP Penilai Pajak Dasar, Teknis penilaian 2' }],
  hitung: ({ fungsi }) => {
    const found = find(ruleFunctions, fungsi);
    if (!found.ok) return found;
    return success(worked({ bentuk: 'sel', isi: citationsText(found.nilai.sumber) }, () => []));
  },
});

const rincian = defineFunction({
  nama: 'RINCIAN',
  domain: 'umum',
  uraian: 'Langkah perhitungan sebuah fungsi: uraian, hitungan, nilai, dan sumbernya.',
  parameter: {
    fungsi: text({ uraian: 'Nama fungsi, misalnya "NILAI_AKHIR"' }),
    argumen: rest({ uraian: 'Argumen fungsi itu, berurutan' }),
  },
  hasil: { uraian: 'Tabel langkah', satuan: 'tabel' },
  sumber: [],
  contoh: [
    {
      argumen: ['NUK', 70, 80],
      hasil: [
        [
          '40% dari ujian praktik',
          '40% × 70,00',
          28,
          'KAP Penilai Pajak Dasar, Teknis penilaian 4, tabel Nilai Ujian Komprehensif',
        ],
        [
          '60% dari ujian lisan',
          '60% × 80,00',
          48,
          'KAP Penilai Pajak Dasar, Teknis penilaian 4, tabel Nilai Ujian Komprehensif',
        ],
      ],
    },
  ],
  hitung: ({ fungsi, argumen }) => {
    const found = find(ruleFunctions, fungsi);
    if (!found.ok) return found;
    const evaluation = evaluate(found.nilai, argumen);
    const failed = evaluation.sel.flat().find((cell) => !cell.ok);
    if (failed?.ok === false) return failed;
    const isi: CellValue[][] = evaluation.langkah.map((step) => [
      step.uraian,
      step.hitungan,
      step.nilai,
      citationsText([step.sumber]),
    ]);
    return success(worked({ bentuk: 'tabel', isi: isi.length === 0 ? [['']] : isi }, () => []));
  },
});

/** Every function, as the add-in, `patokan fungsi` and the documentation know it. */
export const functionRegistry: readonly FunctionSpec[] = [...ruleFunctions, sumber, rincian];

/** The function of that name or alias, in any case, with or without the namespace; an error with the nearest names otherwise. */
export function findFunction(name: string): Result<FunctionSpec> {
  return find(functionRegistry, name);
}

function find(functions: readonly FunctionSpec[], name: string): Result<FunctionSpec> {
  const wanted = name
    .trim()
    .toUpperCase()
    .replace(/^PAJAK\./, '');
  const found = functions.find((spec) => spec.nama === wanted || spec.alias.includes(wanted));
  if (found !== undefined) return success(found);
  return failure({
    jenis: 'tidak-dikenal',
    argumen: 'fungsi',
    nilai: name,
    pilihan: nearest(
      wanted,
      functions.map((spec) => spec.nama),
    ),
    hanyaTerdekat: true,
  });
}
