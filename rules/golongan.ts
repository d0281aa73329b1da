/** The ranks of civil servants (PNS), lowest first. */
const PANGKAT = [
  ['I/a', 'Juru Muda'],
  ['I/b', 'Juru Muda Tingkat I'],
  ['I/c', 'Juru'],
  ['I/d', 'Juru Tingkat I'],
  ['II/a', 'Pengatur Muda'],
  ['II/b', 'Pengatur Muda Tingkat I'],
  ['II/c', 'Pengatur'],
  ['II/d', 'Pengatur Tingkat I'],
  ['III/a', 'Penata Muda'],
  ['III/b', 'Penata Muda Tingkat I'],
  ['III/c', 'Penata'],
  ['III/d', 'Penata Tingkat I'],
  ['IV/a', 'Pembina'],
  ['IV/b', 'Pembina Tingkat I'],
  ['IV/c', 'Pembina Utama Muda'],
  ['IV/d', 'Pembina Utama Madya'],
  ['IV/e', 'Pembina Utama'],
] as const;

export type Golongan = (typeof PANGKAT)[number][0];

export const GOLONGAN: readonly Golongan[] = PANGKAT.map(([golongan]) => golongan);

/** The name of the rank: pangkat('III/c') is "Penata". */
export function pangkat(golongan: Golongan): string {
  return PANGKAT.find(([code]) => code === golongan)?.[1] ?? golongan;
}

/** The golongan in a text such as "III/c", "iii c" or "Penata (III/c)"; undefined where there is none. */
export function readGolongan(text: string): Golongan | undefined {
  const match = /(?:^|[^a-z])(IV|I{1,3})\s*[/.\-\s]?\s*([a-e])(?:[^a-z]|$)/i.exec(text);
  if (match === null) return undefined;
  const code = `${(match[1] ?? '').toUpperCase()}/${(match[2] ?? '').toLowerCase()}`;
  return GOLONGAN.find((golongan) => golongan === code);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compareGolongan(a: Golongan, b: Golongan): number {
  return GOLONGAN.indexOf(a) - GOLONGAN.indexOf(b);
}
