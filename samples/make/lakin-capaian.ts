import { IKU, PERSPEKTIF, SASARAN, TAHUN_LALU, TRIWULAN } from './lakin-angka.ts';
import { capaian, cariKode, nilaiPerspektif, nilaiSasaran, status } from './lakin-formulas.ts';
import { angka, isian, KAPASITAS, kode, teks } from './lakin-kolom.ts';
import { lembar, type Lembar } from './sheet.ts';
import { nilai0Sampai100, salahSatu } from './validation.ts';

export function lembarPerspektif(sasaran: Lembar): Lembar {
  return lembar<(typeof PERSPEKTIF)[number]>(
    { nama: 'Perspektif', ...isian },
    [
      teks('Perspektif', 34, (row) => row.nama),
      { judul: 'Bobot', lebar: 10, format: 'bulat', validasi: nilai0Sampai100(), isi: (row) => row.bobot },
      angka('Nilai Tertulis', (row) => row.tertulis),
      {
        judul: 'Nilai Perspektif',
        lebar: 12,
        format: 'desimal',
        rumus: (sel) => nilaiPerspektif(sel('Perspektif'), sasaran),
      },
    ],
    PERSPEKTIF,
  );
}

export function lembarSasaran(iku: Lembar): Lembar {
  return lembar<(typeof SASARAN)[number]>(
    { nama: 'Sasaran', ...isian, kapasitas: KAPASITAS },
    [
      { judul: 'Kode SS', lebar: 9, format: 'tengah', isi: (row) => row.kode },
      teks('Sasaran Strategis', 52, (row) => row.nama),
      teks('Perspektif', 32, (row) => row.perspektif),
      teks('Nama di Peta Strategis', 56, (row) => row.namaPeta),
      angka('Nilai Tertulis', (row) => row.tertulis),
      { judul: 'NSS', lebar: 12, format: 'desimal', rumus: (sel) => nilaiSasaran(sel('Kode SS'), iku) },
    ],
    SASARAN,
  );
}

export function lembarIku(): Lembar {
  return lembar<(typeof IKU)[number]>(
    { nama: 'IKU', ...isian, kolomBeku: 2, kapasitas: KAPASITAS },
    [
      kode(),
      teks('Indikator Kinerja Utama', 62, (row) => row.nama),
      { judul: 'Kode SS', lebar: 9, format: 'tengah', isi: (row) => row.sasaran },
      {
        judul: 'Satuan',
        lebar: 9,
        format: 'tengah',
        validasi: salahSatu(['%', 'indeks']),
        isi: (row) => row.satuan,
      },
      angka('Target', (row) => row.target),
      angka('Realisasi', (row) => row.realisasi),
      {
        judul: 'Polarisasi',
        lebar: 12,
        format: 'tengah',
        validasi: salahSatu(['maximize', 'minimize', 'stabilize']),
        isi: () => 'maximize',
      },
      angka('Bobot', (row) => row.bobot, 9),
      angka('Capaian Tertulis', (row) => row.tertulis),
      {
        judul: 'Capaian',
        lebar: 12,
        format: 'desimal',
        rumus: (sel) => capaian(sel('Realisasi'), sel('Target'), sel('Polarisasi')),
      },
      { judul: 'Status', lebar: 10, format: 'tengah', rumus: (sel) => status(sel('Capaian')) },
    ],
    IKU,
  );
}

export function lembarPerjanjian(): Lembar {
  const objectives = new Map(SASARAN.map(({ kode: code, nama }) => [code, nama]));
  return lembar<(typeof IKU)[number]>(
    { nama: 'Perjanjian Kinerja', ...isian },
    [
      { judul: 'No', lebar: 6, format: 'tengah', tetap: true, isi: (row) => row.sasaran },
      teks('Sasaran Program/Kegiatan', 52, (row) => objectives.get(row.sasaran) ?? null),
      kode(),
      teks('Indikator Kinerja', 62, (row) => row.nama),
      angka('Target', (row) => row.target),
    ],
    IKU,
  );
}

export function lembarTriwulan(iku: Lembar): Lembar {
  return lembar<(typeof TRIWULAN)[number]>(
    { nama: 'Triwulan', ...isian },
    [
      kode(),
      {
        judul: 'Periode',
        lebar: 10,
        format: 'tengah',
        validasi: salahSatu(['Q1', 'Q2', 'S1', 'Q3', 's.d. Q3', 'Q4', 'Y']),
        isi: (row) => row.periode,
      },
      angka('Target', (row) => row.target),
      angka('Realisasi', (row) => row.realisasi),
      angka('Capaian Tertulis', (row) => row.tertulis),
      { judul: 'Polarisasi', lebar: 12, format: 'tengah', rumus: cariKode(iku, 'Polarisasi') },
      {
        judul: 'Capaian',
        lebar: 12,
        format: 'desimal',
        rumus: (sel) => capaian(sel('Realisasi'), sel('Target'), sel('Polarisasi')),
      },
    ],
    TRIWULAN,
  );
}

export function lembarTahunLalu(iku: Lembar): Lembar {
  return lembar<(typeof TAHUN_LALU)[number]>(
    { nama: 'Tahun Lalu', ...isian },
    [
      kode(),
      angka('Target', (row) => row.target),
      angka('Realisasi', (row) => row.realisasi),
      angka('Capaian Tertulis', (row) => row.tertulis),
      teks('Keterangan', 34, (row) => row.keterangan),
      { judul: 'Polarisasi', lebar: 12, format: 'tengah', rumus: cariKode(iku, 'Polarisasi') },
      {
        judul: 'Capaian',
        lebar: 12,
        format: 'desimal',
        rumus: (sel) => capaian(sel('Realisasi'), sel('Target'), sel('Polarisasi')),
      },
    ],
    TAHUN_LALU,
  );
}
