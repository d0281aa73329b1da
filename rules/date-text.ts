import { isIsoDate } from './calendar.ts';
import type { IsoDate } from './citation.ts';

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** What else people write for a month, besides its name and its first three letters. */
const OTHER_NAMES: Readonly<Record<string, number>> = {
  pebruari: 2,
  peb: 2,
  agt: 8,
  agust: 8,
  sept: 9,
  nopember: 11,
  nop: 11,
};

/** "2026-11-20" as "20 November 2026". */
export function dateText(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/**
 * The date in a text such as "20 November 2026", "20 Nopember 2026", "20-Nov-2026", "20/11/2026" or "2026-11-20"; undefined where there
 * is none.
 */
export function readDateText(text: string): IsoDate | undefined {
  const compact = text.trim();
  const named = /^(\d{1,2})[\s-]+([A-Za-z]+)\.?[\s-]+(\d{4})$/.exec(compact);
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(compact);
  let date = compact;
  if (named !== null) date = isoDate(named[3], monthNumber(named[2] ?? ''), named[1]);
  else if (numbers !== null) date = isoDate(numbers[3], Number(numbers[2]), numbers[1]);
  return isIsoDate(date) ? date : undefined;
}

/** The month of a name in any of its spellings; 0 for none. */
function monthNumber(name: string): number {
  const wanted = name.toLowerCase();
  if (Object.hasOwn(OTHER_NAMES, wanted)) return OTHER_NAMES[wanted] ?? 0;
  return MONTHS.findIndex((each) => [each, each.slice(0, 3)].some((one) => one.toLowerCase() === wanted)) + 1;
}

function isoDate(year = '', month: number, day = ''): IsoDate {
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
