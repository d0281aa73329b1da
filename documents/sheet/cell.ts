import {
  GOLONGAN,
  decimal,
  readGolongan,
  readNip,
  readNumber,
  type Citation,
  type Decimal,
  type Golongan,
  type IsoDate,
  dateText,
  readDateText,
} from '../../rules/index.ts';
import type { Problem } from '../finding.ts';
import { foldName, type GridValue } from '../grid.ts';

/** What a cell was read as; `nilai` is null where it is blank or wrong. */
export interface CellReading<T> {
  readonly nilai: T | null;
  readonly galat?: Problem;
  readonly peringatan?: Problem;
  /** The place of the rule that a fault breaks. */
  readonly sumber?: Citation;
}

/** Reads one cell of a column called `judul`; a blank cell never reaches it. */
export type CellReader<T> = (judul: string, value: GridValue) => CellReading<T>;

const NOTHING = { nilai: null } as const;

/** Text, trimmed, inner spaces single; a number is taken as it stands. */
export const textCell: CellReader<string> = (judul, value) => {
  if (typeof value === 'string') return { nilai: value.replace(/\s+/g, ' ').trim() };
  if (typeof value === 'number' || typeof value === 'boolean') return { nilai: String(value) };
  if (isDate(value))
    return { nilai: null, galat: { jenis: 'bukan-teks', kolom: judul, tanggal: value.tanggal } };
  return unreadable(judul, value);
};

export interface NumberLimits {
  readonly min?: Decimal;
  readonly maks?: Decimal;
  readonly bulat?: boolean;
  readonly sumber?: Citation;
}

/** A number within limits; text such as "75,5" is read and reported. */
export function numberCell(limits: NumberLimits = {}): CellReader<Decimal> {
  return (judul, value) => {
    if (typeof value === 'number') return withinLimits(judul, decimal(value), limits);
    if (typeof value === 'boolean') return notNumber(judul, String(value));
    if (isDate(value)) return notNumber(judul, dateText(value.tanggal));
    if (typeof value !== 'string') return unreadable(judul, value);
    const read = readNumber(value);
    if (!read.ok) {
      return {
        nilai: null,
        galat: { jenis: 'aturan', kesalahan: { jenis: read.kesalahan, argumen: judul, nilai: value } },
      };
    }
    const checked = withinLimits(judul, read.nilai, limits);
    if (checked.nilai === null) return checked;
    const peringatan: Problem = {
      jenis: 'angka-sebagai-teks',
      kolom: judul,
      teks: value.trim(),
      angka: read.nilai,
    };
    return { ...checked, peringatan };
  };
}

function withinLimits(argumen: string, nilai: Decimal, limits: NumberLimits): CellReading<Decimal> {
  const { min, maks, sumber } = limits;
  if ((min !== undefined && nilai.lt(min)) || (maks !== undefined && nilai.gt(maks))) {
    const bulat = limits.bulat === true;
    const galat: Problem = {
      jenis: 'aturan',
      kesalahan: { jenis: 'di-luar-rentang', argumen, nilai, min, maks, bulat },
    };
    return sumber === undefined ? { nilai: null, galat } : { nilai: null, galat, sumber };
  }
  if (limits.bulat === true && !nilai.eq(nilai.round(0))) {
    return {
      nilai: null,
      galat: { jenis: 'aturan', kesalahan: { jenis: 'bukan-bilangan-bulat', argumen, nilai } },
    };
  }
  return { nilai };
}

/** A date; text such as "20 November 2026" is read and reported. */
export const dateCell: CellReader<IsoDate> = (judul, value) => {
  if (isDate(value)) return { nilai: value.tanggal };
  if (typeof value === 'string') {
    const tanggal = readDateText(value);
    if (tanggal === undefined)
      return { nilai: null, galat: { jenis: 'bukan-tanggal', kolom: judul, nilai: value } };
    return {
      nilai: tanggal,
      peringatan: { jenis: 'tanggal-sebagai-teks', kolom: judul, teks: value, tanggal },
    };
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    return { nilai: null, galat: { jenis: 'bukan-tanggal', kolom: judul, nilai: String(value) } };
  }
  return unreadable(judul, value);
};

/** A NIP, without the blanks between its parts. */
export const nipCell: CellReader<string> = (judul, value) => {
  if (typeof value === 'number') return { nilai: null, galat: { jenis: 'nip-sebagai-angka', kolom: judul } };
  if (isUnreadable(value)) return unreadable(judul, value);
  const text = plainText(value);
  const digits = text.replace(/[\s'’]/g, '');
  const read = readNip(digits);
  if ('nip' in read) return { nilai: digits };
  return {
    nilai: null,
    galat: { jenis: 'nip-tidak-sah', kolom: judul, nilai: text.trim(), salah: read.salah },
  };
};

/** The golongan in a text such as "Penata Muda (III/a)". */
export const golonganCell: CellReader<Golongan> = (judul, value) => {
  if (isUnreadable(value)) return unreadable(judul, value);
  const text = plainText(value);
  const golongan = readGolongan(text);
  return golongan === undefined ? unknownWord(judul, text, GOLONGAN) : { nilai: golongan };
};

/** One of a few words; each with the spellings that mean it. */
export function choiceCell<const T extends string>(
  choices: Readonly<Record<T, readonly string[]>>,
): CellReader<T> {
  const options = Object.entries(choices) as [T, readonly string[]][];
  return (judul, value) => {
    if (isUnreadable(value)) return unreadable(judul, value);
    const text = plainText(value);
    const wanted = foldName(text);
    const found = options.find(([name, spellings]) =>
      [name, ...spellings].some((word) => foldName(word) === wanted),
    );
    if (found !== undefined) return { nilai: found[0] };
    return unknownWord(
      judul,
      text,
      options.map(([name]) => name),
    );
  };
}

/** Ya or Tidak, also as a tick or TRUE/FALSE. */
export const yesNoCell: CellReader<boolean> = (judul, value) => {
  if (typeof value === 'boolean') return { nilai: value };
  if (value === '✓' || value === '√') return { nilai: true };
  const read = choiceCell({
    Ya: ['y', 'v', 'x', 'true', '1', 'diujikan'],
    Tidak: ['t', 'false', '0', 'tidak diujikan'],
  })(judul, value === '-' ? 'Tidak' : value);
  return read.nilai === null ? { ...read, nilai: null } : { nilai: read.nilai === 'Ya' };
};

function unknownWord(argumen: string, nilai: string, pilihan: readonly string[]): CellReading<never> {
  return {
    nilai: null,
    galat: { jenis: 'aturan', kesalahan: { jenis: 'tidak-dikenal', argumen, nilai, pilihan } },
  };
}

type Readable = Exclude<GridValue, null | Unreadable>;
type Unreadable = Extract<GridValue, { readonly galat: string } | { readonly rumusTanpaHasil: string }>;

function isDate(value: GridValue): value is { readonly tanggal: IsoDate } {
  return typeof value === 'object' && value !== null && 'tanggal' in value;
}

function isUnreadable(value: GridValue): value is null | Unreadable {
  return value === null || (typeof value === 'object' && !isDate(value));
}

/** What a cell shows, as text. */
function plainText(value: Readable): string {
  return isDate(value) ? dateText(value.tanggal) : String(value);
}

/** An error cell or an uncomputed formula. */
function unreadable(judul: string, value: null | Unreadable): CellReading<never> {
  if (value === null) return NOTHING;
  if ('rumusTanpaHasil' in value) return { nilai: null, galat: { jenis: 'rumus-tanpa-hasil', kolom: judul } };
  return {
    nilai: null,
    galat: { jenis: 'aturan', kesalahan: { jenis: 'sel-galat', argumen: judul, nilai: value.galat } },
  };
}

function notNumber(argumen: string, nilai: string): CellReading<never> {
  return { nilai: null, galat: { jenis: 'aturan', kesalahan: { jenis: 'bukan-angka', argumen, nilai } } };
}
