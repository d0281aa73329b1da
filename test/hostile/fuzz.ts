import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import JSZip from 'jszip';
import { runCli } from '../../generator/cli/program.ts';
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

/** A run that takes longer hangs, on whatever machine. */
const HANGING = 30_000;

/**
 * Makes one broken workbook and gives it to `periksa` and `hitung` (these read, check, compute and write all there is but pages).
 *
 * @param folder an empty folder of its own
 */
export async function fuzzOnce(
  subjects: ReadonlyMap<string, Subject>,
  seed: number,
  folder: string,
): Promise<Pick<FuzzResult, 'kode' | 'salah' | 'terlama'>> {
  const random = seeded(seed);
  const [buku, subject] = [...subjects][Math.floor(random() * subjects.size)] ?? ['', []];
  const berkas = join(folder, 'buku.xlsx');
  writeFileSync(berkas, mutated(subject, random));
  const kode: Record<string, number> = {};
  const salah: FuzzFault[] = [];
  let terlama = 0;
  for (const perintah of ['periksa', 'hitung']) {
    const start = performance.now();
    const { code, err } = await run([perintah, berkas]);
    const time = performance.now() - start;
    terlama = Math.max(terlama, time);
    kode[`${perintah} ${code}`] = 1;
    const complain = (sebab: string): number => salah.push({ seed, buku, perintah, sebab });
    if (code === 4 || code === 2) complain(`kode ${code}: ${err.slice(0, 600)}`);
    if (code === 3 && err.trimEnd().split('\n').length !== 1)
      complain(`bukan satu kalimat: ${err.slice(0, 300)}`);
    if (time > HANGING) complain(`${Math.round(time)} ms`);
    const written = readdirSync(folder).filter((name) => name !== 'buku.xlsx');
    const allowed = perintah === 'hitung' && code === 0 ? ['buku-dihitung.xlsx'] : [];
    if (written.join() !== allowed.join()) complain(`tertulis: ${written.join(', ')}`);
    // What `hitung` wrote must itself be a sound workbook with nothing to find in its results.
    if (allowed.length > 0) {
      const again = await run(['periksa', join(folder, 'buku-dihitung.xlsx')]);
      if (again.code !== 0) complain(`salinannya: kode ${again.code}: ${again.err.slice(0, 300)}`);
    }
    for (const name of written) rmSync(join(folder, name), { recursive: true });
  }
  rmSync(berkas);
  return { kode, salah, terlama };
}

async function run(args: readonly string[]): Promise<{ readonly code: number; readonly err: string }> {
  let err = '';
  const sink = (take: (text: string) => void): Writable =>
    new Writable({
      write: (chunk: Buffer, _, done) => {
        take(chunk.toString());
        done();
      },
    });
  const code = await runCli(args, {
    input: new PassThrough(),
    out: sink(() => undefined),
    err: sink((text) => (err += text)),
  });
  return { code, err };
}

/** Adds up what single runs gave. */
export function addedUp(results: readonly Pick<FuzzResult, 'kode' | 'salah' | 'terlama'>[]): FuzzResult {
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
