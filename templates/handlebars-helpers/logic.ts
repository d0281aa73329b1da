import { bad, type HelperSpec, type HelperValue } from './helper-spec.ts';
import { compareNumbers, WANTED_NUMBER } from './number.ts';

/** As `#if` judges: nothing, "", 0, false and an empty list are not true. */
function truthy(value: HelperValue): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function compared(judge: (order: number) => boolean): HelperSpec['run'] {
  return (a, b) => {
    const order = compareNumbers(a, b);
    if (order !== undefined) return judge(order);
    return bad(compareNumbers(a, '0') === undefined ? a : b, WANTED_NUMBER);
  };
}

export const logicHelpers: readonly HelperSpec[] = [
  {
    nama: 'sama',
    argumen: ['a', 'b'],
    uraian: 'Benar bila keduanya sama persis (teks dengan teks, angka dengan angka).',
    contoh: { tulis: '{{#if (sama predikat "Baik")}}ya{{/if}}', cetak: 'ya' },
    run: (a, b) => a === b,
  },
  {
    nama: 'lebihDari',
    argumen: ['a', 'b'],
    uraian: 'Benar bila angka a lebih besar daripada b.',
    contoh: { tulis: '{{#if (lebihDari "75.50" 75)}}ya{{/if}}', cetak: 'ya' },
    run: compared((order) => order > 0),
  },
  {
    nama: 'kurangDari',
    argumen: ['a', 'b'],
    uraian: 'Benar bila angka a lebih kecil daripada b.',
    contoh: { tulis: '{{#if (kurangDari "9.5" "10")}}ya{{/if}}', cetak: 'ya' },
    run: compared((order) => order < 0),
  },
  {
    nama: 'tidak',
    argumen: ['a'],
    uraian: 'Kebalikannya.',
    contoh: { tulis: '{{#if (tidak lulus)}}tidak lulus{{/if}}', cetak: 'tidak lulus' },
    run: (a) => !truthy(a),
  },
  {
    nama: 'dan',
    argumen: ['a', 'b'],
    berulang: true,
    uraian: 'Benar bila semuanya benar.',
    contoh: { tulis: '{{#if (dan nama predikat)}}ya{{/if}}', cetak: 'ya' },
    run: (...values) => values.every(truthy),
  },
  {
    nama: 'atau',
    argumen: ['a', 'b'],
    berulang: true,
    uraian: 'Benar bila salah satunya benar.',
    contoh: { tulis: '{{#if (atau lulus nama)}}ya{{/if}}', cetak: 'ya' },
    run: (...values) => values.some(truthy),
  },
];
