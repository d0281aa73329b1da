import { aturanAngkaKreditBerlaku, type AturanButir } from '../../rules/angka-kredit/index.ts';

/** The first day of the period of the sample. */
const AWAL = '2023-01-01';

/** The rule with butir kegiatan by which the sample is scored. */
export function aturanButirContoh(): AturanButir {
  const aturan = aturanAngkaKreditBerlaku(AWAL);
  if (!aturan.ok || aturan.nilai.model !== 'butir')
    throw new Error(`No rule with butir in force on ${AWAL}.`);
  return aturan.nilai;
}
