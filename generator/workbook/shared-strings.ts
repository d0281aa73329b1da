import { readXml, type XmlListener } from './read-xml.ts';
import { stopBeyond } from './reading-limits.ts';
import type { Spool } from './spool.ts';

/** Reads the texts that cells share into a spool: a cell names one by its number. */
export async function readSharedStrings(pieces: AsyncIterable<string>, texts: Spool<string>): Promise<void> {
  const text = richText();
  await readXml(pieces, {
    open: (name) => {
      if (name === 'si') text.clear();
      else text.open(name);
    },
    text: text.text,
    close: (name) => {
      if (name !== 'si') return text.close(name);
      texts.append(text.read());
      stopBeyond('teksBersama', texts.length);
    },
  });
}

/** Gathers a text that may be in several runs; the phonetic marks beside it are no part of it. */
export function richText(): Required<Omit<XmlListener, 'open'>> & {
  readonly open: (name: string) => void;
  readonly clear: () => void;
  readonly read: () => string;
} {
  let gathered = '';
  let inText = false;
  let phonetic = false;
  return {
    open: (name) => {
      if (name === 't') inText = true;
      if (name === 'rPh') phonetic = true;
    },
    text: (piece) => {
      if (!inText || phonetic) return;
      gathered += piece;
      stopBeyond('karakter', gathered.length / ESCAPED_LENGTH);
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') phonetic = false;
    },
    clear: () => {
      gathered = '';
    },
    read: () => unescaped(gathered),
  };
}

/** A character that XML cannot hold takes this many: "_x000D_". */
export const ESCAPED_LENGTH = 7;

/** The text that is meant, where characters are escaped; an underscore that would be read so is "_x005F_". */
export function unescaped(text: string): string {
  const meant = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
  stopBeyond('karakter', meant.length);
  return meant;
}
