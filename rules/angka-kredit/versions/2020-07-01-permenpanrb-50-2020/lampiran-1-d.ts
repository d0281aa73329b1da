import { butir, kelompok, rincian, subUnsur, type SubUnsur } from '../../butir-kegiatan.ts';
import { MAHIR, PENYELIA, TERAMPIL } from './pelaksana.ts';

/** Lampiran I, sub-unsur D. */
export const lampiran1D: SubUnsur = subUnsur('D', 'Penyuluhan Tidak Langsung Dua Arah', [
  kelompok('D.1', 'menyusun program Penyuluhan', [
    rincian(
      'D.1.1',
      'menyusun rencana kerja kegiatan Penyuluhan tidak langsung dua arah per kegiatan (session plan)',
      [
        ['tingkat 2', 'laporan session plan', '0.0600', PENYELIA],
        ['tingkat 3', 'laporan session plan', '0.0600', PENYELIA],
      ],
    ),
    rincian('D.1.2', 'melaksanakan pemantauan persiapan kegiatan Penyuluhan tidak langsung dua arah', [
      ['tingkat 2', 'laporan pemantauan persiapan', '0.0400', PENYELIA],
      ['tingkat 3', 'laporan pemantauan persiapan', '0.0400', PENYELIA],
    ]),
  ]),
  kelompok('D.2', 'menyusun materi Penyuluhan', [
    butir(
      'D.2.1',
      'menyusun materi Penyuluhan tidak langsung dua arah melalui audio tingkat 3',
      'materi Penyuluhan',
      '0.0320',
      TERAMPIL,
    ),
    butir(
      'D.2.2',
      'menyusun materi Penyuluhan tidak langsung dua arah melalui audio dan/atau visual tingkat 3',
      'materi Penyuluhan',
      '0.0480',
      TERAMPIL,
    ),
  ]),
  kelompok('D.3', 'melaksanakan Penyuluhan', [
    butir(
      'D.3.1',
      'melaksanakan review terhadap materi Penyuluhan tidak langsung dua arah tingkat 3',
      'lembar persetujuan',
      '0.0400',
      PENYELIA,
    ),
    butir(
      'D.3.2',
      'melaksanakan kegiatan Penyuluhan tidak langsung dua arah dalam bentuk audio tingkat 3',
      'berita acara Penyuluhan',
      '0.0600',
      MAHIR,
    ),
    butir(
      'D.3.3',
      'melaksanakan kegiatan Penyuluhan tidak langsung dua arah dalam bentuk audio dan/atau visual tingkat 3',
      'berita acara Penyuluhan',
      '0.1200',
      MAHIR,
    ),
  ]),
]);
