import type { IsoDate } from '../../rules/index.ts';
import { PERAN_PENULIS } from '../../rules/angka-kredit/index.ts';
import { akButir, akKarya, bagianPenulis } from './pak-formulas.ts';
import { hari, kolomButir, kolomTanggal } from './pak-kegiatan.ts';
import { KAPASITAS, kolomPegawai, type Pegawai } from './pak-pegawai.ts';
import { twoDigits } from './people.ts';
import { lembar, type Kolom, type Lembar } from './sheet.ts';
import { salahSatu } from './validation.ts';

interface BarisKarya {
  readonly nip: string;
  readonly tanggal: IsoDate;
  readonly butir: string;
  readonly judul: string;
  readonly jumlah: number;
  readonly peran: string;
  readonly bukti: string;
}

export function lembarKarya(pegawai: readonly Pegawai[], officers: Lembar, butir: Lembar): Lembar {
  const titles = [...new Set(pegawai.flatMap(({ kasus }) => (kasus.karya ?? []).map(([, judul]) => judul)))];
  const rows = pegawai.flatMap(({ nip, kasus }) =>
    (kasus.karya ?? []).map(([kode, judul, jumlah, peran]): BarisKarya => ({
      nip,
      tanggal: hari(titles.indexOf(judul), 2),
      butir: kode,
      judul,
      jumlah,
      peran,
      bukti: `KT-${twoDigits(titles.indexOf(judul) + 1)}/2023`,
    })),
  );
  const columns: readonly Kolom<BarisKarya>[] = [
    ...kolomPegawai(officers),
    kolomTanggal,
    kolomButir(butir),
    { judul: 'Judul', lebar: 52, format: 'teks', isi: (row) => row.judul },
    {
      judul: 'Jumlah Penulis',
      lebar: 10,
      format: 'bulat',
      validasi: salahSatu(['1', '2', '3', '4']),
      isi: (row) => row.jumlah,
    },
    {
      judul: 'Peran',
      lebar: 12,
      format: 'tengah',
      validasi: salahSatu(PERAN_PENULIS),
      isi: (row) => row.peran,
    },
    { judul: 'Nomor Bukti', lebar: 18, format: 'teks', isi: (row) => row.bukti },
    { judul: 'AK Butir', lebar: 10, format: 'bulat', rumus: akButir(butir) },
    { judul: 'Bagian', lebar: 9, format: 'bulat', rumus: bagianPenulis },
    { judul: 'Angka Kredit', lebar: 12, format: 'bulat', rumus: akKarya },
  ];
  return lembar(
    {
      nama: 'Karya Tulis',
      kolomBeku: 2,
      warnaTab: 'isian',
      posisiKertas: 'landscape',
      kapasitas: KAPASITAS,
    },
    columns,
    rows,
  );
}
