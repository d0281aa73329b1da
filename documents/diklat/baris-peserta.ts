import { fault } from '../finding.ts';
import type { FindingLog } from '../finding-log.ts';
import type { OpenTable, TableRow } from '../sheet/table.ts';
import { openOrphanNames } from './orphan-names.ts';
import { checkPeserta, type DikenalPeserta, type NamaPeserta } from './peserta.ts';

/** The rows of a sheet that gives each participant one. */
export interface BarisPeserta<R> {
  /** The row of a participant, read anew. */
  readonly barisDari: (peserta: NamaPeserta) => R | undefined;
  readonly ada: (peserta: NamaPeserta) => boolean;
  /** Whether a row that is nobody's may be theirs, so that nothing is said to be missing twice. */
  readonly mungkinAda: (peserta: NamaPeserta) => boolean;
  /** Whether no row could be read although there was a finding, which then says enough. */
  readonly takTerbaca: boolean;
}

interface WithOwner {
  readonly nip: unknown;
  readonly nama: unknown;
}

/**
 * Gives each row to its participant; an unknown NIP and a second row of the same participant are findings.
 *
 * @param apa what a row holds: "nilai ujian"
 * @param periksa called with each participant's row, to log what is found in it
 */
export function barisPeserta<C extends WithOwner>(
  table: OpenTable<C>,
  known: DikenalPeserta,
  log: FindingLog,
  apa: string,
  periksa: (row: TableRow<C>, peserta: NamaPeserta | undefined) => void,
): BarisPeserta<TableRow<C>> {
  // By the participant's place; those whom nobody knows by NIP.
  const rowOf = Array.from(known.menurutNip, (): number | undefined => undefined);
  const strangers = new Map<string, string>();
  const yatim = openOrphanNames();
  let anyFinding = table.temuan.length > 0;
  let anyRow = false;
  log.add(table.temuan);
  for (const { baris: row, temuan, urutan } of table.baris) {
    anyFinding ||= temuan.length > 0;
    log.add(temuan);
    const { nip, nama } = ownerOf(row);
    const peserta = nip === null ? undefined : known.menurutNip.get(nip);
    if (peserta === undefined) yatim.add(nama);
    if (nip === null) {
      periksa(row, undefined);
      continue;
    }
    anyRow = true;
    const place = row.tempat('nip');
    log.add(checkPeserta(known, { nip, nama, tempatNip: place, tempatNama: row.tempat('nama') }));
    const first = peserta === undefined ? undefined : rowOf[peserta.urutan];
    const selPertama =
      first === undefined ? strangers.get(nip) : (table.barisDi(first).tempat('nip').sel ?? '');
    if (selPertama !== undefined) {
      log.add([fault(place, { jenis: 'baris-ganda', apa: `${apa} NIP ${nip}`, selPertama })]);
      periksa(row, undefined);
      continue;
    }
    if (peserta === undefined) strangers.set(nip, place.sel ?? '');
    else rowOf[peserta.urutan] = urutan;
    periksa(row, peserta);
  }
  return {
    barisDari: ({ urutan }) => {
      const row = rowOf[urutan];
      return row === undefined ? undefined : table.barisDi(row);
    },
    ada: ({ urutan }) => rowOf[urutan] !== undefined,
    mungkinAda: ({ nama }) => yatim.mayBe(nama),
    takTerbaca: !anyRow && anyFinding,
  };
}

/** Both columns are texts wherever a sheet has them. */
function ownerOf<C extends WithOwner>(
  row: TableRow<C>,
): { readonly nip: string | null; readonly nama: string | null } {
  const { nip, nama } = row.nilai as { readonly nip: string | null; readonly nama: string | null };
  return { nip, nama };
}
