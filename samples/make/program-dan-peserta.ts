import type { DataValidation } from 'exceljs';
import type { IsoDate } from '../../rules/index.ts';
import { KAPASITAS_PESERTA } from './petunjuk.ts';
import type { Orang } from './people.ts';
import { lembar, rentang, type Isi, type Kolom, type Lembar } from './sheet.ts';
import { nipSah, tanggalSah } from './validation.ts';

/** One run of a programme. */
export interface Penyelenggaraan {
  readonly program: string;
  readonly angkatan: string;
  readonly tanggalMulai: IsoDate;
  readonly tanggalSelesai: IsoDate;
  readonly tempat: string;
  /** null where the programme has no examination. */
  readonly tanggalUjian: IsoDate | null;
  readonly tanggalPengumuman: IsoDate;
  readonly polaNomor: string;
  readonly tanggalTerbit: IsoDate;
}

interface BarisProgram {
  readonly isian: string;
  readonly nilai: Isi;
  readonly keterangan: string;
}

export function lembarProgram(run: Penyelenggaraan): Lembar {
  const tanggal = (value: IsoDate): Isi => ({ tanggal: value });
  const rows: BarisProgram[] = [
    { isian: 'Program', nilai: run.program, keterangan: 'Nama program menurut Kerangka Acuan Program' },
    { isian: 'Angkatan', nilai: run.angkatan, keterangan: 'Dicetak di sertifikat dan daftar nilai' },
    {
      isian: 'Tanggal Mulai',
      nilai: tanggal(run.tanggalMulai),
      keterangan: 'Menentukan aturan yang berlaku',
    },
    {
      isian: 'Tanggal Selesai',
      nilai: tanggal(run.tanggalSelesai),
      keterangan: 'Hari pembelajaran terakhir',
    },
    { isian: 'Tempat', nilai: run.tempat, keterangan: 'Tempat penyelenggaraan' },
    ...(run.tanggalUjian === null
      ? []
      : [
          {
            isian: 'Tanggal Ujian',
            nilai: tanggal(run.tanggalUjian),
            keterangan:
              'Ujian komprehensif utama; batas tugas pengganti dan ujian susulan dihitung dari sini',
          },
        ]),
    {
      isian: 'Tanggal Pengumuman',
      nilai: tanggal(run.tanggalPengumuman),
      keterangan:
        run.tanggalUjian === null ? 'Pengumuman hasil pelatihan' : 'Paling lambat satu bulan setelah ujian',
    },
    {
      isian: 'Pola Nomor',
      nilai: run.polaNomor,
      keterangan: '{urut:4} nomor urut empat angka, {bulan:romawi} bulan terbit, {tahun} tahun terbit',
    },
    { isian: 'Nomor Awal', nilai: 1, keterangan: 'Nomor urut sertifikat pertama' },
    { isian: 'Unit Induk', nilai: 'Badan Pelatihan Contoh', keterangan: 'Baris pertama kepala sertifikat' },
    { isian: 'Nama Instansi', nilai: 'Pusat Pelatihan Contoh', keterangan: 'Penyelenggara pelatihan' },
    {
      isian: 'Jabatan Penanda Tangan',
      nilai: 'Kepala Pusat Pelatihan Contoh',
      keterangan: 'Tanpa tanda koma',
    },
    {
      isian: 'Nama Penanda Tangan',
      nilai: 'Dr. Wulan Saraswati Wirabumi, M.Si.',
      keterangan: 'Lengkap dengan gelar',
    },
    {
      isian: 'NIP Penanda Tangan',
      nilai: '197203051998032901',
      keterangan: '18 angka, ditulis sebagai teks',
    },
    { isian: 'Kota Terbit', nilai: 'Jakarta', keterangan: 'Dicetak di depan tanggal terbit' },
    { isian: 'Tanggal Terbit', nilai: tanggal(run.tanggalTerbit), keterangan: 'Tanggal sertifikat' },
  ];
  const columns: readonly Kolom<BarisProgram>[] = [
    { judul: 'Isian', lebar: 26, format: 'teks', tetap: true, isi: (row) => row.isian },
    { judul: 'Nilai', lebar: 46, format: 'teks', isi: (row) => row.nilai },
    { judul: 'Keterangan', lebar: 78, format: 'teks', tetap: true, isi: (row) => row.keterangan },
  ];
  return lembar(
    { nama: 'Program', kolomBeku: 1, warnaTab: 'isian', posisiKertas: 'landscape' },
    columns,
    rows,
  );
}

/** What the sheet Peserta says of a participant. */
export interface BarisPeserta {
  readonly orang: Orang;
  readonly jabatan: string;
}

/** The sheet Peserta, with more columns behind the common ones where a programme asks for them. */
export function lembarPeserta<T extends BarisPeserta>(
  peserta: readonly T[],
  tambahan: readonly Kolom<T>[] = [],
): Lembar {
  const columns: readonly Kolom<T>[] = [
    { judul: 'No', lebar: 6, format: 'bulat', tetap: true, isi: (_, nomor) => nomor },
    kolomNip((row) => row.orang.nip, nipSah()),
    { judul: 'Nama', lebar: 44, format: 'teks', isi: (row) => row.orang.nama },
    { judul: 'Tempat Lahir', lebar: 16, format: 'teks', isi: (row) => row.orang.tempatLahir },
    {
      judul: 'Tanggal Lahir',
      lebar: 13,
      format: 'tanggal',
      validasi: tanggalSah(),
      isi: (row) => ({ tanggal: row.orang.tanggalLahir }),
    },
    { judul: 'Pangkat/Golongan', lebar: 29, format: 'teks', isi: (row) => row.orang.pangkatGolongan },
    { judul: 'Jabatan', lebar: 44, format: 'teks', isi: (row) => row.jabatan },
    { judul: 'Unit Kerja', lebar: 30, format: 'teks', isi: (row) => row.orang.unitKerja },
    ...tambahan,
  ];
  const rupa = { nama: 'Peserta', kolomBeku: 3, warnaTab: 'isian', posisiKertas: 'landscape' } as const;
  return lembar({ ...rupa, kapasitas: KAPASITAS_PESERTA }, columns, peserta);
}

export function kolomNip<T>(isi: (row: T) => string, validasi: DataValidation): Kolom<T> {
  return { judul: 'NIP', lebar: 21, format: 'tengah', validasi, isi };
}

/** The name beside a NIP, found on the sheet Peserta. */
export function kolomNama<T>(lembarDaftarPeserta: Lembar): Kolom<T> {
  const [nama, nip] = [rentang(lembarDaftarPeserta, 'Nama'), rentang(lembarDaftarPeserta, 'NIP')];
  return {
    judul: 'Nama',
    lebar: 44,
    format: 'teks',
    rumus: (sel) => `IF(${sel('NIP')}="","",INDEX(${nama},MATCH(${sel('NIP')},${nip},0)))`,
  };
}
