import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, tempFolder } from '../generator/temp-folder.ts';
import { corpus } from './corpus.ts';
import { corpusPage, type Answer } from './corpus-page.ts';
import { giveToCommands } from './give-to-commands.ts';
import { COMMANDS } from './hostile-file.ts';
import { standingProgram, type StandingProgram } from './standing-program.ts';

const folder = tempFolder();
const answers = new Map<string, Answer>();
/** Programs that wait for a file. A start takes longer than most of the files, so one program gets many of them. */
const idle: StandingProgram[] = [];
/** The product's promise (docs/ancaman.md): processor time and memory. Of the five seconds one is the start's, which few runs here have. */
const MOST_SECONDS = 5 - 1;
const MOST_MEGABYTES = 1024;
/** Milliseconds on the clock, for a machine with much else to do. */
const GIVEN_UP = 240_000;

describe.concurrent('a hostile workbook is refused or read as data', () => {
  test.each(corpus)(
    '$nama: $uraian',
    async (file) => {
      const program = idle.pop() ?? standingProgram();
      const { runs, answer, keluaran } = await giveToCommands(file, folder, program);
      idle.push(program);
      answers.set(file.nama, answer);
      for (const command of COMMANDS) {
        const { code, err, seconds, megabytes } = runs[command];
        const wanted = typeof file.kode === 'number' ? file.kode : file.kode[command];
        expect(code, `${command}: ${err.slice(0, 500)}`).toBe(wanted);
        expect(seconds, `${command}: seconds`).toBeLessThan(MOST_SECONDS);
        expect(megabytes, `${command}: megabytes`).toBeLessThan(MOST_MEGABYTES);
        // One sentence and no trace of the program's own insides.
        if (code === 3) expect(err.trimEnd().split('\n')).toHaveLength(1);
        if (code === 3 && file.kalimat !== undefined) expect(err).toContain(file.kalimat);
        expect(err).not.toMatch(/\n\s+at |Error:/);
        // Nothing that a terminal obeys.
        expect(err).not.toMatch(/(?![\t\n])[\p{Cc}\u202A-\u202E]/u);
        const written = filesBelow(keluaran[command]);
        if (code !== 0) expect(written).toEqual([]);
        for (const name of written)
          expect(name).toMatch(/^(sertifikat\/)?[A-Za-z0-9][A-Za-z0-9._-]*\.(pdf|xlsx|jsonl)$/);
      }
    },
    GIVEN_UP,
  );
});

test('the programs end by themselves and have said nothing elsewhere', async () => {
  const ended = await Promise.all(idle.map(({ end }) => end()));
  expect(ended.flat()).toEqual([]);
}, 60_000);

test('nothing was written outside the folders that were named', () => {
  expect(existsSync(join(tmpdir(), 'patokan-jahat'))).toBe(false);
  const beside = readdirSync(folder).flatMap((name) =>
    readdirSync(join(folder, name)).filter((each) => !/^hasil-(sertifikat|hitung)$/.test(each)),
  );
  expect(beside).toEqual([]);
});

test('docs/berkas-jahat.md says what each file gets (npm run hostile)', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/berkas-jahat.md'), 'utf8');
  const rows = (text: string): string[] =>
    text
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map(tidy);
  expect(rows(page)).toEqual(rows(corpusPage(corpus, answers)));
});

/** Prettier sets the columns of a table. */
function tidy(row: string): string {
  return row.replace(/\s+/g, ' ').replace(/-{3,}/g, '---');
}
