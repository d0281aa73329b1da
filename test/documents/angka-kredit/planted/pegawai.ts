import type { AngkaKreditProblem } from '../../../../documents/angka-kredit/problems.ts';
import type { Planted } from '../../planted.ts';
import { withCells, withoutRows } from '../../sample-grid.ts';

const NOBODY = '199001012015031001';

/** What can be wrong of an officer: who they are, when, and what they aim at. */
export const pegawai = {
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
} satisfies Readonly<Partial<Record<AngkaKreditProblem['jenis'], readonly Planted[]>>>;
