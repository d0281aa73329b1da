import { nearest } from '../functions/nearest.ts';
import { failure, success, type Result } from '../result.ts';
import type { AturanButir } from './aturan.ts';
import type { ButirKegiatan } from './butir-kegiatan.ts';

/** How the staff write what the regulation spells out. */
const SINGKATAN: Readonly<Record<string, string>> = {
  ak: 'angka kredit',
  bendahara: 'bendaharawan',
  but: 'bentuk usaha tetap',
  op: 'orang pribadi',
  pkp: 'pengusaha kena pajak',
  wp: 'wajib pajak',
};

/** Every butir of Lampiran I and II, in their order. */
export function semuaButir(aturan: AturanButir): ButirKegiatan[] {
  return [aturan.tugasJabatan, aturan.pengembanganProfesi, aturan.penunjang]
    .flatMap(({ nilai }) => nilai)
    .flatMap(({ butir }) => butir);
}

/** The butir of that code, in any case; error `tidak-dikenal` with the nearest codes otherwise. */
export function temukanButir(aturan: AturanButir, kode: string): Result<ButirKegiatan> {
  const wanted = bacaKode(kode);
  const found = semuaButir(aturan).find((butir) => bacaKode(butir.kode) === wanted);
  if (found !== undefined) return success(found);
  const pilihan = saranKode(aturan, kode);
  return failure({ jenis: 'tidak-dikenal', argumen: 'kode', nilai: kode, pilihan, hanyaTerdekat: true });
}

/**
 * The butir that match the words best, in the order of the Lampiran: all that hold as many of the words as any does. A word
 * matches where it begins a word of the butir, a number only as a whole; "wp", "op", "pkp" and "but" are spelled out.
 */
export function cariButir(aturan: AturanButir, kata: string): ButirKegiatan[] {
  const wanted = [...new Set(words(spellOut(kata)))];
  const scored = semuaButir(aturan).map((butir) => {
    const held = words(`${butir.uraian} ${butir.kelompok ?? ''} ${butir.subUnsur} ${butir.hasilKerja}`);
    return { butir, score: wanted.filter((word) => held.some((each) => matches(each, word))).length };
  });
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
  return best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ butir }) => butir);
}

/** Three codes to offer for one that is not known: its letters, the butir it would be a letter of, words, then likeness. */
function saranKode(aturan: AturanButir, kode: string): string[] {
  const wanted = bacaKode(kode);
  const codes = semuaButir(aturan).map((butir) => butir.kode);
  const below = codes.filter((each) => bacaKode(each).startsWith(`${wanted}.`));
  const above = codes.filter((each) => wanted.startsWith(`${bacaKode(each)}.`));
  const byWords = /[a-z]{2}/i.test(kode) ? cariButir(aturan, kode).map((butir) => butir.kode) : [];
  const alike = nearest(wanted, codes);
  const isCode = /\d/.test(kode) && !/\s/.test(kode.trim());
  const ordered = isCode ? [...below, ...above, ...alike, ...byWords] : [...byWords, ...below, ...alike];
  const [first, second, third] = new Set(ordered);
  return [first, second, third].filter((each) => each !== undefined);
}

function bacaKode(kode: string): string {
  return kode.toUpperCase().replace(/\s+/g, '').replace(/\.+$/, '');
}

function spellOut(text: string): string {
  return words(text)
    .map((word) => SINGKATAN[word] ?? word)
    .join(' ');
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
}

function matches(held: string, wanted: string): boolean {
  return /\d/.test(wanted) ? held === wanted : held.startsWith(wanted);
}
