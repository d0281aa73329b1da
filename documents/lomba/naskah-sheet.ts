import type { AturanLomba } from '../../rules/lomba/index.ts';
import { cite } from '../../rules/index.ts';
import { warning, type Finding } from '../finding.ts';
import type { GridSheet } from '../grid.ts';
import { choiceCell, textCell } from '../sheet/cell.ts';
import { column, readTable } from '../sheet/table.ts';
import { kppCell, type Kpp } from './kpp.ts';

/** The parts of the report whose words only the office can write; the others follow from the numbers. */
export const BAGIAN_NASKAH = [
  'Kata Pengantar',
  'Tata Cara',
  'Alasan Keputusan',
  'Keunggulan',
  'Inovasi',
  'Evaluasi',
  'Saran',
  'Penutup',
  'Hal Lain',
] as const;

export type BagianNaskah = (typeof BAGIAN_NASKAH)[number];

/** Parts to which the computed text only gets additions; the circular does not ask for words of the office there. */
const TAMBAHAN: readonly BagianNaskah[] = ['Tata Cara', 'Alasan Keputusan', 'Hal Lain'];

/** A paragraph of the report. */
export interface AlineaNaskah {
  readonly bagian: BagianNaskah;
  /** Whom it is about, where it is about one office. */
  readonly kpp: Kpp | null;
  readonly teks: string;
}

/** The findings of a sheet Laporan that is not there: only the report needs it. */
export function withoutNaskah(aturan: AturanLomba): readonly Finding[] {
  return missingParts('Laporan', aturan, []);
}

/** Reads the sheet Laporan: a paragraph in each row. A part without words is printed as dotted lines and reported. */
export function readNaskah(
  sheet: GridSheet,
  aturan: AturanLomba,
  kpp: readonly Kpp[],
): { readonly temuan: readonly Finding[]; readonly naskah: readonly AlineaNaskah[] } {
  const choices = Object.fromEntries(BAGIAN_NASKAH.map((each) => [each, []])) as unknown as Readonly<
    Record<BagianNaskah, readonly string[]>
  >;
  const table = readTable(sheet, {
    bagian: column('Bagian', choiceCell(choices), { alias: ['Bagian Laporan'] }),
    kpp: column('KPP', kppCell(kpp), { keharusan: 'pilihan' }),
    teks: column('Uraian', textCell, { alias: ['Isi', 'Teks'] }),
  });
  const naskah = table.baris.flatMap((row) => {
    const { bagian, kpp: office, teks } = row.nilai;
    return bagian === null || teks === null ? [] : [{ bagian, kpp: office, teks }];
  });
  const missing = table.temuan.length > 0 ? [] : missingParts(sheet.nama, aturan, naskah);
  return { temuan: [...table.temuan, ...missing], naskah };
}

function missingParts(lembar: string, aturan: AturanLomba, naskah: readonly AlineaNaskah[]): Finding[] {
  const written = new Set(naskah.map(({ bagian }) => bagian));
  const bagian = BAGIAN_NASKAH.filter((each) => !written.has(each) && !TAMBAHAN.includes(each));
  if (bagian.length === 0) return [];
  const sumber = cite(aturan.peraturan, aturan.laporan.isi);
  return [warning({ lembar }, { jenis: 'laporan-belum-lengkap', bagian }, sumber)];
}
