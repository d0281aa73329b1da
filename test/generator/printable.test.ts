import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentRegistry } from '../../documents/index.ts';
import { readTemplate } from '../../generator/documents/template-store.ts';
import { fontFamilies, openGlyphCheck } from '../../generator/pdf/fonts.ts';
import { isPrintableTemplate, openPrintableScan } from '../../generator/pdf/printable.ts';
import * as angkaKredit from '../../rules/angka-kredit/index.ts';
import * as diklat from '../../rules/diklat/index.ts';
import { everyDocument } from '../documents/every-document.ts';
import { helperTable } from '../../templates/handlebars-helpers/index.ts';

const isPrintable = await openPrintableScan();
const missingGlyphs = await openGlyphCheck();

/** What some font cannot print of a text as it is, in capitals, and in small letters. */
function missing(text: string): readonly string[] {
  const cases = [text, text.toUpperCase(), text.toLocaleUpperCase('id'), text.toLowerCase()];
  return Object.keys(fontFamilies).flatMap((font) =>
    [true, false].flatMap((bold) =>
      [true, false].flatMap((italic) =>
        cases.flatMap((each) => missingGlyphs({ text: each, font, bold, italic })),
      ),
    ),
  );
}

test('what the scan lets pass, every font prints', () => {
  const text = fc.oneof(
    fc.string({ unit: fc.integer({ min: 0, max: 0x250 }).map((code) => String.fromCharCode(code)) }),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  );
  let passed = 0;
  fc.assert(
    fc.property(text, (each) => {
      if (!isPrintable(JSON.stringify({ nama: each }))) return;
      passed += 1;
      expect(missing(each)).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(passed).toBeGreaterThan(20);
});

test.each(["Renée D'Almeida, S.E., M.Ak.", 'Günther Šimić', 'Łukasz Ñandú', 'a\n"b"\\', '“–—…”', 'Ĳsbrand'])(
  '%j passes: names like these need no second look',
  (text) => expect(isPrintable(JSON.stringify([text]))).toBe(true),
);

test.each(['😀', '☃', '雅加達', 'Иван', '\b', '\u0001', '\ud800', '\u007f', 'ǆ'])('%j does not', (text) =>
  expect(isPrintable(JSON.stringify([text]))).toBe(false),
);

test.each(documentRegistry.filter(({ per }) => per === 'peserta'))(
  'the template of $nama has no other characters of its own',
  async ({ perintah, jenisBuku }) => {
    expect(isPrintableTemplate(await readTemplate(perintah, jenisBuku), isPrintable)).toBe(true);
  },
);

test.each(['<p>&#9731;</p>', '<p>&snowman;</p>', '<p>☃</p>', '<p>&#x2603;</p>'])(
  'a template with %s is looked at as it is filled',
  (source) => expect(isPrintableTemplate({ name: 'uji', source, css: '' }, isPrintable)).toBe(false),
);

test.each(helperTable.map(({ nama, contoh }) => [nama, contoh.cetak]))(
  'what the helper %s writes passes: %s',
  (_, printed) => expect(isPrintable(JSON.stringify(printed))).toBe(true),
);

// A run looks at some of its documents only: what is the same in all workbooks must be printable without a look.
test.each(
  (await everyDocument())
    .filter(({ kind }) => kind.per === 'peserta')
    .map((each) => [each.kind.nama, each] as const),
)('what rules and sheets add to %s passes', (_, { instances }) => {
  for (const { data, gaya } of instances) expect(isPrintable(JSON.stringify([data, gaya]))).toBe(true);
});

test.each(Object.entries({ diklat, angkaKredit }))('so does every text in the tables of %s', (_, tables) => {
  const texts: string[] = [];
  JSON.stringify(tables, (__, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((text) => !isPrintable(JSON.stringify(text)))).toEqual([]);
});
