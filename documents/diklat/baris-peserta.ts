import { fault, type Finding, type Place } from '../finding.ts';
import { checkPeserta, type BarisYatim, type DikenalPeserta } from './peserta.ts';

interface Row {
  readonly nilai: { readonly nip: string | null; readonly nama: string | null };
  readonly tempat: (column: 'nip' | 'nama') => Place;
}

/** The rows of a sheet that gives each participant one. */
export interface BarisPeserta<R> {
  readonly temuan: readonly Finding[];
  /** By NIP. */
  readonly baris: ReadonlyMap<string, R>;
  readonly yatim: readonly BarisYatim[];
}

/**
 * Gives each row to its participant; an unknown NIP and a second row of the same participant are findings.
 *
 * @param apa what a row holds: "nilai ujian"
 */
export function barisPeserta<R extends Row>(
  rows: readonly R[],
  known: DikenalPeserta,
  apa: string,
): BarisPeserta<R> {
  const findings: Finding[] = [];
  const baris = new Map<string, R>();
  const yatim: BarisYatim[] = [];
  for (const row of rows) {
    const { nip, nama } = row.nilai;
    if (nip === null || !known.menurutNip.has(nip)) yatim.push({ nip: null, nama });
    if (nip === null) continue;
    findings.push(
      ...checkPeserta(known, { nip, nama, tempatNip: row.tempat('nip'), tempatNama: row.tempat('nama') }),
    );
    const selPertama = baris.get(nip)?.tempat('nip').sel;
    if (selPertama === undefined) baris.set(nip, row);
    else
      findings.push(fault(row.tempat('nip'), { jenis: 'baris-ganda', apa: `${apa} NIP ${nip}`, selPertama }));
  }
  return { temuan: findings, baris, yatim };
}
