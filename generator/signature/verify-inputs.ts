import { createHash } from 'node:crypto';
import { lstat, open, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failure, success, type Result } from '../../rules/index.ts';
import {
  codeIn,
  verifyBadge,
  verifyCode,
  verifyPdf,
  type Judged,
  type PublicKey,
  type Verdict,
} from '../../signature/index.ts';
import type { FileFault } from '../file-faults.ts';
import type { LookUp } from '../register/look-up.ts';
import { nodeCrypto } from './node-crypto.ts';
import { BADGE_EXTENSION } from '../output/formats.ts';

/** Larger files are no documents of ours. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** One thing to judge: a text, or a file. */
export type VerifyInput =
  | { readonly jenis: 'teks'; readonly nama: string; readonly teks: string }
  | { readonly jenis: 'berkas'; readonly nama: string };

export interface FoundInputs {
  readonly masukan: readonly VerifyInput[];
  /** Symbolic links in a folder, which are not followed. */
  readonly tautan: readonly string[];
}

/** What was typed as an argument: the text of a code or badge, a file, or a folder with all its PDF files and badges. */
export async function findInputs(argument: string): Promise<Result<FoundInputs, FileFault>> {
  if (isText(argument)) return success(asText(shortened(argument), argument));
  let found: Awaited<ReturnType<typeof lstat>>;
  try {
    found = await lstat(argument);
  } catch (error) {
    return failure(readFault(error, argument));
  }
  if (!found.isDirectory()) return success({ masukan: [{ jenis: 'berkas', nama: argument }], tautan: [] });
  let entries;
  try {
    entries = await readdir(argument, { recursive: true, withFileTypes: true });
  } catch (error) {
    return failure(readFault(error, argument));
  }
  const paths = (wanted: typeof entries): string[] =>
    wanted.map(({ parentPath, name }) => join(parentPath, name)).sort();
  const files = paths(entries.filter((entry) => entry.isFile() && isDocument(entry.name)));
  const tautan = paths(entries.filter((entry) => entry.isSymbolicLink()));
  if (files.length === 0) return failure({ jenis: 'tanpa-yang-diperiksa', berkas: argument });
  return success({ masukan: files.map((nama) => ({ jenis: 'berkas', nama })), tautan });
}

/** A text that is to be judged whatever it is. */
export function asText(nama: string, teks: string): FoundInputs {
  return { masukan: [{ jenis: 'teks', nama, teks }], tautan: [] };
}

function isDocument(name: string): boolean {
  const lower = name.toLowerCase();
  return lower.endsWith('.pdf') || lower.endsWith(BADGE_EXTENSION);
}

const JWT = /^eyJ[\w-]*\.[\w-]+\.[\w-]*$/;

/** Whether it is a code or a badge, and no path. */
function isText(argument: string): boolean {
  const plain = argument.trim();
  return /^PTK\d[|.]/.test(codeIn(plain)) || JWT.test(plain);
}

const SHOWN = 24;

function shortened(text: string): string {
  const plain = text.trim().replace(/\p{Cc}/gu, ' ');
  return plain.length <= SHOWN ? plain : `${plain.slice(0, SHOWN)}…`;
}

export interface Judgement {
  readonly apa: Judged;
  readonly putusan: Verdict;
}

/** Judges one input by the known keys, and by a register where there is one. */
export async function judgeInput(
  input: VerifyInput,
  keys: readonly PublicKey[],
  lookUp?: LookUp,
): Promise<Result<Judgement, FileFault>> {
  const judged = await judge(input, keys);
  if (!judged.ok) return judged;
  const { apa, putusan, sha256 } = judged.nilai;
  if (lookUp === undefined) return success({ apa, putusan });
  const known = lookUp(putusan, sha256);
  return known.ok ? success({ apa, putusan: known.nilai }) : known;
}

/** With the SHA-256 of a PDF, by which a register knows its files. */
async function judge(
  input: VerifyInput,
  keys: readonly PublicKey[],
): Promise<Result<Judgement & { readonly sha256?: string }, FileFault>> {
  if (input.jenis === 'teks') {
    if (JWT.test(input.teks.trim()))
      return success({ apa: 'badge', putusan: await verifyBadge(input.teks, keys, nodeCrypto) });
    return success({ apa: 'kode', putusan: await verifyCode(input.teks, keys, nodeCrypto) });
  }
  const { nama } = input;
  const bytes = await readBytes(nama);
  if (!bytes.ok) return bytes;
  if (bytes.nilai.subarray(0, PDF.length).equals(PDF))
    return success({
      apa: 'PDF',
      putusan: await verifyPdf(bytes.nilai, keys, nodeCrypto),
      sha256: createHash('sha256').update(bytes.nilai).digest('hex'),
    });
  if (basename(nama).toLowerCase().endsWith(BADGE_EXTENSION))
    return success({
      apa: 'badge',
      putusan: await verifyBadge(bytes.nilai.toString('latin1'), keys, nodeCrypto),
    });
  return failure({ jenis: 'bukan-pdf', berkas: nama });
}

const PDF = Buffer.from('%PDF-');

async function readBytes(berkas: string): Promise<Result<Buffer, FileFault>> {
  try {
    const file = await open(berkas, 'r');
    try {
      const facts = await file.stat();
      if (facts.isDirectory()) return failure({ jenis: 'folder', berkas });
      if (!facts.isFile()) return failure({ jenis: 'bukan-pdf', berkas });
      if (facts.size === 0) return failure({ jenis: 'kosong', berkas });
      if (facts.size > LARGEST_FILE)
        return failure({ jenis: 'terlalu-besar', berkas, ukuran: facts.size, batas: LARGEST_FILE });
      return success(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    return failure(readFault(error, berkas));
  }
}

function readFault(error: unknown, berkas: string): FileFault {
  const sebab = (error as NodeJS.ErrnoException).code;
  if (sebab === undefined) throw error;
  return sebab === 'ENOENT' ? { jenis: 'tidak-ada', berkas } : { jenis: 'tidak-terbaca', berkas, sebab };
}
