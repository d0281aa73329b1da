import type { Problem } from '../../../../documents/index.ts';
import type { Planted } from '../../planted.ts';
import { withoutSheet } from '../../sample-grid.ts';

const LUTHFI = '198605252008021976';

/** Kinds of problems that other workbooks have too, where this one has its own way to meet them. */
export const umum = {
  aturan: [
    {
      perihal: 'an unknown kode, with the nearest',
      ubah: { 'Kegiatan!E2': 'A.2.1.x' },
      temuan: [
        'galat Kegiatan!E2: kode "A.2.1.x" tidak dikenal; yang paling mirip: A.2.1.a, A.2.1.b, A.1.1.a',
      ],
    },
    {
      perihal: 'a kode without its letter',
      ubah: { 'Kegiatan!E2': 'E.2.3' },
      temuan: ['galat Kegiatan!E2: kode "E.2.3" tidak dikenal; yang paling mirip: E.2.3.a, E.2.3.b, E.2.3.c'],
    },
    {
      perihal: 'two jenjang away',
      ubah: { 'Kegiatan!E2': 'A.2.1.a', 'Kegiatan!I2': 'Ya' },
      temuan: [
        'galat Kegiatan!E2: jenjang Terampil: butir A.2.1.a adalah tugas Penyelia; penugasan hanya sejauh satu jenjang di atas atau di bawah jenjang sendiri (PermenPANRB 50/2020, Pasal 10)',
      ],
    },
    {
      perihal: 'butir after its rule',
      ubah: { 'Kegiatan!D30': { tanggal: '2023-07-01' } },
      temuan: [
        'galat Kegiatan!D30: aturan PermenPANRB 1/2023: tidak mengenal butir kegiatan; hitung Angka Kredit dari predikat kinerja dengan AK_KONVERSI (PermenPANRB 1/2023, Pasal 37 ayat (1))',
      ],
    },
    {
      perihal: 'text for a number',
      ubah: { 'Kegiatan!H2': 'dua puluh' },
      temuan: ['galat Kegiatan!H2: Volume "dua puluh" bukan angka'],
    },
    {
      perihal: 'a part of a result',
      ubah: { 'Kegiatan!H2': 20.5 },
      temuan: ['galat Kegiatan!H2: Volume 20,50 harus bilangan bulat'],
    },
    {
      perihal: 'a negative volume',
      ubah: { 'Kegiatan!H2': -1 },
      temuan: ['galat Kegiatan!H2: Volume -1 kurang dari 0'],
    },
    {
      perihal: 'five authors',
      ubah: { "'Karya Tulis'!G2": 5 },
      temuan: [
        "galat 'Karya Tulis'!G2: Jumlah Penulis 5 melebihi 4 (PermenPANRB 50/2020, Pasal 40 ayat (2))",
      ],
    },
    {
      perihal: 'an assisting author alone',
      ubah: { "'Karya Tulis'!H2": 'pembantu' },
      temuan: [
        "galat 'Karya Tulis'!H2: peran pembantu: karya dengan satu penulis tidak mempunyai penulis pembantu (PermenPANRB 50/2020, Lampiran II angka I huruf B)",
      ],
    },
    {
      perihal: 'an unknown predikat',
      ubah: { 'Predikat!E2': 'Istimewa' },
      temuan: [
        'galat Predikat!E2: Predikat "Istimewa" tidak dikenal; pilihan: Sangat Baik, Baik, Butuh Perbaikan, Cukup, Cukup/Butuh Perbaikan, Kurang, Sangat Kurang',
      ],
    },
    {
      perihal: 'thirteen months',
      ubah: { 'Predikat!F2': 13 },
      temuan: ['galat Predikat!F2: Bulan 13 melebihi 12 (PermenPANRB 1/2023, Pasal 37 ayat (4))'],
    },
    {
      perihal: 'no months',
      ubah: { 'Predikat!F2': 0 },
      temuan: ['galat Predikat!F2: Bulan 0 kurang dari 1 (PermenPANRB 1/2023, Pasal 37 ayat (4))'],
    },
    {
      perihal: 'an unknown jenjang',
      ubah: { 'Pegawai!F2': 'Juru Bicara' },
      temuan: [
        'galat Pegawai!F2: Jenjang "Juru Bicara" tidak dikenal; pilihan: Pemula, Terampil, Mahir, Penyelia, Ahli Pertama, Ahli Muda, Ahli Madya, Ahli Utama',
      ],
    },
    {
      perihal: 'a target that the jenjang does not have',
      ubah: { 'Pegawai!M9': 'pemeliharaan' },
      temuan: [
        'galat Pegawai!M9: keadaan pemeliharaan: memenuhi syarat kenaikan jenjang tetapi belum tersedia lowongan: hanya untuk Terampil dan Mahir, bukan Penyelia (PermenPANRB 50/2020, Pasal 27 ayat (1))',
      ],
    },
    {
      perihal: 'a target that the rule no longer has',
      ubah: { 'Pegawai!M14': 'pemeliharaan' },
      temuan: [
        'galat Pegawai!M14: keadaan pemeliharaan: tidak mengenal Angka Kredit pemeliharaan (PermenPANRB 1/2023, Pasal 37, koefisien Angka Kredit tahunan)',
      ],
    },
    {
      perihal: 'butir of a jenjang without butir',
      ubah: { 'Pegawai!F12': 'Ahli Pertama', 'Predikat!G2': 6.25 },
      temuan: [
        'galat Kegiatan!E30: jenjang Ahli Pertama: hanya dikenal Terampil, Mahir, Penyelia (PermenPANRB 50/2020, Pasal 5 ayat (2))',
        'galat Kegiatan!E31: jenjang Ahli Pertama: hanya dikenal Terampil, Mahir, Penyelia (PermenPANRB 50/2020, Pasal 5 ayat (2))',
      ],
    },
    {
      perihal: 'hours below none',
      ubah: { "'Pengembangan Profesi'!I3": -1 },
      temuan: ["galat 'Pengembangan Profesi'!I3: Jam -1,00 kurang dari 0"],
    },
  ],
  'lembar-hilang': [
    {
      perihal: 'Kegiatan',
      ubah: (grid) => withoutSheet(grid, 'Kegiatan'),
      temuan: [
        'galat Kegiatan: lembar ini tidak ada di buku kerja; lembar yang ada: Petunjuk, Unit, Pegawai, Pengembangan Profesi, Karya Tulis, Penunjang, Predikat, Tim Penilai, Rekap, Daftar Butir',
      ],
    },
    {
      perihal: 'Predikat',
      ubah: (grid) => withoutSheet(grid, 'Predikat'),
      temuan: [
        'galat Predikat: lembar ini tidak ada di buku kerja; lembar yang ada: Petunjuk, Unit, Pegawai, Kegiatan, Pengembangan Profesi, Karya Tulis, Penunjang, Tim Penilai, Rekap, Daftar Butir',
      ],
    },
    {
      perihal: 'Tim Penilai',
      ubah: (grid) => withoutSheet(grid, 'Tim Penilai'),
      temuan: [
        "galat 'Tim Penilai': lembar ini tidak ada di buku kerja; lembar yang ada: Petunjuk, Unit, Pegawai, Kegiatan, Pengembangan Profesi, Karya Tulis, Penunjang, Predikat, Rekap, Daftar Butir",
      ],
    },
  ],
  'nama-berbeda': [
    {
      perihal: 'beside another’s NIP',
      ubah: { 'Kegiatan!B2': 'Bagaskara Lintang, A.Md.Ak.' },
      temuan: [
        'galat Kegiatan!B2: nama "Bagaskara Lintang, A.Md.Ak." berbeda dari "Arimbi Candrakirana, A.Md." di Pegawai!C2',
      ],
    },
  ],
  'nip-ganda': [
    {
      perihal: 'two officers',
      ubah: { 'Pegawai!B12': LUTHFI },
      temuan: ['galat Pegawai!B13: NIP 198605252008021976 sudah dipakai di B12'],
    },
    {
      perihal: 'two assessors',
      ubah: { "'Tim Penilai'!B3": '198403152008111998' },
      temuan: ["galat 'Tim Penilai'!B3: NIP 198403152008111998 sudah dipakai di B2"],
    },
  ],
  'nip-tidak-sah': [
    {
      perihal: 'of an officer: the rows are not blamed',
      ubah: { 'Pegawai!B2': '1995' },
      temuan: ['galat Pegawai!B2: NIP "1995" tidak sah: NIP terdiri atas 18 angka'],
    },
  ],
  'angka-sebagai-teks': [
    {
      perihal: 'a volume',
      ubah: { 'Kegiatan!H2': '20' },
      temuan: ['peringatan Kegiatan!H2: Volume "20" berupa teks; dibaca sebagai 20,00'],
    },
    {
      perihal: 'Angka Kredit before',
      ubah: { 'Pegawai!I5': '0,5' },
      temuan: ['peringatan Pegawai!I5: Kelebihan Sebelumnya "0,5" berupa teks; dibaca sebagai 0,50'],
    },
  ],
  'hasil-berbeda': [
    {
      perihal: 'of a row',
      ubah: { 'Kegiatan!M2': 1.2001 },
      temuan: ['galat Kegiatan!M2: Angka Kredit tertulis 1,2001, hasil hitung ulang 1,2000'],
    },
    {
      perihal: 'of a work',
      ubah: { "'Karya Tulis'!L3": 8 },
      temuan: ["galat 'Karya Tulis'!L3: Angka Kredit tertulis 8,0000, hasil hitung ulang 4,0000"],
    },
    {
      perihal: 'of a predikat',
      ubah: { 'Predikat!G3': 9.37 },
      temuan: ['galat Predikat!G3: Angka Kredit tertulis 9,37, hasil hitung ulang 9,38'],
    },
    {
      perihal: 'recognised more than 150%',
      ubah: { 'Rekap!D9': 39.9 },
      temuan: ['galat Rekap!D9: Tugas Jabatan Diakui tertulis 39,9000, hasil hitung ulang 37,5000'],
    },
    {
      perihal: 'penunjang over its limit',
      ubah: { 'Rekap!H8': 12.9, 'Rekap!I8': 54 },
      temuan: [
        'galat Rekap!H8: Penunjang Dihitung tertulis 12,9000, hasil hitung ulang 10,0000',
        'galat Rekap!I8: Jumlah tertulis 54,0000, hasil hitung ulang 51,1000',
      ],
    },
  ],
  'tanggal-terbalik': [
    {
      perihal: 'the period of the unit',
      ubah: { 'Unit!B4': { tanggal: '2022-12-31' } },
      temuan: ['galat Unit!B4: Periode Selesai mendahului Periode Mulai'],
    },
    {
      perihal: 'the period of an officer',
      ubah: { 'Pegawai!O2': { tanggal: '2022-12-31' } },
      temuan: ['galat Pegawai!O2: Masa Selesai mendahului Masa Mulai'],
    },
    {
      perihal: 'issued within the period',
      ubah: { 'Unit!B14': { tanggal: '2023-12-30' } },
      temuan: ['galat Unit!B14: Tanggal Terbit mendahului Periode Selesai'],
    },
    {
      perihal: 'a pangkat after the period',
      ubah: { 'Pegawai!E2': { tanggal: '2023-07-01' } },
      temuan: ['galat Pegawai!E2: akhir masa penilaian mendahului TMT Golongan'],
    },
    {
      perihal: 'a jenjang before the appointment',
      ubah: { 'Pegawai!G2': { tanggal: '2018-01-31' } },
      temuan: ['galat Pegawai!G2: TMT Jenjang mendahului TMT CPNS menurut NIP'],
    },
  ],
  'wajib-kosong': [
    {
      perihal: 'a volume',
      ubah: { 'Kegiatan!H2': null },
      temuan: ['galat Kegiatan!H2: Volume kosong; wajib diisi'],
    },
    {
      perihal: 'hours of a training without its letter',
      ubah: { "'Pengembangan Profesi'!E3": 'PROFESI.E.3', "'Pengembangan Profesi'!I3": null },
      temuan: ["galat 'Pengembangan Profesi'!I3: Jam kosong; wajib diisi"],
    },
  ],
  'pola-nomor': [
    {
      perihal: 'no counter',
      ubah: { 'Unit!B6': 'PAK/{tahun}' },
      temuan: ['galat Unit!B6: pola nomor "PAK/{tahun}" tidak memuat {urut}; nomor akan sama semua'],
    },
  ],
} satisfies Readonly<Partial<Record<Problem['jenis'], readonly Planted[]>>>;
