import type { AngkaKreditProblem } from '../../../../documents/angka-kredit/problems.ts';
import type { Planted } from '../../planted.ts';
import { withoutRows } from '../../sample-grid.ts';

/** What can be wrong of what an officer did: activities, works, predicates, and those who assess them. */
export const kegiatan = {
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
} satisfies Readonly<Partial<Record<AngkaKreditProblem['jenis'], readonly Planted[]>>>;
