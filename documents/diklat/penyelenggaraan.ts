import {
  batasPengumuman,
  programBerlaku,
  programDiklat,
  type ProgramDiklat,
  type ProgramKlasikal,
} from '../../rules/diklat/index.ts';
import { decimal, type IsoDate } from '../../rules/index.ts';
import { readNumberPattern, type NumberPattern } from '../document-number.ts';
import { fault, warning, type Finding, type Place } from '../finding.ts';
import type { HouseStyle } from '../house-style.ts';
import { foldName, type GridSheet } from '../grid.ts';
import { dateCell, nipCell, numberCell, textCell, type CellReader } from '../sheet/cell.ts';
import { entry, readKeyValues } from '../sheet/key-value.ts';

/** One run of a programme: what the sheet Program says. */
export interface Penyelenggaraan<P extends ProgramDiklat = ProgramDiklat> {
  readonly program: P;
  readonly angkatan: string;
  readonly tanggalMulai: IsoDate;
  readonly tanggalSelesai: IsoDate;
  readonly tempat: string;
  /** Day of the comprehensive examination; null for e-learning. */
  readonly tanggalUjian: IsoDate | null;
  readonly tanggalPengumuman: IsoDate | null;
  readonly nomorPengumuman: string | null;
  readonly polaNomor: NumberPattern;
  readonly nomorAwal: number;
  readonly gaya: HouseStyle;
  readonly kotaTerbit: string;
  readonly tanggalTerbit: IsoDate;
}

const colourCell: CellReader<string> = (judul, value) => {
  const text = typeof value === 'string' ? value.trim() : '';
  if (/^#[0-9a-f]{6}$/i.test(text)) return { nilai: text.toUpperCase() };
  return { nilai: null, galat: { jenis: 'warna-tidak-sah', isian: judul, nilai: text } };
};

const positiveWhole = numberCell({ min: decimal('1'), bulat: true });

const entries = {
  program: entry('Program', textCell, { alias: ['Nama Program', 'Nama Pelatihan', 'Pelatihan'] }),
  angkatan: entry('Angkatan', textCell, { wajib: false }),
  tanggalMulai: entry('Tanggal Mulai', dateCell, { alias: ['Mulai', 'Tgl Mulai'] }),
  tanggalSelesai: entry('Tanggal Selesai', dateCell, { alias: ['Selesai', 'Tgl Selesai'] }),
  tempat: entry('Tempat', textCell, { alias: ['Tempat Pelaksanaan', 'Tempat Penyelenggaraan', 'Lokasi'] }),
  tanggalUjian: entry('Tanggal Ujian', dateCell, {
    wajib: false,
    alias: ['Tanggal Ujian Utama', 'Tgl Ujian'],
  }),
  tanggalPengumuman: entry('Tanggal Pengumuman', dateCell, { wajib: false, alias: ['Tgl Pengumuman'] }),
  nomorPengumuman: entry('Nomor Pengumuman', textCell, { wajib: false }),
  polaNomor: entry('Pola Nomor', textCell, { alias: ['Pola Nomor Sertifikat', 'Format Nomor'] }),
  nomorAwal: entry('Nomor Awal', positiveWhole, { wajib: false, alias: ['Nomor Urut Awal'] }),
  unitInduk: entry('Unit Induk', textCell, { wajib: false, alias: ['Kementerian/Lembaga', 'Badan'] }),
  instansi: entry('Nama Instansi', textCell, {
    alias: ['Instansi', 'Penyelenggara', 'Lembaga Penyelenggara'],
  }),
  jabatan: entry('Jabatan Penanda Tangan', textCell, { alias: ['Jabatan Pejabat', 'Jabatan Penandatangan'] }),
  nama: entry('Nama Penanda Tangan', textCell, {
    alias: ['Nama Pejabat', 'Nama Penandatangan', 'Penanda Tangan'],
  }),
  nip: entry('NIP Penanda Tangan', nipCell, { alias: ['NIP Pejabat', 'NIP Penandatangan'] }),
  kotaTerbit: entry('Kota Terbit', textCell, { alias: ['Kota', 'Tempat Terbit', 'Kota Penerbitan'] }),
  tanggalTerbit: entry('Tanggal Terbit', dateCell, { alias: ['Tanggal Penerbitan', 'Tgl Terbit'] }),
  warnaUtama: entry('Warna Utama', colourCell, { wajib: false }),
  warnaAksen: entry('Warna Aksen', colourCell, { wajib: false }),
};

export interface ReadPenyelenggaraan {
  readonly temuan: readonly Finding[];
  /** The programme, known even where other entries are wrong; null where it is not. */
  readonly program: ProgramDiklat | null;
  readonly tanggalUjian: IsoDate | null;
  readonly tanggalMulai: IsoDate | null;
  /** null where something is missing or wrong. */
  readonly isi: Penyelenggaraan | null;
}

/** Reads the sheet Program: names and values below one another. */
export function readPenyelenggaraan(sheet: GridSheet): ReadPenyelenggaraan {
  const { nilai, temuan, tempat } = readKeyValues(sheet, entries);
  const findings: Finding[] = [...temuan];
  const program = findProgram(nilai.program, nilai.tanggalMulai, tempat, findings);
  const pattern = readPattern(nilai.polaNomor, tempat('polaNomor'), findings);
  checkOrder(
    nilai.tanggalMulai,
    nilai.tanggalSelesai,
    ['Tanggal Mulai', 'Tanggal Selesai'],
    tempat('tanggalSelesai'),
    findings,
  );
  checkOrder(
    nilai.tanggalSelesai,
    nilai.tanggalTerbit,
    ['Tanggal Selesai', 'Tanggal Terbit'],
    tempat('tanggalTerbit'),
    findings,
  );
  if (program?.metode === 'klasikal') {
    if (nilai.tanggalUjian === null) findings.push(...missingExamination(tempat('tanggalUjian'), temuan));
    checkOrder(
      nilai.tanggalMulai,
      nilai.tanggalUjian,
      ['Tanggal Mulai', 'Tanggal Ujian'],
      tempat('tanggalUjian'),
      findings,
    );
    checkAnnouncement(
      program,
      nilai.tanggalUjian,
      nilai.tanggalPengumuman,
      tempat('tanggalPengumuman'),
      findings,
    );
  }

  const known = { program, tanggalUjian: nilai.tanggalUjian, tanggalMulai: nilai.tanggalMulai };
  const {
    tanggalMulai,
    tanggalSelesai,
    tempat: place,
    instansi,
    jabatan,
    nama,
    nip,
    kotaTerbit,
    tanggalTerbit,
  } = nilai;
  if (
    program === null ||
    pattern === null ||
    tanggalMulai === null ||
    tanggalSelesai === null ||
    place === null ||
    instansi === null ||
    jabatan === null ||
    nama === null ||
    nip === null ||
    kotaTerbit === null ||
    tanggalTerbit === null
  ) {
    return { temuan: findings, ...known, isi: null };
  }
  const isi: Penyelenggaraan = {
    program,
    angkatan: nilai.angkatan ?? '',
    tanggalMulai,
    tanggalSelesai,
    tempat: place,
    tanggalUjian: nilai.tanggalUjian,
    tanggalPengumuman: nilai.tanggalPengumuman,
    nomorPengumuman: nilai.nomorPengumuman,
    polaNomor: pattern,
    nomorAwal: nilai.nomorAwal?.toNumber() ?? 1,
    gaya: {
      unitInduk: nilai.unitInduk,
      instansi,
      penandaTangan: { jabatan, nama, nip },
      warna: { utama: nilai.warnaUtama, aksen: nilai.warnaAksen },
    },
    kotaTerbit,
    tanggalTerbit,
  };
  return { temuan: findings, ...known, isi };
}

/** Only a programme with an examination needs its date: what a required entry says where it is missing, blank or unreadable. */
function missingExamination(place: Place, findings: readonly Finding[]): Finding[] {
  const { judul } = entries.tanggalUjian;
  if (place.sel === undefined) return [fault(place, { jenis: 'isian-hilang', isian: judul })];
  if (findings.some((each) => each.tempat.sel === place.sel)) return [];
  return [fault(place, { jenis: 'wajib-kosong', kolom: judul })];
}

type PlaceOf = (entry: keyof typeof entries) => Place;

function findProgram(
  name: string | null,
  start: IsoDate | null,
  tempat: PlaceOf,
  findings: Finding[],
): ProgramDiklat | null {
  if (name === null) return null;
  const named = programDiklat.find((each) =>
    [each.nama, each.kode].some((known) => foldName(known) === foldName(name)),
  );
  if (named === undefined) {
    const pilihan = [...new Set(programDiklat.map((each) => each.nama))];
    findings.push(fault(tempat('program'), { jenis: 'program-tidak-dikenal', nilai: name, pilihan }));
    return null;
  }
  if (start === null) return named;
  const inForce = programBerlaku(named.kode, start);
  if (inForce?.ok === true) return inForce.nilai;
  if (inForce !== undefined)
    findings.push(fault(tempat('tanggalMulai'), { jenis: 'aturan', kesalahan: inForce.kesalahan }));
  return null;
}

function readPattern(text: string | null, place: Place, findings: Finding[]): NumberPattern | null {
  if (text === null) return null;
  const pattern = readNumberPattern(text);
  if (pattern.ok) return pattern.nilai;
  findings.push(fault(place, { jenis: 'pola-nomor', pola: text, sebab: pattern.kesalahan }));
  return null;
}

function checkOrder(
  earlier: IsoDate | null,
  later: IsoDate | null,
  [awal, akhir]: readonly [string, string],
  place: Place,
  findings: Finding[],
): void {
  if (earlier !== null && later !== null && later < earlier) {
    findings.push(fault(place, { jenis: 'tanggal-terbalik', awal, akhir }));
  }
}

function checkAnnouncement(
  program: ProgramKlasikal,
  examination: IsoDate | null,
  announced: IsoDate | null,
  place: Place,
  findings: Finding[],
): void {
  if (examination === null || announced === null) return;
  const { tanggal: batas, sumber } = batasPengumuman(program, examination);
  if (announced <= batas) return;
  findings.push(
    warning(place, { jenis: 'lewat-batas', apa: 'pengumuman', tanggal: announced, batas }, sumber),
  );
}
