import { fault, type Finding } from '../finding.ts';
import type { GridSheet } from '../grid.ts';
import type { NamedPhoto } from '../named-photo.ts';
import { choiceCell, textCell, type CellReader } from '../sheet/cell.ts';
import { column, readTable } from '../sheet/table.ts';
import { kppCell, type Kpp } from './kpp.ts';
import type { FileNameFault } from './problems.ts';

/** Of a name that breaks several of these, the first is told. The full-width signs fold into their plain ones. */
const FILE_NAME_FAULTS: readonly (readonly [RegExp, FileNameFault])[] = [
  [/[/\\\u2044\u2215\u29f5]/, 'folder'],
  [/\.\./, 'naik'],
  [/:/, 'drive'],
  [/^\./, 'tersembunyi'],
  [/[\p{Cc}\p{Cf}<>"|?*]/u, 'kendali'],
];

/** The base name of a file as the cell has it: nothing that could lead to another folder. */
const fileNameCell: CellReader<string> = (judul, value) => {
  // Unlike other texts, a name keeps its inner blanks.
  const read = typeof value === 'string' ? { nilai: value.trim() } : textCell(judul, value);
  const nama = read.nilai;
  if (nama === null) return read;
  const plain = nama.normalize('NFKC');
  const [, sebab] = FILE_NAME_FAULTS.find(([pattern]) => pattern.test(plain)) ?? [];
  return sebab === undefined
    ? { nilai: nama.normalize('NFC') }
    : { nilai: null, galat: { jenis: 'nama-berkas-tidak-sah', nama: printable(nama), sebab } };
};

/** A sentence stays one line, and nothing in it steers a terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd');
}

/** The attachments with photographs, as attachments iv and v of the report name them. */
const kelompokCell = choiceCell({
  'Inovasi dan hasil kreativitas': ['Inovasi', 'Hasil Kreativitas', 'iv', 'Lampiran iv'],
  'KPP yang menjuarai': ['KPP Juara', 'Juara', 'KPP Pemenang', 'Pemenang', 'v', 'Lampiran v'],
});

/** A photograph of the report. */
export interface FotoLomba extends NamedPhoto {
  readonly kelompok: 'Inovasi dan hasil kreativitas' | 'KPP yang menjuarai';
  /** Whose it is; the regional office's where there is none. */
  readonly kpp: Kpp | null;
  readonly keterangan: string | null;
}

/** Reads the sheet Foto: a row for each photograph of attachments iv and v. */
export function readFoto(
  sheet: GridSheet,
  kpp: readonly Kpp[],
): { readonly temuan: readonly Finding[]; readonly foto: readonly FotoLomba[] } {
  const table = readTable(sheet, {
    kpp: column('KPP', kppCell(kpp), { keharusan: 'boleh-kosong', alias: ['Nama KPP', 'Kantor'] }),
    kelompok: column('Kelompok', kelompokCell, { alias: ['Kelompok Lampiran', 'Lampiran'] }),
    berkas: column('Nama Berkas', fileNameCell, { alias: ['Berkas', 'Nama File', 'File'] }),
    keterangan: column('Keterangan', textCell, { keharusan: 'boleh-kosong' }),
  });
  const findings: Finding[] = [...table.temuan];
  const faulty = new Set(findings.map(({ tempat }) => tempat.sel));
  const foto: FotoLomba[] = [];
  for (const row of table.baris) {
    const { kpp: office, kelompok, berkas, keterangan } = row.nilai;
    const place = row.tempat('kpp');
    // Where no office is known at all, that has its finding.
    if (kpp.length > 0 && kelompok === 'KPP yang menjuarai' && office === null && !faulty.has(place.sel))
      findings.push(fault(place, { jenis: 'foto-tanpa-kpp' }));
    if (kelompok === null || berkas === null) continue;
    const tempat = row.tempat('berkas');
    const first = foto.find((each) => each.kelompok === kelompok && each.berkas === berkas);
    if (first === undefined) foto.push({ kpp: office, kelompok, berkas, keterangan, tempat });
    else {
      const selPertama = first.tempat.sel ?? '';
      findings.push(fault(tempat, { jenis: 'baris-ganda', apa: `foto "${berkas}"`, selPertama }));
    }
  }
  return { temuan: findings, foto };
}
