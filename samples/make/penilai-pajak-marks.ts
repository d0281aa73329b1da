import { toFloat } from '../../rules/index.ts';
import type { MataPelajaran } from '../../rules/diklat/index.ts';
import { pick, type Orang } from './people.ts';
import type { KasusPenilai, TugasPengganti } from './penilai-pajak-cases.ts';

export interface Peserta {
  readonly kasus: KasusPenilai;
  readonly orang: Orang;
  readonly jabatan: string;
}

export interface NilaiMataPelajaran {
  readonly nip: string;
  readonly mataPelajaran: string;
  readonly jpHadir: number;
  readonly tugas: number;
  readonly pengganti: TugasPengganti | null;
}

/** How the marks of a participant lie around their level, course after course; together 0. */
const SEBARAN = [-3, 1, 4, 0, -2, 2, -1, 3, -4, 2, 0, -2, 6, -1, 1, -6, 3, -3];

/** The marks of a participant in every course: what is particular about them, the rest around their level. */
export function marksOf(
  courses: readonly MataPelajaran[],
  { kasus, orang: { nip } }: Peserta,
  nomor: number,
): NilaiMataPelajaran[] {
  const special = kasus.mataPelajaran ?? {};
  const unknown = Object.keys(special).find((nama) => !courses.some((course) => course.nama === nama));
  if (unknown !== undefined) throw new Error(`${kasus.kasus}: no course "${unknown}".`);
  return courses.map(({ nama, jp }, index) => {
    const own = special[nama] ?? {};
    const lessons = toFloat(jp);
    const around = kasus.seragam === true ? 0 : pick(SEBARAN, index + nomor * 5);
    return {
      nip,
      mataPelajaran: nama,
      jpHadir: own.jpHadir ?? (missesALesson(kasus, lessons, index + nomor) ? lessons - 1 : lessons),
      tugas: own.tugas ?? Math.min(kasus.tingkat + around, 100),
      pengganti: own.pengganti ?? null,
    };
  });
}

/** Everybody is away now and then; one lesson of six and more still leaves 80%. */
function missesALesson(kasus: KasusPenilai, lessons: number, place: number): boolean {
  return kasus.seragam !== true && lessons >= 6 && place % 13 === 0;
}
