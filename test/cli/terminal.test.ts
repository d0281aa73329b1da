import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { printLine } from '../../generator/cli/terminal.ts';

function printed(line: string): string {
  const stream = new PassThrough();
  printLine(stream, line);
  return String(stream.read());
}

test.each([
  ['an escape sequence', 'A\u001B[2JB', 'A\\u001b[2JB'],
  ['a C1 sequence, a bell, a delete', '\u009B2J\u0007\u007F', '\\u009b2J\\u0007\\u007f'],
  ['a return that would write over the line', 'GALAT\rsemua baik', 'GALAT\\u000dsemua baik'],
  ['a turn of direction', 'Budi\u202Enasu', 'Budi\\u202enasu'],
  ['letters, tabs and line breaks', 'é 漢 😀\tb\nc', 'é 漢 😀\tb\nc'],
])('%s', (_, line, shown) => expect(printed(line)).toBe(`${shown}\n`));

test('JSON stays JSON, and means the same', () => {
  const value = { nama: 'Budi\u202E\u009B' };
  expect(JSON.parse(printed(JSON.stringify(value)))).toEqual(value);
});
