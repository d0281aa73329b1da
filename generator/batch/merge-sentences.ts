import type { ShareProblem } from './merge-shares.ts';

/** More places than these are only counted. */
const MOST_PLACES = 10;

/** A problem of shares as an Indonesian sentence. */
export function shareProblemSentence(problem: ShareProblem): string {
  switch (problem.jenis) {
    case 'bukan-bagian':
      return `${problem.folder}: berisi hasil tanpa --bagian, bukan sebuah bagian.`;
    case 'proses-lain':
      return `${problem.folder}: dibuat dengan ${problem.beda.join(', ')} yang lain daripada folder pertama.`;
    case 'bagian-ganda':
      return `${problem.folder}: bagian ke-${problem.ke} sudah disebut.`;
    case 'bagian-tidak-ada':
      return `Bagian ke-${problem.ke} dari ${problem.dari} tidak ada di antara folder yang disebut.`;
    case 'di-luar':
      return `${problem.folder}: tidak berada di dalam ${problem.keluaran}; sebutkan folder di atas semua bagian dengan --keluaran.`;
    case 'belum-dibuat':
      return `${problem.folder}: ${problem.urut.length} dokumen belum dibuat (urutan ${places(problem.urut)}); ulangi perintahnya untuk bagian ini.`;
    case 'bukan-bagiannya':
      return `${problem.folder}: ${problem.urut.length} dokumen bukan milik bagian ini (urutan ${places(problem.urut)}).`;
    case 'gagal':
      return `${problem.folder}: dokumen urutan ${problem.urut} gagal dibuat: ${problem.sebab}`;
    case 'berubah':
      return `${problem.berkas}: hilang atau berubah sejak dibuat.`;
  }
}

function places(urut: readonly number[]): string {
  const more = urut.length - MOST_PLACES;
  return `${urut.slice(0, MOST_PLACES).join(', ')}${more > 0 ? `, dan ${more} lagi` : ''}`;
}
