import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { success, type Result } from '../../rules/index.ts';
import type { FileFault } from '../file-faults.ts';
import type { IssuedFile } from './record-issue.ts';

/** Each telling waits for the disk, so files are told of some at a time; what is not told of is found by a restarted run. */
const BLOCK = 256;

export interface IssueReporter {
  /** A file that stands safely on the disk. */
  readonly add: (nomor: string, path: string, bytes: Uint8Array) => Result<void, FileFault>;
  readonly tellRest: () => Result<void, FileFault>;
}

/** Gathers files with their SHA-256 and tells of them in blocks; does nothing where there is nobody to tell. */
export function issueReporter(
  tell: ((files: readonly IssuedFile[]) => Result<void, FileFault>) | undefined,
): IssueReporter {
  if (tell === undefined) return { add: () => success(undefined), tellRest: () => success(undefined) };
  const waiting: IssuedFile[] = [];
  const tellRest = (): Result<void, FileFault> => {
    if (waiting.length === 0) return success(undefined);
    const told = tell(waiting);
    if (told.ok) waiting.length = 0;
    return told;
  };
  return {
    add: (nomor, path, bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      waiting.push({ nomor, berkas: basename(path), sha256 });
      return waiting.length < BLOCK ? success(undefined) : tellRest();
    },
    tellRest,
  };
}
