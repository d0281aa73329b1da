import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Entri } from '../../../generator/register/entry.ts';
import { entriesAsCsv } from '../../../generator/register/export-csv.ts';
import { listEntries, type EntryFilter } from '../../../generator/register/list-entries.ts';
import { cabut } from '../../../generator/register/revoke.ts';
import { SEPARATOR_NAMES, SEPARATORS, type Separator } from '../../../generator/register/separators.ts';
import { tempFolder } from '../temp-folder.ts';
import { ACT, issue, must, newRegister, nipOf, numbering, request, reserve } from './desk.ts';

const folder = tempFolder();

describe('a list', () => {
  const register = newRegister(folder);
  issue(register, [request(1), request(2)]);
  const other = { rangkaian: ['ar', '', '2026-01-05'], program: 'E-learning ÄR Dasar' };
  issue(register, [request(1, other)], numbering('AR-{urut}', { tanggal: '2026-02-01' }));
  reserve(register, [request(3)]);
  must(cabut(register, 'SERT-0002/PP.XI/2026', 'x', ACT));

  test.each<[EntryFilter, string[]]>([
    [{}, ['SERT-0001/PP.XI/2026', 'SERT-0002/PP.XI/2026', 'AR-1', 'SERT-0003/PP.XI/2026']],
    [{ status: ['terbit'] }, ['SERT-0001/PP.XI/2026', 'AR-1']],
    [{ status: ['dipesan', 'dicabut'] }, ['SERT-0002/PP.XI/2026', 'SERT-0003/PP.XI/2026']],
    [{ nip: `${nipOf(1).slice(0, 8)} ${nipOf(1).slice(8)}` }, ['SERT-0001/PP.XI/2026', 'AR-1']],
    [{ program: 'äR dasar' }, ['AR-1']],
    [{ dari: '2026-02-01', sampai: '2026-02-01' }, ['AR-1']],
    [{ dari: '2026-02-02' }, ['SERT-0001/PP.XI/2026', 'SERT-0002/PP.XI/2026', 'SERT-0003/PP.XI/2026']],
    [{ jenis: 'pak' }, []],
    [{ nip: nipOf(1), status: ['terbit'], program: 'pajak' }, ['SERT-0001/PP.XI/2026']],
  ])('of %j', (filter, expected) => {
    expect(must(listEntries(register, filter)).map(({ nomor }) => nomor)).toEqual(expected);
  });
});

/** Any text that cells may hold, with those that begin a formula among them. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '=1+1',
    '+62',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    'a;b',
    'a,b',
    '"q"',
    "'=1",
    '',
  ),
);
const entri: fc.Arbitrary<Entri> = fc.record({
  nomor: text,
  status: fc.constantFrom('dipesan', 'terbit', 'dicabut', 'diganti', 'batal'),
  jenis: text,
  nip: fc.constantFrom(nipOf(1), '=1', '123'),
  nama: text,
  program: text,
  tanggal: text,
  fakta: fc.constant({}),
  alasan: fc.option(text),
  menggantikan: fc.option(text),
  digantikanOleh: fc.option(text),
  berkas: fc.constant([{ nama: 'a.pdf', sha256: 'a'.repeat(64), waktu: ACT.waktu }]),
});

/** The cells of a CSV file as a spreadsheet splits them. */
function cells(csv: string, separator: Separator): string[][] {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const { data } = Papa.parse<string[]>(csv.slice(1), { delimiter: SEPARATORS[separator], newline: '\r\n' });
  expect(data.pop()).toEqual(['']);
  return data;
}

test('as CSV any text comes back, and none is a formula', () => {
  const property = fc.property(
    fc.array(entri, { maxLength: 5 }),
    fc.constantFrom(...SEPARATOR_NAMES),
    (entries, separator) => {
      const [head, ...rows] = cells(entriesAsCsv(entries, separator), separator);
      expect(head).toHaveLength(11);
      const plain = (cell: string): string => (/^'[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);
      for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      // An apostrophe that a text brought itself before such a sign cannot be told from ours.
      const mine = (cell: string): string => (/^'[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);
      expect(rows.map((row) => [row[0], row[3], row[9]].map((cell) => plain(cell ?? '')))).toEqual(
        entries.map((each) => [each.nomor, each.nama, each.alasan ?? ''].map(mine)),
      );
    },
  );
  fc.assert(property);
});

test('as CSV for Excel: the columns, the NIP as it is written by hand, the prefix before a formula', () => {
  const register = newRegister(folder);
  issue(register, [request(1, { nama: '=HYPERLINK("http://x";"y")' })]);
  expect(entriesAsCsv(must(listEntries(register)), 'titik-koma')).toBe(
    '\uFEFFNomor;Status;NIP;Nama;Dokumen;Program;Tanggal;Menggantikan;Digantikan Oleh;Alasan;SHA-256\r\n' +
      `SERT-0001/PP.XI/2026;terbit;19850412 200801 1 001;"'=HYPERLINK(""http://x"";""y"")";sertifikat;Penilai Pajak Dasar, Angkatan I;2026-11-20;;;;${'0'.repeat(64)}\r\n`,
  );
});
