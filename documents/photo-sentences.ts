import type { Problem } from './finding.ts';
import type { PhotoFault, PhotoProblem } from './photo-problems.ts';

export function isPhotoProblem(problem: Problem): problem is PhotoProblem {
  return (
    problem.jenis === 'foto-tidak-dapat-dipakai' ||
    problem.jenis === 'foto-tanpa-folder' ||
    problem.jenis === 'folder-tanpa-foto'
  );
}

/** A problem of photographs in Indonesian, without its place. */
export function photoSentence(problem: PhotoProblem): string {
  switch (problem.jenis) {
    case 'foto-tidak-dapat-dipakai':
      return `foto "${problem.berkas}" ${faultText(problem.sebab)}`;
    case 'foto-tanpa-folder':
      return `${problem.jumlah} foto tidak dicetak dan bingkainya kosong; sebutkan foldernya dengan --foto <folder>`;
    case 'folder-tanpa-foto':
      return 'tidak ada foto yang disebut untuk dicetak; --foto tidak dipakai';
  }
}

function faultText(fault: PhotoFault): string {
  switch (fault.jenis) {
    case 'tidak-ada':
      return `tidak ada di folder foto${fault.terdekat.length === 0 ? '' : `; yang paling mirip: ${fault.terdekat.join(', ')}`}`;
    case 'rancu':
      return `rancu: di folder foto ada ${fault.nama.join(' dan ')}`;
    case 'bukan-berkas':
      return 'bukan berkas biasa';
    case 'di-luar-folder':
      return 'adalah tautan ke luar folder foto';
    case 'tidak-terbaca':
      return `tidak dapat dibaca (${fault.sebab})`;
    case 'terlalu-besar':
      return `lebih dari ${fault.batasMB} MB`;
    case 'bukan-gambar':
      return 'bukan PNG atau JPEG';
    case 'rusak':
      return 'rusak atau tidak lengkap';
    case 'ukuran':
      return `berukuran ${fault.lebar} x ${fault.tinggi} piksel; setiap sisi ${fault.min} sampai ${fault.maks} piksel, seluruhnya paling banyak ${fault.maksMegapiksel} megapiksel`;
  }
}
