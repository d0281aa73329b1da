import {
  compareGolongan,
  pangkat,
  readNip,
  type Citation,
  type Golongan,
  type IsoDate,
} from '../../rules/index.ts';
import { fault, warning, type Finding, type Place } from '../finding.ts';
import { foldName, type GridSheet } from '../grid.ts';
import { dateCell, golonganCell, nipCell, textCell } from '../sheet/cell.ts';
import { column, readTable, type TableRow } from '../sheet/table.ts';

/** A participant, as the sheet Peserta names them. */
export interface Peserta {
  readonly nip: string;
  readonly nama: string;
  readonly tempatLahir: string;
  readonly tanggalLahir: IsoDate;
  readonly golongan: Golongan;
  /** The rank by name: "Penata Muda". */
  readonly pangkat: string;
  readonly jabatan: string;
  readonly unitKerja: string;
  /** First day in the present post, where the sheet says it. */
  readonly tmtJabatan: IsoDate | null;
  /** The cell of the name. */
  readonly tempat: Place;
  readonly tempatTmtJabatan: Place;
}

const columns = {
  nip: column('NIP', nipCell, { alias: ['Nomor Induk Pegawai', 'NIP Peserta'] }),
  nama: column('Nama', textCell, { alias: ['Nama Peserta', 'Nama Lengkap', 'Nama Pegawai'] }),
  tempatLahir: column('Tempat Lahir', textCell, { alias: ['Kota Lahir'] }),
  tanggalLahir: column('Tanggal Lahir', dateCell, { alias: ['Tgl Lahir', 'Tgl. Lahir'] }),
  golongan: column('Pangkat/Golongan', golonganCell, {
    alias: ['Golongan', 'Gol', 'Pangkat', 'Pangkat Gol', 'Pangkat Golongan Ruang', 'Pangkat/Gol. Ruang'],
  }),
  jabatan: column('Jabatan', textCell),
  unitKerja: column('Unit Kerja', textCell, {
    alias: ['Unit', 'Instansi', 'Kantor', 'Satuan Kerja', 'Unit Organisasi'],
  }),
  tmtJabatan: column('TMT Jabatan', dateCell, { keharusan: 'pilihan', alias: ['TMT', 'Mulai Menjabat'] }),
};

/** The least golongan a programme demands, and where it says so. */
export interface SyaratGolongan {
  readonly minimum: Golongan;
  readonly sumber: Citation;
}

export interface ReadPeserta {
  readonly temuan: readonly Finding[];
  /** Those whose every cell could be read, in the order of the sheet. */
  readonly peserta: readonly Peserta[];
  readonly dikenal: DikenalPeserta;
}

/** Whom the sheet Peserta names. */
export interface DikenalPeserta {
  /** All NIP that could be read, with the name beside them. */
  readonly menurutNip: ReadonlyMap<string, { readonly nama: string; readonly tempat: Place }>;
  /** The names beside a NIP that could not be read or is there twice; such a row has its finding. */
  readonly tanpaNip: readonly string[];
}

/** Reads the sheet Peserta. */
export function readPesertaSheet(sheet: GridSheet, syarat: SyaratGolongan | null): ReadPeserta {
  const { baris, temuan } = readTable(sheet, columns);
  const findings: Finding[] = [...temuan];
  if (baris.length === 0 && temuan.length === 0)
    findings.push(fault({ lembar: sheet.nama }, { jenis: 'tanpa-peserta' }));
  const menurutNip = new Map<string, { nama: string; tempat: Place }>();
  const tanpaNip: string[] = [];
  const firstOf = new Map<string, string>();
  const peserta: Peserta[] = [];
  for (const row of baris) {
    const { nip, nama, golongan } = row.nilai;
    const first = nip === null ? undefined : firstOf.get(nip);
    if (nip === null || first !== undefined) tanpaNip.push(nama ?? '');
    if (nip !== null && first !== undefined)
      findings.push(fault(row.tempat('nip'), { jenis: 'nip-ganda', nip, selPertama: first }));
    if (nip !== null && first === undefined) {
      firstOf.set(nip, row.tempat('nip').sel ?? '');
      menurutNip.set(nip, { nama: nama ?? '', tempat: row.tempat('nama') });
    }
    checkBirthDate(row, findings);
    if (golongan !== null && syarat !== null && compareGolongan(golongan, syarat.minimum) < 0) {
      const problem = {
        jenis: 'di-bawah-syarat',
        apa: 'golongan',
        nilai: golongan,
        syarat: syarat.minimum,
      } as const;
      findings.push(warning(row.tempat('golongan'), problem, syarat.sumber));
    }
    const complete = completePeserta(row);
    if (complete !== null) peserta.push(complete);
  }
  return { temuan: findings, peserta, dikenal: { menurutNip, tanpaNip } };
}

function completePeserta(row: TableRow<typeof columns>): Peserta | null {
  const { nip, nama, tempatLahir, tanggalLahir, golongan, jabatan, unitKerja, tmtJabatan } = row.nilai;
  if (
    nip === null ||
    nama === null ||
    tempatLahir === null ||
    tanggalLahir === null ||
    golongan === null ||
    jabatan === null ||
    unitKerja === null
  ) {
    return null;
  }
  return {
    nip,
    nama,
    tempatLahir,
    tanggalLahir,
    golongan,
    pangkat: pangkat(golongan),
    jabatan,
    unitKerja,
    tmtJabatan,
    tempat: row.tempat('nama'),
    tempatTmtJabatan: row.tempat('tmtJabatan'),
  };
}

function checkBirthDate(row: TableRow<typeof columns>, findings: Finding[]): void {
  const { nip, tanggalLahir } = row.nilai;
  if (nip === null || tanggalLahir === null) return;
  const read = readNip(nip);
  if ('nip' in read && read.nip.lahir !== tanggalLahir) {
    const problem = { jenis: 'lahir-berbeda', nip: read.nip.lahir, tertulis: tanggalLahir } as const;
    findings.push(fault(row.tempat('tanggalLahir'), problem));
  }
}

/**
 * Checks that a NIP on another sheet is known, and that the name beside it is that participant's. A row whose participant is
 * there without a readable NIP, or where nobody is there at all, gives no finding: the sheet Peserta has it already.
 */
export function checkPeserta(
  known: DikenalPeserta,
  row: {
    readonly nip: string;
    readonly nama: string | null;
    readonly tempatNip: Place;
    readonly tempatNama: Place;
  },
): Finding[] {
  const found = known.menurutNip.get(row.nip);
  if (found === undefined) {
    const reported = known.menurutNip.size === 0 || known.tanpaNip.some((name) => maySame(name, row.nama));
    return reported ? [] : [fault(row.tempatNip, { jenis: 'peserta-tidak-dikenal', nip: row.nip })];
  }
  if (row.nama === null || found.nama === '' || foldName(row.nama) === foldName(found.nama)) return [];
  const selPeserta = `${found.tempat.lembar}!${found.tempat.sel ?? ''}`;
  const problem = { jenis: 'nama-berbeda', tertulis: row.nama, peserta: found.nama, selPeserta } as const;
  return [fault(row.tempatNama, problem)];
}

/** A row that could not be given to a participant: someone's marks stand in it, and it has its finding. */
export interface BarisYatim {
  /** null where it could not be read or is nobody's. */
  readonly nip: string | null;
  readonly nama: string | null;
}

/** Whether one of the rows may be that participant's, so that nothing is said to be missing twice. */
export function mayHold(rows: readonly BarisYatim[], { nip, nama }: Peserta): boolean {
  return rows.some((row) => (row.nip === null ? maySame(nama, row.nama) : row.nip === nip));
}

function maySame(name: string, other: string | null): boolean {
  return other === null || name === '' || foldName(name) === foldName(other);
}
