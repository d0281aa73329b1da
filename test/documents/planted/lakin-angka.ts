import type { LakinProblem } from '../../../documents/index.ts';
import type { Planted, PlantedFile } from '../planted.ts';
import { withoutRows } from '../sample-grid.ts';

/** Cells of the sample's own formulas that another realisasi of 3c-N would leave behind. */
const STALE = {
  'IKU!I6': null,
  'IKU!J6': null,
  'Sasaran!E4': null,
  'Sasaran!F4': null,
  'Perspektif!C3': null,
  'Perspektif!D3': null,
  'Unit!B14': null,
};

/** The figures of a performance report: what does not follow from other figures, or cannot be. */
export const galat = {
  'bobot-bukan-seratus': [
    {
      perihal: 'perspectives',
      ubah: { 'Perspektif!B2': 39 },
      temuan: ['galat Perspektif!B2: bobot perspektif berjumlah 99, seharusnya 100'],
    },
    {
      perihal: 'indicators of an objective',
      ubah: { 'IKU!H5': 25.1 },
      temuan: ['galat IKU!H4: bobot IKU dalam sasaran strategis 3 berjumlah 100,1, seharusnya 100'],
    },
  ],
  'bobot-sebagian': [
    {
      perihal: 'indicators of an objective',
      ubah: { 'IKU!H5': null },
      temuan: [
        'galat IKU!H5: bobot IKU dalam sasaran strategis 3 hanya terisi sebagian; isi semua atau kosongkan semua',
      ],
    },
    {
      perihal: 'perspectives',
      ubah: { 'Perspektif!B4': null },
      temuan: ['galat Perspektif!B4: bobot perspektif hanya terisi sebagian; isi semua atau kosongkan semua'],
    },
  ],
  'nilai-tidak-mengikuti': [
    {
      perihal: 'a capaian printed too high',
      ubah: { 'IKU!I4': 108.5 },
      temuan: [
        'peringatan IKU!I4: capaian 3a-N tertulis 108,50, sedangkan 85,28 / 79,00 × 100 = 107,95; baru menghasilkan 108,50 bila realisasi 85,7111 (KMK 300/KMK.01/2022, Penghitungan indeks capaian IKU, polarisasi maximize)',
      ],
    },
    {
      perihal: 'a capaian printed too low',
      ubah: { 'IKU!I4': 107.94 },
      temuan: [
        'peringatan IKU!I4: capaian 3a-N tertulis 107,94, sedangkan 85,28 / 79,00 × 100 = 107,95; realisasi 85,2765, yang tercetak sama, sudah menghasilkan 107,94 — periksa kembali (KMK 300/KMK.01/2022, Penghitungan indeks capaian IKU, polarisasi maximize)',
      ],
    },
    {
      perihal: 'an NSS',
      ubah: { 'Sasaran!E4': 115.98 },
      temuan: [
        'peringatan Sasaran!E4: nilai SS 3 tertulis 115,98, sedangkan 107,95 × 37,5% + 120,00 × 25% + 120,00 × 37,5% = 115,48 (KMK 300/KMK.01/2022, Nilai Sasaran Strategis)',
      ],
    },
    {
      perihal: 'a perspective',
      ubah: { 'Perspektif!C4': 115.84 },
      temuan: [
        'peringatan Perspektif!C4: nilai Learning & Growth Perspective tertulis 115,84, sedangkan rata-rata 111,69; 120,00 = 115,85 (KMK 300/KMK.01/2022, Nilai perspektif)',
      ],
    },
    {
      perihal: 'NKO',
      ubah: { 'Unit!B14': 115.83 },
      temuan: [
        'peringatan Unit!B14: NKO tertulis 115,83, sedangkan 116,27 × 40% + 115,36 × 30% + 115,85 × 30% = 115,87 (KMK 300/KMK.01/2022, Nilai Kinerja Organisasi)',
      ],
    },
    {
      perihal: 'the index of the budget',
      ubah: { 'IKPA!C2': 97.25, 'IKPA!D2': 90 },
      temuan: [
        'peringatan IKPA!E2: indeks 8a-CP triwulan 4 tertulis 120,00, sedangkan 100 + (93,63 − 91) / 0,2 = 113,15 (LAKIN KLIP DJP 2024, BAB III, Evaluasi dan Analisis Kinerja Tahun 2024, IKU 8a-CP, tabel Formula Konversi Tw IV)',
      ],
    },
    {
      perihal: 'a quarter',
      ubah: { 'Triwulan!E2': 99 },
      temuan: [
        'peringatan Triwulan!E2: capaian 2a-CP Q1 tertulis 99,00, sedangkan 50,00 / 25,00 × 100 (dibatasi 120) = 120,00; baru menghasilkan 99,00 bila realisasi 24,7512 (KMK 300/KMK.01/2022, Penghitungan indeks capaian IKU, polarisasi maximize)',
      ],
    },
    {
      perihal: 'last year',
      ubah: { "'Tahun Lalu'!D2": 112.5 },
      temuan: [
        `peringatan 'Tahun Lalu'!D2: capaian 2023 1a-N tertulis 112,50, sedangkan 86,97 / 78,00 × 100 = 111,50; baru menghasilkan 112,50 bila realisasi 87,7461 (KMK 300/KMK.01/2022, Penghitungan indeks capaian IKU, polarisasi maximize)`,
      ],
    },
    {
      perihal: 'a share of the budget',
      ubah: { 'Anggaran!E1': 'Persentase Tertulis', 'Anggaran!E2': 98.5, 'Anggaran!E3': 97.4 },
      temuan: [
        'peringatan Anggaran!E2: persentase realisasi Belanja Pegawai tertulis 98,50, sedangkan 30.812.500.000 / 31.250.000.000 × 100 = 98,60',
      ],
    },
  ],
  'melebihi-batas-capaian': [
    {
      perihal: 'that its figures give',
      ubah: { 'IKU!I5': 153.91 },
      temuan: [
        'peringatan IKU!I5: capaian 3b-N tertulis 153,91, melebihi batas capaian 120 — periksa kembali (KMK 300/KMK.01/2022, Penghitungan indeks capaian IKU, batas capaian)',
      ],
    },
    {
      perihal: 'that they do not give either',
      ubah: { 'IKU!I5': 150 },
      temuan: [
        'peringatan IKU!I5: capaian 3b-N tertulis 150,00, melebihi batas capaian 120 — periksa kembali (KMK 300/KMK.01/2022, Penghitungan indeks capaian IKU, batas capaian)',
        'peringatan IKU!I5: capaian 3b-N tertulis 150,00, sedangkan 98,50 / 64,00 × 100 (dibatasi 120) = 120,00; baru menghasilkan 150,00 bila realisasi 96,0031 (KMK 300/KMK.01/2022, Penghitungan indeks capaian IKU, polarisasi maximize)',
      ],
    },
  ],
  'rata-rata-tidak-mengikuti': [
    {
      perihal: 'above its quarters',
      ubah: { 'Survei!G2': 86.43 },
      temuan: [
        'peringatan Survei!G2: rata-rata Inbound tertulis 86,43, sedangkan rata-rata triwulan 85,85; bahkan di luar rentang triwulan itu (85,32 sampai 86,42)',
      ],
    },
    {
      perihal: 'at the highest of them',
      ubah: { 'Survei!G2': 86.42 },
      temuan: [
        'peringatan Survei!G2: rata-rata Inbound tertulis 86,42, sedangkan rata-rata triwulan 85,85 — periksa kembali',
      ],
    },
    {
      perihal: 'below its quarters',
      ubah: { 'Survei!G2': 85.31 },
      temuan: [
        'peringatan Survei!G2: rata-rata Inbound tertulis 85,31, sedangkan rata-rata triwulan 85,85; bahkan di luar rentang triwulan itu (85,32 sampai 86,42)',
      ],
    },
    {
      perihal: 'a quarter of the index',
      ubah: { 'Survei!C6': 86.78 },
      temuan: [
        'peringatan Survei!C6: Hasil Akhir Indeks CSI Q1 tertulis 86,78, sedangkan rata-rata layanan 86,77 — periksa kembali (LAKIN KLIP DJP 2024, BAB III, Evaluasi dan Analisis Kinerja Tahun 2024, IKU 1a-N)',
      ],
    },
  ],
  'realisasi-bukan-rincian': [
    {
      ubah: { "'Service Level'!C2": 79.5 },
      temuan: [
        'peringatan IKU!F4: realisasi 3a-N 85,28 tidak sama dengan rata-rata bulanan 85,52 — periksa kembali (LAKIN KLIP DJP 2024, BAB III, Evaluasi dan Analisis Kinerja Tahun 2024, IKU 3a-N)',
        `peringatan 'Service Level'!F2: Januari berketerangan "Belum tercapai pada kategori phone", padahal telepon 79,50 mencapai target 79,00 pada baris yang sama`,
        `peringatan 'Service Level'!F5: telepon Januari 79,50 dinyatakan belum tercapai, sedangkan April 78,59 dinyatakan tercapai; tidak ada batas yang memenuhi keduanya`,
        `peringatan 'Service Level'!F6: telepon Januari 79,50 dinyatakan belum tercapai, sedangkan Mei 77,44 dinyatakan tercapai; tidak ada batas yang memenuhi keduanya`,
        `peringatan 'Service Level'!F8: telepon Januari 79,50 dinyatakan belum tercapai, sedangkan Juli 79,11 dinyatakan tercapai; tidak ada batas yang memenuhi keduanya`,
        `peringatan 'Service Level'!F9: telepon Januari 79,50 dinyatakan belum tercapai, sedangkan Agustus 78,78 dinyatakan tercapai; tidak ada batas yang memenuhi keduanya`,
        `peringatan 'Service Level'!F13: telepon Januari 79,50 dinyatakan belum tercapai, sedangkan Desember 78,86 dinyatakan tercapai; tidak ada batas yang memenuhi keduanya`,
      ],
    },
  ],
  'keterangan-bertentangan': [
    {
      perihal: 'reached at the target itself, said to be missed',
      ubah: { "'Service Level'!C13": 79, "'Service Level'!F13": 'Belum tercapai pada kategori phone' },
      temuan: [
        'peringatan IKU!F4: realisasi 3a-N 85,28 tidak sama dengan rata-rata bulanan 85,44 — periksa kembali (LAKIN KLIP DJP 2024, BAB III, Evaluasi dan Analisis Kinerja Tahun 2024, IKU 3a-N)',
        `peringatan 'Service Level'!F13: Desember berketerangan "Belum tercapai pada kategori phone", padahal telepon 79,00 mencapai target 79,00 pada baris yang sama`,
        `peringatan 'Service Level'!F5: telepon Desember 79,00 dinyatakan belum tercapai, sedangkan April 78,59 dinyatakan tercapai; tidak ada batas yang memenuhi keduanya`,
        `peringatan 'Service Level'!F6: telepon Desember 79,00 dinyatakan belum tercapai, sedangkan Mei 77,44 dinyatakan tercapai; tidak ada batas yang memenuhi keduanya`,
        `peringatan 'Service Level'!F9: telepon Desember 79,00 dinyatakan belum tercapai, sedangkan Agustus 78,78 dinyatakan tercapai; tidak ada batas yang memenuhi keduanya`,
      ],
    },
    {
      perihal: 'missed by a hundredth',
      ubah: { "'Service Level'!D4": 78.99 },
      temuan: [
        'peringatan IKU!F4: realisasi 3a-N 85,28 tidak sama dengan rata-rata bulanan 85,41 — periksa kembali (LAKIN KLIP DJP 2024, BAB III, Evaluasi dan Analisis Kinerja Tahun 2024, IKU 3a-N)',
        `peringatan 'Service Level'!F4: Maret berketerangan "Tercapai pada semua kategori", padahal live chat 78,99 di bawah target 79,00 pada baris yang sama`,
      ],
    },
  ],
  'keterangan-mustahil': [
    {
      perihal: 'between two months of live chat',
      ubah: { "'Service Level'!D3": 79.56 },
      temuan: [
        'peringatan IKU!F4: realisasi 3a-N 85,28 tidak sama dengan rata-rata bulanan 85,51 — periksa kembali (LAKIN KLIP DJP 2024, BAB III, Evaluasi dan Analisis Kinerja Tahun 2024, IKU 3a-N)',
        `peringatan 'Service Level'!F3: Februari berketerangan "Belum tercapai di semua kategori", padahal live chat 79,56 mencapai target 79,00 pada baris yang sama`,
        `peringatan 'Service Level'!F4: live chat Februari 79,56 dinyatakan belum tercapai, sedangkan Maret 79,56 dinyatakan tercapai; tidak ada batas yang memenuhi keduanya`,
      ],
    },
  ],
  'dua-angka': [
    {
      perihal: 'a realisasi',
      ubah: { "'Angka Tertulis'!E2": 87.79 },
      temuan: [
        `peringatan 'Angka Tertulis'!E2: realisasi 2024 1a-N tertulis 87,79 (BAB III.B.1 A), sedangkan IKU!F2 87,78`,
      ],
    },
    {
      perihal: 'a capaian of last year',
      ubah: { "'Angka Tertulis'!C2": 'Capaian', "'Angka Tertulis'!D2": 2023 },
      temuan: [
        `peringatan 'Angka Tertulis'!E2: capaian 2023 1a-N tertulis 87,78 (BAB III.B.1 A), sedangkan 'Tahun Lalu'!D2 111,50; 87,78 adalah realisasi 2024`,
      ],
    },
  ],
  'angka-kembar': [
    {
      ubah: { "'Tahun Lalu'!C4": 116.25 },
      temuan: [
        `peringatan 'Tahun Lalu'!C4: realisasi tahun lalu 3a-N 116,25 sama persis dengan 2a-CP; mungkin tersalin — periksa kembali`,
      ],
    },
  ],
  'tanpa-angka-tahun-lalu': [
    {
      perihal: 'no row',
      ubah: (grid) => withoutRows(grid, 'Tahun Lalu', ({ sel }) => sel[0] === '8a-CP'),
      temuan: [
        'peringatan IKU!A13: 8a-CP tidak mempunyai angka tahun 2023 sebagai pembanding; bila IKU baru, tulis "IKU baru" di lembar Tahun Lalu — periksa kembali',
      ],
    },
    {
      perihal: 'a row without figures',
      ubah: { "'Tahun Lalu'!E10": null },
      temuan: [
        `peringatan 'Tahun Lalu'!A10: 7c-N tidak mempunyai angka tahun 2023 sebagai pembanding; bila IKU baru, tulis "IKU baru" di lembar Tahun Lalu — periksa kembali`,
      ],
    },
  ],
  'terlalu-dini': [
    {
      perihal: 'by a day',
      ubah: { 'Unit!B11': { tanggal: '2024-12-30' } },
      temuan: [
        'peringatan Unit!B11: Tanggal Pengantar 30 Desember 2024 mendahului akhir tahun yang dilaporkan, 31 Desember 2024',
      ],
    },
  ],
  'persen-sebagai-pecahan': [
    {
      ubah: { ...STALE, 'IKU!F6': 1.0086 },
      temuan: [
        'peringatan IKU!F6: Realisasi 1,0086 jauh di bawah target 83,00; tulis 87,78 untuk 87,78%, tanpa format persen — periksa kembali',
      ],
    },
  ],
} satisfies Readonly<Partial<Record<LakinProblem['jenis'], readonly Planted[]>>>;

export const planted: PlantedFile = { contoh: 'lakin-klip-2024', galat };
