import type { IsoDate } from '../../rules/index.ts';
import { readXml } from './read-xml.ts';
import { stopBeyond } from './reading-limits.ts';

/** Tells by the number of a cell's format whether its number is a date. */
export type IsDateFormat = (format: number) => boolean;

/** Reads the part with the formats. */
export async function readDateFormats(pieces: AsyncIterable<string>): Promise<IsDateFormat> {
  const codes = new Map<number, string>();
  const formats: boolean[] = [];
  let inCells = false;
  await readXml(pieces, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'cellXfs') inCells = true;
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '');
      if (name !== 'xf' || !inCells) return;
      const id = Number(numFmtId ?? 0);
      const code = codes.get(id);
      formats.push(code === undefined ? isBuiltInDate(id) : isDateCode(code));
      stopBeyond('format', formats.length);
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return (format) => formats[format] ?? false;
}

/** The dates and times among the formats that have a number and no code; from 27 on those of East Asian versions. */
const BUILT_IN_DATES = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

function isBuiltInDate(id: number): boolean {
  return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last);
}

/** A format with a letter for day, month, year, hour or second; what is quoted, escaped or in brackets is not one. */
function isDateCode(code: string): boolean {
  // What is never closed reaches to the end: so each character is looked at once, however many brackets there are.
  return /[ymdhsb]/i.test(code.replace(/"[^"]*(?:"|$)|\[[^\]]*(?:\]|$)|[\\_*]./g, ''));
}

const DAY = 86_400_000;
const SECOND = 1000;
/** 1 January 1970 as days since the last of 1899. */
const DAYS_TO_1970 = 25_569;
/** From there to 1904. */
const DAYS_TO_1904 = 1462;

/**
 * The day that a number stands for; null where no calendar has it. A time of day can be off by a rounding error: the last moment of
 * a day is the next day's first.
 */
export function dateOfNumber(days: number, from1904: boolean): IsoDate | null {
  const since1970 = Math.round((days - DAYS_TO_1970 + (from1904 ? DAYS_TO_1904 : 0)) * DAY);
  const date = new Date(Math.round(since1970 / SECOND) * SECOND);
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? date.toISOString().slice(0, 10) : null;
}
