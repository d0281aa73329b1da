import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { mutated, seeded, takeApart, type Subject } from './mutations.ts';

export const SAMPLES = join(import.meta.dirname, '../../samples');

/** What a run is not allowed to do. */
export interface FuzzFault {
  readonly seed: number;
  readonly buku: string;
  readonly perintah: string;
  readonly sebab: string;
}

export interface FuzzResult {
  readonly jumlah: number;
  /** How often each exit code came, by command: "periksa 3". */
  readonly kode: Readonly<Record<string, number>>;
  readonly salah: readonly FuzzFault[];
  /** Milliseconds of the longest run. */
  readonly terlama: number;
}

/** The samples, taken apart; each by its name. */
export async function fuzzSubjects(names: readonly string[]): Promise<ReadonlyMap<string, Subject>> {
  const subjects = new Map<string, Subject>();
  for (const name of names) {
    const archive = await JSZip.loadAsync(await readFile(join(SAMPLES, `${name}.xlsx`)));
    const parts = new Map<string, string>();
    for (const part of Object.values(archive.files))
      if (!part.dir) parts.set(part.name, await part.async('string'));
    subjects.set(name, takeApart(parts));
  }
  return subjects;
}

/** Runs the program; a code of null where it was killed or had crashed. */
export type RunProgram = (
  args: readonly string[],
) => Promise<{ readonly code: number | null; readonly err: string }>;

/** What one broken workbook led to. */
export type FuzzedOnce = Pick<FuzzResult, 'kode' | 'salah' | 'terlama'>;

/** Of the workbooks that `periksa` refuses or finds sound every so many go to `hitung`, too. */
const ALSO_COMPUTED = 4;

/**
 * Makes one broken workbook and gives it to `periksa`, and to `hitung` where there are findings or its turn has come: computing, writing
 * and checking the copy takes four times as long as reading, which most mutations never get beyond. What `hitung` wrote must itself be
 * sound.
 *
 * @param folder an empty folder of its own
 */
export async function fuzzOnce(
  subjects: ReadonlyMap<string, Subject>,
  seed: number,
  folder: string,
  run: RunProgram,
): Promise<FuzzedOnce> {
  const random = seeded(seed);
  const [buku, subject] = [...subjects][Math.floor(random() * subjects.size)] ?? ['', []];
  const berkas = join(folder, 'buku.xlsx');
  writeFileSync(berkas, mutated(subject, random));
  const kode: Record<string, number> = {};
  const salah: FuzzFault[] = [];
  let terlama = 0;
  const give = async (perintah: 'hitung' | 'periksa'): Promise<number | null> => {
    const start = performance.now();
    const { code, err } = await run([perintah, berkas]);
    terlama = Math.max(terlama, performance.now() - start);
    kode[`${perintah} ${code}`] = 1;
    const complain = (sebab: string): number => salah.push({ seed, buku, perintah, sebab });
    if (code === null || code === 4 || code === 2) complain(`kode ${code}: ${err.slice(0, 600)}`);
    if (code === 3 && err.trimEnd().split('\n').length !== 1)
      complain(`bukan satu kalimat: ${err.slice(0, 300)}`);
    const written = readdirSync(folder).filter((name) => name !== 'buku.xlsx');
    const allowed = perintah === 'hitung' && code === 0 ? ['buku-dihitung.xlsx'] : [];
    if (written.join() !== allowed.join()) complain(`tertulis: ${written.join(', ')}`);
    if (allowed.length > 0) {
      const again = await run(['periksa', join(folder, 'buku-dihitung.xlsx')]);
      if (again.code !== 0) complain(`salinannya: kode ${again.code}: ${again.err.slice(0, 300)}`);
    }
    for (const name of written) rmSync(join(folder, name), { recursive: true });
    return code;
  };
  const checked = await give('periksa');
  if (checked === 1 || seed % ALSO_COMPUTED === 0) await give('hitung');
  rmSync(berkas);
  return { kode, salah, terlama };
}

/** Adds up what single runs gave. */
export function addedUp(results: readonly FuzzedOnce[]): FuzzResult {
  const kode: Record<string, number> = {};
  for (const each of results)
    for (const [name, count] of Object.entries(each.kode)) kode[name] = (kode[name] ?? 0) + count;
  return {
    jumlah: results.length,
    kode,
    salah: results.flatMap((each) => each.salah),
    terlama: Math.max(0, ...results.map((each) => each.terlama)),
  };
}
