import { expect, test } from 'vitest';
import { readWorkbook, type GridValue } from '../../../documents/index.ts';
import type { BukuLomba } from '../../../documents/lomba/lomba.ts';
import { formulirData } from '../../../documents/lomba/formulir.ts';
import { peringkatData } from '../../../documents/lomba/peringkat.ts';
import { evaluate, findFunction, toFloat, type RawArgument } from '../../../rules/index.ts';
import { findingsOf, readSampleGrid, valueAt } from '../sample-grid.ts';

// The numbers in the documents are those of the Excel functions on the same cells.

const grid = await readSampleGrid('lomba-pelayanan');
const buku = contentsOf();

function contentsOf(): BukuLomba {
  const { isi } = readWorkbook(grid);
  if (isi?.jenis !== 'lomba') throw new Error(findingsOf(grid).join('\n'));
  return isi;
}

function rowsOf(sheet: string) {
  return [...(grid.lembar.find(({ nama }) => nama === sheet)?.baris ?? [])].slice(1);
}

function textIn(value: GridValue | undefined): string {
  if (typeof value !== 'string') throw new Error(`${JSON.stringify(value)} is no text.`);
  return value;
}

/** What an Excel function gives for these cells. */
function call(name: string, ...args: readonly RawArgument[]): number {
  const spec = findFunction(name);
  if (!spec.ok) throw new Error(name);
  const cell = evaluate(spec.nilai, args).sel[0]?.[0];
  if (cell?.ok !== true || typeof cell.nilai === 'string') throw new Error(JSON.stringify(cell));
  return toFloat(cell.nilai);
}

const weights = rowsOf('Komponen').map(({ sel }) => Number(sel[2]));
/** The answers of each respondent, as the cells of the sheet hold them. */
const answersOf = (kpp: string) =>
  rowsOf('Survei')
    .filter(({ sel }) => sel[0] === kpp)
    .map(({ sel }) => Array.from({ length: 23 }, (_, index) => sel[5 + index] as number | string | null));

interface Baris {
  readonly nama: string;
  readonly rataRata: readonly string[];
  readonly nilaiKomponen: readonly string[];
  readonly lapangan: string;
  readonly indeks: string;
  readonly nilaiAkhir: string;
}
const ranking = peringkatData(buku) as unknown as readonly Baris[];

test('the sample is clean', () => {
  expect(findingsOf(grid)).toEqual([]);
  expect(ranking).toHaveLength(6);
});

test.each(ranking)('$nama: components, field value and index are those of the functions', (row) => {
  const codes = rowsOf('Komponen').map(({ sel }) => textIn(sel[0]));
  const means = codes.map((code) =>
    rowsOf('Nilai')
      .filter(({ sel }) => sel[0] === row.nama && textIn(sel[1]).startsWith(code))
      .map(({ sel }) => Number(sel[7])),
  );
  expect(means.flat()).toHaveLength(52);
  expect(row.nilaiKomponen.map(Number)).toEqual(
    means.map((own, index) => call('NILAI_KOMPONEN', [own], weights[index] ?? 0)),
  );
  expect(Number(row.lapangan)).toBe(call('NILAI_LOMBA', [row.rataRata.map(Number)], [weights]));
  expect(Number(row.indeks)).toBe(call('NILAI_IKM', answersOf(row.nama)));
});

test('each respondent’s index in the sheet is that of the function', () => {
  const rows = rowsOf('Survei');
  expect(rows).toHaveLength(60);
  for (const { nomor, sel } of rows) {
    const answers = sel.slice(5, 28) as (number | string | null)[];
    expect(valueAt(grid, `Survei!AE${nomor}`), `row ${nomor}`).toBe(call('NILAI_IKM', [answers]));
  }
});

test('the sheet Hasil, computed by Excel alone, has the same final values and ranks', () => {
  const shown = rowsOf('Hasil').map(({ sel }) => ({
    nama: textIn(sel[0]),
    nilaiAkhir: sel[14],
    peringkat: sel[15],
  }));
  const computed = buku.peringkat.map(({ peserta, peringkat }) => ({
    nama: peserta.kpp.nama,
    nilaiAkhir: toFloat(peserta.nilai),
    peringkat,
  }));
  expect(shown.sort((a, b) => a.nama.localeCompare(b.nama))).toEqual(
    computed.sort((a, b) => a.nama.localeCompare(b.nama)),
  );
});

test('a form adds up with a pocket calculator, absent assessors included', () => {
  const office = buku.peringkat.find(({ peserta }) => peserta.kpp.nama.endsWith('Flamboyan'))?.peserta;
  if (office === undefined) throw new Error('No Flamboyan.');
  const form = formulirData(buku, office) as unknown as {
    readonly jumlah: string;
    readonly komponen: readonly {
      readonly nilai: string;
      readonly indikator: readonly {
        readonly nilai: readonly (string | null)[];
        readonly rataRata: string;
      }[];
    }[];
  };
  const cents = form.komponen.reduce((sum, { nilai }) => sum + Math.round(Number(nilai) * 100), 0);
  expect(cents).toBe(Math.round(Number(form.jumlah) * 100));
  const [k] = form.komponen.at(-1)?.indikator ?? [];
  expect(k).toMatchObject({ nilai: ['75', '77', null], rataRata: '76' });
});
