import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes: results to `out`, progress and messages to `err`. */
export interface Terminal {
  readonly input: Readable;
  readonly out: Writable;
  readonly err: Writable & { readonly isTTY?: boolean };
}

/** What a terminal obeys instead of showing it: control characters, and those that turn the direction of what follows. */
const COMMANDS_TO_TERMINALS = /(?![\t\n])[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Prints a line. The text of a workbook or a file's name may stand in it: what a terminal would obey is shown as "\u001b". */
export function printLine(stream: Writable, line: string): void {
  const shown = line.replace(
    COMMANDS_TO_TERMINALS,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  stream.write(`${shown}\n`);
}

export function printJson(terminal: Terminal, value: unknown): void {
  printLine(terminal.out, JSON.stringify(value, null, 2));
}
