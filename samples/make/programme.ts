import type { IsoDate } from '../../rules/index.ts';
import {
  programBerlaku,
  type ProgramDiklat,
  type ProgramElearning,
  type ProgramKlasikal,
} from '../../rules/diklat/index.ts';

export function programKlasikal(kode: string, tanggal: IsoDate): ProgramKlasikal {
  const program = programInForce(kode, tanggal);
  if (program.metode !== 'klasikal') throw new Error(`${kode} is not taught face to face.`);
  return program;
}

export function programElearning(kode: string, tanggal: IsoDate): ProgramElearning {
  const program = programInForce(kode, tanggal);
  if (program.metode !== 'e-learning') throw new Error(`${kode} is no e-learning.`);
  return program;
}

function programInForce(kode: string, tanggal: IsoDate): ProgramDiklat {
  const program = programBerlaku(kode, tanggal);
  if (program?.ok !== true) throw new Error(`No programme ${kode} in force on ${tanggal}.`);
  return program.nilai;
}
