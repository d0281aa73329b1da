import { butir, kelompok, rincian, subUnsur, type SubUnsur } from '../../butir-kegiatan.ts';
import { MAHIR, MAHIR_DAN_PENYELIA, PENYELIA, TERAMPIL } from './pelaksana.ts';

/** Lampiran I, sub-unsur A. */
export const lampiran1A: SubUnsur = subUnsur('A', 'Penyuluhan Langsung Secara Aktif', [
  kelompok('A.1', 'menyusun program Penyuluhan', [
    rincian(
      'A.1.1',
      'menyusun rencana kerja kegiatan Penyuluhan langsung secara aktif per kegiatan (session plan)',
      [
        ['tingkat 2', 'laporan session plan', '0.1200', PENYELIA],
        ['tingkat 3', 'laporan session plan', '0.1200', PENYELIA],
      ],
    ),
    rincian('A.1.2', 'melaksanakan pemantauan persiapan kegiatan Penyuluhan langsung secara aktif', [
      ['tingkat 2', 'laporan pemantauan persiapan', '0.0400', PENYELIA],
      ['tingkat 3', 'laporan pemantauan persiapan', '0.0400', PENYELIA],
    ]),
    rincian(
      'A.1.3',
      'menyusun materi uji awal (pretest) dan uji akhir (posttest) kegiatan Penyuluhan langsung secara aktif',
      [
        ['tingkat 2', 'materi soal', '0.0400', PENYELIA],
        ['tingkat 3', 'materi soal', '0.0400', PENYELIA],
      ],
    ),
    rincian('A.1.4', 'menyusun instrumen survei kegiatan Penyuluhan langsung secara aktif', [
      ['tingkat 2', 'materi survei', '0.0200', PENYELIA],
      ['tingkat 3', 'materi survei', '0.0200', PENYELIA],
    ]),
  ]),
  kelompok('A.2', 'menyusun materi Penyuluhan', [
    rincian(
      'A.2.1',
      'menyusun materi Penyuluhan langsung secara aktif kepada calon Wajib Pajak Orang Pribadi',
      [
        ['tingkat 2', 'materi Penyuluhan', '0.3600', PENYELIA],
        ['tingkat 3', 'materi Penyuluhan', '0.0600', TERAMPIL],
      ],
    ),
    butir(
      'A.2.2',
      'menyusun materi Penyuluhan langsung secara aktif kepada Wajib Pajak Orang Pribadi baru tingkat 3',
      'materi Penyuluhan',
      '0.0600',
      TERAMPIL,
    ),
    butir(
      'A.2.3',
      'menyusun materi Penyuluhan langsung secara aktif kepada Wajib Pajak Orang Pribadi terdaftar non Pengusaha Kena Pajak tingkat 3',
      'materi Penyuluhan',
      '0.0600',
      TERAMPIL,
    ),
    butir(
      'A.2.4',
      'menyusun materi Penyuluhan langsung secara aktif kepada Wajib Pajak Orang Pribadi Asing tingkat 3',
      'materi Penyuluhan',
      '0.1500',
      MAHIR,
    ),
    butir(
      'A.2.5',
      'menyusun materi Penyuluhan langsung secara aktif kepada Wajib Pajak Orang Pribadi terdaftar Pengusaha Kena Pajak tingkat 3',
      'materi Penyuluhan',
      '0.1500',
      MAHIR,
    ),
    butir(
      'A.2.6',
      'menyusun materi Penyuluhan langsung secara aktif kepada Wajib Pajak Orang Pribadi penentu penerimaan/prominen (subjek penentu penerimaan/high influence subject) tingkat 3',
      'materi Penyuluhan',
      '0.1000',
      PENYELIA,
    ),
    butir(
      'A.2.7',
      'menyusun materi Penyuluhan langsung secara aktif kepada Bendaharawan',
      'materi Penyuluhan',
      '0.1800',
      MAHIR_DAN_PENYELIA,
    ),
    butir(
      'A.2.8',
      'menyusun materi Penyuluhan langsung secara aktif kepada calon Wajib Pajak Badan tingkat 3',
      'materi Penyuluhan',
      '0.0600',
      TERAMPIL,
    ),
    butir(
      'A.2.9',
      'menyusun materi Penyuluhan langsung secara aktif kepada Wajib Pajak Badan baru tingkat 3',
      'materi Penyuluhan',
      '0.0600',
      TERAMPIL,
    ),
    butir(
      'A.2.10',
      'menyusun materi Penyuluhan langsung secara aktif kepada Wajib Pajak Badan terdaftar non Pengusaha Kena Pajak tingkat 3',
      'materi Penyuluhan',
      '0.0600',
      TERAMPIL,
    ),
    butir(
      'A.2.11',
      'menyusun materi Penyuluhan langsung secara aktif kepada Wajib Pajak Badan terdaftar Pengusaha Kena Pajak tingkat 3',
      'materi Penyuluhan',
      '0.0600',
      TERAMPIL,
    ),
    butir(
      'A.2.12',
      'menyusun materi Penyuluhan langsung secara aktif kepada Wajib Pajak Badan khusus (Bentuk Usaha Tetap/Joint Venture/Joint Operation/dan sebagainya) tingkat 3',
      'materi Penyuluhan',
      '0.1000',
      PENYELIA,
    ),
    butir(
      'A.2.13',
      'melaksanakan review terhadap materi Penyuluhan langsung secara aktif tingkat 3',
      'lembar persetujuan',
      '0.1200',
      PENYELIA,
    ),
  ]),
  kelompok('A.3', 'melaksanakan Penyuluhan', [
    butir(
      'A.3.1',
      'melaksanakan pemberian informasi secara langsung kepada calon Wajib Pajak Orang Pribadi tingkat 3',
      'laporan pelaksanaan kegiatan',
      '0.0080',
      TERAMPIL,
    ),
    butir(
      'A.3.2',
      'melaksanakan pemberian informasi secara langsung kepada Wajib Pajak Orang Pribadi baru tingkat 3',
      'laporan pelaksanaan kegiatan',
      '0.0080',
      TERAMPIL,
    ),
    butir(
      'A.3.3',
      'melaksanakan pemberian informasi secara langsung kepada Wajib Pajak Orang Pribadi terdaftar non Pengusaha Kena Pajak tingkat 3',
      'laporan pelaksanaan kegiatan',
      '0.0080',
      TERAMPIL,
    ),
    butir(
      'A.3.4',
      'melaksanakan pemberian informasi secara langsung kepada Wajib Pajak Orang Pribadi Asing tingkat 3',
      'laporan pelaksanaan kegiatan',
      '0.0300',
      MAHIR,
    ),
    butir(
      'A.3.5',
      'melaksanakan pemberian informasi secara langsung kepada Wajib Pajak Orang Pribadi terdaftar Pengusaha Kena Pajak tingkat 3',
      'laporan pelaksanaan kegiatan',
      '0.0300',
      MAHIR,
    ),
    butir(
      'A.3.6',
      'melaksanakan pemberian informasi secara langsung kepada Bendaharawan',
      'laporan pelaksanaan kegiatan',
      '0.0300',
      MAHIR,
    ),
    butir(
      'A.3.7',
      'melaksanakan pemberian informasi secara langsung kepada Wajib Pajak Orang Pribadi penentu penerimaan/prominen (subjek penentu penerimaan/high influence subject) tingkat 3',
      'laporan pelaksanaan kegiatan',
      '0.0600',
      PENYELIA,
    ),
    butir(
      'A.3.8',
      'melaksanakan pemberian informasi secara langsung kepada calon Wajib Pajak Badan tingkat 3',
      'laporan pelaksanaan kegiatan',
      '0.0120',
      TERAMPIL,
    ),
    butir(
      'A.3.9',
      'melaksanakan pemberian informasi secara langsung kepada Wajib Pajak Badan baru tingkat 3',
      'laporan pelaksanaan kegiatan',
      '0.0120',
      TERAMPIL,
    ),
    rincian(
      'A.3.10',
      'melaksanakan pemberian informasi secara langsung kepada Wajib Pajak Badan terdaftar non Pengusaha Kena Pajak',
      [
        ['tingkat 2', 'laporan pelaksanaan kegiatan', '0.0600', PENYELIA],
        ['tingkat 3', 'laporan pelaksanaan kegiatan', '0.0120', TERAMPIL],
      ],
    ),
    rincian(
      'A.3.11',
      'melaksanakan pemberian informasi secara langsung kepada Wajib Pajak Badan terdaftar Pengusaha Kena Pajak',
      [
        ['tingkat 2', 'laporan pelaksanaan kegiatan', '0.0600', PENYELIA],
        ['tingkat 3', 'laporan pelaksanaan kegiatan', '0.0300', MAHIR],
      ],
    ),
    butir(
      'A.3.12',
      'melaksanakan pemberian informasi secara langsung kepada Wajib Pajak Badan khusus (Bentuk Usaha Tetap/Joint Venture/Joint Operation/dan sebagainya) tingkat 3',
      'laporan pelaksanaan kegiatan',
      '0.0600',
      PENYELIA,
    ),
  ]),
  kelompok('A.4', 'evaluasi dan monitoring', [
    butir(
      'A.4.1',
      'melaksanakan monitoring pelaksanaan kegiatan Penyuluhan langsung secara aktif tingkat 2',
      'laporan monitoring',
      '0.0600',
      PENYELIA,
    ),
  ]),
]);
