import Big from 'big.js';
import { bad, type BadArgument, type HelperSpec, type HelperValue } from './helper-spec.ts';
import { roman } from './roman.ts';

const Exact = Big();
Exact.strict = true;

const DECIMAL = /^-?\d+(\.\d+)?$/;
const MOST_DIGITS = 10;
export const WANTED_NUMBER = 'angka dengan titik desimal, misalnya "75.5"';

/** An exact decimal of "75.5" or of a whole number such as a count. */
function readDecimal(value: HelperValue): Big | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return new Exact(String(value));
  if (typeof value === 'string' && DECIMAL.test(value)) return new Exact(value);
  return undefined;
}

function group(plain: string): string {
  const [whole = '', fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

function wholeNumber(value: HelperValue, min: number, max: number): number | undefined {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max
    ? number
    : undefined;
}

const LEAST_ROMAN = 1;
const MOST_ROMAN = 3999;
function angka(value: HelperValue, digits: HelperValue): string | BadArgument {
  const number = readDecimal(value);
  if (number === undefined) return bad(value, WANTED_NUMBER);
  const places = wholeNumber(digits, 0, MOST_DIGITS);
  if (places === undefined) return bad(digits, `banyak desimal 0 sampai ${MOST_DIGITS}`);
  const rounded = number.round(places, Big.roundHalfUp);
  return group((rounded.eq('0') ? rounded.abs() : rounded).toFixed(places));
}

export const numberHelpers: readonly HelperSpec[] = [
  {
    nama: 'angka',
    argumen: ['nilai', 'desimal'],
    uraian:
      'Angka dengan banyak desimal yang tetap, dibulatkan setengah ke atas; ribuan bertitik, desimal berkoma.',
    contoh: { tulis: '{{angka "75.5" 2}}', cetak: '75,50' },
    run: angka,
  },
  {
    nama: 'bilangan',
    argumen: ['nilai'],
    uraian: 'Angka dengan desimal sebanyak yang ada padanya.',
    contoh: { tulis: '{{bilangan "1234.5"}}', cetak: '1.234,5' },
    run: (value) => {
      const number = readDecimal(value);
      return number === undefined
        ? bad(value, WANTED_NUMBER)
        : group(typeof value === 'string' ? value : number.toFixed());
    },
  },
  {
    nama: 'romawi',
    argumen: ['bilangan'],
    uraian: 'Angka Romawi, 1 sampai 3999.',
    contoh: { tulis: '{{romawi 11}}', cetak: 'XI' },
    run: (value) => {
      const number = wholeNumber(value, LEAST_ROMAN, MOST_ROMAN);
      return number === undefined
        ? bad(value, `bilangan bulat ${LEAST_ROMAN} sampai ${MOST_ROMAN}`)
        : roman(number);
    },
  },
  {
    nama: 'urut',
    argumen: ['indeks'],
    uraian: 'Nomor urut mulai 1 dari `@index` di dalam `#each`.',
    contoh: { tulis: '{{urut 0}}', cetak: '1' },
    run: (value) => {
      const index = wholeNumber(value, 0, Number.MAX_SAFE_INTEGER - 1);
      return index === undefined ? bad(value, 'indeks 0 ke atas, misalnya @index') : index + 1;
    },
  },
];

/** -1, 0 or 1 where both are numbers; nothing where either is not. */
export function compareNumbers(a: HelperValue, b: HelperValue): number | undefined {
  const [left, right] = [readDecimal(a), readDecimal(b)];
  return left === undefined || right === undefined ? undefined : left.cmp(right);
}
