import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstLine, type Answer } from './corpus-page.ts';
import { COMMANDS, FIRST_NIP, type Command, type HostileFile } from './hostile-file.ts';
import type { ProgramRun, StandingProgram } from './standing-program.ts';

/** What every command did with a file. */
export interface Given {
  readonly runs: Readonly<Record<Command, ProgramRun>>;
  readonly answer: Answer;
  /** Where the commands that write were told to write to. */
  readonly keluaran: Readonly<Record<Command, string>>;
}

/** Writes a file and gives it to every command, one after the other. The file is gone afterwards, what was written is not. */
export async function giveToCommands(
  file: HostileFile,
  folder: string,
  program: StandingProgram,
): Promise<Given> {
  const own = join(folder, file.nama);
  mkdirSync(own);
  const name = `${file.nama}.xlsx`;
  writeFileSync(join(own, name), file.bytes());
  const keluaran = Object.fromEntries(
    COMMANDS.map((command) => [command, join(own, `hasil-${command}`)]),
  ) as Record<Command, string>;
  const runs: Partial<Record<Command, ProgramRun>> = {};
  for (const command of COMMANDS) {
    const more = {
      periksa: [],
      sertifikat: ['-k', keluaran.sertifikat, '--hanya', FIRST_NIP],
      hitung: ['-k', keluaran.hitung],
    }[command];
    runs[command] = await program.run([command, name, ...more], own);
  }
  rmSync(join(own, name));
  const all = runs as Record<Command, ProgramRun>;
  const worst = COMMANDS.map((command) => all[command]).find(({ code }) => code !== 0);
  return {
    runs: all,
    keluaran,
    answer: {
      kode: { periksa: all.periksa.code, sertifikat: all.sertifikat.code, hitung: all.hitung.code },
      kalimat: worst === undefined ? '' : firstLine(worst.err, own),
    },
  };
}
