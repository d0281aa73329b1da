import { nearest } from '../../rules/index.ts';
import { fault, type Finding, type Place } from '../finding.ts';
import { foldName, type GridSheet } from '../grid.ts';
import { textCell, type CellReader } from '../sheet/cell.ts';
import { column, derivedColumn, readTable } from '../sheet/table.ts';

/** An office that takes part. */
export interface Kpp {
  /** As the workbook writes it: "KPP Pratama ...". */
  readonly nama: string;
  readonly visi: string | null;
  readonly misi: string | null;
  readonly motto: string | null;
  readonly tempat: Place;
}

/** "Kantor Pelayanan Pajak Pratama ..." and "KPP Pratama ..." are one office. */
function foldKpp(nama: string): string {
  return foldName(nama.replace(/^\s*kantor pelayanan pajak\b/i, 'KPP'));
}

/** The name in full, as a decision writes it. */
export function namaLengkapKpp(nama: string): string {
  return nama.replace(/^KPP\b/i, 'Kantor Pelayanan Pajak');
}

const columns = {
  nomor: derivedColumn('No', textCell, ['Nomor']),
  nama: column('KPP', textCell, { alias: ['Nama KPP', 'Nama Kantor', 'Kantor'] }),
  visi: column('Visi', textCell, { keharusan: 'pilihan' }),
  misi: column('Misi', textCell, { keharusan: 'pilihan' }),
  motto: column('Motto', textCell, { keharusan: 'pilihan', alias: ['Moto', 'Motto Pelayanan'] }),
};

/** Reads the sheet KPP: the offices that take part. */
export function readKpp(sheet: GridSheet): {
  readonly temuan: readonly Finding[];
  readonly kpp: readonly Kpp[];
} {
  const { baris, temuan } = readTable(sheet, columns);
  const findings: Finding[] = [...temuan];
  if (baris.length === 0 && temuan.length === 0)
    findings.push(fault({ lembar: sheet.nama }, { jenis: 'tanpa-peserta' }));
  const kpp: Kpp[] = [];
  for (const row of baris) {
    const { nama, visi, misi, motto } = row.nilai;
    if (nama === null) continue;
    const first = kpp.find((each) => foldKpp(each.nama) === foldKpp(nama));
    const tempat = row.tempat('nama');
    if (first === undefined) kpp.push({ nama, visi, misi, motto, tempat });
    else {
      const selPertama = first.tempat.sel ?? '';
      findings.push(fault(tempat, { jenis: 'baris-ganda', apa: nama, selPertama }));
    }
  }
  return { temuan: findings, kpp };
}

/** The office of that name; undefined where there is none. */
export function findKpp(kpp: readonly Kpp[], nama: string): Kpp | undefined {
  return kpp.find((each) => foldKpp(each.nama) === foldKpp(nama));
}

/** The name of a participant. Where nobody is known at all, the sheet KPP has its finding and this gives none. */
export function kppCell(kpp: readonly Kpp[]): CellReader<Kpp> {
  return (judul, value) => {
    const read = textCell(judul, value);
    if (read.nilai === null) return { ...read, nilai: null };
    const found = findKpp(kpp, read.nilai);
    if (found !== undefined) return { nilai: found };
    if (kpp.length === 0) return { nilai: null };
    const pilihan = nearest(
      read.nilai,
      kpp.map(({ nama }) => nama),
    );
    const facts = { argumen: judul, nilai: read.nilai, pilihan, hanyaTerdekat: true };
    return { nilai: null, galat: { jenis: 'aturan', kesalahan: { jenis: 'tidak-dikenal', ...facts } } };
  };
}
