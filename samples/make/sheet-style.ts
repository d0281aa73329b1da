import ExcelJS, {
  type Borders,
  type Cell,
  type CellErrorValue,
  type CellValue,
  type Fill,
  type Worksheet,
} from 'exceljs';
import { columnLetters } from '../../documents/index.ts';
import { finishArchive } from './archive.ts';
import type { BukuKerja, GalatExcel, Hasil, HasilRumus } from './cached-results.ts';
import type { Petunjuk } from './petunjuk.ts';
import { BARIS_PERTAMA, type Format, type Isi, type KolomLembar, type Lembar } from './sheet.ts';

/** A whole sample: the instructions, then the sheets with tables. */
export interface Contoh {
  readonly judul: string;
  readonly petunjuk: Petunjuk;
  readonly lembar: readonly Lembar[];
}

export const NAMA_PETUNJUK = 'Petunjuk';

const WARNA = {
  kepala: 'FF1F3A5F',
  tulisanKepala: 'FFFFFFFF',
  isian: 'FFFFF9E3',
  rumus: 'FFEEF0F2',
  garis: 'FFD5D9DE',
  redup: 'FF5B6470',
} as const;

const WARNA_TAB = { petunjuk: 'FF1F3A5F', isian: 'FFF2C84B', acuan: 'FF9AA5B1' } as const;

const FONT = 'Arial';
const UKURAN = 10;
/** The widths of the two columns of Petunjuk, in characters. */
const LEBAR_PETUNJUK = [46, 88] as const;
const FORMAT_TANGGAL = 'dd/mm/yyyy';
/** No clock: the workbook is as old as its programme. */
const DIBUAT = new Date('2026-01-01T00:00:00Z');

const NUM_FMT: Readonly<Record<Format, string>> = {
  teks: '@',
  tengah: '@',
  bulat: 'General',
  desimal: '0.00',
  tanggal: FORMAT_TANGGAL,
};

/** The cells of a sample, for the engine that evaluates its formulas. */
export function cellsOf(contoh: Contoh): BukuKerja {
  return new Map(
    contoh.lembar.map((each) => [each.nama, [each.kolom.map((column) => column.judul), ...each.baris]]),
  );
}

/** Writes a sample with the results of its formulas; the same sample gives the same bytes. */
export async function writeContoh(
  contoh: Contoh,
  hasil: HasilRumus<Hasil | GalatExcel>,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Patokan';
  workbook.lastModifiedBy = 'Patokan';
  workbook.title = contoh.judul;
  workbook.created = DIBUAT;
  workbook.modified = DIBUAT;
  writePetunjuk(workbook.addWorksheet(NAMA_PETUNJUK), contoh.petunjuk);
  for (const each of contoh.lembar) writeLembar(workbook.addWorksheet(each.nama), each, hasil);
  const written = new Uint8Array(await workbook.xlsx.writeBuffer());
  return finishArchive(written, [[], ...contoh.lembar.map(rangesOfDigitsAsText)]);
}

function writeLembar(sheet: Worksheet, isi: Lembar, hasil: HasilRumus<Hasil | GalatExcel>): void {
  setUpPage(sheet, isi.posisiKertas);
  sheet.pageSetup.printTitlesRow = '1:1';
  sheet.properties.tabColor = { argb: WARNA_TAB[isi.warnaTab] };
  sheet.views = [{ state: 'frozen', xSplit: isi.kolomBeku, ySplit: 1 }];
  sheet.columns = isi.kolom.map((column) => ({ width: column.lebar }));
  sheet.addTable({
    name: `Tabel${isi.nama.replaceAll(' ', '')}`,
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleLight15', showRowStripes: false },
    columns: isi.kolom.map((column) => ({ name: column.judul, filterButton: true })),
    rows: isi.baris.map((row, index) =>
      row.map((cell, column) => cellValue(cell, () => hasil(isi.nama, index + 1, column))),
    ),
  });
  const header = sheet.getRow(1);
  header.height = 36;
  header.eachCell(styleHeader);
  for (const [index, row] of isi.baris.entries()) {
    const lines = row.map((cell, column) => {
      const shown = isFormula(cell) ? hasil(isi.nama, index + 1, column) : cell;
      return typeof shown === 'string' ? linesOf(shown, isi.kolom[column]?.lebar ?? 0) : 1;
    });
    sheet.getRow(index + BARIS_PERTAMA).height = heightOf(Math.max(...lines));
  }
  for (const [column, { format, sifat, validasi }] of isi.kolom.entries()) {
    for (const [index, row] of isi.baris.entries()) {
      const cell = sheet.getCell(index + BARIS_PERTAMA, column + 1);
      styleCell(cell, ownFormat(row[column] ?? null, format), sifat);
      if (validasi !== undefined) cell.dataValidation = validasi;
    }
  }
}

/** A date keeps its form in a column of texts too. */
function ownFormat(isi: Isi, column: Format): Format | 'tanggal-kiri' | 'bulat-kiri' {
  if (column !== 'teks') return column;
  if (typeof isi === 'number') return 'bulat-kiri';
  return isi !== null && typeof isi === 'object' && 'tanggal' in isi ? 'tanggal-kiri' : column;
}

function cellValue(isi: Isi, result: () => Hasil | GalatExcel): CellValue {
  if (isi === null || typeof isi === 'string' || typeof isi === 'number') return isi;
  if (!isFormula(isi)) return new Date(`${isi.tanggal}T00:00:00Z`);
  const shown = result();
  return { formula: isi.rumus, result: typeof shown === 'object' ? errorValue(shown) : shown };
}

function errorValue({ galat }: GalatExcel): CellErrorValue {
  const error = [ExcelJS.ErrorValue.NotApplicable, ExcelJS.ErrorValue.DivZero, ExcelJS.ErrorValue.Value].find(
    (each: string) => each === galat,
  );
  if (error === undefined) throw new Error(`A sample holds ${galat}.`);
  return { error };
}

function isFormula(isi: Isi): isi is { readonly rumus: string } {
  return isi !== null && typeof isi === 'object' && 'rumus' in isi;
}

function styleHeader(cell: Cell): void {
  cell.font = { name: FONT, size: UKURAN, bold: true, color: { argb: WARNA.tulisanKepala } };
  cell.fill = solid(WARNA.kepala);
  cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
  cell.border = frame();
}

function styleCell(cell: Cell, format: ReturnType<typeof ownFormat>, sifat: KolomLembar['sifat']): void {
  const left = format === 'teks' || format.endsWith('-kiri');
  const base = format === 'tanggal-kiri' ? 'tanggal' : format === 'bulat-kiri' ? 'bulat' : format;
  cell.font = { name: FONT, size: UKURAN };
  if (sifat !== 'tetap') cell.fill = solid(WARNA[sifat]);
  cell.border = frame();
  // A formula in a cell of text format would show its own text once it is edited.
  cell.numFmt = sifat === 'rumus' && NUM_FMT[base] === '@' ? 'General' : NUM_FMT[base];
  cell.alignment = {
    vertical: 'middle',
    horizontal: left ? 'left' : base === 'desimal' ? 'right' : 'center',
    wrapText: base === 'teks',
    ...(left || base === 'desimal' ? { indent: 1 } : {}),
  };
}

function writePetunjuk(sheet: Worksheet, petunjuk: Petunjuk): void {
  setUpPage(sheet, 'portrait');
  sheet.properties.tabColor = { argb: WARNA_TAB.petunjuk };
  sheet.views = [{ showGridLines: false }];
  sheet.columns = LEBAR_PETUNJUK.map((width) => ({ width }));

  const title = sheet.getCell('A1');
  title.value = petunjuk.judul;
  title.font = { name: FONT, size: 18, bold: true, color: { argb: WARNA.kepala } };
  sheet.getRow(1).height = 30;
  const introduction = sheet.getCell('A2');
  introduction.value = petunjuk.pengantar;
  introduction.font = { name: FONT, size: UKURAN, color: { argb: WARNA.redup } };

  let row = 4;
  for (const bagian of petunjuk.bagian) {
    for (const column of [1, 2]) {
      const cell = sheet.getCell(row, column);
      if (column === 1) cell.value = bagian.judul;
      cell.font = { name: FONT, size: 12, bold: true, color: { argb: WARNA.kepala } };
      cell.border = { bottom: { style: 'medium', color: { argb: WARNA.kepala } } };
    }
    row += 1;
    for (const { kata, uraian, warna } of bagian.baris) {
      const [word, text] = [sheet.getCell(row, 1), sheet.getCell(row, 2)];
      word.value = kata;
      text.value = uraian;
      word.font = { name: FONT, size: UKURAN, bold: true };
      text.font = { name: FONT, size: UKURAN };
      for (const cell of [word, text]) {
        cell.alignment = { vertical: 'middle', horizontal: 'left', wrapText: true, indent: 1 };
        cell.border = { bottom: { style: 'hair', color: { argb: WARNA.garis } } };
      }
      if (warna !== undefined) word.fill = solid(WARNA[warna]);
      const [wordWidth, textWidth] = LEBAR_PETUNJUK;
      sheet.getRow(row).height = heightOf(Math.max(linesOf(kata, wordWidth), linesOf(uraian, textWidth)));
      row += 1;
    }
    row += 1;
  }
}

function setUpPage(sheet: Worksheet, orientation: 'portrait' | 'landscape'): void {
  sheet.pageSetup = {
    paperSize: 9,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 },
  };
  sheet.headerFooter = { oddFooter: '&L&8&A&R&8Halaman &P dari &N' };
}

/** The ranges under the headers NIP, and the whole of a column that mixes kinds of entries. */
function rangesOfDigitsAsText(isi: Lembar): string[] {
  const last = BARIS_PERTAMA + isi.baris.length - 1;
  return isi.kolom.flatMap(({ judul }, index) => {
    const letter = columnLetters(index);
    return judul === 'NIP' || (isi.kolom[0]?.judul === 'Isian' && judul === 'Nilai')
      ? [`${letter}${BARIS_PERTAMA}:${letter}${last}`]
      : [];
  });
}

/** How many lines a text takes in a column, whose width counts digits; letters are a little narrower on average. */
function linesOf(text: string, width: number): number {
  return Math.ceil((text.length * 0.85) / (width - 2));
}

function heightOf(lines: number): number {
  return 4 + 13.5 * lines;
}

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

function frame(): Partial<Borders> {
  const side = { style: 'thin', color: { argb: WARNA.garis } } as const;
  return { top: side, bottom: side, left: side, right: side };
}
