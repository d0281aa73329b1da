import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateText } from '../../rules/index.ts';
import { helperTable } from '../../templates/handlebars-helpers/index.ts';
import { plainText } from '../../templates/texts-of.ts';
import type { TemplateData } from '../../templates/index.ts';
import { onePage, rendered } from './render.ts';

/** What a template prints in its first paragraph. */
function printed(source: string, data: TemplateData = {}): string {
  const block = rendered(onePage(`<p>${source}</p>`), { data }).sections[0]?.blocks[0];
  return block?.kind === 'paragraph' ? plainText(block.inlines) : '';
}

const EXAMPLE_DATA: TemplateData = { predikat: 'Baik', nama: 'Ayu', lulus: false, daftar: ['satu', 'dua'] };

describe('the examples of the manual', () => {
  for (const { nama, contoh } of helperTable)
    test(`${nama}: ${contoh.tulis}`, () => expect(printed(contoh.tulis, EXAMPLE_DATA)).toBe(contoh.cetak));
});

test.each([
  ['{{angka "64.995" 2}}', '65,00'],
  ['{{angka "64.994" 2}}', '64,99'],
  ['{{angka "1.005" 2}}', '1,01'],
  ['{{angka "2.675" 2}}', '2,68'],
  ['{{angka "-0.004" 2}}', '0,00'],
  ['{{angka "-0.005" 2}}', '-0,01'],
  ['{{angka "999.995" 2}}', '1.000,00'],
  ['{{angka "999" 0}}', '999'],
  ['{{angka "1000" 0}}', '1.000'],
  ['{{angka "-1234567.5" 0}}', '-1.234.568'],
  ['{{angka 12 1}}', '12,0'],
  ['{{angka "12345678901234567890.125" 2}}', '12.345.678.901.234.567.890,13'],
  ['{{bilangan "75.50"}}', '75,50'],
  ['{{bilangan "0.0025"}}', '0,0025'],
  ['{{bilangan 1000}}', '1.000'],
  ['{{romawi 1}}', 'I'],
  ['{{romawi 4}}', 'IV'],
  ['{{romawi 1999}}', 'MCMXCIX'],
  ['{{romawi 3999}}', 'MMMCMXCIX'],
  ['{{tanggal "2024-02-29"}}', '29 Februari 2024'],
  ['{{rentangTanggal "2026-11-30" "2026-12-11"}}', '30 November s.d. 11 Desember 2026'],
  ['{{rentangTanggal "2026-12-28" "2027-01-08"}}', '28 Desember 2026 s.d. 8 Januari 2027'],
  ['{{rentangTanggal "2026-11-20" "2026-11-20"}}', '20 November 2026'],
  ['{{nip "19900101 201503 1 001"}}', '19900101 201503 1 001'],
  ['{{#if (sama "a" "a")}}ya{{else}}tidak{{/if}}', 'ya'],
  ['{{#if (sama "1" 1)}}ya{{else}}tidak{{/if}}', 'tidak'],
  ['{{#if (lebihDari "10" "9.99")}}ya{{else}}tidak{{/if}}', 'ya'],
  ['{{#if (lebihDari "75" 75)}}ya{{else}}tidak{{/if}}', 'tidak'],
  ['{{#if (kurangDari "75" 75)}}ya{{else}}tidak{{/if}}', 'tidak'],
  ['{{#if (dan true "a" 1)}}ya{{else}}tidak{{/if}}', 'ya'],
  ['{{#if (dan true "")}}ya{{else}}tidak{{/if}}', 'tidak'],
  ['{{#if (atau false 0 "x")}}ya{{else}}tidak{{/if}}', 'ya'],
  ['{{#if (tidak false)}}ya{{/if}}', 'ya'],
])('%s prints %s', (source, expected) => {
  expect(printed(source)).toBe(expected);
});

test.each([
  ['{{angka "75,5" 2}}', 'uji baris 2: angka menerima "75,5"; yang diminta angka dengan titik desimal'],
  ['{{angka 75.5 2}}', 'angka menerima "75.5"'],
  ['{{angka "75.5" 11}}', 'yang diminta banyak desimal 0 sampai 10'],
  ['{{romawi 0}}', 'yang diminta bilangan bulat 1 sampai 3999'],
  ['{{romawi 4000}}', 'yang diminta bilangan bulat 1 sampai 3999'],
  ['{{tanggal "2023-02-29"}}', 'tanggal menerima "2023-02-29"'],
  ['{{tanggal "20-11-2026"}}', 'yang diminta tanggal yyyy-mm-dd'],
  ['{{rentangTanggal "2026-11-20" "2026-11-19"}}', 'tanggal yang tidak sebelum 20 November 2026'],
  ['{{nip "123"}}', 'yang diminta NIP 18 angka'],
  ['{{besar 5}}', 'yang diminta teks'],
  ['{{#if (lebihDari "a" 5)}}{{/if}}', 'lebihDari menerima "a"'],
])('%s is refused: %s', (source, expected) => {
  expect(() => printed(source)).toThrow(expected);
});

test('a datum is read before a helper of its name', () => {
  expect(printed('{{nip}} {{nip nip}}', { nip: '199001012015031001' })).toBe(
    '199001012015031001 19900101 201503 1 001',
  );
});

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a date written out names its day, month and year', () => {
  fc.assert(
    fc.property(day, (date) => {
      const written = printed(`{{tanggal "${date}"}}`);
      // The rules have their own names of months, for findings.
      expect(written).toBe(dateText(date));
      const [dayText, month, year] = written.split(' ');
      expect(Number(dayText)).toBe(Number(date.slice(8)));
      expect(year).toBe(date.slice(0, 4));
      const intl = new Intl.DateTimeFormat('id-ID', { month: 'long', timeZone: 'UTC' });
      expect(month).toBe(intl.format(new Date(date)));
    }),
    { numRuns: 60 },
  );
});

test('a range ends with its last day and never repeats a year', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [from, to] = a <= b ? [a, b] : [b, a];
      const range = printed(`{{rentangTanggal "${from}" "${to}"}}`);
      expect(range.endsWith(printed(`{{tanggal "${to}"}}`))).toBe(true);
      const years = range.match(/\d{4}/g) ?? [];
      expect(years.length).toBe(from.slice(0, 4) === to.slice(0, 4) ? 1 : 2);
    }),
    { numRuns: 60 },
  );
});

test('digits survive the writing of a number', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(6), (units, digits) => {
      const negative = units < 0n;
      const plain = (negative ? -units : units).toString().padStart(digits + 1, '0');
      const decimal = digits === 0 ? plain : `${plain.slice(0, -digits)}.${plain.slice(-digits)}`;
      const written = printed(`{{angka "${negative ? '-' : ''}${decimal}" ${digits}}}`);
      expect(written.replaceAll('.', '').replace(',', '.')).toBe(`${negative ? '-' : ''}${decimal}`);
    }),
    { numRuns: 60 },
  );
});
