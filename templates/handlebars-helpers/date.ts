import { bad, type HelperSpec, type HelperValue } from './helper-spec.ts';

// Also in rules/date-text.ts: neither may import the other, and names that a machine keeps may change with it.
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
] as const;
const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;
const WANTED_DATE = 'tanggal yyyy-mm-dd, misalnya "2026-11-20"';

interface CalendarDay {
  readonly day: number;
  readonly month: string;
  readonly year: number;
  readonly weekday: string;
}

function readDay(value: HelperValue): CalendarDay | undefined {
  if (typeof value !== 'string') return undefined;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(`${value}T00:00:00Z`);
  const name = MONTHS[month - 1];
  const weekday = WEEKDAYS[date.getUTCDay()];
  if (name === undefined || weekday === undefined || date.getUTCDate() !== day) return undefined;
  return { day, month: name, year, weekday };
}

function written(date: CalendarDay): string {
  return `${date.day} ${date.month} ${date.year}`;
}

export const dateHelpers: readonly HelperSpec[] = [
  {
    nama: 'tanggal',
    argumen: ['tanggal'],
    uraian: 'Tanggal lengkap dari yyyy-mm-dd.',
    contoh: { tulis: '{{tanggal "2026-11-20"}}', cetak: '20 November 2026' },
    run: (value) => {
      const date = readDay(value);
      return date === undefined ? bad(value, WANTED_DATE) : written(date);
    },
  },
  {
    nama: 'hariTanggal',
    argumen: ['tanggal'],
    uraian: 'Hari dan tanggal lengkap.',
    contoh: { tulis: '{{hariTanggal "2026-11-20"}}', cetak: 'Jumat, 20 November 2026' },
    run: (value) => {
      const date = readDay(value);
      return date === undefined ? bad(value, WANTED_DATE) : `${date.weekday}, ${written(date)}`;
    },
  },
  {
    nama: 'rentangTanggal',
    argumen: ['awal', 'akhir'],
    uraian: 'Rentang tanggal; bulan dan tahun yang sama ditulis sekali.',
    contoh: { tulis: '{{rentangTanggal "2026-11-02" "2026-11-13"}}', cetak: '2 s.d. 13 November 2026' },
    run: (from, to) => {
      const [first, last] = [readDay(from), readDay(to)];
      if (first === undefined) return bad(from, WANTED_DATE);
      if (last === undefined) return bad(to, WANTED_DATE);
      if (String(from) > String(to)) return bad(to, `tanggal yang tidak sebelum ${written(first)}`);
      if (from === to) return written(last);
      if (first.year !== last.year) return `${written(first)} s.d. ${written(last)}`;
      if (first.month !== last.month) return `${first.day} ${first.month} s.d. ${written(last)}`;
      return `${first.day} s.d. ${written(last)}`;
    },
  },
];
