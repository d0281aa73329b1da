import { beforeAll, describe, expect, test } from 'vitest';
import { evaluateFormulas, type BukuKerja, type HasilRumus } from '../../samples/make/cached-results.ts';
import { inputsOf, readSample, type Sample } from '../samples/read-sample.ts';
import { buildFunctions } from './built-files.ts';
import { loadInExcel } from './excel.ts';
import { registerPajak } from './formula-engine.ts';

interface Column {
  readonly sheet: string;
  /** The column of the sample that holds plain formulas for the same value. */
  readonly plain: string;
  /** The formula of the cell in a row, counted as Excel does. */
  readonly pajak: (row: number) => string;
}

const COURSES = 18;

/** The rows on the sheet Nilai of the participant in `row` of the sheet Ujian: each has one row a course, in the order of the courses. */
function npr(row: number): string {
  const first = 2 + (row - 2) * COURSES;
  return `Nilai!$K$${first}:$K$${first + COURSES - 1}`;
}

const guarded = (range: string, formula: string) => `IF(COUNTBLANK(${range})>0,"",${formula})`;

const PENILAI: readonly Column[] = [
  { sheet: 'Nilai', plain: 'NPR', pajak: (row) => guarded(`F${row}:G${row}`, `PAJAK.NPR(F${row},G${row})`) },
  {
    sheet: 'Ujian',
    plain: 'Jumlah NT',
    pajak: (row) => `PAJAK.NILAI_TERTIMBANG(${npr(row)},'Mata Pelajaran'!$F$2:$F$19)`,
  },
  { sheet: 'Ujian', plain: 'NUK', pajak: (row) => guarded(`D${row}:E${row}`, `PAJAK.NUK(D${row},E${row})`) },
  {
    sheet: 'Ujian',
    plain: 'NA',
    pajak: (row) => guarded(`C${row}:E${row}`, `PAJAK.NILAI_AKHIR(C${row},H${row},I${row})`),
  },
  { sheet: 'Ujian', plain: 'Nilai Huruf', pajak: (row) => `PAJAK.PREDIKAT(J${row},"huruf")` },
  { sheet: 'Ujian', plain: 'Predikat', pajak: (row) => `PAJAK.PREDIKAT(J${row})` },
];

const ELEARNING: readonly Column[] = [
  {
    sheet: 'Unit',
    plain: 'Hasil',
    // Excel passes an empty cell as 0, and a unit with 0 is another thing than a unit not done.
    pajak: (row) => `LEFT(PAJAK.KELULUSAN_ELEARNING(IF(C${row}:I${row}="","",C${row}:I${row})),5)`,
  },
];

let penilai: Sample;
let elearning: Sample;

beforeAll(async () => {
  registerPajak(loadInExcel(await buildFunctions()), ['NILAI_PATOKAN']);
  penilai = await readSample('penilai-pajak-dasar.xlsx');
  elearning = await readSample('elearning-ar-dasar.xlsx');
});

/** The columns of a sample with their PAJAK formulas beside them, evaluated together. */
function evaluateBeside(
  sample: Sample,
  columns: readonly Column[],
): { plain: HasilRumus; pajak: (column: Column, row: number) => unknown } {
  const beside = new Map<Column, number>();
  const buku: BukuKerja = new Map(
    [...inputsOf(sample)].map(([sheet, rows]) => {
      const own = columns.filter((column) => column.sheet === sheet);
      own.forEach((column, index) => beside.set(column, (rows[0]?.length ?? 0) + index));
      return [
        sheet,
        rows.map((row, index) => [
          ...row,
          ...own.map(({ plain, pajak }) => (index === 0 ? `PAJAK ${plain}` : { rumus: pajak(index + 1) })),
        ]),
      ];
    }),
  );
  const plain = evaluateFormulas(buku);
  return { plain, pajak: (column, row) => plain(column.sheet, row, beside.get(column) ?? -1) };
}

function rowsWithFormula(sample: Sample, { sheet, plain }: Column): { column: number; rows: number[] } {
  const [header = [], ...rows] = sample.get(sheet) ?? [];
  const column = header.findIndex(({ nilai }) => nilai === plain);
  const filled = rows.flatMap((cells, index) =>
    typeof cells[column]?.isi === 'object' && cells[column].isi !== null ? [index + 1] : [],
  );
  return { column, rows: filled };
}

describe('the plain formulas of the samples and PAJAK beside them agree, cell by cell', () => {
  test('Penilai Pajak Dasar', () => {
    const { plain, pajak } = evaluateBeside(penilai, PENILAI);
    for (const each of PENILAI) {
      const { column, rows } = rowsWithFormula(penilai, each);
      expect(rows.length, each.plain).toBeGreaterThan(20);
      for (const row of rows) {
        expect(pajak(each, row), `${each.plain}, row ${row + 1}`).toBe(plain(each.sheet, row, column));
      }
    }
  });

  test('Nilai Patokan spills down the courses', () => {
    const buku = new Map(inputsOf(penilai));
    const courses = buku.get('Mata Pelajaran') ?? [];
    buku.set(
      'Mata Pelajaran',
      courses.map((row, index) => [...row, index === 1 ? { rumus: 'PAJAK.NILAI_PATOKAN(D2:D19)' } : null]),
    );
    const hasil = evaluateFormulas(buku);
    const column = courses[0]?.indexOf('Nilai Patokan') ?? -1;
    expect(courses.length).toBe(COURSES + 1);
    for (let row = 1; row <= COURSES; row += 1) {
      expect(hasil('Mata Pelajaran', row, courses[0]?.length ?? 0)).toBeCloseTo(
        Number(hasil('Mata Pelajaran', row, column)),
        12,
      );
    }
  });

  test('e-learning Account Representative Dasar', () => {
    const { plain, pajak } = evaluateBeside(elearning, ELEARNING);
    for (const each of ELEARNING) {
      const { column, rows } = rowsWithFormula(elearning, each);
      expect(rows.length).toBeGreaterThan(20);
      for (const row of rows) {
        const done = elearning
          .get(each.sheet)
          ?.[row]?.slice(2, 9)
          .some(({ nilai }) => nilai !== null);
        // Blank in, blank out: nothing is said of a participant who has not done a single unit yet.
        const expected = done === true ? String(plain(each.sheet, row, column)).slice(0, 5) : '';
        expect(pajak(each, row), `row ${row + 1}`).toBe(expected);
      }
    }
  });
});

test('what is not filled in stays blank beside its plain formula', () => {
  const buku = new Map(inputsOf(penilai));
  const clear = (sheet: string, column: number) =>
    buku.set(
      sheet,
      (buku.get(sheet) ?? []).map((row, index) =>
        row.map((cell, at) => (index === 1 && at === column ? null : cell)),
      ),
    );
  clear('Nilai', 6);
  clear('Ujian', 3);
  const [nilai, ujian] = [buku.get('Nilai') ?? [], buku.get('Ujian') ?? []];
  const formulas = PENILAI.map(({ sheet, pajak }) => ({ sheet, rumus: pajak(2) }));
  for (const [sheet, rows] of [
    ['Nilai', nilai],
    ['Ujian', ujian],
  ] as const) {
    const own = formulas.filter((each) => each.sheet === sheet);
    buku.set(
      sheet,
      rows.map((row, index) => (index === 1 ? [...row, ...own.map(({ rumus }) => ({ rumus }))] : row)),
    );
  }
  const hasil = evaluateFormulas(buku);
  const width = { Nilai: nilai[0]?.length ?? 0, Ujian: ujian[0]?.length ?? 0 };
  expect(hasil('Nilai', 1, width.Nilai)).toBe('');
  expect([1, 2].map((offset) => hasil('Ujian', 1, width.Ujian + offset))).toEqual(['', '']);
});
