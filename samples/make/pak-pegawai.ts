import type { DataValidation } from 'exceljs';
import { pangkat, type IsoDate } from '../../rules/index.ts';
import { JENJANG, KEADAAN_TARGET } from '../../rules/angka-kredit/index.ts';
import type { KasusPak } from './pak-cases.ts';
import { ofPegawai } from './pak-formulas.ts';
import { kolomNip } from './program-dan-peserta.ts';
import { lembar, type Isi, type Kolom, type Lembar } from './sheet.ts';
import { nipSah, salahSatu, tanggalSah } from './validation.ts';

/** Rows of officers that the formulas of other sheets look at. */
export const KAPASITAS = 100;

/** An officer with the case that they show. */
export interface Pegawai {
  readonly nip: string;
  readonly kasus: KasusPak;
  readonly nomor: number;
}

const angkaSah: DataValidation = {
  type: 'decimal',
  operator: 'greaterThanOrEqual',
  formulae: [0],
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: 'Angka tidak sah',
  error: 'Isi dengan angka 0 atau lebih.',
};

export const bulatSah: DataValidation = {
  ...angkaSah,
  type: 'whole',
  error: 'Isi dengan bilangan bulat 0 atau lebih.',
};

export function lembarPegawai(pegawai: readonly Pegawai[]): Lembar {
  const tanggal = (value: IsoDate | undefined): Isi => (value === undefined ? null : { tanggal: value });
  const lama = (judul: string, isi: (lama: KasusPak['lama']) => number | undefined): Kolom<Pegawai> => ({
    judul,
    lebar: 14,
    format: 'bulat',
    validasi: angkaSah,
    isi: ({ kasus }) => isi(kasus.lama) ?? null,
  });
  const hari = (judul: string, isi: (kasus: KasusPak) => IsoDate | undefined): Kolom<Pegawai> => ({
    judul,
    lebar: 13,
    format: 'tanggal',
    validasi: tanggalSah(),
    isi: ({ kasus }) => tanggal(isi(kasus)),
  });
  const columns: readonly Kolom<Pegawai>[] = [
    { judul: 'No', lebar: 6, format: 'bulat', tetap: true, isi: (_, nomor) => nomor },
    kolomNip((row) => row.nip, nipSah()),
    { judul: 'Nama', lebar: 38, format: 'teks', isi: ({ kasus }) => kasus.nama },
    {
      judul: 'Pangkat/Golongan',
      lebar: 29,
      format: 'teks',
      isi: ({ kasus }) => `${pangkat(kasus.golongan)} (${kasus.golongan})`,
    },
    hari('TMT Golongan', (kasus) => kasus.tmtGolongan),
    {
      judul: 'Jenjang',
      lebar: 15,
      format: 'tengah',
      validasi: salahSatu(JENJANG),
      isi: ({ kasus }) => kasus.jenjang,
    },
    hari('TMT Jenjang', (kasus) => kasus.tmtJenjang),
    { judul: 'Pendidikan', lebar: 26, format: 'teks', isi: ({ kasus }) => kasus.pendidikan },
    lama('Kelebihan Sebelumnya', ({ kelebihan }) => kelebihan),
    lama('AK Lama Tugas Jabatan', ({ tugasJabatan }) => tugasJabatan),
    lama('AK Lama Profesi', ({ profesi }) => profesi),
    lama('AK Lama Penunjang', ({ penunjang }) => penunjang),
    {
      judul: 'Target',
      lebar: 14,
      format: 'tengah',
      validasi: salahSatu(KEADAAN_TARGET),
      isi: ({ kasus }) => kasus.target ?? 'biasa',
    },
    hari('Masa Mulai', (kasus) => kasus.masaMulai),
    hari('Masa Selesai', (kasus) => kasus.masaSelesai),
  ];
  return lembar(
    { nama: 'Pegawai', kolomBeku: 3, warnaTab: 'isian', posisiKertas: 'landscape', kapasitas: KAPASITAS },
    columns,
    pegawai,
  );
}

/** What every sheet about officers begins with. */
export function kolomPegawai(officers: Lembar): readonly Kolom<{ readonly nip: string }>[] {
  return [
    kolomNip((row) => row.nip, nipSah()),
    { judul: 'Nama', lebar: 38, format: 'teks', rumus: ofPegawai(officers, 'Nama') },
    { judul: 'Jenjang', lebar: 14, format: 'tengah', rumus: ofPegawai(officers, 'Jenjang') },
  ];
}
