import { listEntries } from '../../../register/list-entries.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { printLine, type Terminal } from '../../terminal.ts';
import { filterOf, type ListOptions } from './options.ts';
import { registerReporter, withRegister } from './report.ts';

/** `patokan register daftar`: the documents that a register holds. */
export function daftar(terminal: Terminal, options: ListOptions): ExitCode {
  const say = registerReporter(terminal, 'daftar', options);
  const listed = withRegister(options, (register) => listEntries(register, filterOf(options)));
  if (!listed.ok) return say.failed(listed.kesalahan);
  const dokumen = listed.nilai;
  if (options.json !== true) {
    const rows = dokumen.map(({ nomor, status, nip, nama, tanggal, program, digantikanOleh }) => [
      nomor,
      digantikanOleh === null ? status : `${status} → ${digantikanOleh}`,
      nip,
      nama,
      tanggal,
      program,
    ]);
    if (rows.length > 0) {
      for (const line of alignedTable([['NOMOR', 'STATUS', 'NIP', 'NAMA', 'TANGGAL', 'PROGRAM'], ...rows]))
        printLine(terminal.out, line);
    }
    printLine(terminal.err, `${dokumen.length} dokumen.`);
  }
  return say.finish(EXIT.done, { jumlah: dokumen.length, dokumen });
}

/** Columns as wide as their longest cell. Control characters in a name must not reach the terminal. */
function alignedTable(rows: readonly (readonly string[])[]): string[] {
  const safe = rows.map((row) => row.map((cell) => cell.replace(/\p{Cc}/gu, ' ')));
  const widths = new Map<number, number>();
  for (const row of safe) {
    for (const [column, cell] of row.entries())
      widths.set(column, Math.max(widths.get(column) ?? 0, cell.length));
  }
  return safe.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths.get(column) ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
