import { JENJANG, readJenjang, type Jenjang, type KeadaanTarget } from '../../rules/angka-kredit/index.ts';
import { pangkat, readNip, ZERO, type Decimal, type Golongan, type IsoDate } from '../../rules/index.ts';
import { fault, type Finding, type Place } from '../finding.ts';
import { foldName, type GridSheet } from '../grid.ts';
import {
  choiceCell,
  dateCell,
  golonganCell,
  nipCell,
  numberCell,
  textCell,
  type CellReader,
} from '../sheet/cell.ts';
import { column, readTable, type TableRow } from '../sheet/table.ts';
import type { MasaPenilaian } from './unit-sheet.ts';

/** Angka Kredit determined before this period, since the present pangkat. */
export interface AngkaKreditLama {
  readonly kelebihan: Decimal;
  readonly tugasJabatan: Decimal;
  readonly pengembanganProfesi: Decimal;
  readonly penunjang: Decimal;
}

/** An officer, as the sheet Pegawai names them. */
export interface Pegawai {
  readonly nip: string;
  readonly nama: string;
  readonly golongan: Golongan;
  /** The rank by name: "Penata Muda". */
  readonly pangkat: string;
  readonly tmtGolongan: IsoDate;
  readonly jenjang: Jenjang;
  readonly tmtJenjang: IsoDate;
  readonly pendidikan: string;
  readonly lama: AngkaKreditLama;
  /** Angka Kredit that promotions within the jenjang have used; null where the sheet leaves it to the table of the rule. */
  readonly akJenjangSebelumnya: Decimal | null;
  readonly keadaan: KeadaanTarget;
  /** The officer's own where the sheet says it, else the unit's. */
  readonly masa: MasaPenilaian;
  /** The cell of the name. */
  readonly tempat: Place;
  readonly tempatKolom: (kolom: 'golongan' | 'jenjang' | 'keadaan') => Place;
}

/** A jenjang, alone or at the end of the name of a post. */
export const jenjangCell: CellReader<Jenjang> = (judul, value) => {
  const text = textCell(judul, value);
  if (text.nilai === null) return { ...text, nilai: null };
  const jenjang = readJenjang(text.nilai);
  if (jenjang !== undefined) return { nilai: jenjang };
  const kesalahan = {
    jenis: 'tidak-dikenal',
    argumen: judul,
    nilai: text.nilai,
    pilihan: JENJANG,
  } as const;
  return { nilai: null, galat: { jenis: 'aturan', kesalahan } };
};

const amount = numberCell({ min: ZERO });
const optional = { keharusan: 'pilihan' } as const;

const columns = {
  nip: column('NIP', nipCell, { alias: ['Nomor Induk Pegawai'] }),
  nama: column('Nama', textCell, { alias: ['Nama Lengkap', 'Nama Pegawai'] }),
  golongan: column('Pangkat/Golongan', golonganCell, {
    alias: ['Golongan', 'Gol', 'Pangkat', 'Pangkat Golongan Ruang', 'Pangkat/Gol. Ruang'],
  }),
  tmtGolongan: column('TMT Golongan', dateCell, { alias: ['TMT Pangkat', 'TMT Pangkat/Golongan'] }),
  jenjang: column('Jenjang', jenjangCell, { alias: ['Jabatan', 'Jenjang Jabatan'] }),
  tmtJenjang: column('TMT Jenjang', dateCell, { alias: ['TMT Jabatan', 'TMT Jenjang Jabatan'] }),
  pendidikan: column('Pendidikan', textCell, { alias: ['Pendidikan Terakhir'] }),
  kelebihan: column('Kelebihan Sebelumnya', amount, { ...optional, alias: ['AK Kelebihan'] }),
  tugasJabatan: column('AK Lama Tugas Jabatan', amount, {
    keharusan: 'boleh-kosong',
    alias: ['AK Lama Utama', 'AK Lama'],
  }),
  pengembanganProfesi: column('AK Lama Profesi', amount, {
    ...optional,
    alias: ['AK Lama Pengembangan Profesi'],
  }),
  penunjang: column('AK Lama Penunjang', amount, { keharusan: 'boleh-kosong' }),
  akJenjangSebelumnya: column('AK Jenjang Sebelumnya', amount, optional),
  keadaan: column('Target', choiceCell({ biasa: [], pemeliharaan: [], puncak: [] }), {
    ...optional,
    alias: ['Keadaan Target', 'Jenis Target'],
  }),
  mulai: column('Masa Mulai', dateCell, { ...optional, alias: ['Masa Penilaian Mulai'] }),
  selesai: column('Masa Selesai', dateCell, { ...optional, alias: ['Masa Penilaian Selesai'] }),
};

/** Whom the sheet Pegawai names. */
export interface DikenalPegawai {
  /** Every NIP that could be read, with the name and its cell; the officer where the whole row could be read. */
  readonly menurutNip: ReadonlyMap<
    string,
    { readonly nama: string; readonly tempat: Place; readonly pegawai: Pegawai | null }
  >;
  /** A row whose NIP could not be read: it has its finding, and a NIP elsewhere may be that officer's. */
  readonly adaTanpaNip: boolean;
}

export interface ReadPegawai {
  readonly temuan: readonly Finding[];
  /** Those whose every cell could be read, in the order of the sheet. */
  readonly pegawai: readonly Pegawai[];
  readonly dikenal: DikenalPegawai;
}

/** Reads the sheet Pegawai. Without the unit's period no officer is complete. */
export function readPegawaiSheet(sheet: GridSheet, masaUnit: MasaPenilaian | null): ReadPegawai {
  const { baris, temuan } = readTable(sheet, columns);
  const findings: Finding[] = [...temuan];
  if (baris.length === 0 && temuan.length === 0)
    findings.push(fault({ lembar: sheet.nama }, { jenis: 'tanpa-pegawai' }));
  const menurutNip = new Map<string, { nama: string; tempat: Place; pegawai: Pegawai | null }>();
  const firstOf = new Map<string, string>();
  const pegawai: Pegawai[] = [];
  let adaTanpaNip = false;
  for (const row of baris) {
    const { nip, nama } = row.nilai;
    const first = nip === null ? undefined : firstOf.get(nip);
    if (nip === null) adaTanpaNip = true;
    else if (first !== undefined)
      findings.push(fault(row.tempat('nip'), { jenis: 'nip-ganda', nip, selPertama: first }));
    const masa = masaUnit === null ? null : readMasa(row, masaUnit, findings);
    const complete = masa === null || first !== undefined ? null : completePegawai(row, masa);
    if (complete !== null) {
      pegawai.push(complete);
      checkBegin(row, complete.masa, findings);
    }
    if (nip === null) continue;
    if (first === undefined) {
      firstOf.set(nip, row.tempat('nip').sel ?? '');
      menurutNip.set(nip, { nama: nama ?? '', tempat: row.tempat('nama'), pegawai: complete });
    } else {
      // Whose rows those of the NIP are is not known: nothing is said of them.
      menurutNip.set(nip, { nama: '', tempat: row.tempat('nama'), pegawai: null });
      adaTanpaNip = true;
    }
  }
  const known = pegawai.filter((each) => menurutNip.get(each.nip)?.pegawai === each);
  return { temuan: findings, pegawai: known, dikenal: { menurutNip, adaTanpaNip } };
}

type Row = TableRow<typeof columns>;

function readMasa(row: Row, unit: MasaPenilaian, findings: Finding[]): MasaPenilaian | null {
  const masa = { mulai: row.nilai.mulai ?? unit.mulai, selesai: row.nilai.selesai ?? unit.selesai };
  if (masa.mulai <= masa.selesai) return masa;
  const place = row.tempat(row.nilai.selesai === null ? 'mulai' : 'selesai');
  findings.push(fault(place, { jenis: 'tanggal-terbalik', awal: 'Masa Mulai', akhir: 'Masa Selesai' }));
  return null;
}

/** The pangkat and the jenjang are those held in the period: they begin after the appointment and not after the end. */
function checkBegin(row: Row, masa: MasaPenilaian, findings: Finding[]): void {
  const nip = readNip(row.nilai.nip ?? '');
  for (const [key, awal] of [
    ['tmtGolongan', 'TMT Golongan'],
    ['tmtJenjang', 'TMT Jenjang'],
  ] as const) {
    const begin = row.nilai[key];
    if (begin !== null && begin > masa.selesai) {
      const problem = { jenis: 'tanggal-terbalik', awal, akhir: 'akhir masa penilaian' } as const;
      findings.push(fault(row.tempat(key), problem));
    }
    if (begin !== null && 'nip' in nip && begin.slice(0, nip.nip.tmtCpns.length) < nip.nip.tmtCpns) {
      const problem = { jenis: 'tanggal-terbalik', awal: 'TMT CPNS menurut NIP', akhir: awal } as const;
      findings.push(fault(row.tempat(key), problem));
    }
  }
}

function completePegawai(row: Row, masa: MasaPenilaian): Pegawai | null {
  const { nip, nama, golongan, tmtGolongan, jenjang, tmtJenjang, pendidikan } = row.nilai;
  if (
    nip === null ||
    nama === null ||
    golongan === null ||
    tmtGolongan === null ||
    jenjang === null ||
    tmtJenjang === null ||
    pendidikan === null
  ) {
    return null;
  }
  return {
    nip,
    nama,
    golongan,
    pangkat: pangkat(golongan),
    tmtGolongan,
    jenjang,
    tmtJenjang,
    pendidikan,
    lama: {
      kelebihan: row.nilai.kelebihan ?? ZERO,
      tugasJabatan: row.nilai.tugasJabatan ?? ZERO,
      pengembanganProfesi: row.nilai.pengembanganProfesi ?? ZERO,
      penunjang: row.nilai.penunjang ?? ZERO,
    },
    akJenjangSebelumnya: row.nilai.akJenjangSebelumnya,
    keadaan: row.nilai.keadaan ?? 'biasa',
    masa,
    tempat: row.tempat('nama'),
    tempatKolom: row.tempat,
  };
}

/** What another sheet says of an officer. */
interface BarisPegawai {
  readonly nip: string | null;
  readonly nama: string | null;
  readonly tempatNip: Place;
  readonly tempatNama: Place;
}

/** The officer of a row of another sheet; null where nobody is, or somebody whose own row is not complete. */
export function findPegawai(
  known: DikenalPegawai,
  row: BarisPegawai,
): { readonly pegawai: Pegawai | null; readonly temuan: readonly Finding[] } {
  const { nip, nama } = row;
  if (nip === null) return { pegawai: null, temuan: [] };
  const found = known.menurutNip.get(nip);
  if (found === undefined) {
    const reported = known.menurutNip.size === 0 || known.adaTanpaNip;
    const problem = { jenis: 'pegawai-tidak-dikenal', nip } as const;
    return { pegawai: null, temuan: reported ? [] : [fault(row.tempatNip, problem)] };
  }
  if (nama === null || found.nama === '' || foldName(nama) === foldName(found.nama))
    return { pegawai: found.pegawai, temuan: [] };
  const selPeserta = `${found.tempat.lembar}!${found.tempat.sel ?? ''}`;
  const problem = { jenis: 'nama-berbeda', tertulis: nama, peserta: found.nama, selPeserta } as const;
  return { pegawai: found.pegawai, temuan: [fault(row.tempatNama, problem)] };
}
