import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendObjects } from '../../../generator/pdf/sign/append-objects.ts';
import {
  dictionaryText,
  parseArray,
  readObjects,
  referenced,
} from '../../../generator/pdf/sign/pdf-objects.ts';

function pdfOf(dictionary: string): Uint8Array {
  const object = `1 0 obj\n${dictionary}\nendobj\n`;
  const body = `%PDF-1.4\n${object}`;
  const table = `xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \n`;
  return Buffer.from(
    `${body}${table}trailer\n<<\n/Size 2\n/Root 1 0 R\n/ID [<00ff> <00ff>]\n>>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}

describe('the objects of a PDF', () => {
  test('values of every kind, one within the other', () => {
    const pdf = readObjects(
      pdfOf('<< /A (a \\) b (c) /D) /B[1 0 R/N<00>] /C<</D << /E (>>) >> >>/F -1.5 /G/H /I 2 0 R /J true>>'),
    );
    expect(Object.fromEntries(pdf.dictionary(1))).toEqual({
      A: '(a \\) b (c) /D)',
      B: '[1 0 R/N<00>]',
      C: '<</D << /E (>>) >> >>',
      F: '-1.5',
      G: '/H',
      I: '2 0 R',
      J: 'true',
    });
    expect(parseArray('[1 0 R/N<00> [2 3] 4]')).toEqual(['1 0 R', '/N', '<00>', '[2 3]', '4']);
    expect(referenced(pdf.trailer.get('Root'))).toBe(1);
  });

  test('what is written is what is read', () => {
    const value = fc.oneof(
      fc.integer().map(String),
      fc.nat().map((number) => `${number} 0 R`),
      fc.stringMatching(/^[A-Za-z][\w.]*$/).map((name) => `/${name}`),
      fc
        .string()
        .map((text) => `(${text.replace(/[^ -~]/g, '?').replace(/[\\()]/g, (char) => `\\${char}`)})`),
      fc.constantFrom('[]', '[1 2]', '<< >>', '<0aff>'),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[A-Za-z]\w*$/), value, { maxKeys: 6 }), (entries) => {
        const pdf = readObjects(pdfOf(dictionaryText(Object.entries(entries))));
        expect(Object.fromEntries(pdf.dictionary(1))).toEqual({ ...entries });
      }),
    );
  });

  test('no table of references, or one of another kind, is an error', () => {
    expect(() => readObjects(Buffer.from('%PDF-1.4\n'))).toThrow('no table of references');
    expect(() => readObjects(Buffer.from('%PDF-1.5\n1 0 obj\n<< >>\nstartxref\n9\n%%EOF\n'))).toThrow(
      'not a classic table',
    );
    expect(() => readObjects(pdfOf('<< >>')).dictionary(5)).toThrow('no object 5');
  });

  test('appended objects come after the bytes that were there, and replace older ones', () => {
    const bytes = pdfOf('<< /A 1 >>');
    const objects = new Map([
      [1, '<< /A 2 >>'],
      [4, '<< /B 3 >>'],
    ]);
    const { bytes: longer } = appendObjects(readObjects(bytes), objects);
    expect(longer.subarray(0, bytes.length).equals(Buffer.from(bytes))).toBe(true);
    const text = longer.toString('latin1', bytes.length);
    expect(text).toMatch(/xref\n1 1\n\d{10} 00000 n \n4 1\n\d{10} 00000 n \ntrailer/);
    const after = readObjects(longer);
    expect(after.dictionary(1).get('A')).toBe('2');
    expect(after.dictionary(4).get('B')).toBe('3');
    expect(after.trailer.get('Prev')).toBe(String(readObjects(bytes).table));
    expect(after.trailer.get('Size')).toBe('5');
    expect(after.trailer.get('ID')).toMatch(/^\[<00ff> <[0-9a-f]{32}>\]$/);
  });
});
