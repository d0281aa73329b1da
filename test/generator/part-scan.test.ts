import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArchiveFault } from '../../generator/workbook/archive-fault.ts';
import { openPartScan, PART_LIMITS } from '../../generator/workbook/part-scan.ts';

interface Verdict {
  readonly fault: ArchiveFault['jenis'] | undefined;
  readonly other: boolean;
}

/** Scans a part that arrives in pieces of a size. */
function scanned(content: string | Buffer, size = 1_000_000, name = 'xl/worksheets/sheet1.xml'): Verdict {
  const bytes = Buffer.from(content);
  const scan = openPartScan(name, name.startsWith('xl/media/'));
  for (let at = 0; at < bytes.length; at += size) {
    const fault = scan.push(bytes.subarray(at, at + size));
    if (fault !== undefined) return { fault: fault.jenis, other: false };
  }
  return { fault: scan.end()?.jenis, other: scan.hasOtherMarkup() };
}

const sheet = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet>${inside}</worksheet>`;
const SOUND: Verdict = { fault: undefined, other: false };

const PARTS: readonly (readonly [what: string, content: string | Buffer, verdict: Verdict])[] = [
  ['a sheet', sheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'), SOUND],
  ['a byte order mark', `\uFEFF${sheet('')}`, SOUND],
  ['letters of two, three and four bytes', sheet('<t>éß – 漢 𝒜</t>'), SOUND],
  ['">" in an attribute', sheet('<c a="a>b" b=\'c>"d\'/>'), SOUND],
  ['bytes that are no XML', Buffer.from([0xff, 0xd8, 0xff, 0x00]), SOUND],
  ['an empty part', '', SOUND],
  ['a comment', sheet('<!-- <c> - -- > -->'), { fault: undefined, other: true }],
  ['a comment before all', `<!-- a --><worksheet/>`, { fault: undefined, other: true }],
  ['CDATA', sheet('<t><![CDATA[<c>]] ]>]]></t>'), { fault: undefined, other: true }],
  ['an instruction', sheet('<?a b?>'), { fault: undefined, other: true }],
  ['a second declaration', `<?xml version="1.0"?><?a <row>?><worksheet/>`, { fault: undefined, other: true }],
  ['a DTD', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>', { fault: 'dtd', other: false }],
  [
    'a DTD behind many blanks',
    `${' '.repeat(70_000)}<!DOCTYPE a><worksheet/>`,
    { fault: 'dtd', other: false },
  ],
  ['"<" within a tag', sheet('<c <c'), { fault: 'bagian-rusak', other: false }],
  ['"<" within an attribute', sheet('<c a="<">'), { fault: 'bagian-rusak', other: false }],
  ['UTF-16', Buffer.from('\uFEFF<worksheet/>', 'utf16le'), { fault: 'bukan-utf8', other: false }],
  [
    'a stated Latin-1',
    '<?xml version="1.0" encoding="ISO-8859-1"?><worksheet/>',
    { fault: 'bukan-utf8', other: false },
  ],
  [
    'a cut letter',
    Buffer.concat([Buffer.from('<worksheet>'), Buffer.from([0xe6, 0xbc])]),
    { fault: 'bukan-utf8', other: false },
  ],
  ['many levels', sheet('<a>'.repeat(PART_LIMITS['tingkat-xml'])), { fault: 'terlalu-banyak', other: false }],
  ['as many levels as there may be', sheet('<a>'.repeat(PART_LIMITS['tingkat-xml'] - 1)), SOUND],
  [
    'a long tag',
    sheet(`<c a="${'b'.repeat(PART_LIMITS['huruf-tanda'])}"/>`),
    { fault: 'terlalu-banyak', other: false },
  ],
  [
    'a long text',
    sheet(`<t>${'b'.repeat(PART_LIMITS['huruf-teks'] + 1)}</t>`),
    { fault: 'terlalu-banyak', other: false },
  ],
  ['as long a text as there may be', sheet(`<t>${'b'.repeat(PART_LIMITS['huruf-teks'])}</t>`), SOUND],
];

describe.each(PARTS)('%s', (_, content, verdict) => {
  test('in one piece', () => expect(scanned(content)).toEqual(verdict));
  test('in pieces of 997 bytes', () => expect(scanned(content, 997)).toEqual(verdict));
});

test('a drawing in the pictures may have a DTD', () => {
  expect(scanned('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', 100, 'xl/media/gambar.svg')).toEqual(SOUND);
});

test('the pieces in which a part arrives change nothing', () => {
  const bits = [
    '<c r="A1">',
    '</c>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?a',
    '?>',
    'é',
    '𝒜',
    ' ',
    '"',
    "'",
    '>',
    '<',
    '<!',
    'x',
  ];
  const content = fc
    .array(fc.constantFrom(...bits), { maxLength: 40 })
    .map((all) => `<worksheet>${all.join('')}`);
  fc.assert(
    fc.property(content, fc.integer({ min: 1, max: 7 }), (xml, size) => {
      // The very first piece shows the encoding, so that it is never shorter than the first tag.
      expect(scanned(xml, size)).toEqual(scanned(xml));
    }),
    { numRuns: 500, seed: 20261120 },
  );
});
