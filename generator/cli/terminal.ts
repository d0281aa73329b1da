import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes: results to `out`, progress and messages to `err`. */
export interface Terminal {
  readonly input: Readable;
  readonly out: Writable;
  readonly err: Writable & { readonly isTTY?: boolean };
}

export function printLine(stream: Writable, line: string): void {
  stream.write(`${line}\n`);
}

export function printJson(terminal: Terminal, value: unknown): void {
  printLine(terminal.out, JSON.stringify(value, null, 2));
}
