import { ANGGARAN_REKAAN, IKU, LAYANAN_3C, SERVICE_LEVEL, SURVEI } from './lakin-angka.ts';
import { indeksAnggaran, persentase, rataRata } from './lakin-formulas.ts';
import { angka, isian, teks } from './lakin-kolom.ts';
import { lembar, type Kolom, type Lembar } from './sheet.ts';
import { nilai0Sampai100 } from './validation.ts';

export function lembarSurvei(): Lembar {
  const quarter = (index: number): Kolom<(typeof SURVEI)[number]> => ({
    ...angka(`Q${index + 1}`, (row: (typeof SURVEI)[number]) => row.q[index] ?? null),
    validasi: nilai0Sampai100(),
  });
  return lembar<(typeof SURVEI)[number]>(
    { nama: 'Survei', ...isian, kolomBeku: 2 },
    [
      { judul: 'Kode', lebar: 9, format: 'tengah', isi: () => '1a-N' },
      teks('Layanan', 28, (row) => row.layanan),
      ...[0, 1, 2, 3].map(quarter),
      angka('Rata-Rata Tertulis', (row) => row.tertulis),
      angka('Tahun Lalu', (row) => row.tahunLalu),
      { judul: 'Rata-Rata', lebar: 12, format: 'desimal', rumus: (sel) => rataRata(sel('Q1'), sel('Q4'), 4) },
    ],
    SURVEI,
  );
}

export function lembarLayanan3c(): Lembar {
  return lembar<(typeof LAYANAN_3C)[number]>(
    { nama: 'Layanan 3C', ...isian },
    [
      { judul: 'Kode', lebar: 9, format: 'tengah', isi: () => '2a-CP' },
      teks('Kelompok', 46, (row) => row.kelompok),
      teks('Layanan', 62, (row) => row.layanan),
      angka('Poin Target', (row) => row.poin),
      teks('Dasar', 22, (row) => row.dasar),
      {
        judul: 'Mulai Dilayani',
        lebar: 14,
        format: 'tanggal',
        isi: (row) => (row.mulai === null ? null : { tanggal: row.mulai }),
      },
    ],
    LAYANAN_3C,
  );
}

export function lembarIkpa(): Lembar {
  return lembar<{ readonly tertulis: number }>(
    { nama: 'IKPA', ...isian },
    [
      { judul: 'Kode', lebar: 9, format: 'tengah', isi: () => '8a-CP' },
      { judul: 'Triwulan', lebar: 10, format: 'bulat', isi: () => 4 },
      { ...angka('IKPA', () => null), validasi: nilai0Sampai100() },
      { ...angka('SMART', () => null), validasi: nilai0Sampai100() },
      angka('Indeks Tertulis', (row) => row.tertulis),
      {
        judul: 'Indeks',
        lebar: 12,
        format: 'desimal',
        rumus: (sel) => indeksAnggaran(sel('Triwulan'), sel('IKPA'), sel('SMART')),
      },
    ],
    [{ tertulis: 120 }],
  );
}

export function lembarAnggaran(): Lembar {
  return lembar<(typeof ANGGARAN_REKAAN)[number]>(
    { nama: 'Anggaran', ...isian },
    [
      teks('Jenis Belanja', 30, (row) => row.jenis),
      { judul: 'Pagu', lebar: 20, format: 'bulat', isi: (row) => row.pagu },
      { judul: 'Realisasi', lebar: 20, format: 'bulat', isi: (row) => row.realisasi },
      {
        judul: 'Persentase',
        lebar: 12,
        format: 'desimal',
        rumus: (sel) => persentase(sel('Realisasi'), sel('Pagu')),
      },
    ],
    ANGGARAN_REKAAN,
  );
}

export function lembarServiceLevel(): Lembar {
  const target = IKU.find((row) => row.kode === '3a-N')?.target ?? null;
  return lembar<(typeof SERVICE_LEVEL)[number]>(
    { nama: 'Service Level', ...isian, kolomBeku: 2 },
    [
      { judul: 'Kode', lebar: 9, format: 'tengah', isi: () => '3a-N' },
      teks('Bulan', 14, (row) => row.bulan),
      {
        ...angka<(typeof SERVICE_LEVEL)[number]>('Telepon', (row) => row.telepon),
        validasi: nilai0Sampai100(),
      },
      {
        ...angka<(typeof SERVICE_LEVEL)[number]>('Live Chat', (row) => row.chat),
        validasi: nilai0Sampai100(),
      },
      angka('Target', () => target),
      teks('Keterangan', 40, (row) => row.keterangan),
      {
        judul: 'Service Level',
        lebar: 12,
        format: 'desimal',
        rumus: (sel) => rataRata(sel('Telepon'), sel('Live Chat'), 2),
      },
    ],
    SERVICE_LEVEL,
  );
}
