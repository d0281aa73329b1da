import { decimal, roundHalfUp, type Decimal } from './decimal.ts';
import { failure, success, type Result } from './result.ts';

/** A number written as the Indonesian staff write it: 1234.5 with 2 digits is "1.234,50". */
export function writeNumber(value: Decimal, digits: number): string {
  return group(roundHalfUp(value, digits).toFixed(digits));
}

/** As {@link writeNumber}, with only the digits the value has, two at least: 0.0025 is "0,0025", 80 is "80,00". */
export function writeNumberInFull(value: Decimal, leastDigits = 2): string {
  const own = value.toFixed().split('.')[1]?.length ?? 0;
  const digits = Math.max(own, leastDigits);
  return digits > 10 ? writeNumber(value, 4) : group(value.toFixed(digits));
}

/** A weight or share without needless zeros: "30", "7,5". */
export function writeShare(value: Decimal): string {
  return writeNumberInFull(value, 0);
}

function group(plain: string): string {
  const [whole = '', fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

const PLAIN = /^[+-]?\d+(\.\d+)?(e[+-]?\d{1,3})?$/i;
const INDONESIAN = /^[+-]?(\d+|\d{1,3}(\.\d{3})+),\d+$/;
const GROUPED_THOUSANDS = /^[+-]?\d{1,3}(\.\d{3}){2,}$/;
/** "1.234" is one thousand to an Indonesian reader and a little more than one to a computer: never guessed. */
const AMBIGUOUS = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;

/** A longer text is no number that anybody wrote; the patterns above never see it. */
const LONGEST_NUMBER = 100;

/** The number a text stands for, with a decimal comma ("75,5", "1.234,5") or a decimal point ("75.5"). */
export function readNumber(text: string): Result<Decimal, 'bukan-angka' | 'angka-ambigu'> {
  const trimmed = text.trim();
  const compact = trimmed.endsWith('%') ? trimmed.slice(0, -1).trimEnd() : trimmed;
  if (compact.length > LONGEST_NUMBER) return failure('bukan-angka');
  if (AMBIGUOUS.test(compact)) return failure('angka-ambigu');
  if (INDONESIAN.test(compact))
    return success(decimal(compact.replaceAll('.', '').replace(',', '.').replace('+', '')));
  if (GROUPED_THOUSANDS.test(compact)) return success(decimal(compact.replaceAll('.', '').replace('+', '')));
  if (PLAIN.test(compact)) return success(decimal(compact.replace(/^\+/, '')));
  return failure('bukan-angka');
}
