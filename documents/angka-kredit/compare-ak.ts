import { roundHalfUp, writeNumber, type Decimal } from '../../rules/index.ts';
import { fault, type Finding, type Place } from '../finding.ts';

/** An Angka Kredit that the workbook shows must be the one the rules give, to the decimals of the rule. */
export function compareAngkaKredit(
  kolom: string,
  place: Place,
  shown: Decimal | null,
  computed: Decimal,
  digits: number,
): Finding[] {
  if (shown === null || roundHalfUp(shown, digits).eq(roundHalfUp(computed, digits))) return [];
  const [tertulis, seharusnya] = [writeNumber(shown, digits), writeNumber(computed, digits)];
  return [fault(place, { jenis: 'hasil-berbeda', kolom, tertulis, seharusnya })];
}
