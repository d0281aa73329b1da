import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { DocumentKind } from '../../documents/index.ts';
import { readTemplate } from '../documents/template-store.ts';
import { packageRoot } from '../package-root.ts';
import type { Theme } from '../theme/read-theme.ts';
import type { ManifestHeader, RunIdentity } from './manifest-lines.ts';

/** The identity of a run that makes documents of a kind. */
export async function runIdentity(
  kind: Pick<DocumentKind, 'perintah' | 'jenisBuku'>,
  options: {
    /** SHA-256 of the workbook's bytes. */
    readonly sidikBuku: string;
    readonly theme: Theme;
    /** The options that change what is in a file. */
    readonly pilihan: Readonly<Record<string, string>>;
  },
): Promise<RunIdentity> {
  const { perintah, jenisBuku } = kind;
  const { lambang, ...style } = options.theme;
  const emblem = lambang === undefined ? '' : sha256(lambang.jenis === 'svg' ? lambang.svg : lambang.bytes);
  return {
    perintah,
    jenisBuku,
    buku: options.sidikBuku,
    tema: sha256(JSON.stringify([style, emblem])),
    templat: sha256(JSON.stringify(await readTemplate(perintah, jenisBuku))),
    versi: programVersion(),
    pilihan: options.pilihan,
  };
}

/** The words for the parts of an identity. */
const PART_WORDS: Readonly<Record<keyof RunIdentity, string>> = {
  perintah: 'perintah',
  jenisBuku: 'jenis buku kerja',
  buku: 'buku kerja',
  tema: 'tema',
  templat: 'templat',
  versi: 'versi program',
  pilihan: 'pilihan',
};

/**
 * In which parts two runs differ, in words; none where they are the same. With another workbook goes all that follows from it.
 */
export function differences(one: ManifestHeader, other: ManifestHeader): readonly string[] {
  const [identity, otherIdentity] = [one.identitas, other.identitas];
  const parts = (Object.keys(PART_WORDS) as (keyof RunIdentity)[])
    .filter((part) => sorted(identity[part]) !== sorted(otherIdentity[part]))
    .map((part) => PART_WORDS[part]);
  if (parts.includes(PART_WORDS.buku)) return [PART_WORDS.buku];
  const sameShare = one.bagian?.ke === other.bagian?.ke && one.bagian?.dari === other.bagian?.dari;
  return sameShare && one.jumlah === other.jumlah ? parts : [...parts, 'pembagian'];
}

function sorted(value: RunIdentity[keyof RunIdentity]): string {
  return JSON.stringify(typeof value === 'string' ? value : Object.entries(value).sort());
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** SHA-256 of a file's bytes. */
export async function fileSha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
