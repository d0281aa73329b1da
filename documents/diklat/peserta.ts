import {
  compareGolongan,
  pangkat,
  readNip,
  type Citation,
  type Golongan,
  type IsoDate,
} from '../../rules/index.ts';
import { fault, warning, type Finding, type Place } from '../finding.ts';
import type { FindingLog } from '../finding-log.ts';
import { foldName, type GridSheet } from '../grid.ts';
import { sequenceOf, type Sequence } from '../sequence.ts';
import { dateCell, golonganCell, nipCell, textCell } from '../sheet/cell.ts';
import { column, openTable, type TableRow } from '../sheet/table.ts';
import { openOrphanNames, type OrphanNames } from './orphan-names.ts';

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
  /** Those whose every cell could be read, in the order of the sheet; each is read anew when asked for. */
  readonly peserta: Sequence<Peserta>;
  readonly dikenal: DikenalPeserta;
}

/** Whom the sheet Peserta names. */
export interface DikenalPeserta {
  /** By NIP, in the order of the sheet, all who have one that could be read. */
  readonly menurutNip: ReadonlyMap<string, NamaPeserta>;
  readonly tempatNama: (peserta: NamaPeserta) => Place;
  /** The names beside a NIP that could not be read or is there twice; such a row has its finding. */
  readonly tanpaNip: OrphanNames;
}

/** What is kept in memory of a participant. */
export interface NamaPeserta {
  readonly nip: string;
  /** "" where it could not be read. */
  readonly nama: string;
  /** The row on the sheet. */
  readonly nomor: number;
  /** The place among all whose NIP could be read. */
  readonly urutan: number;
  /** Whether every cell could be read. */
  readonly lengkap: boolean;
}

/** Reads the sheet Peserta: all findings, and of each participant what is needed to find them again. */
export function readPesertaSheet(
  sheet: GridSheet,
  log: FindingLog,
  syarat: {
    readonly golongan?: SyaratGolongan;
    /** What else is asked of a participant. */
    readonly periksa?: (peserta: Peserta) => readonly Finding[];
  },
): ReadPeserta {
  const table = openTable(sheet, columns);
  log.add(table.temuan);
  const menurutNip = new Map<string, NamaPeserta>();
  const tanpaNip = openOrphanNames();
  const complete: number[] = [];
  let rows = 0;
  for (const { baris: row, temuan, urutan } of table.baris) {
    rows += 1;
    log.add(temuan);
    const { nip, nama, golongan } = row.nilai;
    const peserta = completePeserta(row);
    const first = nip === null ? undefined : menurutNip.get(nip);
    if (nip === null || first !== undefined) tanpaNip.add(nama);
    if (nip !== null && first !== undefined) {
      const selPertama = `${letters(row.tempat('nip'))}${first.nomor}`;
      log.add([fault(row.tempat('nip'), { jenis: 'nip-ganda', nip, selPertama })]);
    }
    if (nip !== null && first === undefined)
      menurutNip.set(nip, {
        nip,
        nama: nama ?? '',
        nomor: row.nomor,
        urutan: menurutNip.size,
        lengkap: peserta !== null,
      });
    log.add(checkBirthDate(row));
    if (golongan !== null && syarat.golongan !== undefined)
      log.add(checkGolongan(row, golongan, syarat.golongan));
    if (peserta === null) continue;
    complete.push(urutan);
    log.add(syarat.periksa?.(peserta) ?? []);
  }
  if (rows === 0 && table.temuan.length === 0)
    log.add([fault({ lembar: sheet.nama }, { jenis: 'tanpa-peserta' })]);
  const nameColumn = table.kolom('nama');
  return {
    peserta: sequenceOf(complete.length, (index) => {
      const peserta = completePeserta(table.barisDi(complete[index] ?? -1));
      if (peserta === null) throw new Error(`${sheet.nama} changed while it was read`);
      return peserta;
    }),
    dikenal: {
      menurutNip,
      tempatNama: ({ nomor }) => ({ lembar: sheet.nama, sel: `${letters(nameColumn)}${nomor}` }),
      tanpaNip,
    },
  };
}

/** What is known where the workbook has no sheet Peserta. */
export function withoutParticipants(): ReadPeserta {
  return {
    peserta: [],
    dikenal: {
      menurutNip: new Map(),
      tempatNama: () => ({ lembar: 'Peserta' }),
      tanpaNip: openOrphanNames(),
    },
  };
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

function checkBirthDate(row: TableRow<typeof columns>): Finding[] {
  const { nip, tanggalLahir } = row.nilai;
  if (nip === null || tanggalLahir === null) return [];
  const read = readNip(nip);
  if (!('nip' in read) || read.nip.lahir === tanggalLahir) return [];
  const problem = { jenis: 'lahir-berbeda', nip: read.nip.lahir, tertulis: tanggalLahir } as const;
  return [fault(row.tempat('tanggalLahir'), problem)];
}

function checkGolongan(
  row: TableRow<typeof columns>,
  nilai: Golongan,
  { minimum, sumber }: SyaratGolongan,
): Finding[] {
  if (compareGolongan(nilai, minimum) >= 0) return [];
  const problem = { jenis: 'di-bawah-syarat', apa: 'golongan', nilai, syarat: minimum } as const;
  return [warning(row.tempat('golongan'), problem, sumber)];
}

/** The column of a cell. */
function letters(place: Place | undefined): string {
  return place?.sel?.replace(/\d+$/, '') ?? 'A';
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
    const reported = known.menurutNip.size === 0 || known.tanpaNip.mayBe(row.nama);
    return reported ? [] : [fault(row.tempatNip, { jenis: 'peserta-tidak-dikenal', nip: row.nip })];
  }
  // Most names are the same letter by letter.
  if (row.nama === null || found.nama === '' || row.nama === found.nama) return [];
  if (foldName(row.nama) === foldName(found.nama)) return [];
  const { lembar, sel = '' } = known.tempatNama(found);
  const problem = {
    jenis: 'nama-berbeda',
    tertulis: row.nama,
    peserta: found.nama,
    selPeserta: `${lembar}!${sel}`,
  } as const;
  return [fault(row.tempatNama, problem)];
}

/** The finding about a participant of whom other sheets lack something. */
export function withoutData(known: DikenalPeserta, peserta: NamaPeserta, data: readonly string[]): Finding {
  return fault(known.tempatNama(peserta), { jenis: 'peserta-tanpa-data', nama: peserta.nama, data });
}
