import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentNumber, readNumberPattern } from '../../documents/document-number.ts';
import { cellAddress, columnLetters, foldName, placeText } from '../../documents/index.ts';
import { dateText, readDateText } from '../../rules/index.ts';

describe('document numbers', () => {
  test.each([
    ['SERT-{urut:4}/PP.{bulan:romawi}/{tahun}', 7, '2026-10-16', 'SERT-0007/PP.X/2026'],
    ['{urut}', 7, '2026-10-16', '7'],
    ['{urut:4}', 12345, '2026-10-16', '12345'],
    ['S-{ URUT:3 }/{bulan}/{Tahun}', 7, '2026-01-31', 'S-007/01/2026'],
    ['{urut}/{bulan:romawi}', 1, '2026-08-01', '1/VIII'],
  ])('%s, no. %i on %s', (pattern, urut, date, expected) => {
    const read = readNumberPattern(pattern);
    if (!read.ok) throw new Error(read.kesalahan.jenis);
    expect(documentNumber(read.nilai, urut, date)).toBe(expected);
  });

  test.each([
    ['', { jenis: 'tanpa-urut' }],
    ['{tahun}', { jenis: 'tanpa-urut' }],
    ['{urut:0}', { jenis: 'bagian-tidak-dikenal', bagian: 'urut:0' }],
    ['{urut}{}', { jenis: 'bagian-tidak-dikenal', bagian: '' }],
    ['{urut}}', { jenis: 'kurung-tidak-berpasangan' }],
    ['{{urut}', { jenis: 'kurung-tidak-berpasangan' }],
  ])('%j is refused', (pattern, kesalahan) => {
    expect(readNumberPattern(pattern)).toEqual({ ok: false, kesalahan });
  });

  test('no two numbers of a pattern are the same', () => {
    const property = fc.property(
      fc.stringMatching(/^[A-Za-z/.-]{0,12}$/),
      fc.integer({ min: 1, max: 9 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { minLength: 2, maxLength: 30 }),
      (text, width, counters) => {
        const read = readNumberPattern(`${text}{urut:${width}}/{tahun}`);
        if (!read.ok) throw new Error(read.kesalahan.jenis);
        const numbers = counters.map((urut) => documentNumber(read.nilai, urut, '2026-10-16'));
        expect(new Set(numbers).size).toBe(counters.length);
      },
    );
    fc.assert(property);
  });
});

describe('dates', () => {
  test.each([
    ['20 November 2026', '2026-11-20'],
    ['1 mei 2026', '2026-05-01'],
    [' 20/11/2026 ', '2026-11-20'],
    ['1-2-2026', '2026-02-01'],
    ['1.2.2026', '2026-02-01'],
    ['2026-11-20', '2026-11-20'],
    ['29 Februari 2028', '2028-02-29'],
    ['29 Februari 2026', undefined],
    ['20 November', undefined],
    ['November 2026', undefined],
    ['20 Nopember 2026', '2026-11-20'],
    ['20-Nov-2026', '2026-11-20'],
    ['1 agt. 2026', '2026-08-01'],
    ['28 Pebruari 2026', '2026-02-28'],
    ['30 Pebruari 2026', undefined],
    ['20 Novem 2026', undefined],
    ['20 constructor 2026', undefined],
    ['2026-13-01', undefined],
    ['', undefined],
  ])('%j is read as %s', (text, date) => expect(readDateText(text)).toBe(date));

  test('a date that is written is read back', () => {
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(day, (date) => readDateText(dateText(date)) === date));
  });
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(cellAddress(index, 17)).toBe(`${letters}17`);
});

test.each([
  [{ lembar: 'Nilai', sel: 'F17' }, 'Nilai!F17'],
  [{ lembar: 'Nilai' }, 'Nilai'],
  [{ lembar: 'Mata Pelajaran', sel: 'D4' }, "'Mata Pelajaran'!D4"],
  [{ lembar: "Jum'at", sel: 'A1' }, "'Jum''at'!A1"],
  [{ lembar: '2026', sel: 'A1' }, "'2026'!A1"],
])('%j is written %s', (place, text) => expect(placeText(place)).toBe(text));

test.each([
  ['Kehadiran (P)', 'kehadiran p'],
  ['Nama\nPeserta', 'NAMA PESERTA:'],
  ['Ｎａｍａ', 'nama'],
])('%j and %j are the same name', (one, other) => expect(foldName(one)).toBe(foldName(other)));
