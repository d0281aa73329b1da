import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { corpus } from './corpus.ts';
import { corpusPage, type Answer } from './corpus-page.ts';
import { giveToCommands } from './give-to-commands.ts';
import { COMMANDS } from './hostile-file.ts';
import { standingProgram } from './standing-program.ts';

// `npm run hostile`: gives every file of the corpus to every command and writes docs/berkas-jahat.md; prints what it took.

const PAGE = join(import.meta.dirname, '../../docs/berkas-jahat.md');

const folder = mkdtempSync(join(tmpdir(), 'patokan-jahat-'));
const answers = new Map<string, Answer>();
const faults: string[] = [];
const took: { readonly nama: string; readonly seconds: number; readonly megabytes: number }[] = [];
try {
  for (const file of corpus) {
    // One for each file, so that the memory is the file's own.
    const program = standingProgram();
    const { answer, runs } = await giveToCommands(file, folder, program);
    faults.push(...(await program.end()));
    answers.set(file.nama, answer);
    for (const command of COMMANDS) took.push({ nama: `${file.nama} (${command})`, ...runs[command] });
  }
} finally {
  rmSync(folder, { recursive: true });
}
if (faults.length > 0) throw new Error(faults.join('\n'));
const page = corpusPage(corpus, answers);
writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));

const worst = (measure: 'seconds' | 'megabytes', unit: string): string =>
  [...took]
    .sort((a, b) => b[measure] - a[measure])
    .slice(0, 5)
    .map((each) => `  ${each[measure].toFixed(1)} ${unit}  ${each.nama}`)
    .join('\n');
process.stdout.write(
  `${corpus.length} files, ${took.length} runs (Node ${process.version}, ${cpus().length} processors)\n` +
    `longest processor time:\n${worst('seconds', 's')}\nmost memory:\n${worst('megabytes', 'MB')}\n`,
);
