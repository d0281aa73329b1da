import { butir, kelompok, rincian, subUnsur, type SubUnsur } from '../../butir-kegiatan.ts';
import { MAHIR, PENYELIA } from './pelaksana.ts';

/** Lampiran I, sub-unsur C. */
export const lampiran1C: SubUnsur = subUnsur('C', 'Penyuluhan Tidak Langsung Satu Arah', [
  kelompok('C.1', 'menyusun program Penyuluhan', [
    rincian(
      'C.1.1',
      'menyusun rencana kerja kegiatan Penyuluhan tidak langsung satu arah per kegiatan (session plan)',
      [
        ['tingkat 2', 'laporan session plan', '0.0400', PENYELIA],
        ['tingkat 3', 'laporan session plan', '0.0400', PENYELIA],
      ],
    ),
    rincian('C.1.2', 'melaksanakan pemantauan persiapan kegiatan Penyuluhan tidak langsung satu arah', [
      ['tingkat 2', 'laporan pemantauan persiapan', '0.0400', PENYELIA],
      ['tingkat 3', 'laporan pemantauan persiapan', '0.0400', PENYELIA],
    ]),
  ]),
  kelompok('C.2', 'menyusun materi Penyuluhan', [
    butir(
      'C.2.1',
      'menyusun materi Penyuluhan tidak langsung satu arah melalui audio tingkat 3',
      'materi Penyuluhan',
      '0.0750',
      MAHIR,
    ),
    butir(
      'C.2.2',
      'menyusun materi Penyuluhan tidak langsung satu arah melalui audio dan/atau visual tingkat 3',
      'materi Penyuluhan',
      '0.1200',
      MAHIR,
    ),
    butir(
      'C.2.3',
      'melaksanakan review terhadap materi Penyuluhan tidak langsung tingkat 3',
      'lembar persetujuan',
      '0.0400',
      PENYELIA,
    ),
  ]),
  kelompok('C.3', 'melaksanakan Penyuluhan', [
    butir(
      'C.3.1',
      'melaksanakan kegiatan Penyuluhan tidak langsung satu arah dalam bentuk audio tingkat 3',
      'berita acara Penyuluhan',
      '0.1200',
      MAHIR,
    ),
    butir(
      'C.3.2',
      'melaksanakan kegiatan Penyuluhan tidak langsung satu arah dalam bentuk audio dan/atau visual tingkat 3',
      'berita acara Penyuluhan',
      '0.2400',
      MAHIR,
    ),
  ]),
]);
