import type { AlasanSah, ProgramDiklat } from '../../../rules/diklat/index.ts';
import type { CellFormat, FixedCell, SetChoice, SetColumn, SetSheet, Validation } from '../sheet-set.ts';

/** Nobody concerned was born or appointed before. */
const EARLIEST_DATE = '1940-01-01';
const DIGITS_OF_NIP = 18;
/** Excel takes no more in the note beside a cell. */
const LONGEST_NOTE = 255;

export const ANY_DATE: Validation = {
  jenis: 'tanggal',
  sejak: EARLIEST_DATE,
  pesan: 'Isi dengan tanggal, hari/bulan/tahun, misalnya 07/09/2026.',
};

const NIP: Validation = {
  jenis: 'panjang',
  panjang: DIGITS_OF_NIP,
  pesan: 'NIP terdiri atas 18 angka dan ditulis sebagai teks.',
};

/** A mark on the programme's scale. */
export function markEntry({ rentangNilai }: ProgramDiklat, petunjuk?: string): Validation {
  const [min, maks] = [rentangNilai.min.toNumber(), rentangNilai.maks.toNumber()];
  const pesan = `Isi dengan angka ${min} sampai dengan ${maks}.`;
  return { jenis: 'angka', min, maks, pesan, ...(petunjuk === undefined ? {} : { petunjuk }) };
}

export function oneOf(pilihan: readonly string[]): Validation {
  return { jenis: 'pilihan', pilihan, pesan: `Pilih salah satu: ${pilihan.join(', ')}.` };
}

/** The letter of a valid reason, with what the letters mean beside the cell. */
export function reasonEntry(reasons: readonly AlasanSah[]): Validation {
  const meanings = reasons.map(({ kode, uraian }) => `${kode} = ${uraian}`).join('; ');
  const petunjuk = meanings.length <= LONGEST_NOTE ? meanings : `${meanings.slice(0, LONGEST_NOTE - 1)}…`;
  return { ...oneOf(reasons.map(({ kode }) => kode)), petunjuk };
}

/** Counts the rows. It tells a row its participant, also after the rows were sorted. */
export const NUMBER_COLUMN: SetColumn = { judul: 'No', lebar: 6, format: 'umum', sifat: 'tetap' };

/** The participant of a row, where each has `rows` rows one after the other. */
export function participantColumns(rows: string): readonly SetColumn[] {
  const own = (judul: string): string => `INDEX({Peserta!${judul}},INT(({No}-1)/${rows})+1)&""`;
  return [
    {
      judul: 'NIP',
      lebar: 21,
      format: 'umum',
      sifat: 'rumus',
      rumus: `=IF(COUNTBLANK({No})>0,"",${own('NIP')})`,
    },
    {
      judul: 'Nama',
      lebar: 36,
      format: 'umum',
      sifat: 'rumus',
      rumus: `=IF(COUNTBLANK({NIP})>0,"",${own('Nama')})`,
    },
  ];
}

/** The rows 1 to `length` of a sheet whose first column counts them. */
export function numberedRows(length: number): readonly (readonly FixedCell[])[] {
  return Array.from({ length }, (_, index) => [index + 1]);
}

interface ProgramRow {
  readonly isian: string;
  readonly nilai?: FixedCell;
  readonly keterangan: string;
  readonly format?: CellFormat;
}

export function programSheet(program: ProgramDiklat, { tanggalMulai }: SetChoice): SetSheet {
  const withExamination = program.metode === 'klasikal';
  const rows: readonly ProgramRow[] = [
    { isian: 'Program', nilai: program.nama, keterangan: 'Nama program menurut Kerangka Acuan Program' },
    {
      isian: 'Angkatan',
      keterangan: 'Dicetak di sertifikat dan daftar nilai, misalnya Angkatan I Tahun 2026',
    },
    {
      isian: 'Tanggal Mulai',
      nilai: { tanggal: tanggalMulai },
      keterangan: 'Menentukan aturan yang berlaku',
      format: 'tanggal',
    },
    { isian: 'Tanggal Selesai', keterangan: 'Hari pembelajaran terakhir', format: 'tanggal' },
    { isian: 'Tempat', keterangan: 'Tempat penyelenggaraan' },
    ...(withExamination
      ? [
          {
            isian: 'Tanggal Ujian',
            keterangan:
              'Ujian komprehensif utama; batas tugas pengganti dan ujian susulan dihitung dari sini',
            format: 'tanggal' as const,
          },
        ]
      : []),
    { isian: 'Tanggal Pengumuman', keterangan: 'Pengumuman hasil pelatihan', format: 'tanggal' },
    {
      isian: 'Pola Nomor',
      nilai: 'SERT-{urut:4}/{bulan:romawi}/{tahun}',
      keterangan: '{urut:4} nomor urut empat angka, {bulan:romawi} bulan terbit, {tahun} tahun terbit',
    },
    { isian: 'Nomor Awal', nilai: 1, keterangan: 'Nomor urut sertifikat pertama', format: 'umum' },
    { isian: 'Unit Induk', keterangan: 'Baris pertama kepala sertifikat' },
    { isian: 'Nama Instansi', keterangan: 'Penyelenggara pelatihan' },
    { isian: 'Jabatan Penanda Tangan', keterangan: 'Tanpa tanda koma' },
    { isian: 'Nama Penanda Tangan', keterangan: 'Lengkap dengan gelar' },
    { isian: 'NIP Penanda Tangan', keterangan: '18 angka, ditulis sebagai teks' },
    { isian: 'Kota Terbit', keterangan: 'Dicetak di depan tanggal terbit' },
    { isian: 'Tanggal Terbit', keterangan: 'Tanggal sertifikat', format: 'tanggal' },
  ];
  return {
    nama: 'Program',
    warnaTab: 'isian',
    kolomBeku: 1,
    kolom: [
      { judul: 'Isian', lebar: 26, format: 'teks', sifat: 'tetap' },
      { judul: 'Nilai', lebar: 46, format: 'teks', sifat: 'isian' },
      { judul: 'Keterangan', lebar: 78, format: 'teks', sifat: 'tetap' },
    ],
    baris: rows.map(({ isian, nilai = null, keterangan }) => [isian, nilai, keterangan]),
    khusus: rows.flatMap(({ format }, baris) => {
      if (format === undefined) return [];
      return [{ baris, kolom: 1, format, ...(format === 'tanggal' ? { validasi: ANY_DATE } : {}) }];
    }),
  };
}

/** The sheet Peserta, with more columns behind the common ones where a programme asks for them. */
export function participantSheet({ jumlahPeserta }: SetChoice, more: readonly SetColumn[] = []): SetSheet {
  return {
    nama: 'Peserta',
    warnaTab: 'isian',
    kolomBeku: 3,
    kolom: [
      NUMBER_COLUMN,
      { judul: 'NIP', lebar: 21, format: 'teks', sifat: 'isian', validasi: NIP },
      { judul: 'Nama', lebar: 36, format: 'teks', sifat: 'isian' },
      { judul: 'Tempat Lahir', lebar: 16, format: 'teks', sifat: 'isian' },
      { judul: 'Tanggal Lahir', lebar: 13, format: 'tanggal', sifat: 'isian', validasi: ANY_DATE },
      { judul: 'Pangkat/Golongan', lebar: 26, format: 'teks', sifat: 'isian' },
      { judul: 'Jabatan', lebar: 36, format: 'teks', sifat: 'isian' },
      { judul: 'Unit Kerja', lebar: 30, format: 'teks', sifat: 'isian' },
      ...more,
    ],
    baris: numberedRows(jumlahPeserta),
  };
}
