import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure, type Result } from '../../rules/index.ts';
import { toBase64url, type PublicKey } from '../../signature/index.ts';
import type { FileFault } from '../file-faults.ts';
import { writeInside } from '../output/write-files.ts';
import { packageRoot } from '../package-root.ts';

/** The built page, and where the keys stand in it. */
const BUILT_PAGE = 'dist/verifier/verifikasi.html';
const KEYS_PLACE = /(<script type="application\/json" id="kunci">)[^<]*(<\/script>)/;

/** Writes the verification page of an office: one file, with the public keys inside. */
export async function writeVerificationPage(
  berkas: string,
  keys: readonly PublicKey[],
): Promise<Result<string, FileFault>> {
  const path = join(packageRoot(), BUILT_PAGE);
  let page: string;
  try {
    page = await readFile(path, 'utf8');
  } catch {
    return failure({ jenis: 'halaman-belum-dibangun', berkas: path });
  }
  return writeInside(dirname(berkas), basename(berkas), Buffer.from(pageWithKeys(page, keys)));
}

/** @throws Error where the page has no place for keys */
export function pageWithKeys(page: string, keys: readonly PublicKey[]): string {
  if (!KEYS_PLACE.test(page)) throw new Error('The verification page has no place for keys.');
  const listed = keys.map(({ kid, x, instansi }) => ({ kid, x: toBase64url(x), instansi }));
  // A name may hold what would end the script element.
  const json = JSON.stringify(listed).replaceAll('<', String.raw`\u003c`);
  return page.replace(KEYS_PLACE, (_, before: string, after: string) => before + json + after);
}
