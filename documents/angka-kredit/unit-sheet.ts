import type { IsoDate } from '../../rules/index.ts';
import { decimal } from '../../rules/index.ts';
import { readNumberPattern, type NumberPattern } from '../document-number.ts';
import { fault, type Finding, type Place } from '../finding.ts';
import type { GridSheet } from '../grid.ts';
import type { HouseStyle } from '../house-style.ts';
import { dateCell, nipCell, numberCell, textCell, yesNoCell } from '../sheet/cell.ts';
import { entry, readKeyValues } from '../sheet/key-value.ts';

/** From the first to the last day that is assessed. */
export interface MasaPenilaian {
  readonly mulai: IsoDate;
  readonly selesai: IsoDate;
}

/** One assessment of the officers of a unit: what the sheet Unit says. */
export interface UnitPenilaian {
  readonly nama: string;
  readonly masa: MasaPenilaian;
  readonly polaNomor: NumberPattern;
  readonly nomorAwal: number;
  /** There are not enough Asisten Penyuluh Pajak for the Tim Penilai. */
  readonly asistenTidakTersedia: boolean;
  readonly gaya: HouseStyle;
  readonly kotaTerbit: string;
  readonly tanggalTerbit: IsoDate;
}

const entries = {
  nama: entry('Nama Unit', textCell, { alias: ['Unit Kerja', 'Unit'] }),
  mulai: entry('Periode Mulai', dateCell, { alias: ['Masa Penilaian Mulai', 'Tanggal Mulai'] }),
  selesai: entry('Periode Selesai', dateCell, { alias: ['Masa Penilaian Selesai', 'Tanggal Selesai'] }),
  asistenTersedia: entry('Asisten Tersedia', yesNoCell, {
    wajib: false,
    alias: ['Asisten Penyuluh Pajak Tersedia untuk Tim Penilai'],
  }),
  polaNomor: entry('Pola Nomor', textCell, { alias: ['Pola Nomor PAK', 'Format Nomor'] }),
  nomorAwal: entry('Nomor Awal', numberCell({ min: decimal('1'), bulat: true }), {
    wajib: false,
    alias: ['Nomor Urut Awal'],
  }),
  unitInduk: entry('Unit Induk', textCell, { wajib: false, alias: ['Kementerian/Lembaga'] }),
  instansi: entry('Nama Instansi', textCell, { alias: ['Instansi'] }),
  jabatan: entry('Jabatan Penanda Tangan', textCell, { alias: ['Jabatan Pejabat', 'Jabatan Penandatangan'] }),
  namaPejabat: entry('Nama Penanda Tangan', textCell, {
    alias: ['Nama Pejabat', 'Nama Penandatangan', 'Penanda Tangan'],
  }),
  nipPejabat: entry('NIP Penanda Tangan', nipCell, { alias: ['NIP Pejabat', 'NIP Penandatangan'] }),
  kotaTerbit: entry('Kota Terbit', textCell, { alias: ['Kota', 'Tempat Terbit'] }),
  tanggalTerbit: entry('Tanggal Terbit', dateCell, { alias: ['Tanggal Penetapan', 'Tgl Terbit'] }),
};

export interface ReadUnit {
  readonly temuan: readonly Finding[];
  /** Known even where other entries are wrong; null where it is not. */
  readonly masa: MasaPenilaian | null;
  readonly asistenTidakTersedia: boolean;
  /** null where something is missing or wrong. */
  readonly isi: UnitPenilaian | null;
}

/** Reads the sheet Unit: names and values below one another. */
export function readUnitSheet(sheet: GridSheet): ReadUnit {
  const { nilai, temuan, tempat } = readKeyValues(sheet, entries);
  const findings: Finding[] = [...temuan];
  const masa = readMasa(nilai.mulai, nilai.selesai, tempat('selesai'), findings);
  const polaNomor = readPattern(nilai.polaNomor, tempat('polaNomor'), findings);
  const { nama, instansi, jabatan, namaPejabat, nipPejabat, kotaTerbit, tanggalTerbit } = nilai;
  if (nilai.selesai !== null && tanggalTerbit !== null && tanggalTerbit < nilai.selesai) {
    const problem = {
      jenis: 'tanggal-terbalik',
      awal: 'Periode Selesai',
      akhir: 'Tanggal Terbit',
    } as const;
    findings.push(fault(tempat('tanggalTerbit'), problem));
  }
  const asistenTidakTersedia = nilai.asistenTersedia === false;
  if (
    masa === null ||
    polaNomor === null ||
    nama === null ||
    instansi === null ||
    jabatan === null ||
    namaPejabat === null ||
    nipPejabat === null ||
    kotaTerbit === null ||
    tanggalTerbit === null
  ) {
    return { temuan: findings, masa, asistenTidakTersedia, isi: null };
  }
  const gaya: HouseStyle = {
    unitInduk: nilai.unitInduk,
    instansi,
    penandaTangan: { jabatan, nama: namaPejabat, nip: nipPejabat },
    warna: { utama: null, aksen: null },
  };
  const nomorAwal = nilai.nomorAwal?.toNumber() ?? 1;
  return {
    temuan: findings,
    masa,
    asistenTidakTersedia,
    isi: { nama, masa, polaNomor, nomorAwal, asistenTidakTersedia, gaya, kotaTerbit, tanggalTerbit },
  };
}

function readMasa(
  mulai: IsoDate | null,
  selesai: IsoDate | null,
  place: Place,
  findings: Finding[],
): MasaPenilaian | null {
  if (mulai === null || selesai === null) return null;
  if (mulai <= selesai) return { mulai, selesai };
  findings.push(fault(place, { jenis: 'tanggal-terbalik', awal: 'Periode Mulai', akhir: 'Periode Selesai' }));
  return null;
}

function readPattern(text: string | null, place: Place, findings: Finding[]): NumberPattern | null {
  if (text === null) return null;
  const pattern = readNumberPattern(text);
  if (pattern.ok) return pattern.nilai;
  findings.push(fault(place, { jenis: 'pola-nomor', pola: text, sebab: pattern.kesalahan }));
  return null;
}
