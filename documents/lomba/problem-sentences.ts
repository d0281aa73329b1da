import { writeNumberInFull, writeShare } from '../../rules/index.ts';
import type { FileNameFault, MasalahLomba } from './problems.ts';

/** A problem of the contest in Indonesian, without its place. */
export function lombaSentence(problem: MasalahLomba): string {
  switch (problem.jenis) {
    case 'komponen-hilang':
      return `komponen belum ada: ${problem.komponen.join('; ')}`;
    case 'indikator-hilang':
      return `indikator belum ada: ${problem.indikator.join(', ')}`;
    case 'kondisi-tidak-lengkap':
      return `kondisi indikator ${problem.indikator} memerlukan uraian, nilai minimum, dan nilai maksimum`;
    case 'nilai-tanpa-kondisi': {
      const ranges = problem.kondisi.map(
        ({ uraian, min, maks }) => `${uraian} ${writeShare(min)}–${writeShare(maks)}`,
      );
      return `nilai ${writeNumberInFull(problem.nilai)} dari ${problem.penilai} tidak termasuk range kondisi indikator ${problem.indikator}: ${ranges.join('; ')}`;
    }
    case 'penilai-tidak-dikenal':
      return `penilai "${problem.judul}" tidak ada di lembar Tim Penilai${
        problem.pilihan.length === 0 ? '' : `; yang ada: ${problem.pilihan.join(', ')}`
      }`;
    case 'penilai-tanpa-nilai':
      return `penilai "${problem.penilai}" belum memberi nilai satu pun`;
    case 'kpp-tanpa-data':
      return `${problem.kpp} belum mempunyai ${problem.data.join(' dan ')}`;
    case 'kpp-tanpa-jawaban':
      return `tidak ada satu pun jawaban kepuasan untuk ${problem.kpp}; indeksnya tidak dapat dihitung`;
    case 'indikator-tanpa-nilai':
      return `${problem.kpp} belum dinilai pada indikator ${problem.indikator.join(', ')}`;
    case 'wakil-bukan-pertama':
      return `${problem.kpp} ditetapkan sebagai wakil, padahal berperingkat ${problem.peringkat}`;
    case 'laporan-belum-lengkap':
      return `isi laporan belum lengkap: ${problem.bagian.join(', ')}; bagian itu dicetak sebagai garis isian`;
    case 'pemenang-belum-lengkap':
      return `${problem.kpp} termasuk tiga besar tetapi ${problem.isian.join(', ')} belum diisi; dicetak sebagai garis isian`;
    case 'nama-berkas-tidak-sah':
      return `Nama Berkas "${problem.nama}" ${FILE_NAME_FAULTS[problem.sebab]}; tulis namanya saja, misalnya banner.jpg`;
    case 'foto-bukan-juara':
      return `${problem.kpp} tidak termasuk tiga besar; fotonya tidak dicetak di Lampiran v`;
    case 'foto-tanpa-kpp':
      return 'KPP kosong; foto KPP yang menjuarai wajib menyebut KPP-nya';
  }
}

const FILE_NAME_FAULTS: Readonly<Record<FileNameFault, string>> = {
  folder: 'memuat garis miring',
  naik: 'memuat ".."',
  drive: 'memuat titik dua',
  tersembunyi: 'diawali titik',
  kendali: 'memuat karakter yang tidak boleh ada di nama berkas',
};
