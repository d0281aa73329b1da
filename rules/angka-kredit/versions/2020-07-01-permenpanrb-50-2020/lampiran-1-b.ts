import { butir, kelompok, rincian, subUnsur, type SubUnsur } from '../../butir-kegiatan.ts';
import { PENYELIA, SEMUA } from './pelaksana.ts';

/** Lampiran I, sub-unsur B. */
export const lampiran1B: SubUnsur = subUnsur('B', 'Penyuluhan Langsung Secara Pasif', [
  kelompok('B.1', 'melaksanakan Penyuluhan', [
    rincian('B.1.1', 'melaksanakan piket kegiatan Penyuluhan langsung secara pasif', [
      ['tingkat 2', 'laporan piket', '0.0600', PENYELIA],
      ['tingkat 3', 'laporan piket', '0.0160', SEMUA],
    ]),
    rincian('B.1.2', 'memberikan konsultasi/bimbingan teknis secara langsung', [
      ['tingkat 2', 'berita acara konsultasi', '0.0200', PENYELIA],
      ['tingkat 3', 'berita acara konsultasi', '0.0040', SEMUA],
    ]),
  ]),
  kelompok('B.2', 'evaluasi dan monitoring', [
    butir(
      'B.2.1',
      'melaksanakan monitoring pelaksanaan kegiatan Penyuluhan langsung secara pasif tingkat 3',
      'laporan monitoring',
      '0.0600',
      PENYELIA,
    ),
  ]),
]);
