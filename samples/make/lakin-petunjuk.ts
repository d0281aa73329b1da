import { BAGIAN_WARNA, type Petunjuk } from './petunjuk.ts';

/** The instructions of the sample for a performance report. */
export const PETUNJUK_LAKIN: Petunjuk = {
  judul: 'Contoh: Laporan Kinerja (LAKIN) 2024',
  pengantar:
    'Angka dan uraian berasal dari LAKIN KLIP DJP 2024, apa adanya. Nama orang, NIP, dan angka di lembar Anggaran rekaan.',
  bagian: [
    {
      judul: 'Mengisi',
      baris: [
        { kata: '1. Unit', uraian: 'Nama unit, tahun, penanda tangan, dan tanggal kata pengantar.' },
        {
          kata: '2. Uraian',
          uraian:
            'Teks tentang unit, satu baris per alinea atau butir. "1.", "a.", dan "-" di awal baris menjadi daftar.',
        },
        { kata: '3. SDM', uraian: 'Jumlah pegawai menurut jabatan, pendidikan, dan golongan.' },
        {
          kata: '4. Perspektif, Sasaran, IKU',
          uraian:
            'Bobot dalam persen, jumlahnya 100: perspektif seluruhnya, IKU dalam satu SS. Kosongkan semua bila sama berat. Persentase ditulis 87,78, tanpa format persen.',
        },
        {
          kata: '5. Perjanjian Kinerja',
          uraian: 'Indikator dan target sebagaimana ditandatangani.',
        },
        {
          kata: '6. Narasi',
          uraian:
            'Satu baris per alinea atau butir. Kalimat yang hanya mengulang angka tidak perlu ditulis: laporan menyusunnya dari angka.',
        },
        {
          kata: '7. Triwulan, Tahun Lalu, Survei, Service Level, Layanan 3C, IKPA',
          uraian: 'Rincian milik satu IKU; isi yang ada saja. IKU tanpa pembanding ditulis "IKU baru".',
        },
        {
          kata: '8. Anggaran, Prestasi, Benchmarking',
          uraian: 'Pagu dan realisasi menurut jenis belanja, penghargaan, dan kunjungan.',
        },
        {
          kata: 'Kolom "Tertulis", lembar Angka Tertulis dan Daftar Isi',
          uraian:
            'Tidak wajib: angka, nama, dan nomor menurut naskah yang sudah ada. Perintah periksa mencocokkannya satu sama lain; laporan tidak memakainya.',
        },
        {
          kata: 'Menambah baris',
          uraian: 'Isi baris tepat di bawah tabel, lalu salin rumus dari baris di atasnya.',
        },
      ],
    },
    BAGIAN_WARNA,
    {
      judul: 'Yang diperlihatkan contoh ini',
      baris: [
        {
          kata: 'Bobot SS 3',
          uraian:
            'Naskah tidak mencetaknya; 37,5 : 25 : 37,5 menghasilkan nilai tercetak 115,48. Bobot lain dapat memberi hasil yang sama.',
        },
        { kata: 'NKO', uraian: 'Dihitung dari realisasi dan target: 115,87, sama dengan naskah.' },
        {
          kata: 'Audit',
          uraian: 'Jalankan patokan periksa untuk melihat angka naskah yang tidak saling mengikuti.',
        },
      ],
    },
  ],
};
