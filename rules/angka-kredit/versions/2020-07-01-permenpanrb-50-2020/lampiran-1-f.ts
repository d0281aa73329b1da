import { kelompok, rincian, subUnsur, type SubUnsur } from '../../butir-kegiatan.ts';
import { PENYELIA } from './pelaksana.ts';

/** Lampiran I, sub-unsur F. */
export const lampiran1F: SubUnsur = subUnsur('F', 'Penyuluhan Melalui Pihak Ketiga', [
  kelompok('F.1', 'menyusun program Penyuluhan', [
    rincian('F.1.1', 'melakukan pemantauan persiapan kegiatan dalam rangka pelatihan pihak ketiga', [
      ['tingkat 2', 'laporan pemantauan persiapan', '0.0600', PENYELIA],
      ['tingkat 3', 'laporan pemantauan persiapan', '0.0600', PENYELIA],
    ]),
  ]),
  kelompok('F.2', 'menyusun materi Penyuluhan', [
    rincian(
      'F.2.1',
      'menyusun materi uji awal (pretest) dan uji akhir (posttest) dalam rangka pelatihan pihak ketiga',
      [
        ['tingkat 2', 'materi soal', '0.1300', PENYELIA],
        ['tingkat 3', 'materi soal', '0.1300', PENYELIA],
      ],
    ),
  ]),
]);
