import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { GridRow, GridSheet, GridWorkbook } from '../../documents/index.ts';
import { failure, success, type Result } from '../../rules/index.ts';
import type { FileFault } from '../file-faults.ts';
import { readDateFormats } from './date-formats.ts';
import { checkKind } from './file-kind.ts';
import { guardArchive } from './guard-workbook.ts';
import { readSheet, type CellContext } from './read-sheet.ts';
import { stopBeyond, stoppedBy, stopReading } from './reading-limits.ts';
import { readSharedStrings } from './shared-strings.ts';
import { openSpoolRoom } from './spool.ts';
import { readWorkbookParts } from './workbook-parts.ts';
import { openZip, type ZipParts } from './zip-parts.ts';

/** Larger files are refused before they are opened. */
const MOST_BYTES = 200 * 1024 * 1024;

/**
 * Reads an .xlsx file into the neutral grid, row by row; every way in which the file can be unusable is a fault. The rows of a large
 * workbook are kept outside the heap, see {@link openSpoolRoom}.
 */
export async function readXlsx(berkas: string): Promise<Result<GridWorkbook, FileFault>> {
  try {
    const unusable = (await checkFile(berkas)) ?? (await checkKind(berkas)) ?? guardArchive(berkas);
    if (unusable !== undefined) return failure(unusable);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return failure(
      code === 'ENOENT' ? { jenis: 'tidak-ada', berkas } : { jenis: 'tidak-terbaca', berkas, sebab: code },
    );
  }
  try {
    const zip = await openZip(berkas);
    try {
      return success(await readParts(zip));
    } finally {
      zip.close();
    }
  } catch (error) {
    return failure(faultOf(error, berkas));
  }
}

async function checkFile(berkas: string): Promise<FileFault | undefined> {
  const facts = await stat(berkas);
  if (facts.isDirectory()) return { jenis: 'folder', berkas };
  if (facts.size === 0) return { jenis: 'kosong', berkas };
  if (facts.size > MOST_BYTES)
    return { jenis: 'terlalu-besar', berkas, ukuran: facts.size, batas: MOST_BYTES };
  return undefined;
}

/** White space is left out: it is never printed. */
const BEYOND_ASCII = /[^ -~\s]/u;

async function readParts(zip: ZipParts): Promise<GridWorkbook> {
  await checkContent(zip);
  const parts = await readWorkbookParts(zip);
  // The shared texts are needed until the last sheet is read, the rows longer.
  const texts = openSpoolRoom().openSpool<string>();
  if (parts.sharedStrings !== undefined) await readSharedStrings(zip.text(parts.sharedStrings), texts);
  let cells = 0;
  let characters = 0;
  const hurufLain = new Set<string>();
  const context: CellContext = {
    texts,
    isDate: parts.styles === undefined ? () => false : await readDateFormats(zip.text(parts.styles)),
    from1904: parts.from1904,
    countCells: (more) => {
      cells += more;
      stopBeyond('sel', cells);
    },
    seeText: (text) => {
      characters += text.length;
      stopBeyond('huruf', characters);
      if (BEYOND_ASCII.test(text)) for (const char of text) if (BEYOND_ASCII.test(char)) hurufLain.add(char);
    },
  };
  const room = openSpoolRoom();
  const lembar: GridSheet[] = [];
  for (const { nama, part } of parts.lembar) {
    const baris = await readSheet(zip.text(part), context, () => room.openSpool<GridRow>());
    lembar.push({ nama, baris });
  }
  return { lembar, hurufLain };
}

/** A zip file that is no workbook says by its parts what it is. */
async function checkContent(zip: ZipParts): Promise<void> {
  if (zip.has('xl/workbook.xml')) return;
  if (zip.has('xl/workbook.bin')) stopReading({ jenis: 'bukan-xlsx', dikira: 'buku kerja biner .xlsb' });
  if (zip.has('word/document.xml')) stopReading({ jenis: 'bukan-xlsx', dikira: 'dokumen Word' });
  if (zip.has('mimetype')) {
    let type = '';
    for await (const piece of zip.text('mimetype')) type += piece;
    if (type.includes('opendocument')) stopReading({ jenis: 'bukan-xlsx', dikira: 'dokumen OpenDocument' });
  }
  if (!zip.has('[Content_Types].xml')) stopReading({ jenis: 'bukan-xlsx', dikira: 'arsip zip' });
}

/** What a limit or the disk stopped says so itself; anything else that goes wrong lies in the file. */
function faultOf(error: unknown, berkas: string): FileFault {
  const stopped = stoppedBy(error);
  if (stopped !== undefined) return { ...stopped, berkas };
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  if (syscall === 'write' || (syscall === 'open' && path !== berkas))
    return { jenis: 'tidak-tertulis', berkas: path ?? tmpdir(), sebab: code ?? '' };
  return { jenis: 'rusak', berkas };
}
