import { contohPak } from '../pak.ts';
import type { ContohSalah } from './kesalahan.ts';

/** Angka Kredit with the mistakes of the issue: unknown butir, levels, assignments, dates, evidence, the team. */
export const ANGKA_KREDIT_SALAH: ContohSalah = {
  berkas: 'angka-kredit-salah.xlsx',
  judul: 'Contoh dengan kesalahan: Angka Kredit',
  pengantar: 'Kegiatan, karya tulis, predikat, dan susunan Tim Penilai yang tidak dapat dinilai.',
  contohAsal: 'angka-kredit-penyuluh',
  asal: contohPak,
  kesalahan: [
    {
      perihal: 'Kode butir yang tidak ada di Lampiran I.',
      ubah: { 'Kegiatan!E3': 'B.1.1.x' },
      temuan: [
        'GALAT  Kegiatan!E3: kode "B.1.1.x" tidak dikenal; yang paling mirip: B.1.1.a, B.1.1.b, A.1.1.a',
      ],
    },
    {
      perihal: 'Uraian yang cocok dengan beberapa butir ditulis di tempat kodenya.',
      ubah: { 'Kegiatan!E4': 'menyusun materi penyuluhan' },
      temuan: [
        'GALAT  Kegiatan!E4: "menyusun materi penyuluhan" tidak menunjuk satu butir; isi kodenya, yang paling mirip: A.1.3.a menyusun materi uji awal (pretest) dan uji akhir (posttest) kegiatan Penyuluhan langsung secara aktif tingkat 2; A.1.3.b menyusun materi uji awal (pretest) dan uji akhir (posttest) kegiatan Penyuluhan langsung secara aktif tingkat 3; A.1.4.a menyusun instrumen survei kegiatan Penyuluhan langsung secara aktif tingkat 2',
      ],
    },
    {
      perihal: 'Butir tugas Penyelia dikerjakan pegawai Terampil: dua jenjang di atasnya.',
      ubah: { 'Kegiatan!E6': 'A.2.1.a', 'Kegiatan!I6': 'Ya' },
      temuan: [
        'GALAT  Kegiatan!E6: jenjang Terampil: butir A.2.1.a adalah tugas Penyelia; penugasan hanya sejauh satu jenjang di atas atau di bawah jenjang sendiri (PermenPANRB 50/2020, Pasal 10)',
      ],
    },
    {
      perihal: 'Butir tugas Mahir dikerjakan pegawai Terampil tanpa penugasan tertulis.',
      ubah: { 'Kegiatan!I10': null },
      temuan: [
        'GALAT  Kegiatan!I10: butir E.2.3.b adalah tugas Mahir; hanya dinilai dengan penugasan tertulis (PermenPANRB 50/2020, Pasal 11 ayat (1) huruf a)',
      ],
    },
    {
      perihal: 'Tanggal kegiatan sehari setelah masa penilaian.',
      ubah: { 'Kegiatan!D13': { tanggal: '2023-07-01' } },
      temuan: [
        'GALAT  Kegiatan!D13: Tanggal di luar masa penilaian 1 Januari 2023 sampai dengan 30 Juni 2023',
      ],
    },
    {
      perihal: 'Bukti yang sama dipakai dua kali untuk butir yang sama.',
      ubah: { 'Kegiatan!E16': 'D.3.3', 'Kegiatan!J16': 'LAP-0501/KLIP/2023' },
      temuan: ['GALAT  Kegiatan!J16: bukti LAP-0501/KLIP/2023 sudah dipakai di Kegiatan!J15'],
    },
    {
      perihal: 'Bukti pegawai lain.',
      ubah: { 'Kegiatan!J19': 'LAP-0801/KLIP/2023' },
      temuan: ['PERINGATAN  Kegiatan!J22: bukti LAP-0801/KLIP/2023 sudah dipakai di Kegiatan!J19'],
    },
    {
      perihal: 'Volume berupa kata.',
      ubah: { 'Kegiatan!H20': 'empat puluh' },
      temuan: ['GALAT  Kegiatan!H20: Volume "empat puluh" bukan angka'],
    },
    {
      perihal: 'Huruf butir pelatihan tidak sesuai dengan jam pelajarannya.',
      ubah: { "'Pengembangan Profesi'!I3": 161 },
      temuan: [
        "GALAT  'Pengembangan Profesi'!E3: butir PROFESI.E.3.e tidak sesuai dengan 161 jam, yang termasuk butir PROFESI.E.3.d",
      ],
    },
    {
      perihal: 'Karya tulis yang sama mempunyai dua penulis utama.',
      ubah: { "'Karya Tulis'!H4": 'utama' },
      temuan: ['GALAT  \'Karya Tulis\'!H4: penulis utama "Kajian Mutu Jawaban Pusat Kontak" sudah ada di H3'],
    },
    {
      perihal: 'Tiga belas bulan dalam setahun.',
      ubah: { 'Predikat!F2': 13 },
      temuan: ['GALAT  Predikat!F2: Bulan 13 melebihi 12 (PermenPANRB 1/2023, Pasal 37 ayat (4))'],
    },
    {
      perihal: 'NIP salah satu digitnya hilang.',
      ubah: { 'Pegawai!B12': '19900303201412297' },
      temuan: ['GALAT  Pegawai!B12: NIP "19900303201412297" tidak sah: NIP terdiri atas 18 angka'],
    },
    {
      perihal: 'Golongan di bawah jenjangnya.',
      ubah: { 'Pegawai!D9': 'III/b' },
      temuan: [
        'GALAT  Pegawai!D9: golongan III/b bukan golongan Penyelia; pilihan: III/c, III/d (PermenPANRB 50/2020, Lampiran III)',
      ],
    },
    {
      perihal: 'Sekretaris Tim Penilai bukan dari unsur kepegawaian.',
      ubah: { "'Tim Penilai'!E3": 'teknis' },
      temuan: [
        'GALAT  \'Tim Penilai\': syarat "Ada unsur teknis, kepegawaian, asisten penyuluh pajak" tidak terpenuhi (tidak ada kepegawaian) (PermenPANRB 50/2020, Pasal 34 ayat (1))',
        'GALAT  \'Tim Penilai\': syarat "Sekretaris dari unsur kepegawaian" tidak terpenuhi (belum: Oktaviani Sumardjo, S.Sos.) (PermenPANRB 50/2020, Pasal 34 ayat (5))',
      ],
    },
    {
      perihal: 'Angka Kredit diketik menimpa rumus.',
      ubah: { 'Kegiatan!M28': 9.99 },
      temuan: ['GALAT  Kegiatan!M28: Angka Kredit tertulis 9,9900, hasil hitung ulang 6,0000'],
    },
  ],
};
