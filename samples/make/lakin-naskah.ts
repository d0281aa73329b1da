import { ANGKA_TERTULIS, BENCHMARKING, DAFTAR_ISI, SDM } from './lakin-angka.ts';
import { cariKode } from './lakin-formulas.ts';
import { acuan, angka, isian, kode, teks } from './lakin-kolom.ts';
import { NARASI } from './lakin-narasi.ts';
import { PEMBERI, PRESTASI, TANGGAL_PRESTASI } from './lakin-prestasi.ts';
import { URAIAN } from './lakin-uraian.ts';
import { lembar, type Lembar } from './sheet.ts';
import { salahSatu } from './validation.ts';

const CATATAN_ANGGARAN =
  'Angka pagu dan realisasi dalam contoh ini rekaan: naskah sumber menyebut tabelnya terlampir, tetapi lampiran itu tidak tersedia.';

export function lembarUraian(): Lembar {
  return lembar<(typeof URAIAN)[number]>(
    { nama: 'Uraian', ...isian },
    [teks('Bagian', 24, (row) => row.bagian), teks('Teks', 120, (row) => row.teks)],
    [...URAIAN, { bagian: 'Catatan Anggaran', teks: CATATAN_ANGGARAN }],
  );
}

export function lembarSdm(): Lembar {
  return lembar<(typeof SDM)[number]>(
    { nama: 'SDM', ...isian, posisiKertas: 'portrait' },
    [
      {
        judul: 'Kelompok',
        lebar: 14,
        format: 'tengah',
        validasi: salahSatu(['Jabatan', 'Pendidikan', 'Golongan']),
        isi: ([kelompok]) => kelompok,
      },
      teks('Uraian', 56, ([, uraian]) => uraian),
      { judul: 'Jumlah', lebar: 10, format: 'bulat', isi: ([, , jumlah]) => jumlah },
    ],
    SDM,
  );
}

export function lembarNarasi(iku: Lembar): Lembar {
  return lembar<(typeof NARASI)[number]>(
    { nama: 'Narasi', ...isian, kolomBeku: 2 },
    [
      kode(),
      teks('Bagian', 14, (row) => row.bagian),
      teks('Teks', 110, (row) => row.teks),
      {
        judul: 'Indikator',
        lebar: 40,
        format: 'teks',
        rumus: cariKode(iku, 'Indikator Kinerja Utama'),
      },
    ],
    NARASI,
  );
}

export function lembarPrestasi(): Lembar {
  return lembar<(typeof PRESTASI)[number]>(
    { nama: 'Prestasi', ...isian },
    [
      {
        judul: 'Kategori',
        lebar: 12,
        format: 'tengah',
        validasi: salahSatu(['Individu', 'Teamwork', 'Corporate']),
        isi: (row) => row.kategori,
      },
      teks('Nama', 64, (row) => row.nama),
      {
        judul: 'Medali',
        lebar: 11,
        format: 'tengah',
        validasi: salahSatu(['Platinum', 'Gold', 'Silver', 'Bronze']),
        isi: (row) => row.medali,
      },
      teks('Bidang', 40, (row) => row.bidang),
      teks('Institusi Pemberi', 48, () => PEMBERI),
      { judul: 'Tanggal', lebar: 13, format: 'tanggal', isi: () => ({ tanggal: TANGGAL_PRESTASI }) },
    ],
    PRESTASI,
  );
}

export function lembarBenchmarking(): Lembar {
  return lembar<(typeof BENCHMARKING)[number]>(
    { nama: 'Benchmarking', ...isian },
    [
      teks('Institusi', 70, (row) => row.institusi),
      { judul: 'Tanggal', lebar: 13, format: 'tanggal', isi: (row) => ({ tanggal: row.tanggal }) },
      teks('Keterangan', 30, (row) => row.keterangan),
    ],
    BENCHMARKING,
  );
}

export function lembarAngkaTertulis(): Lembar {
  return lembar<(typeof ANGKA_TERTULIS)[number]>(
    { nama: 'Angka Tertulis', ...acuan },
    [
      kode(),
      teks('Tempat', 44, (row) => row.tempat),
      {
        judul: 'Besaran',
        lebar: 20,
        format: 'teks',
        validasi: salahSatu(['Target', 'Realisasi', 'Capaian', 'Selisih Realisasi', 'Jumlah Poin Target']),
        isi: (row) => row.besaran,
      },
      { judul: 'Tahun', lebar: 9, format: 'bulat', isi: (row) => row.tahun },
      angka('Nilai', (row) => row.nilai),
    ],
    ANGKA_TERTULIS,
  );
}

export function lembarDaftarIsi(): Lembar {
  return lembar<(typeof DAFTAR_ISI)[number]>(
    { nama: 'Daftar Isi', ...acuan },
    [
      teks('Letak', 20, (row) => row.letak),
      { judul: 'Nomor', lebar: 9, format: 'bulat', isi: (row) => row.nomor },
      kode(),
      teks('Judul', 110, (row) => row.judul),
    ],
    DAFTAR_ISI,
  );
}
