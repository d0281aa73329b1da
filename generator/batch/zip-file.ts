import { createWriteStream } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { OWN_MARK, type CombinedDocument } from './combined-document.ts';
import { replaceFile } from './durable-files.ts';

/** The earliest day an archive can state; no clock is read, so that the same documents give the same archive. */
const TIMELESS = new Date(1980, 0, 1);

/**
 * Writes documents into an archive, in a folder named as theirs. They are stored as they are: a PDF hardly shrinks any more, and
 * another version of Node may compress otherwise. One file after the other is read while the archive is written.
 */
export async function writeZip(
  path: string,
  folder: string,
  documents: Iterable<CombinedDocument>,
): Promise<void> {
  await replaceFile(path, async (temporary) => {
    const zip = new ZipFile();
    for (const document of documents) {
      zip.addFile(join(folder, document.berkas), `${basename(folder)}/${basename(document.berkas)}`, {
        mtime: TIMELESS,
        mode: 0o100644,
        compress: false,
        forceDosTimestamp: true,
      });
    }
    zip.end({ comment: OWN_MARK, forceZip64Format: false });
    await pipeline(zip.outputStream, createWriteStream(temporary));
  });
}
