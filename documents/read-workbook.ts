import { readAngkaKredit, type BukuAngkaKredit } from './angka-kredit/angka-kredit.ts';
import { readPelatihan, type BukuPelatihan } from './diklat/pelatihan.ts';
import { fault, type Finding } from './finding.ts';
import { openFindingLog } from './finding-log.ts';
import { foldName, type GridWorkbook } from './grid.ts';
import { readLakin, type BukuLakin } from './lakin/read-lakin.ts';
import { readLomba, type BukuLomba } from './lomba/lomba.ts';

/** What a workbook holds, typed; told apart by `jenis`. */
export type Buku = BukuPelatihan | BukuLomba | BukuLakin | BukuAngkaKredit;

/** A workbook that was read: all findings of one run, and its contents unless one of them is a fault. */
export interface WorkbookReading {
  readonly temuan: readonly Finding[];
  readonly isi: Buku | null;
  /** In spite of faults: the contents, of a kind that can be printed as a draft and as far as this workbook can be laid out. */
  readonly isiMeskiGalat?: Buku;
}

/** A kind of workbook, known by the sheets that only it has. */
interface WorkbookKind {
  readonly nama: string;
  readonly lembar: readonly string[];
  readonly read: (workbook: GridWorkbook, batasTemuan?: number) => WorkbookReading;
}

const workbookKinds: readonly WorkbookKind[] = [
  { nama: 'Pelatihan', lembar: ['Program'], read: readPelatihan },
  { nama: 'Angka Kredit', lembar: ['Unit', 'Pegawai'], read: readAngkaKredit },
  { nama: 'Lomba pelayanan', lembar: ['Lomba'], read: readLomba },
  { nama: 'Laporan kinerja', lembar: ['IKU'], read: readLakin },
];

/**
 * Reads and checks a whole workbook. Which kind it is follows from its sheets.
 *
 * @param batasTemuan how many findings of a kind on a sheet are listed one by one; a last one counts the others
 */
export function readWorkbook(workbook: GridWorkbook, batasTemuan?: number): WorkbookReading {
  const names = new Set(workbook.lembar.map((sheet) => foldName(sheet.nama)));
  const kind = workbookKinds.find(({ lembar }) => lembar.every((name) => names.has(foldName(name))));
  if (kind === undefined) {
    const dikenal = workbookKinds.map(({ nama, lembar }) => `${nama} (lembar ${lembar.join(', ')})`);
    const ada = workbook.lembar.map((sheet) => sheet.nama);
    return {
      temuan: [fault({ lembar: ada[0] ?? '' }, { jenis: 'buku-tidak-dikenal', ada, dikenal })],
      isi: null,
    };
  }
  const reading = kind.read(workbook, batasTemuan);
  const log = openFindingLog(batasTemuan);
  log.add(reading.temuan);
  return { ...reading, temuan: log.temuan(), isi: log.hasFault() ? null : reading.isi };
}
