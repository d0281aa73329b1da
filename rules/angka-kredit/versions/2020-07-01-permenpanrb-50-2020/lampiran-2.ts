import {
  butir,
  persenKenaikanPangkat,
  rincian,
  subUnsurLampiran2,
  type SubUnsur,
} from '../../butir-kegiatan.ts';
import { SEMUA } from './pelaksana.ts';

const PROFESI = { unsur: 'pengembangan profesi', angka: 'I' } as const;
const PENUNJANG = { unsur: 'penunjang', angka: 'II' } as const;

/** Lampiran II, unsur I: Pengembangan Profesi. */
export const pengembanganProfesi: readonly SubUnsur[] = [
  subUnsurLampiran2(
    'PROFESI.A',
    'Perolehan ijazah/gelar pendidikan formal sesuai dengan bidang tugas Jabatan Fungsional Asisten Penyuluh Pajak',
    PROFESI,
    [
      butir(
        'PROFESI.A.1',
        'Memperoleh ijazah sesuai dengan bidang tugas Jabatan Fungsional Asisten Penyuluh Pajak',
        'Ijazah/Gelar',
        persenKenaikanPangkat('25'),
        SEMUA,
      ),
    ],
  ),
  subUnsurLampiran2(
    'PROFESI.B',
    'Pembuatan Karya Tulis/Karya Ilmiah di bidang Jabatan Fungsional Asisten Penyuluh Pajak',
    PROFESI,
    [
      rincian(
        'PROFESI.B.1',
        'Membuat karya tulis/karya ilmiah hasil penelitian/pengkajian/survei/evaluasi di bidang Jabatan Fungsional Asisten Penyuluh Pajak yang dipublikasikan:',
        [
          [
            'dalam bentuk buku/majalah ilmiah internasional yang diterbitkan internasional yang terindeks',
            'Jurnal/Buku',
            '20.00',
            SEMUA,
          ],
          [
            'dalam bentuk buku/majalah ilmiah internasional yang diterbitkan nasional',
            'Jurnal/Buku',
            '12.50',
            SEMUA,
          ],
          [
            'dalam bentuk buku/majalah ilmiah internasional yang diterbitkan dan diakui oleh organisasi profesi dan Instansi Pembina',
            'Jurnal/Buku/Naskah',
            '6.00',
            SEMUA,
          ],
        ],
      ),
      rincian(
        'PROFESI.B.2',
        'Membuat karya tulis/karya ilmiah hasil penelitian/pengkajian/survei/evaluasi di bidang Jabatan Fungsional Asisten Penyuluh Pajak yang tidak dipublikasikan:',
        [
          ['dalam bentuk buku', 'Buku', '8.0', SEMUA],
          ['dalam bentuk makalah', 'Makalah', '4', SEMUA],
        ],
      ),
      rincian(
        'PROFESI.B.3',
        'Membuat karya tulis/karya ilmiah berupa tinjauan atau ulasan ilmiah hasil gagasan sendiri di bidang Jabatan Fungsional Asisten Penyuluh Pajak yang dipublikasikan:',
        [
          ['dalam bentuk buku yang diterbitkan dan diedarkan secara nasional', 'Buku', '8.00', SEMUA],
          [
            'dalam majalah ilmiah yang diakui oleh organisasi profesi dan Instansi Pembina',
            'Naskah',
            '4.00',
            SEMUA,
          ],
        ],
      ),
      rincian(
        'PROFESI.B.4',
        'Membuat karya tulis/karya ilmiah berupa tinjauan atau ulasan ilmiah hasil gagasan sendiri di bidang Jabatan Fungsional Asisten Penyuluh Pajak yang tidak dipublikasikan:',
        [
          ['dalam bentuk buku', 'Buku', '7.00', SEMUA],
          ['dalam bentuk makalah', 'Makalah', '3.50', SEMUA],
        ],
      ),
      butir(
        'PROFESI.B.5',
        'Menyampaikan prasaran berupa tinjauan, gagasan dan atau ulasan ilmiah dalam pertemuan ilmiah',
        'Naskah',
        '2.50',
        SEMUA,
      ),
      butir(
        'PROFESI.B.6',
        'Membuat artikel di bidang Jabatan Fungsional Asisten Penyuluh Pajak yang dipublikasikan',
        'Artikel',
        '2',
        SEMUA,
      ),
    ],
  ),
  subUnsurLampiran2(
    'PROFESI.C',
    'Penerjemahan/Penyaduran Buku dan Bahan-Bahan Lain di bidang Jabatan Fungsional Asisten Penyuluh Pajak',
    PROFESI,
    [
      rincian(
        'PROFESI.C.1',
        'Menerjemahkan/menyadur buku atau karya ilmiah di bidang Jabatan Fungsional Asisten Penyuluh Pajak yang dipublikasikan:',
        [
          ['dalam bentuk buku yang diterbitkan dan diedarkan secara nasional', 'Buku', '7.00', SEMUA],
          [
            'dalam majalah ilmiah yang diakui oleh organisasi profesi dan Instansi Pembina',
            'Naskah',
            '3.50',
            SEMUA,
          ],
        ],
      ),
      rincian(
        'PROFESI.C.2',
        'Menerjemahkan/menyadur buku atau karya ilmiah di bidang Jabatan Fungsional Asisten Penyuluh Pajak yang tidak dipublikasikan:',
        [
          ['dalam bentuk buku', 'Buku', '3.00', SEMUA],
          ['dalam bentuk makalah', 'Makalah', '1.50', SEMUA],
        ],
      ),
    ],
  ),
  subUnsurLampiran2(
    'PROFESI.D',
    'Pembuatan Buku Pedoman/Petunjuk Pelaksanaan/Petunjuk Teknis di Bidang Jabatan Fungsional Asisten Penyuluh Pajak',
    PROFESI,
    [
      butir(
        'PROFESI.D.1',
        'Membuat buku standar/pedoman/petunjuk pelaksanaan/petunjuk teknis di bidang Jabatan Fungsional Asisten Penyuluh Pajak',
        'Buku',
        '3.00',
        SEMUA,
      ),
    ],
  ),
  subUnsurLampiran2(
    'PROFESI.E',
    'Pengembangan Kompetensi di Bidang Jabatan Fungsional Asisten Penyuluh Pajak',
    PROFESI,
    [
      butir('PROFESI.E.1', 'Pelatihan fungsional', 'Sertifikat/Laporan', '0.50', SEMUA),
      butir(
        'PROFESI.E.2',
        'Seminar/lokakarya/konferensi/simposium/studi banding-lapangan',
        'Sertifikat/Laporan',
        '3.00',
        SEMUA,
      ),
      rincian(
        'PROFESI.E.3',
        'Pelatihan teknis/magang di bidang tugas Jabatan Fungsional Asisten Penyuluh Pajak dan memperoleh Sertifikat,',
        [
          ['lamanya lebih dari 960 jam', 'Sertifikat/Laporan', '15.00', SEMUA],
          ['lamanya antara 641 - 960 jam', 'Sertifikat/Laporan', '9.00', SEMUA],
          ['lamanya antara 481 - 640 jam', 'Sertifikat/Laporan', '6.00', SEMUA],
          ['lamanya antara 161 - 480 jam', 'Sertifikat/Laporan', '3.00', SEMUA],
          ['lamanya antara 81 - 160 jam', 'Sertifikat/Laporan', '2.00', SEMUA],
          ['lamanya antara 31 - 80 jam', 'Sertifikat/Laporan', '1.00', SEMUA],
          ['lamanya kurang dari 30 jam', 'Sertifikat/Laporan', '0.50', SEMUA],
        ],
      ),
      rincian(
        'PROFESI.E.4',
        'Pelatihan manajerial/sosial kultural di bidang tugas Jabatan Fungsional Asisten Penyuluh Pajak dan memperoleh Sertifikat,',
        [
          ['lamanya lebih dari 960 jam', 'Sertifikat/Laporan', '7.5', SEMUA],
          ['lamanya antara 641 - 960 jam', 'Sertifikat/Laporan', '4.50', SEMUA],
          ['lamanya antara 481 - 640 jam', 'Sertifikat/Laporan', '3', SEMUA],
          ['lamanya antara 161 - 480 jam', 'Sertifikat/Laporan', '1.50', SEMUA],
          ['lamanya antara 81 - 160 jam', 'Sertifikat/Laporan', '1', SEMUA],
          ['lamanya antara 30 - 80 jam', 'Sertifikat/Laporan', '0.50', SEMUA],
          ['lamanya kurang dari 30 jam', 'Sertifikat/Laporan', '0.25', SEMUA],
        ],
      ),
      butir(
        'PROFESI.E.5',
        'Maintain performance (pemeliharaan kinerja dan target kinerja)',
        'Sertifikat/Laporan',
        '0.50',
        SEMUA,
      ),
      butir('PROFESI.E.6', 'Kunjungan kerja', 'Sertifikat/Laporan', '0.30', SEMUA),
    ],
  ),
  subUnsurLampiran2(
    'PROFESI.F',
    'Kegiatan lain yang mendukung pengembangan profesi yang ditetapkan oleh Instansi Pembina di bidang Jabatan Fungsional Asisten Penyuluh Pajak',
    PROFESI,
    [
      butir(
        'PROFESI.F.1',
        'Melaksanakan kegiatan lain yang mendukung pengembangan profesi yang ditetapkan oleh Instansi Pembina di bidang Jabatan Fungsional Asisten Penyuluh Pajak',
        'Sertifikat/Laporan',
        '0.50',
        SEMUA,
      ),
    ],
  ),
];

/** Lampiran II, unsur II: Penunjang Kegiatan Penyuluhan. */
export const penunjang: readonly SubUnsur[] = [
  subUnsurLampiran2(
    'PENUNJANG.A',
    'Pengajar/Pelatih di Bidang Jabatan Fungsional Asisten Penyuluh Pajak',
    PENUNJANG,
    [
      butir(
        'PENUNJANG.A.1',
        'Mengajar/melatih/membimbing yang berkaitan dengan bidang Jabatan Fungsional Asisten Penyuluh Pajak',
        'Sertifikat/Laporan',
        '0.40',
        SEMUA,
      ),
    ],
  ),
  subUnsurLampiran2('PENUNJANG.B', 'Keanggotaan dalam Tim Penilai, Tim Uji Kompetensi', PENUNJANG, [
    butir('PENUNJANG.B.1', 'Menjadi anggota Tim Penilai/Tim Uji Kompetensi', 'Laporan', '0.04', SEMUA),
  ]),
  subUnsurLampiran2('PENUNJANG.C', 'Perolehan Penghargaan', PENUNJANG, [
    rincian('PENUNJANG.C.1', 'Memperoleh penghargaan/tanda jasa Satya Lancana Karya Satya', [
      ['30 (tiga puluh) tahun', 'Piagam', '3.00', SEMUA],
      ['20 (dua puluh) tahun', 'Piagam', '2.00', SEMUA],
      ['10 (sepuluh) tahun', 'Piagam', '1.00', SEMUA],
    ]),
    rincian('PENUNJANG.C.2', 'Penghargaan/tanda jasa atas prestasi kerjanya', [
      ['Tingkat Internasional', 'Sertifikat/Piagam', persenKenaikanPangkat('35'), SEMUA],
      ['Tingkat Nasional', 'Sertifikat/Piagam', persenKenaikanPangkat('25'), SEMUA],
      ['Tingkat Provinsi', 'Sertifikat/Piagam', persenKenaikanPangkat('15'), SEMUA],
    ]),
  ]),
  subUnsurLampiran2(
    'PENUNJANG.D',
    'Perolehan Gelar Kesarjanaan Lainnya yang tidak sesuai dengan bidang tugas Jabatan Fungsional Asisten Penyuluh Pajak',
    PENUNJANG,
    [
      rincian('PENUNJANG.D.1', 'Memperoleh gelar kesarjanaan lainnya yang tidak sesuai dengan bidang tugas', [
        ['Sarjana Muda/Diploma Tiga', 'Ijazah', '4', SEMUA],
        ['Sarjana/Diploma Empat', 'Ijazah', '5', SEMUA],
      ]),
    ],
  ),
  subUnsurLampiran2(
    'PENUNJANG.E',
    'Pelaksanaan tugas lain yang mendukung pelaksanaan tugas Jabatan Fungsional Asisten Penyuluh Pajak',
    PENUNJANG,
    [
      butir(
        'PENUNJANG.E.1',
        'Melakukan kegiatan yang mendukung pelaksanaan tugas Jabatan Fungsional Asisten Penyuluh Pajak',
        'Laporan',
        '0.04',
        SEMUA,
      ),
    ],
  ),
];
