import { InvalidArgumentError } from 'commander';

/** Every command has it. */
export const JSON_OPTION = ['--json', 'laporan JSON di keluaran baku'] as const;

/** The examples below a command's help. */
export function examples(...lines: string[]): string {
  return `\nContoh:\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}

/** Reads the value of an option that is a date. */
export function isoDateOf(option: string): (text: string) => string {
  return (text) => {
    const date = new Date(`${text}T00:00:00Z`);
    if (
      /^\d{4}-\d{2}-\d{2}$/.test(text) &&
      !Number.isNaN(date.getTime()) &&
      date.toISOString().startsWith(text)
    )
      return text;
    throw new InvalidArgumentError(`${option} "${text}" bukan tanggal; tulis seperti 2026-11-20.`);
  };
}

/** Reads the value of an option that is one of some words. */
export function oneOf<T extends string>(option: string, words: readonly T[]): (text: string) => T {
  return (text) => {
    const word = words.find((each) => each === text);
    if (word !== undefined) return word;
    throw new InvalidArgumentError(`${option} "${text}" tidak dikenal; yang ada: ${words.join(', ')}.`);
  };
}

const MOST_WORKERS = 256;

export function workerCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_WORKERS) return count;
  throw new InvalidArgumentError(`--pekerja "${text}" tidak dapat dipakai; tulis 1 sampai ${MOST_WORKERS}.`);
}

/** Longest address, so that a code with it can still be printed. */
const LONGEST_ADDRESS = 60;

export function pageAddress(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  const plain = address?.protocol === 'https:' && address.username === '' && address.hash === '';
  if (!plain || address.search !== '')
    throw new InvalidArgumentError(`--alamat "${text}" bukan alamat https tanpa "?" dan "#".`);
  if (address.href.length > LONGEST_ADDRESS)
    throw new InvalidArgumentError(
      `--alamat terlalu panjang: ${address.href.length} huruf, paling banyak ${LONGEST_ADDRESS}.`,
    );
  return address.href;
}
