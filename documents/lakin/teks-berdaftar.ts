import type { Plain } from '../document.ts';

/** A paragraph of running text. */
export interface Paragraf {
  readonly jenis: 'paragraf';
  readonly teks: string;
}

export type Penanda = 'angka' | 'huruf' | 'butir';

/** A list; an item may hold a list of the other kind. */
export interface Daftar {
  readonly jenis: 'daftar';
  readonly penanda: Penanda;
  /** The number or the position of the letter that the first item bears. */
  readonly mulai: number;
  readonly butir: readonly { readonly teks: string; readonly anak: readonly Daftar[] }[];
}

export type BlokTeks = Paragraf | Daftar;

interface OpenList {
  readonly jenis: 'daftar';
  readonly penanda: Penanda;
  readonly mulai: number;
  readonly butir: { readonly teks: string; readonly anak: OpenList[] }[];
}

/**
 * Plain text as staff type it, one paragraph or list item a line: "1." and "a." number, "-" or "•" marks an item. A list of another
 * kind that begins right after an item stands inside that item; a paragraph ends all lists.
 */
export function readTeksBerdaftar(lines: readonly string[]): readonly BlokTeks[] {
  const blocks: (Paragraf | OpenList)[] = [];
  let open: OpenList[] = [];
  for (const line of lines) {
    const item = readItem(line);
    if (item === undefined) {
      open = [];
      blocks.push({ jenis: 'paragraf', teks: line });
      continue;
    }
    const { penanda, nomor, teks } = item;
    const level = open.findLastIndex((list) => list.penanda === penanda);
    const running = open[level];
    // "1." after "4." begins anew; "2." after "1." goes on.
    if (running !== undefined && (penanda === 'butir' || nomor > 1)) {
      open = open.slice(0, level + 1);
      running.butir.push({ teks, anak: [] });
      continue;
    }
    const list: OpenList = { jenis: 'daftar', penanda, mulai: nomor, butir: [{ teks, anak: [] }] };
    const outer = running === undefined ? open : open.slice(0, level);
    const parent = outer.at(-1)?.butir.at(-1);
    if (parent === undefined) blocks.push(list);
    else parent.anak.push(list);
    open = [...outer, list];
  }
  return blocks;
}

const MARKS: readonly (readonly [Penanda, RegExp])[] = [
  ['angka', /^(\d{1,2})[.)]\s+(.+)$/],
  ['huruf', /^([a-z])[.)]\s+(.+)$/],
  ['butir', /^([-–•])\s+(.+)$/],
];

function readItem(
  line: string,
): { readonly penanda: Penanda; readonly nomor: number; readonly teks: string } | undefined {
  for (const [penanda, pattern] of MARKS) {
    const [, mark, teks] = pattern.exec(line) ?? [];
    if (mark === undefined || teks === undefined) continue;
    const nomor = penanda === 'angka' ? Number(mark) : mark.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
    return { penanda, nomor: penanda === 'butir' ? 1 : nomor, teks };
  }
  return undefined;
}

/** The blocks as a template takes them: what a block is stands in a name of its own. */
export function teksData(lines: readonly string[]): readonly Plain[] {
  return readTeksBerdaftar(lines).map((block) =>
    block.jenis === 'paragraf' ? { teks: block.teks, daftar: null } : { teks: null, daftar: listData(block) },
  );
}

function listData({ penanda, mulai, butir }: Daftar): Plain {
  return {
    bernomor: penanda === 'angka',
    berhuruf: penanda === 'huruf',
    mulai,
    butir: butir.map(({ teks, anak }) => ({ teks, anak: anak.map(listData) })),
  };
}
