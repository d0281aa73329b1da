import type { MataPelajaran, ProgramKlasikal } from '../../rules/diklat/index.ts';
import { nearest } from '../../rules/index.ts';
import { fault, type Finding, type Place } from '../finding.ts';
import { foldName } from '../grid.ts';

/** The programme's course of that name, in any case and spacing. */
export function findCourse(program: ProgramKlasikal, name: string): MataPelajaran | undefined {
  return program.mataPelajaran.daftar.find((course) => foldName(course.nama) === foldName(name));
}

/** The finding about a course the programme does not have, with the nearest names. */
export function unknownCourse(program: ProgramKlasikal, nama: string, place: Place): Finding {
  const known = program.mataPelajaran.daftar.map((course) => course.nama);
  return fault(place, { jenis: 'mata-pelajaran-tidak-dikenal', nama, terdekat: nearest(nama, known) });
}
