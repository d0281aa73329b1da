import { isIsoDate, type IsoDate } from '../rules/index.ts';

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

/** "2026-11-20" as "20 November 2026". */
export function dateText(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** The date in a text such as "20 November 2026", "20/11/2026", "20-11-2026" or "2026-11-20"; undefined where there is none. */
export function readDateText(text: string): IsoDate | undefined {
  const compact = text.trim();
  const named = /^(\d{1,2})\s+([A-Za-z]+)\s+(\d{4})$/.exec(compact);
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(compact);
  let date = compact;
  if (named !== null) {
    const month = MONTHS.findIndex((name) => name.toLowerCase() === (named[2] ?? '').toLowerCase());
    date = isoDate(named[3], month + 1, named[1]);
  } else if (numbers !== null) {
    date = isoDate(numbers[3], Number(numbers[2]), numbers[1]);
  }
  return isIsoDate(date) ? date : undefined;
}

function isoDate(year = '', month: number, day = ''): IsoDate {
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
