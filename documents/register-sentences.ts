import type { Problem } from './finding.ts';
import type { RegisterProblem } from './register-problems.ts';

export function isRegisterProblem(problem: Problem): problem is RegisterProblem {
  return (
    problem.jenis === 'berbeda-dari-register' ||
    problem.jenis === 'dicabut-di-register' ||
    problem.jenis === 'beralih-di-register'
  );
}

/** A difference from the register in Indonesian, without its place. */
export function registerSentence(problem: RegisterProblem): string {
  const { nomor } = problem;
  switch (problem.jenis) {
    case 'berbeda-dari-register': {
      const beda = problem.beda.map(({ apa, terbit, sekarang }) => `${apa} "${terbit}", kini "${sekarang}"`);
      return `${nomor} sudah terbit dengan ${beda.join('; ')}; bila memang diperbaiki: patokan register ganti "${nomor}" --alasan "..."`;
    }
    case 'dicabut-di-register':
      return `${nomor} sudah dicabut (${problem.alasan}); dokumennya tidak dicetak lagi. Bila harus terbit kembali: patokan register ganti "${nomor}" --alasan "..."`;
    case 'beralih-di-register':
      return `${nomor} sudah diganti untuk NIP ${problem.nip}; perbaiki NIP di buku kerja`;
  }
}
