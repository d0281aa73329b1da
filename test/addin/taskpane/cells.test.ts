import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotedSheet, rangeText, readReference } from '../../../addin/workbook/cell-reference.ts';
import {
  dateSerial,
  gridSheet,
  gridValue,
  isDateFormat,
  rawCell,
  serialDate,
} from '../../../addin/workbook/cell-values.ts';

describe('references', () => {
  test.each([
    ['F17', { kolom: 5, baris: 16, lebar: 1, tinggi: 1 }],
    ['$F$2:F19', { kolom: 5, baris: 1, lebar: 1, tinggi: 18 }],
    ['g9:F2', { kolom: 5, baris: 1, lebar: 2, tinggi: 8 }],
    ["'Mata Pelajaran'!D4", { lembar: 'Mata Pelajaran', kolom: 3, baris: 3, lebar: 1, tinggi: 1 }],
    ["'It''s'!A1", { lembar: "It's", kolom: 0, baris: 0, lebar: 1, tinggi: 1 }],
    ['Nilai!XFD1048576', { lembar: 'Nilai', kolom: 16383, baris: 1048575, lebar: 1, tinggi: 1 }],
  ])('%s', (text, expected) => expect(readReference(text)).toEqual(expected));

  test.each([
    '',
    'A',
    '17',
    'A0',
    'A.2.1.b',
    'III/a',
    'XFE1',
    'A1048577',
    '75,5',
    'A1:',
    'Mata Pelajaran!D4',
    'NPR',
  ])('"%s" is none', (text) => expect(readReference(text)).toBeUndefined());

  test('what is written is read back', () => {
    const reference = fc.record({
      lembar: fc
        .string({ minLength: 1, maxLength: 31 })
        .filter((name) => !/[[\]*/\\?:!]/.test(name) && name.trim() === name),
      kolom: fc.nat(16_000),
      baris: fc.nat(1_000_000),
      lebar: fc.integer({ min: 1, max: 300 }),
      tinggi: fc.integer({ min: 1, max: 40_000 }),
    });
    fc.assert(
      fc.property(reference, (each) => {
        expect(readReference(`${quotedSheet(each.lembar)}!${rangeText(each)}`)).toEqual(each);
      }),
    );
  });
});

describe('cells of Office.js', () => {
  test.each([
    ['', 'Empty', 'General', null],
    ['', 'String', 'General', ''],
    ['75,5', 'String', '@', '75,5'],
    [75.5, 'Double', '0.00', 75.5],
    [true, 'Boolean', 'General', true],
    ['#N/A', 'Error', 'General', { galat: '#N/A' }],
    ['#BUSY!', 'Error', 'General', { galat: '#BUSY!' }],
    [46272, 'Double', 'dd/mm/yyyy', { tanggal: '2026-09-07' }],
    [46272.75, 'Double', '[$-421]d mmmm yyyy', { tanggal: '2026-09-07' }],
    [-1, 'Double', 'dd/mm/yyyy', -1],
  ])('%j (%s, %s)', (value, type, format, expected) => {
    expect(gridValue(value, type, format)).toEqual(expected);
  });

  test.each([
    ['General', false],
    ['0.00', false],
    ['0.00E+00', false],
    ['@', false],
    ['[Red]0;"hari" 0', false],
    ['0 "hari"', false],
    ['hh:mm', false],
    ['mm:ss', false],
    ['[h]:mm', false],
    ['m/d/yyyy', true],
    ['mmm-yy', true],
    ['mmmm', true],
    ['yyyy\\-mm\\-dd hh:mm', true],
  ])('format %s', (format, expected) => expect(isDateFormat(format)).toBe(expected));

  test.each([
    [0, undefined],
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, undefined],
    [61, '1900-03-01'],
    [2_958_465, '9999-12-31'],
    [2_958_466, undefined],
  ])('day %d is %s', (serial, date) => {
    expect(serialDate(serial)).toBe(date);
    if (date !== undefined) expect(dateSerial(date)).toBe(serial);
  });

  test('a sheet keeps its place: rows by number, columns from A, blank rows left out', () => {
    const part = (values: unknown[][]) => ({
      values,
      valueTypes: values.map((row) => row.map((value) => (value === '' ? 'Empty' : 'String'))),
      numberFormat: values.map((row) => row.map(() => 'General')),
    });
    const sheet = gridSheet('Nilai', { baris: 2, kolom: 1 }, [
      part([
        ['a', ''],
        ['', ''],
      ]),
      part([['', 'b']]),
    ]);
    expect(sheet).toEqual({
      nama: 'Nilai',
      baris: [
        { nomor: 3, sel: [null, 'a'] },
        { nomor: 5, sel: [null, null, 'b'] },
      ],
    });
  });

  test('a function receives a date as Excel counts it, and an uncomputed formula as an error', () => {
    expect(rawCell({ tanggal: '2026-09-07' })).toBe(46272);
    expect(rawCell({ galat: '#REF!' })).toEqual({ galat: '#REF!' });
    expect(rawCell({ rumusTanpaHasil: '=A1' })).toEqual({ galat: '#N/A' });
    expect(rawCell(null)).toBeNull();
  });
});
