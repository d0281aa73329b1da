import { cellAddress, placeText } from '../../../documents/index.ts';
import type { Petunjuk } from '../petunjuk.ts';
import { BARIS_PERTAMA, type Isi, type Lembar } from '../sheet.ts';
import type { Contoh } from '../sheet-style.ts';

/** A mistake planted in a sample, and all that `patokan periksa` says of it. */
export interface Kesalahan {
  /** What was done, as told to the reader of the workbook. */
  readonly perihal: string;
  /** The cells and what now stands in them, in place of an entry or a formula: { 'Komponen!C2': 10 }. */
  readonly ubah: Readonly<Record<string, Isi>>;
  /** As `periksa` prints them: "GALAT  Komponen!C1: …". */
  readonly temuan: readonly string[];
}

/** A workbook with planted mistakes. */
export interface ContohSalah {
  readonly berkas: string;
  readonly judul: string;
  /** What one is to see in it. */
  readonly pengantar: string;
  /** The sound sample that it is made of: its name without extension, and itself. */
  readonly contohAsal: string;
  readonly asal: () => Contoh;
  readonly kesalahan: readonly Kesalahan[];
}

/** The sound sample with the mistakes in its cells and told on its first sheet. */
export function withKesalahan({ judul, pengantar, asal, kesalahan }: ContohSalah): Contoh {
  const contoh = asal();
  const changes = new Map(kesalahan.flatMap(({ ubah }) => Object.entries(ubah)));
  const lembar = contoh.lembar.map((each) => withChanges(each, changes));
  const [left] = changes.keys();
  if (left !== undefined) throw new Error(`No cell ${left} in ${contoh.judul}.`);
  return { judul, petunjuk: petunjukSalah(judul, pengantar, contoh.petunjuk, kesalahan), lembar };
}

/** Takes from `changes` what lies within the table of the sheet or in the rows right under it. */
function withChanges(lembar: Lembar, changes: Map<string, Isi>): Lembar {
  const changedAt = (row: number, column: number, isi: Isi): Isi => {
    const sel = cellAddress(column, row + BARIS_PERTAMA);
    const place = placeText({ lembar: lembar.nama, sel });
    const changed = changes.get(place);
    changes.delete(place);
    return changed === undefined ? isi : changed;
  };
  const added: Isi[][] = [];
  for (;;) {
    const row = lembar.kolom.map((_, column) => changedAt(lembar.baris.length + added.length, column, null));
    if (row.every((isi) => isi === null)) break;
    added.push(row);
  }
  const baris = lembar.baris.map((row, index) => row.map((isi, column) => changedAt(index, column, isi)));
  return { ...lembar, baris: [...baris, ...added] };
}

function petunjukSalah(
  judul: string,
  pengantar: string,
  asli: Petunjuk,
  kesalahan: readonly Kesalahan[],
): Petunjuk {
  const planted = kesalahan.map(({ perihal, ubah }) => ({ kata: cellsText(ubah), uraian: perihal }));
  return {
    judul,
    pengantar,
    bagian: [{ judul: 'Yang sengaja salah di buku kerja ini', baris: planted }, ...asli.bagian],
  };
}

/** The changed cells; of more than three the first and the last. */
export function cellsText(ubah: Kesalahan['ubah']): string {
  const cells = Object.keys(ubah);
  return cells.length > 3 ? `${cells[0] ?? ''} … ${cells.at(-1) ?? ''}` : cells.join(', ');
}
