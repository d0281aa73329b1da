import { readFile, stat } from 'node:fs/promises';
import type { Cell, CellValue, Workbook, Worksheet } from 'exceljs';
import type { GridRow, GridSheet, GridValue, GridWorkbook } from '../../documents/index.ts';
import { failure, success, type Result } from '../../rules/index.ts';
import type { FileFault } from '../file-faults.ts';
import { guardWorkbook } from './guard-workbook.ts';
import { EMPTY_RESULT, markEmptyResults } from './empty-results.ts';

/** Larger files are refused before they are opened. */
const MOST_BYTES = 200 * 1024 * 1024;

/** Reads an .xlsx file into the neutral grid; every way in which the file can be unusable is a fault. */
export async function readXlsx(berkas: string): Promise<Result<GridWorkbook, FileFault>> {
  const bytes = await readBytes(berkas);
  if (!bytes.ok) return bytes;
  const kind = checkKind(berkas, bytes.nilai);
  if (kind !== undefined) return failure(kind);
  const refused = await guardWorkbook(berkas, bytes.nilai);
  if (refused !== undefined) return failure(refused);
  const { default: exceljs } = await import('exceljs');
  const workbook: Workbook = new exceljs.Workbook();
  try {
    // exceljs declares a Buffer type of its own, older than Node's.
    await workbook.xlsx.load((await markEmptyResults(bytes.nilai)) as unknown as ArrayBuffer);
  } catch {
    return failure({ jenis: 'rusak', berkas });
  }
  if (workbook.worksheets.length === 0) return failure({ jenis: 'rusak', berkas });
  return success({ lembar: workbook.worksheets.map(gridSheet) });
}

async function readBytes(berkas: string): Promise<Result<Buffer, FileFault>> {
  try {
    const facts = await stat(berkas);
    if (facts.isDirectory()) return failure({ jenis: 'folder', berkas });
    if (facts.size === 0) return failure({ jenis: 'kosong', berkas });
    if (facts.size > MOST_BYTES)
      return failure({ jenis: 'terlalu-besar', berkas, ukuran: facts.size, batas: MOST_BYTES });
    return success(await readFile(berkas));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return failure(
      code === 'ENOENT' ? { jenis: 'tidak-ada', berkas } : { jenis: 'tidak-terbaca', berkas, sebab: code },
    );
  }
}

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** What the first bytes say a file is, where that is no .xlsx. */
function checkKind(berkas: string, bytes: Buffer): FileFault | undefined {
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) {
    if (bytes.includes('xl/workbook.xml')) return undefined;
    if (bytes.includes('word/document.xml')) return { jenis: 'bukan-xlsx', berkas, dikira: 'dokumen Word' };
    if (bytes.includes('opendocument'))
      return { jenis: 'bukan-xlsx', berkas, dikira: 'dokumen OpenDocument' };
    return bytes.includes('[Content_Types].xml')
      ? { jenis: 'rusak', berkas }
      : { jenis: 'bukan-xlsx', berkas, dikira: 'arsip zip' };
  }
  if (bytes.subarray(0, OLE.length).equals(OLE)) {
    const encrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    return { jenis: encrypted ? 'tersandi' : 'xls-lama', berkas };
  }
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-')
    return { jenis: 'bukan-xlsx', berkas, dikira: 'PDF' };
  return { jenis: 'bukan-xlsx', berkas, dikira: bytes.includes(0) ? 'data lain' : 'teks' };
}

function gridSheet(sheet: Worksheet): GridSheet {
  const baris: GridRow[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, nomor) => {
    const sel: GridValue[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      while (sel.length < column - 1) sel.push(null);
      sel[column - 1] = gridValue(cell);
    });
    if (sel.some((value) => value !== null)) baris.push({ nomor, sel });
  });
  return { nama: sheet.name, baris };
}

function gridValue(cell: Cell): GridValue {
  // The cells that a merge covers repeat its first cell; only that one counts.
  if (cell.isMerged && cell.master.address !== cell.address) return null;
  // Of a formula, `cell.value` loses a cached 0 or ""; `cell.result` keeps it.
  if (cell.formula) return formulaValue(cell.formula, cell.result);
  return plainValue(cell.value);
}

function formulaValue(rumus: string, result: CellValue): GridValue {
  if (result === undefined || result === null) return { rumusTanpaHasil: rumus };
  return result === EMPTY_RESULT ? '' : plainValue(result);
}

function plainValue(value: CellValue): GridValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return dateValue(value);
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('hyperlink' in value) return plainValue(value.text);
  if ('error' in value) return { galat: value.error };
  return null;
}

/** Excel keeps dates as days since 1900, so a time of day can be off by a rounding error. */
function dateValue(date: Date): GridValue {
  if (Number.isNaN(date.getTime())) return { galat: '#VALUE!' };
  const SECOND = 1000;
  return { tanggal: new Date(Math.round(date.getTime() / SECOND) * SECOND).toISOString().slice(0, 10) };
}
