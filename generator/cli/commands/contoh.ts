import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileFaultSentence } from '../../file-faults.ts';
import { writeInside } from '../../output/write-files.ts';
import { packageRoot } from '../../package-root.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { printJson, printLine, type Terminal } from '../terminal.ts';

export interface ContohOptions {
  readonly json?: boolean;
  readonly paksa?: boolean;
  readonly denganKesalahan?: boolean;
}

/** The folder of the photographs that a sample names. */
const PHOTOS = 'foto';

/** The folder of the workbooks with planted mistakes. */
const FAULTY = 'dengan-kesalahan';

/**
 * `patokan contoh`: writes the sample workbooks and their photographs into a folder, and on demand those with planted mistakes into
 * a folder below it; existing files stay unless told otherwise.
 */
export async function contoh(terminal: Terminal, folder: string, options: ContohOptions): Promise<ExitCode> {
  const samples = join(packageRoot(), 'samples');
  const names = [
    ...(await workbooksIn(samples)),
    ...(await readdir(join(samples, PHOTOS))).map((name) => join(PHOTOS, name)),
    ...(options.denganKesalahan === true
      ? (await workbooksIn(join(samples, FAULTY))).map((name) => join(FAULTY, name))
      : []),
  ].sort();
  const ditulis: string[] = [];
  const dilewati: string[] = [];
  for (const name of names) {
    if (options.paksa !== true && (await exists(join(folder, name)))) {
      dilewati.push(join(folder, name));
      printLine(terminal.err, `${join(folder, name)} sudah ada; tidak ditimpa (gunakan --paksa).`);
      continue;
    }
    const written = await writeInside(folder, name, await readFile(join(samples, name)));
    if (!written.ok) {
      const kalimat = fileFaultSentence(written.kesalahan);
      printLine(terminal.err, kalimat);
      if (options.json === true)
        printJson(terminal, { ditulis, dilewati, kesalahan: { ...written.kesalahan, kalimat } });
      return EXIT.usage;
    }
    ditulis.push(written.nilai);
  }
  if (options.json === true) printJson(terminal, { ditulis, dilewati });
  else for (const path of ditulis) printLine(terminal.out, path);
  return dilewati.length === 0 ? EXIT.done : EXIT.findings;
}

async function workbooksIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.xlsx'));
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
