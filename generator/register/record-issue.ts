import { success, type Result } from '../../rules/index.ts';
import type { FileFault } from '../file-faults.ts';
import { eventWriter, type Act, type Status } from './entry.ts';
import { guarded, inTransaction, type Register } from './open-register.ts';

/** A file that stands safely on the disk. */
export interface IssuedFile {
  readonly nomor: string;
  /** Its name, without folders. */
  readonly berkas: string;
  readonly sha256: string;
}

/** A file whose document was revoked, replaced or given up while it was being made. */
export interface Overtaken {
  readonly nomor: string;
  readonly berkas: string;
  readonly status: Status;
}

/**
 * Writes down that these files were issued, all of them or none. Told twice, it writes once, so that a restarted run may tell of
 * everything it finds; another file of the same document is added to it.
 *
 * @returns the files that must not be handed out
 */
export function recordIssue(
  { sql, berkas }: Register,
  files: readonly IssuedFile[],
  act: Act,
): Result<readonly Overtaken[], FileFault> {
  return guarded(berkas, () => {
    const find = sql.prepare('SELECT id, status FROM dokumen WHERE nomor = ?');
    const issue = sql.prepare("UPDATE dokumen SET status = 'terbit' WHERE id = ?");
    const add = sql.prepare(
      'INSERT INTO berkas (dokumen, sha256, nama, waktu) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    );
    const tell = eventWriter(sql, act);
    const overtaken = inTransaction(sql, () =>
      files.flatMap((file): Overtaken[] => {
        const found = find.get(file.nomor) as { id: number; status: Status } | undefined;
        if (found === undefined) throw new Error(`number was never reserved: ${file.nomor}`);
        const { id, status } = found;
        if (status !== 'dipesan' && status !== 'terbit') {
          return [{ nomor: file.nomor, berkas: file.berkas, status }];
        }
        if (status === 'dipesan') issue.run(id);
        const { changes } = add.run(id, file.sha256, file.berkas, act.waktu);
        if (status === 'dipesan') tell(id, 'terbit', file.sha256);
        else if (changes > 0) tell(id, 'berkas', file.sha256);
        return [];
      }),
    );
    return success(overtaken);
  });
}
