import { success, type Result } from '../../rules/index.ts';
import type { FileFault } from '../file-faults.ts';
import type { BerkasTercatat, Entri, Peristiwa, Status } from './entry.ts';
import { guarded, type Register, type Sql } from './open-register.ts';

/** Which documents are asked for; all where nothing is said. */
export interface EntryFilter {
  readonly status?: readonly Status[];
  readonly nip?: string;
  /** Part of the programme's name, in any case. */
  readonly program?: string;
  readonly jenis?: string;
  /** Printed date, both ends included. */
  readonly dari?: string;
  readonly sampai?: string;
}

/** The documents in the order of their reservation. */
export function listEntries(
  { sql, berkas }: Register,
  filter: EntryFilter = {},
): Result<readonly Entri[], FileFault> {
  const wanted = filter.program?.trim().toLowerCase();
  return guarded(berkas, () => {
    const rows = sql
      .prepare(
        `${SELECT} WHERE (:nip IS NULL OR d.nip = :nip) AND (:jenis IS NULL OR d.jenis = :jenis)
         AND (:dari IS NULL OR d.tanggal >= :dari) AND (:sampai IS NULL OR d.tanggal <= :sampai) ORDER BY d.id`,
      )
      .all({
        nip: filter.nip?.replace(/\s/g, '') ?? null,
        jenis: filter.jenis ?? null,
        dari: filter.dari ?? null,
        sampai: filter.sampai ?? null,
      }) as EntryRow[];
    const read = entryReader(sql);
    return success(
      rows
        .filter(({ status }) => filter.status === undefined || filter.status.includes(status))
        // Not by SQLite, which folds the case of ASCII letters only.
        .filter(({ program }) => wanted === undefined || program.toLowerCase().includes(wanted))
        .map(read),
    );
  });
}

/** One document by its number; upper and lower case are the same. */
export function findEntry(sql: Sql, nomor: string): Entri | undefined {
  const row = sql.prepare(`${SELECT} WHERE d.nomor = ?`).get(nomor.trim()) as EntryRow | undefined;
  return row === undefined ? undefined : entryReader(sql)(row);
}

/** What happened to each document, by its number, oldest first: to one document, or to all. */
export function listEvents(
  { sql, berkas }: Register,
  nomor?: string,
): Result<ReadonlyMap<string, readonly Peristiwa[]>, FileFault> {
  return guarded(berkas, () => {
    const rows = sql
      .prepare(
        `SELECT d.nomor, r.waktu, r.oleh, r.peristiwa, r.keterangan FROM riwayat AS r JOIN dokumen AS d ON d.id = r.dokumen
         WHERE (:nomor IS NULL OR d.nomor = :nomor) ORDER BY r.id`,
      )
      .all({ nomor: nomor?.trim() ?? null }) as (Peristiwa & { readonly nomor: string })[];
    const events = new Map<string, Peristiwa[]>();
    for (const { nomor: own, ...event } of rows) {
      const known = events.get(own);
      if (known === undefined) events.set(own, [event]);
      else known.push(event);
    }
    return success(events);
  });
}

/** One document and what happened to it; null where the number is unknown. */
export function historyOf(
  register: Register,
  nomor: string,
): Result<{ readonly dokumen: Entri; readonly riwayat: readonly Peristiwa[] } | null, FileFault> {
  return guarded(register.berkas, () => {
    const dokumen = findEntry(register.sql, nomor);
    if (dokumen === undefined) return success(null);
    const events = listEvents(register, dokumen.nomor);
    return events.ok ? success({ dokumen, riwayat: events.nilai.get(dokumen.nomor) ?? [] }) : events;
  });
}

const SELECT = `SELECT d.id, d.nomor, d.status, d.jenis, d.nip, d.nama, d.program, d.tanggal, d.fakta, d.alasan,
  lama.nomor AS menggantikan, baru.nomor AS digantikan_oleh FROM dokumen AS d
  LEFT JOIN dokumen AS lama ON lama.id = d.menggantikan
  LEFT JOIN dokumen AS baru ON baru.menggantikan = d.id AND baru.status <> 'batal'`;

interface EntryRow extends Omit<Entri, 'fakta' | 'digantikanOleh' | 'berkas'> {
  readonly id: number;
  readonly fakta: string;
  readonly digantikan_oleh: string | null;
}

function entryReader(sql: Sql): (row: EntryRow) => Entri {
  const files = sql.prepare(
    'SELECT nama, sha256, waktu FROM berkas WHERE dokumen = ? ORDER BY waktu, nama, sha256',
  );
  return ({ id, fakta, digantikan_oleh: digantikanOleh, ...row }) => ({
    ...row,
    fakta: JSON.parse(fakta) as Record<string, string>,
    digantikanOleh,
    berkas: (files.all(id) as BerkasTercatat[]).map((each) => ({ ...each })),
  });
}
