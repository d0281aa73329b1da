import { crc32, deflateRawSync } from 'node:zlib';
import { rawZip, type RawPart } from './raw-zip.ts';

/** Numbers from 0 to 1; the same seed gives the same ones. */
export type Random = () => number;

/** A small generator (mulberry32): tests repeat what they found. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const below = (random: Random, limit: number): number => Math.floor(random() * limit);

function pick<T>(random: Random, all: readonly T[]): T {
  const chosen = all[below(random, all.length)];
  if (chosen === undefined) throw new Error('nothing to pick from');
  return chosen;
}

/** Words that have broken programs before. */
const WORDS: readonly string[] = [
  '',
  ' ',
  '0',
  '-1',
  '1',
  '99999999999',
  '1E400',
  '-0',
  'NaN',
  'true',
  '__proto__',
  'constructor',
  'toString',
  'A1',
  'XFD1048576',
  'ZZZ0',
  'A1:XFD1048576',
  '=1+1',
  '../../etc/passwd',
  '{{constructor}}',
  '&lt;b&gt;',
  '&#x1;',
  '&#xD800;',
  '&jahat;',
  '_x0000_',
  '_xD800_',
  '\u202E',
  '\u0000',
  '\uFFFE',
  'é',
  '𝒜',
  'x'.repeat(40_000),
  '1'.repeat(5000),
  '31/02/2026',
  '2026-13-45',
  'III/z',
  '100,5,5',
];

type Mutation = (xml: string, random: Random) => string;

const anyOf =
  (pattern: RegExp, change: (found: string, random: Random) => string): Mutation =>
  (xml, random) => {
    const found = [...xml.matchAll(pattern)];
    if (found.length === 0) return xml;
    const match = pick(random, found);
    return xml.slice(0, match.index) + change(match[0], random) + xml.slice(match.index + match[0].length);
  };

const mutations: readonly Mutation[] = [
  // The value of an attribute.
  anyOf(/"[^"<>]*"/g, (_, random) => `"${pick(random, WORDS)}"`),
  // A text.
  anyOf(/>[^<>]+</g, (_, random) => `>${pick(random, WORDS)}<`),
  anyOf(/\d+/g, (_, random) => pick(random, WORDS)),
  // An element without its content: gone, or there twice.
  anyOf(/<[a-z][^<>]*\/>/gi, () => ''),
  anyOf(/<([a-z:]+)\b[^<>]*>[^<>]*<\/\1>/gi, () => ''),
  anyOf(/<([a-z:]+)\b[^<>]*>[^<>]*<\/\1>/gi, (found) => found + found),
  anyOf(/<row\b.*?<\/row>/g, (found) => found + found),
  anyOf(/<row\b.*?<\/row>/g, () => ''),
  // An attribute, gone or swapped for another one's name.
  anyOf(/\s[a-z:]+="[^"]*"/gi, () => ''),
  anyOf(
    /\s[a-z]+=/gi,
    (_, random) => ` ${pick(random, ['r', 's', 't', 'si', 'ref', 'name', 'r:id', 'Target'])}=`,
  ),
  // A type of cell.
  anyOf(
    /\st="\w+"/g,
    (_, random) => ` t="${pick(random, ['s', 'str', 'b', 'e', 'd', 'n', 'inlineStr', 'x'])}"`,
  ),
  // A tag that is broken.
  anyOf(/[<>/"]/g, (_, random) => pick(random, ['', '<', '>', '&', '"'])),
  // A part of the whole is cut or doubled.
  (xml, random) => xml.slice(0, below(random, xml.length)),
  (xml, random) => {
    const from = below(random, xml.length);
    const to = from + below(random, 200);
    return xml.slice(0, to) + xml.slice(from, to) + xml.slice(to);
  },
];

/** A part of a workbook, and what it is packed to. */
interface PackedPart {
  readonly name: string;
  readonly text: string;
  readonly whole: RawPart;
}

/** A workbook taken apart, so that many of its kind can be made. */
export type Subject = readonly PackedPart[];

export function takeApart(parts: ReadonlyMap<string, string>): Subject {
  return [...parts].map(([name, text]) => {
    const content = Buffer.from(text);
    return { name, text, whole: { name, content, packed: deflateRawSync(content), crc: crc32(content) } };
  });
}

/** Parts that are read come up more often than those that are passed over. */
const READ = /^xl\/(workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/.*|worksheets\/[^/]+\.xml)$/;

/** A workbook with a few things wrong: mostly within the XML, now and then in the bytes of the archive. */
export function mutated(subject: Subject, random: Random): Buffer {
  if (random() < 0.15) return flipped(rawZip(subject.map(({ whole }) => whole)), random);
  const changes = new Map<string, string | null>();
  const read = subject.filter(({ name }) => READ.test(name));
  for (let times = 1 + below(random, 3); times > 0; times -= 1) {
    const { name, text } = pick(random, random() < 0.9 ? read : subject);
    if (random() < 0.02) changes.set(name, null);
    else changes.set(name, pick(random, mutations)(changes.get(name) ?? text, random));
  }
  return rawZip(
    subject.flatMap(({ name, whole }): RawPart[] => {
      const change = changes.get(name);
      if (change === null) return [];
      return [change === undefined ? whole : { name, content: change }];
    }),
  );
}

function flipped(bytes: Buffer, random: Random): Buffer {
  for (let times = 1 + below(random, 8); times > 0; times -= 1) {
    const at = random() < 0.5 ? below(random, bytes.length) : bytes.length - 1 - below(random, 2000);
    bytes[at] = below(random, 256);
  }
  return random() < 0.1 ? bytes.subarray(0, below(random, bytes.length)) : bytes;
}
