import type { AngkaKreditProblem } from './angka-kredit/problems.ts';
import type { Citation, Decimal, IsoDate, NipFault, RuleError } from '../rules/index.ts';
import type { LakinProblem } from './lakin/problems.ts';
import type { MasalahLomba } from './lomba/problems.ts';
import type { PhotoProblem } from './photo-problems.ts';

/** A place in a workbook. */
export interface Place {
  readonly lembar: string;
  /** The cell, "F17"; the sheet as a whole where there is none. */
  readonly sel?: string;
}

/** What is wrong, as facts; `finding-sentences.ts` turns them into Indonesian. */
export type Problem =
  | AngkaKreditProblem
  | MasalahLomba
  | PhotoProblem
  | {
      readonly jenis: 'buku-tidak-dikenal';
      readonly ada: readonly string[];
      readonly dikenal: readonly string[];
    }
  | { readonly jenis: 'lembar-hilang'; readonly ada: readonly string[] }
  | { readonly jenis: 'lembar-kosong' }
  | { readonly jenis: 'kolom-hilang'; readonly kolom: readonly string[] }
  | { readonly jenis: 'kolom-ganda'; readonly kolom: string; readonly selPertama: string }
  | { readonly jenis: 'isian-hilang'; readonly isian: string }
  | { readonly jenis: 'isian-ganda'; readonly isian: string; readonly selPertama: string }
  | { readonly jenis: 'wajib-kosong'; readonly kolom: string }
  | { readonly jenis: 'aturan'; readonly kesalahan: RuleError }
  | {
      readonly jenis: 'angka-sebagai-teks';
      readonly kolom: string;
      readonly teks: string;
      readonly angka: Decimal;
    }
  | { readonly jenis: 'bukan-teks'; readonly kolom: string; readonly tanggal: IsoDate }
  | { readonly jenis: 'bukan-tanggal'; readonly kolom: string; readonly nilai: string }
  | {
      readonly jenis: 'tanggal-sebagai-teks';
      readonly kolom: string;
      readonly teks: string;
      readonly tanggal: IsoDate;
    }
  | { readonly jenis: 'rumus-tanpa-hasil'; readonly kolom: string }
  | {
      readonly jenis: 'nip-tidak-sah';
      readonly kolom: string;
      readonly nilai: string;
      readonly salah: NipFault;
    }
  | { readonly jenis: 'nip-sebagai-angka'; readonly kolom: string }
  | { readonly jenis: 'nip-ganda'; readonly nip: string; readonly selPertama: string }
  | { readonly jenis: 'lahir-berbeda'; readonly nip: IsoDate; readonly tertulis: IsoDate }
  | {
      readonly jenis: 'nama-berbeda';
      readonly tertulis: string;
      readonly peserta: string;
      readonly selPeserta: string;
    }
  | { readonly jenis: 'peserta-tidak-dikenal'; readonly nip: string }
  | { readonly jenis: 'peserta-tanpa-data'; readonly nama: string; readonly data: readonly string[] }
  | { readonly jenis: 'baris-ganda'; readonly apa: string; readonly selPertama: string }
  | {
      readonly jenis: 'mata-pelajaran-tidak-dikenal';
      readonly nama: string;
      readonly terdekat: readonly string[];
    }
  | { readonly jenis: 'mata-pelajaran-hilang'; readonly nama: readonly string[] }
  | {
      readonly jenis: 'berbeda-dari-aturan';
      readonly apa: string;
      readonly tertulis: string;
      readonly aturan: string;
    }
  | {
      readonly jenis: 'hasil-berbeda';
      readonly kolom: string;
      readonly tertulis: string;
      readonly seharusnya: string;
    }
  | { readonly jenis: 'melebihi-jp'; readonly hadir: Decimal; readonly jp: Decimal }
  | { readonly jenis: 'kehadiran-tanpa-data' }
  | { readonly jenis: 'pengganti-tanpa-alasan' }
  | { readonly jenis: 'susulan-tanpa-alasan' }
  | {
      readonly jenis: 'lewat-batas';
      readonly apa: string;
      readonly tanggal: IsoDate;
      readonly batas: IsoDate;
    }
  | { readonly jenis: 'tanggal-terbalik'; readonly awal: string; readonly akhir: string }
  | {
      readonly jenis: 'di-bawah-syarat';
      readonly apa: string;
      readonly nilai: string;
      readonly syarat: string;
    }
  | { readonly jenis: 'program-tidak-dikenal'; readonly nilai: string; readonly pilihan: readonly string[] }
  | { readonly jenis: 'pola-nomor'; readonly pola: string; readonly sebab: PatternFault }
  | {
      readonly jenis: 'unit-melompat';
      readonly unit: string;
      readonly tertutup: string;
      readonly batas: Decimal;
    }
  | { readonly jenis: 'warna-tidak-sah'; readonly isian: string; readonly nilai: string }
  | { readonly jenis: 'tidak-tercetak'; readonly karakter: readonly string[] }
  | { readonly jenis: 'tanpa-peserta' }
  /** More of the same kind on the same sheet, which are not listed one by one. */
  | { readonly jenis: 'temuan-lain'; readonly jumlah: number; readonly seperti: Place }
  | LakinProblem;

export type PatternFault =
  | { readonly jenis: 'tanpa-urut' }
  | { readonly jenis: 'bagian-tidak-dikenal'; readonly bagian: string }
  | { readonly jenis: 'kurung-tidak-berpasangan' };

/** Something a user must look at. `galat` stops the documents; `peringatan` is reported beside them. */
export interface Finding {
  readonly tingkat: 'galat' | 'peringatan';
  readonly tempat: Place;
  readonly masalah: Problem;
  readonly sumber?: Citation;
}

export function fault(tempat: Place, masalah: Problem, sumber?: Citation): Finding {
  return sumber === undefined
    ? { tingkat: 'galat', tempat, masalah }
    : { tingkat: 'galat', tempat, masalah, sumber };
}

export function warning(tempat: Place, masalah: Problem, sumber?: Citation): Finding {
  return { ...fault(tempat, masalah, sumber), tingkat: 'peringatan' };
}

export function hasFault(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.tingkat === 'galat');
}
