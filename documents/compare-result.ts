import { PRINTED_DIGITS, printed, writeNumber, type Decimal } from '../rules/index.ts';
import { fault, type Finding, type Place } from './finding.ts';

/** A result that the workbook shows must be the one the rules give, as printed. */
export function compareResult(
  kolom: string,
  place: Place,
  shown: Decimal | null,
  computed: Decimal | undefined,
): Finding[] {
  if (shown === null || computed === undefined || printed(shown).eq(printed(computed))) return [];
  const [tertulis, seharusnya] = [writeNumber(shown, PRINTED_DIGITS), writeNumber(computed, PRINTED_DIGITS)];
  return [fault(place, { jenis: 'hasil-berbeda', kolom, tertulis, seharusnya })];
}
