import type { NotModelled } from '../../../citation.ts';

/** What SE-65/PJ/2010 says beyond its numbers. */
export const tidakDimodelkan: readonly NotModelled[] = [
  {
    pasal: 'Lampiran I angka 2 huruf a',
    hal: 'Format formulir penilaian menurut lampiran II SE-81/PJ/2009.',
    alasan: 'Naskah SE-81/PJ/2009 tidak termasuk dokumen sumber.',
  },
  {
    pasal: 'Lampiran I angka 2 huruf c angka 2 dan 3',
    hal: 'Perkiraan kondisi tiap indikator dan range nilai tiap kondisi.',
    alasan: 'Disusun Tim Kanwil; nilai indikator adalah masukan.',
  },
  {
    pasal: 'Lampiran I angka 2 huruf f',
    hal: 'Informasi penting lain yang diperoleh di lapangan.',
    alasan: 'Tidak mempunyai ukuran; dipertimbangkan Tim Penilai di luar nilai.',
  },
  {
    pasal: 'Lampiran II, diktum KETIGA',
    hal: 'Kantor yang mewakili kantor wilayah dalam lomba tingkat Direktorat Jenderal Pajak.',
    alasan: 'Ditetapkan Kepala Kantor Wilayah; tidak dihitung dari nilai.',
  },
  {
    pasal: 'Lampiran III angka 1 sampai dengan 5',
    hal: 'Tujuan, jumlah berkas, softcopy, format berkas, jenis huruf, dan jenis kertas laporan.',
    alasan: 'Tidak menentukan angka.',
  },
  {
    pasal: 'Lampiran III, penutup',
    hal: 'Pemilihan pemenang antar-cluster dan penilaian lapangan oleh Tim Penilai KPDJP.',
    alasan: 'Terjadi setelah lomba tingkat kantor wilayah, tanpa rumus.',
  },
  {
    pasal: 'Lampiran IV huruf A',
    hal: 'Data responden (jenis kelamin, pendidikan, pekerjaan).',
    alasan: 'Indeks tidak bergantung padanya.',
  },
];
