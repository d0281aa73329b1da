import type { Sql } from './open-register.ts';

/**
 * Where a document stands. A number is `dipesan` before its file is made and `terbit` once the file is safely written; `batal` is a
 * number that was never issued and never will be.
 */
export const STATUSES = ['dipesan', 'terbit', 'dicabut', 'diganti', 'batal'] as const;
export type Status = (typeof STATUSES)[number];

/** Who acts and when; both are kept in the history. */
export interface Act {
  /** An instant, ISO 8601 in UTC. */
  readonly waktu: string;
  readonly oleh: string;
}

/** A file that was made of a document. */
export interface BerkasTercatat {
  readonly nama: string;
  readonly sha256: string;
  readonly waktu: string;
}

/** A document as the register holds it. */
export interface Entri {
  readonly nomor: string;
  readonly status: Status;
  /** The command that makes it: "sertifikat". */
  readonly jenis: string;
  readonly nip: string;
  readonly nama: string;
  readonly program: string;
  /** The day printed on it, "2026-11-20". */
  readonly tanggal: string;
  /** What it attests, by label. */
  readonly fakta: Readonly<Record<string, string>>;
  /** Why it was revoked, replaced or given up. */
  readonly alasan: string | null;
  readonly menggantikan: string | null;
  readonly digantikanOleh: string | null;
  readonly berkas: readonly BerkasTercatat[];
}

/** Something that happened to a document. */
export interface Peristiwa extends Act {
  readonly peristiwa: Status | 'berkas';
  readonly keterangan: string;
}

/** Writes an event into the history. */
export function eventWriter(sql: Sql, { waktu, oleh }: Act) {
  const insert = sql.prepare(
    'INSERT INTO riwayat (dokumen, waktu, oleh, peristiwa, keterangan) VALUES (?, ?, ?, ?, ?)',
  );
  return (dokumen: number, peristiwa: Peristiwa['peristiwa'], keterangan: string): void => {
    insert.run(dokumen, waktu, oleh, peristiwa, keterangan);
  };
}
