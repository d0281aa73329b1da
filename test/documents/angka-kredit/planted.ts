import type { AngkaKreditProblem } from '../../../documents/angka-kredit/problems.ts';
import type { GridWorkbook } from '../../../documents/index.ts';
import { withCells, withoutRows, withoutSheet, type Changes } from '../sample-grid.ts';

/** One fault planted in the sample, and all that is then found. */
export interface Planted {
  readonly perihal: string;
  readonly ubah: Changes | ((workbook: GridWorkbook) => GridWorkbook);
  readonly temuan: readonly string[];
}

/** Kinds of problems that other workbooks have too, where this one has its own way to meet them. */
type Shared =
  | 'aturan'
  | 'lembar-hilang'
  | 'nama-berbeda'
  | 'nip-ganda'
  | 'nip-tidak-sah'
  | 'angka-sebagai-teks'
  | 'hasil-berbeda'
  | 'tanggal-terbalik'
  | 'wajib-kosong'
  | 'pola-nomor';

const LUTHFI = '198605252008021976';
const NOBODY = '199001012015031001';

/** Every kind of problem of Angka Kredit, each planted at least once; a new kind does not compile until it is planted. */
export const PLANTED: Readonly<Record<AngkaKreditProblem['jenis'] | Shared, readonly Planted[]>> = {
  'tanpa-pegawai': [
    {
      perihal: 'no officers, and nothing else about the rows of the other sheets',
      ubah: (workbook) => withoutRows(workbook, 'Pegawai', ({ nomor }) => nomor > 1),
      temuan: ['galat Pegawai: belum ada pegawai'],
    },
  ],
  'pegawai-tidak-dikenal': [
    {
      perihal: 'on Kegiatan',
      ubah: { 'Kegiatan!A2': NOBODY },
      temuan: ['galat Kegiatan!A2: NIP 199001012015031001 tidak ada di lembar Pegawai'],
    },
    {
      perihal: 'on Predikat',
      ubah: { 'Predikat!A2': NOBODY },
      temuan: ['galat Predikat!A2: NIP 199001012015031001 tidak ada di lembar Pegawai'],
    },
    {
      perihal: 'on Karya Tulis',
      ubah: { "'Karya Tulis'!A2": NOBODY },
      temuan: ["galat 'Karya Tulis'!A2: NIP 199001012015031001 tidak ada di lembar Pegawai"],
    },
  ],
  'pegawai-tanpa-data': [
    {
      perihal: 'no butir',
      ubah: (workbook) =>
        withoutRows(
          withCells(workbook, { 'Rekap!C2': null, 'Rekap!D2': null, 'Rekap!I2': null }),
          'Kegiatan',
          ({ nomor }) => nomor >= 2 && nomor <= 5,
        ),
      temuan: ['peringatan Pegawai!C2: Arimbi Candrakirana, A.Md. belum mempunyai butir kegiatan'],
    },
    {
      perihal: 'no predikat for the part under conversion',
      ubah: (workbook) =>
        withoutRows(
          withCells(workbook, { 'Rekap!F12': null, 'Rekap!I12': null }),
          'Predikat',
          ({ nomor }) => nomor === 2,
        ),
      temuan: [
        'peringatan Pegawai!C12: Kartika Purnamasari Hutabarat, S.E. belum mempunyai predikat kinerja',
      ],
    },
  ],
  'di-luar-masa': [
    {
      perihal: 'the day before',
      ubah: { 'Kegiatan!D2': { tanggal: '2022-12-31' } },
      temuan: ['galat Kegiatan!D2: Tanggal di luar masa penilaian 1 Januari 2023 sampai dengan 30 Juni 2023'],
    },
    {
      perihal: 'the day after',
      ubah: { 'Kegiatan!D2': { tanggal: '2023-07-01' } },
      temuan: ['galat Kegiatan!D2: Tanggal di luar masa penilaian 1 Januari 2023 sampai dengan 30 Juni 2023'],
    },
    {
      perihal: 'a work',
      ubah: { "'Karya Tulis'!D2": { tanggal: '2023-07-01' } },
      temuan: [
        "galat 'Karya Tulis'!D2: Tanggal di luar masa penilaian 1 Januari 2023 sampai dengan 30 Juni 2023",
      ],
    },
    {
      perihal: 'a year',
      ubah: { 'Predikat!D2': 2024 },
      temuan: [
        'galat Predikat!D2: Tahun 2024 di luar masa penilaian 1 Januari 2023 sampai dengan 31 Desember 2023',
      ],
    },
    {
      perihal: 'a period before any rule',
      ubah: {
        'Pegawai!E14': { tanggal: '2019-01-01' },
        'Pegawai!G14': { tanggal: '2019-01-01' },
        'Pegawai!N14': { tanggal: '2020-01-01' },
        'Pegawai!O14': { tanggal: '2020-06-30' },
      },
      temuan: [
        'galat Predikat!D5: Tahun 2023 di luar masa penilaian 1 Januari 2020 sampai dengan 30 Juni 2020',
        'galat Pegawai!C14: Aturan Angka Kredit belum berlaku pada 30 Juni 2020; versi pertama berlaku sejak 1 Juli 2020',
      ],
    },
  ],
  'mendahului-tmt': [
    {
      perihal: 'the day before the pangkat',
      ubah: { 'Pegawai!E2': { tanggal: '2023-02-05' } },
      temuan: [
        'peringatan Kegiatan!D2: Tanggal mendahului TMT Golongan 5 Februari 2023; Angka Kredit sebelumnya hanya dibawa sebagai Angka Kredit lama',
      ],
    },
    {
      perihal: 'the day of the pangkat',
      ubah: { 'Pegawai!G2': { tanggal: '2023-02-05' }, 'Pegawai!E2': { tanggal: '2023-02-04' } },
      temuan: [
        'peringatan Kegiatan!D2: Tanggal mendahului TMT Jenjang 5 Februari 2023; Angka Kredit sebelumnya hanya dibawa sebagai Angka Kredit lama',
      ],
    },
  ],
  'golongan-tidak-sesuai': [
    {
      perihal: 'below',
      ubah: { 'Pegawai!D2': 'II/b' },
      temuan: [
        'galat Pegawai!D2: golongan II/b bukan golongan Terampil; pilihan: II/c, II/d (PermenPANRB 50/2020, Lampiran III)',
      ],
    },
    {
      perihal: 'above',
      ubah: { 'Pegawai!D2': 'III/a' },
      temuan: [
        'galat Pegawai!D2: golongan III/a bukan golongan Terampil; pilihan: II/c, II/d (PermenPANRB 50/2020, Lampiran III)',
      ],
    },
    {
      perihal: 'under conversion',
      ubah: { 'Pegawai!D14': 'III/c' },
      temuan: [
        'galat Pegawai!D14: golongan III/c bukan golongan Ahli Pertama; pilihan: III/a, III/b (PermenPANRB 1/2023, Pasal 39, Angka Kredit Kumulatif kenaikan pangkat)',
      ],
    },
    {
      perihal: 'under both rules',
      ubah: { 'Pegawai!D12': 'III/c' },
      temuan: [
        'galat Pegawai!D12: golongan III/c bukan golongan Mahir; pilihan: III/a, III/b (PermenPANRB 50/2020, Lampiran III)',
        'galat Pegawai!D12: golongan III/c bukan golongan Mahir; pilihan: III/a, III/b (PermenPANRB 1/2023, Pasal 39, Angka Kredit Kumulatif kenaikan pangkat)',
      ],
    },
  ],
  'keadaan-tidak-sesuai': [
    {
      perihal: 'the usual target at the highest pangkat',
      ubah: { 'Pegawai!M10': 'biasa' },
      temuan: [
        'galat Pegawai!M10: target biasa tidak berlaku pada golongan III/d; isi puncak (PermenPANRB 50/2020, Pasal 27 ayat (2))',
      ],
    },
    {
      perihal: 'the target of the highest pangkat below it',
      ubah: { 'Pegawai!M9': 'puncak' },
      temuan: [
        'galat Pegawai!M9: target puncak tidak berlaku pada golongan III/c; isi biasa (PermenPANRB 50/2020, Pasal 27 ayat (2))',
      ],
    },
  ],
  'penugasan-tidak-tertulis': [
    {
      perihal: 'one above, blank',
      ubah: { 'Kegiatan!I10': null },
      temuan: [
        'galat Kegiatan!I10: butir E.2.3.b adalah tugas Mahir; hanya dinilai dengan penugasan tertulis (PermenPANRB 50/2020, Pasal 11 ayat (1) huruf a)',
      ],
    },
    {
      perihal: 'one below, no',
      ubah: { 'Kegiatan!I12': 'Tidak' },
      temuan: [
        'galat Kegiatan!I12: butir A.2.1.b adalah tugas Terampil; hanya dinilai dengan penugasan tertulis (PermenPANRB 50/2020, Pasal 11 ayat (1) huruf b)',
      ],
    },
  ],
  'butir-salah-lembar': [
    {
      perihal: 'Lampiran II on Kegiatan',
      ubah: { 'Kegiatan!E2': 'PENUNJANG.A.1' },
      temuan: ['galat Kegiatan!E2: butir PENUNJANG.A.1 diisi di lembar Penunjang'],
    },
    {
      perihal: 'a work on Pengembangan Profesi',
      ubah: { "'Pengembangan Profesi'!E2": 'PROFESI.B.6' },
      temuan: ["galat 'Pengembangan Profesi'!E2: butir PROFESI.B.6 diisi di lembar Karya Tulis"],
    },
    {
      perihal: 'a training on Karya Tulis',
      ubah: { "'Karya Tulis'!E2": 'PROFESI.E.1' },
      temuan: ["galat 'Karya Tulis'!E2: butir PROFESI.E.1 diisi di lembar Pengembangan Profesi"],
    },
    {
      perihal: 'Lampiran I on Penunjang',
      ubah: { 'Penunjang!E3': 'A.2.4' },
      temuan: ['galat Penunjang!E3: butir A.2.4 diisi di lembar Kegiatan'],
    },
  ],
  'butir-meragukan': [
    {
      perihal: 'words of several',
      ubah: { 'Kegiatan!E2': 'menyusun materi penyuluhan' },
      temuan: [
        'galat Kegiatan!E2: "menyusun materi penyuluhan" tidak menunjuk satu butir; isi kodenya, yang paling mirip: A.1.3.a menyusun materi uji awal (pretest) dan uji akhir (posttest) kegiatan Penyuluhan langsung secara aktif tingkat 2; A.1.3.b menyusun materi uji awal (pretest) dan uji akhir (posttest) kegiatan Penyuluhan langsung secara aktif tingkat 3; A.1.4.a menyusun instrumen survei kegiatan Penyuluhan langsung secara aktif tingkat 2',
      ],
    },
    {
      perihal: 'words of none',
      ubah: { 'Kegiatan!E2': 'minum kopi' },
      temuan: ['galat Kegiatan!E2: "minum kopi" tidak menunjuk satu butir; isi kode butir'],
    },
    {
      perihal: 'words of which one has only some',
      ubah: { 'Kegiatan!E2': 'kalibrasi mesin fotokopi' },
      temuan: [
        'galat Kegiatan!E2: "kalibrasi mesin fotokopi" tidak menunjuk satu butir; isi kodenya, yang paling mirip: E.2.20 melaksanakan proses pembahasan bersama (kalibrasi) di internal seksi',
      ],
    },
  ],
  'butir-dari-kata': [
    {
      perihal: 'its own words',
      ubah: { 'Kegiatan!E5': 'melaksanakan jadwal interaksi (online)' },
      temuan: ['peringatan Kegiatan!E5: dibaca sebagai butir E.2.1, melaksanakan jadwal interaksi (online)'],
    },
    {
      perihal: 'some of them',
      ubah: { 'Kegiatan!E2': 'materi calon WP OP tingkat 3' },
      temuan: [
        'peringatan Kegiatan!E2: dibaca sebagai butir A.2.1.b, menyusun materi Penyuluhan langsung secara aktif kepada calon Wajib Pajak Orang Pribadi tingkat 3',
      ],
    },
  ],
  'butir-berbeda-dari-jam': [
    {
      perihal: 'more hours than the letter',
      ubah: { "'Pengembangan Profesi'!I3": 161 },
      temuan: [
        "galat 'Pengembangan Profesi'!E3: butir PROFESI.E.3.e tidak sesuai dengan 161 jam, yang termasuk butir PROFESI.E.3.d",
      ],
    },
    {
      perihal: 'fewer',
      ubah: { "'Pengembangan Profesi'!I3": 80 },
      temuan: [
        "galat 'Pengembangan Profesi'!E3: butir PROFESI.E.3.e tidak sesuai dengan 80 jam, yang termasuk butir PROFESI.E.3.f",
      ],
    },
  ],
  'bukti-ganda': [
    {
      perihal: 'of one officer and butir',
      ubah: { 'Kegiatan!E3': 'a.2.1.b', 'Kegiatan!J3': 'LAP-0101/KLIP/2023', 'Kegiatan!M3': 6 },
      temuan: ['galat Kegiatan!J3: bukti LAP-0101/KLIP/2023 sudah dipakai di Kegiatan!J2'],
    },
    {
      perihal: 'of another butir, written otherwise',
      ubah: { 'Kegiatan!J3': 'lap 0101 klip 2023' },
      temuan: ['peringatan Kegiatan!J3: bukti lap 0101 klip 2023 sudah dipakai di Kegiatan!J2'],
    },
    {
      perihal: 'on two sheets',
      ubah: { "'Pengembangan Profesi'!J2": 'LAP-0701/KLIP/2023' },
      temuan: [
        "peringatan 'Pengembangan Profesi'!J2: bukti LAP-0701/KLIP/2023 sudah dipakai di Kegiatan!J20",
      ],
    },
    {
      perihal: 'of two officers',
      ubah: { 'Kegiatan!J6': 'LAP-0101/KLIP/2023' },
      temuan: ['peringatan Kegiatan!J6: bukti LAP-0101/KLIP/2023 sudah dipakai di Kegiatan!J2'],
    },
  ],
  'penulis-utama-ganda': [
    {
      perihal: 'two main authors',
      ubah: { "'Karya Tulis'!H4": 'utama', "'Karya Tulis'!L4": 4 },
      temuan: ['galat \'Karya Tulis\'!H4: penulis utama "Kajian Mutu Jawaban Pusat Kontak" sudah ada di H3'],
    },
  ],
  'penulis-berlebih': [
    {
      perihal: 'three rows of two authors',
      ubah: {
        "'Karya Tulis'!E7": 'PROFESI.B.3.b',
        "'Karya Tulis'!F7": 'Ulasan layanan percakapan bagi Wajib Pajak baru',
        "'Karya Tulis'!G7": 2,
        "'Karya Tulis'!L7": null,
      },
      temuan: [
        'galat \'Karya Tulis\'!F7: "Ulasan Layanan Percakapan bagi Wajib Pajak Baru" mempunyai 2 penulis, tetapi barisnya lebih banyak',
      ],
    },
  ],
  'jumlah-penulis-berbeda': [
    {
      perihal: 'three and four',
      ubah: { "'Karya Tulis'!G4": 4, "'Karya Tulis'!L4": 1.6 },
      temuan: [
        'galat \'Karya Tulis\'!G4: jumlah penulis "Kajian Mutu Jawaban Pusat Kontak" berbeda dari yang ditulis di G3',
      ],
    },
  ],
  'bulan-berlebih': [
    {
      perihal: 'more than since the rule',
      ubah: { 'Predikat!F2': 7, 'Predikat!G2': 7.29 },
      temuan: ['galat Predikat!F2: jumlah bulan penilaian 2023 menjadi 7, yang tersedia 6'],
    },
    {
      perihal: 'together',
      ubah: { 'Predikat!F4': 4, 'Predikat!G4': 6.25 },
      temuan: ['galat Predikat!F4: jumlah bulan penilaian 2023 menjadi 7, yang tersedia 6'],
    },
  ],
  'predikat-sebelum-berlaku': [
    {
      perihal: 'an officer assessed by butir only',
      ubah: { 'Predikat!A2': '199508282018022961', 'Predikat!B2': null },
      temuan: [
        'galat Predikat!D2: Angka Kredit 2023 dihitung menurut butir kegiatan (PermenPANRB 50/2020), bukan dari predikat kinerja',
      ],
    },
  ],
  'tim-penilai': [
    {
      perihal: 'an even number',
      ubah: (grid) => withoutRows(grid, 'Tim Penilai', ({ nomor }) => nomor === 6),
      temuan: [
        'galat \'Tim Penilai\': syarat "Paling sedikit 3 anggota" tidak terpenuhi (2 orang) (PermenPANRB 50/2020, Pasal 34 ayat (2) huruf c)',
        'galat \'Tim Penilai\': syarat "Berjumlah ganjil" tidak terpenuhi (4 orang) (PermenPANRB 50/2020, Pasal 34 ayat (3))',
      ],
    },
    {
      perihal: 'a secretary from elsewhere',
      ubah: { "'Tim Penilai'!E3": 'teknis' },
      temuan: [
        'galat \'Tim Penilai\': syarat "Ada unsur teknis, kepegawaian, asisten penyuluh pajak" tidak terpenuhi (tidak ada kepegawaian) (PermenPANRB 50/2020, Pasal 34 ayat (1))',
        'galat \'Tim Penilai\': syarat "Sekretaris dari unsur kepegawaian" tidak terpenuhi (belum: Oktaviani Sumardjo, S.Sos.) (PermenPANRB 50/2020, Pasal 34 ayat (5))',
      ],
    },
    {
      perihal: 'a chair below',
      ubah: { "'Tim Penilai'!G2": 'Tidak' },
      temuan: [
        'galat \'Tim Penilai\': syarat "Ketua paling rendah pejabat administrator atau Penyelia" tidak terpenuhi (belum: Nurdiyanto Kertapati, S.E., M.M.) (PermenPANRB 50/2020, Pasal 34 ayat (4))',
      ],
    },
    {
      perihal: 'a golongan below those assessed',
      ubah: { "'Tim Penilai'!C4": 'III/c' },
      temuan: [
        'galat \'Tim Penilai\': syarat "Setiap anggota jabatan atau pangkat paling rendah sama dengan yang dinilai" tidak terpenuhi (belum: Prawoto Adiningrat, S.E.) (PermenPANRB 50/2020, Pasal 34 ayat (7) huruf a)',
      ],
    },
    {
      perihal: 'one Asisten',
      ubah: { "'Tim Penilai'!E4": 'teknis' },
      temuan: [
        'galat \'Tim Penilai\': syarat "Paling sedikit 2 anggota Asisten Penyuluh Pajak" tidak terpenuhi (1 orang) (PermenPANRB 50/2020, Pasal 34 ayat (6))',
      ],
    },
    {
      perihal: 'not active',
      ubah: { "'Tim Penilai'!I6": 'Tidak' },
      temuan: [
        'galat \'Tim Penilai\': syarat "Setiap anggota aktif melakukan penilaian" tidak terpenuhi (belum: Rukmana Tedjakusuma, S.E., M.Ak.) (PermenPANRB 50/2020, Pasal 34 ayat (7) huruf c)',
      ],
    },
  ],
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
};
