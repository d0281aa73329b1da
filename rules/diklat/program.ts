import type { Band } from '../bands.ts';
import type { Cited, NotModelled, OpenQuestion, Regulation } from '../citation.ts';
import type { Decimal } from '../decimal.ts';
import type { Golongan } from '../golongan.ts';

/** A course of a programme. */
export interface MataPelajaran {
  readonly nama: string;
  readonly kelompok: Kelompok;
  /** Lesson hours (jam pelajaran) face to face and otherwise. */
  readonly jpTatapMuka: Decimal;
  readonly jpNonTatapMuka: Decimal;
  readonly jp: Decimal;
  readonly urutan: number;
  /** Whether the comprehensive examination covers it; e-learning has no such examination. */
  readonly diujikan: boolean;
}

export type Kelompok = 'pokok' | 'penunjang';

/** A reason that excuses absence. */
export interface AlasanSah {
  readonly kode: string;
  readonly uraian: string;
}

export interface Predikat {
  readonly huruf: 'A' | 'B' | 'C' | 'D';
  readonly predikat: 'Amat Baik' | 'Baik' | 'Cukup' | 'Kurang';
}

interface Program {
  readonly kode: string;
  readonly nama: string;
  readonly jenisJenjang: Cited<string>;
  readonly peraturan: Regulation;
  readonly mataPelajaran: { readonly pasal: string; readonly daftar: readonly MataPelajaran[] };
  readonly totalJp: Cited<Decimal>;
  readonly hariPelaksanaan: Cited<Decimal>;
  /** Lowest and highest mark. */
  readonly rentangNilai: { readonly pasal: string; readonly min: Decimal; readonly maks: Decimal };
  readonly belumDiatur: readonly OpenQuestion[];
  readonly tidakDimodelkan: readonly NotModelled[];
}

/** A programme taught face to face and closed by a comprehensive examination. */
export interface ProgramKlasikal extends Program {
  readonly metode: 'klasikal';
  /** Activities with lesson hours but no Nilai Patokan (ceramah, PKL, …). */
  readonly kegiatanLain: {
    readonly pasal: string;
    readonly daftar: readonly { readonly nama: string; readonly jp: Decimal }[];
  };
  readonly lamaUjian: {
    readonly pasal: string;
    readonly praktikMenit: Decimal;
    readonly lisanMenit: Decimal;
  };
  readonly bobotNpr: { readonly pasal: string; readonly kehadiran: Decimal; readonly tugas: Decimal };
  readonly rumusNt: { readonly pasal: string };
  readonly bobotNuk: { readonly pasal: string; readonly praktik: Decimal; readonly lisan: Decimal };
  readonly bobotNa: {
    readonly pasal: string;
    readonly resume: Decimal;
    readonly nt: Decimal;
    readonly ujian: Decimal;
  };
  readonly batas: {
    readonly pasal: string;
    readonly nilaiAkhir: Cited<Decimal>;
    readonly jumlahNt: Cited<Decimal>;
    readonly npr: Readonly<Record<Kelompok, Cited<Decimal>>>;
    readonly nilaiUjian: Cited<Decimal>;
    readonly kehadiran: Cited<Decimal>;
  };
  readonly pengganti: {
    readonly kehadiran: Cited<Decimal>;
    /** The substitute assignment is due this many days before the examination. */
    readonly hariSebelumUjian: Cited<Decimal>;
    readonly alasan: { readonly pasal: string; readonly daftar: readonly AlasanSah[] };
  };
  readonly susulan: {
    readonly batasHari: Cited<Decimal>;
    readonly alasan: { readonly pasal: string; readonly daftar: readonly AlasanSah[] };
  };
  readonly predikat: { readonly pasal: string; readonly pita: readonly Band<Predikat>[] };
  readonly rekomendasi: {
    readonly pasal: string;
    readonly porsiTerbaik: Decimal;
    readonly predikat: Predikat['predikat'];
  };
  readonly pengumuman: { readonly pasal: string; readonly batasBulan: Decimal };
  readonly golonganMinimum: Cited<Golongan>;
}

/** A unit of an e-learning programme. */
export interface UnitElearning {
  readonly nama: `Unit ${number}`;
  readonly isi: string;
  readonly jenis: 'pre-test' | 'latihan' | 'post-test';
  /** Share of the attendance, in percent. */
  readonly proporsi: Decimal;
  readonly wajib: boolean;
}

/** A programme of self-study, passed by attendance over units. */
export interface ProgramElearning extends Program {
  readonly metode: 'e-learning';
  readonly unit: { readonly pasal: string; readonly daftar: readonly UnitElearning[] };
  readonly batas: {
    readonly kehadiran: Cited<Decimal>;
    readonly latihan: Cited<Decimal>;
  };
  readonly masaJabatanMinimumTahun: Cited<Decimal>;
}

export type ProgramDiklat = ProgramKlasikal | ProgramElearning;
