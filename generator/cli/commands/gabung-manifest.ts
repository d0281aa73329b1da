import { shareProblemSentence } from '../../batch/merge-sentences.ts';
import { mergeShares } from '../../batch/merge-shares.ts';
import { fileFaultSentence } from '../../file-faults.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { printJson, printLine, type Terminal } from '../terminal.ts';

export interface GabungManifestOptions {
  readonly keluaran?: string;
  readonly json?: boolean;
}

/** `patokan gabung-manifest`: checks that the shares of a run are whole and writes the manifest of the whole run. */
export async function gabungManifest(
  terminal: Terminal,
  folders: readonly string[],
  { keluaran, json }: GabungManifestOptions,
): Promise<ExitCode> {
  const merged = await mergeShares(folders, keluaran);
  if (!merged.ok) {
    const kalimat = fileFaultSentence(merged.kesalahan);
    printLine(terminal.err, kalimat);
    if (json === true) printJson(terminal, { kesalahan: { ...merged.kesalahan, kalimat } });
    return EXIT.unreadableInput;
  }
  const { masalah, jumlah, manifest } = merged.nilai;
  const problems = masalah.map((each) => ({ ...each, kalimat: shareProblemSentence(each) }));
  for (const { kalimat } of problems) printLine(terminal.err, kalimat);
  if (json === true) printJson(terminal, { jumlah, manifest: manifest ?? null, masalah: problems });
  else if (manifest !== undefined)
    printLine(terminal.out, `${manifest}: ${folders.length} bagian utuh, ${jumlah} dokumen.`);
  else printLine(terminal.out, `${problems.length} masalah; manifest gabungan tidak ditulis.`);
  return manifest === undefined ? EXIT.findings : EXIT.done;
}
