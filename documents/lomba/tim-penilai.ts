import { fault, type Finding, type Place } from '../finding.ts';
import { foldName, type GridSheet } from '../grid.ts';
import { choiceCell, nipCell, textCell } from '../sheet/cell.ts';
import { column, readTable } from '../sheet/table.ts';

/** What the column with an assessor's marks on the sheet Nilai goes by. */
export interface KolomPenilai {
  readonly kode: string;
  readonly nama: string | null;
}

/** An assessor. */
export interface Penilai extends KolomPenilai {
  readonly nama: string;
  readonly nip: string;
  readonly jabatan: string;
  readonly kedudukan: string;
  readonly tempat: Place;
}

const columns = {
  kode: column('Kode', textCell, { alias: ['Kode Penilai'] }),
  nama: column('Nama', textCell, { alias: ['Nama Penilai'] }),
  nip: column('NIP', nipCell),
  jabatan: column('Jabatan', textCell),
  kedudukan: column(
    'Kedudukan dalam Tim',
    choiceCell({ Ketua: ['ketua tim'], Sekretaris: [], Anggota: ['anggota tim'] }),
    { alias: ['Kedudukan', 'Unsur'] },
  ),
};

/** Reads the sheet Tim Penilai. `lengkap` is false where the code of someone on it could not be read. */
export function readTimPenilai(sheet: GridSheet): {
  readonly temuan: readonly Finding[];
  readonly penilai: readonly Penilai[];
  /** Those whose code is known, whatever else is wrong with them: their marks are checked too. */
  readonly kolom: readonly KolomPenilai[];
  readonly lengkap: boolean;
} {
  const { baris, temuan } = readTable(sheet, columns);
  const findings: Finding[] = [...temuan];
  const firstOf = new Map<string, string>();
  const penilai: Penilai[] = [];
  const kolom: KolomPenilai[] = [];
  for (const row of baris) {
    const { kode, nama, nip, jabatan, kedudukan } = row.nilai;
    const twice = [
      { key: 'kode' as const, nilai: kode === null ? null : foldName(kode), apa: `Kode ${kode ?? ''}` },
      { key: 'nip' as const, nilai: nip, apa: `NIP ${nip ?? ''}` },
    ].flatMap(({ key, nilai, apa }) => {
      if (nilai === null) return [];
      const [name, cell] = [`${key} ${nilai}`, row.tempat(key).sel ?? ''];
      const selPertama = firstOf.get(name);
      if (selPertama === undefined) firstOf.set(name, cell);
      return selPertama === undefined
        ? []
        : [fault(row.tempat(key), { jenis: 'baris-ganda', apa, selPertama })];
    });
    findings.push(...twice);
    if (twice.length > 0) continue;
    if (kode !== null) kolom.push({ kode, nama });
    if (kode === null || nama === null || nip === null || jabatan === null || kedudukan === null) continue;
    penilai.push({ kode, nama, nip, jabatan, kedudukan, tempat: row.tempat('nama') });
  }
  return { temuan: findings, penilai, kolom, lengkap: kolom.length > 0 && kolom.length === baris.length };
}
