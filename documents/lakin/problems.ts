import type { Decimal, IsoDate } from '../../rules/index.ts';

/** How a printed value would come about: the least that would have to be another. */
export interface Penjelasan {
  readonly besaran: 'realisasi' | 'target';
  /** What it would have to be. */
  readonly nilai: Decimal;
  /** Whether it would be printed as it is now, so that rounding alone explains the difference. */
  readonly karenaPembulatan: boolean;
}

/** Whether a doubt is certain or only likely. */
export type Keyakinan = 'pasti' | 'mungkin';

/** What can be wrong with a performance report: bad input, and printed figures that do not follow from one another. */
export type LakinProblem =
  | { readonly jenis: 'iku-tidak-dikenal'; readonly kode: string; readonly terdekat: readonly string[] }
  | { readonly jenis: 'sasaran-tidak-dikenal'; readonly kode: string; readonly ada: readonly string[] }
  | { readonly jenis: 'perspektif-tidak-dikenal'; readonly nama: string; readonly ada: readonly string[] }
  | { readonly jenis: 'tanpa-iku'; readonly apa: string }
  | { readonly jenis: 'bobot-bukan-seratus'; readonly apa: string; readonly jumlah: Decimal }
  | { readonly jenis: 'bobot-sebagian'; readonly apa: string }
  | {
      readonly jenis: 'nilai-tidak-mengikuti';
      readonly apa: string;
      readonly tertulis: Decimal;
      readonly seharusnya: Decimal;
      readonly hitungan: string;
      readonly penjelasan: Penjelasan | null;
    }
  | {
      readonly jenis: 'melebihi-batas-capaian';
      readonly apa: string;
      readonly tertulis: Decimal;
      readonly batas: Decimal;
    }
  | {
      readonly jenis: 'rata-rata-tidak-mengikuti';
      readonly apa: string;
      /** What it is the mean of: "triwulan". */
      readonly dari: string;
      readonly tertulis: Decimal;
      readonly seharusnya: Decimal;
      /** The lowest and the highest of its parts, where it lies outside them: no weights can give it. */
      readonly diLuar: { readonly min: Decimal; readonly maks: Decimal } | null;
    }
  | {
      readonly jenis: 'realisasi-bukan-rincian';
      readonly kode: string;
      readonly realisasi: Decimal;
      readonly rincian: readonly { readonly uraian: string; readonly nilai: Decimal }[];
    }
  | {
      readonly jenis: 'keterangan-bertentangan';
      readonly bulan: string;
      readonly keterangan: string;
      readonly kategori: string;
      readonly nilai: Decimal;
      readonly target: Decimal;
    }
  | {
      readonly jenis: 'keterangan-mustahil';
      readonly kategori: string;
      readonly belum: { readonly bulan: string; readonly nilai: Decimal };
      readonly tercapai: { readonly bulan: string; readonly nilai: Decimal };
    }
  | {
      readonly jenis: 'dua-angka';
      readonly besaran: string;
      readonly tahun: number;
      readonly kode: string;
      readonly tempat: string;
      readonly tertulis: Decimal;
      readonly acuan: Decimal;
      /** The cell that says otherwise. */
      readonly selAcuan: string;
      /** Another figure of this indicator that it is: "Realisasi 2023". */
      readonly sebenarnya: string | null;
    }
  | {
      readonly jenis: 'angka-kembar';
      readonly kode: string;
      readonly lain: string;
      readonly nilai: Decimal;
    }
  | { readonly jenis: 'tanpa-angka-tahun-lalu'; readonly kode: string; readonly tahun: number }
  | {
      readonly jenis: 'terlalu-dini';
      readonly tanggal: IsoDate;
      readonly akhirTahun: IsoDate;
    }
  | {
      readonly jenis: 'isi-tanpa-iku';
      readonly letak: string;
      readonly kode: string;
      readonly judul: string;
      readonly mirip: string | null;
    }
  | { readonly jenis: 'iku-tanpa-isi'; readonly letak: string; readonly kode: string; readonly nama: string }
  | {
      readonly jenis: 'nomor-ganda';
      readonly letak: string;
      readonly nomor: Decimal;
      readonly selPertama: string;
    }
  | {
      readonly jenis: 'nama-tidak-sama';
      readonly apa: string;
      readonly tertulis: string;
      readonly acuan: string;
    }
  | {
      readonly jenis: 'target-bukan-perjanjian';
      readonly kode: string;
      readonly target: Decimal;
      readonly perjanjian: Decimal;
    }
  | { readonly jenis: 'tanpa-perjanjian'; readonly kode: string }
  | {
      readonly jenis: 'jumlah-tidak-cocok';
      readonly apa: string;
      readonly jumlah: Decimal;
      readonly pembanding: string;
      readonly jumlahPembanding: Decimal;
    }
  | {
      readonly jenis: 'dasar-kembar';
      readonly dasar: string;
      readonly layanan: string;
      readonly selPertama: string;
    }
  | {
      readonly jenis: 'tidak-tertelusur';
      readonly kode: string;
      readonly nilai: Decimal;
      readonly syarat: string;
    }
  | {
      readonly jenis: 'melebihi-pagu';
      readonly apa: string;
      readonly realisasi: Decimal;
      readonly pagu: Decimal;
    }
  | {
      readonly jenis: 'narasi-angka-asing';
      readonly kode: string;
      readonly angka: string;
    }
  | {
      readonly jenis: 'narasi-berlawanan';
      readonly kode: string;
      readonly kata: string;
      readonly tahunLalu: Decimal;
      readonly tahunIni: Decimal;
    }
  | {
      readonly jenis: 'persen-sebagai-pecahan';
      readonly kolom: string;
      readonly nilai: Decimal;
      readonly target: Decimal;
    };

/** How sure a doubt is: some figures can come about in no way, others may have a reason that the workbook does not tell. */
export function keyakinan(problem: LakinProblem): Keyakinan {
  switch (problem.jenis) {
    case 'nilai-tidak-mengikuti':
      return problem.penjelasan?.karenaPembulatan === true ? 'mungkin' : 'pasti';
    case 'rata-rata-tidak-mengikuti':
      return problem.diLuar === null ? 'mungkin' : 'pasti';
    case 'realisasi-bukan-rincian':
    case 'angka-kembar':
    case 'dasar-kembar':
    case 'tidak-tertelusur':
    case 'tanpa-angka-tahun-lalu':
    case 'narasi-angka-asing':
    case 'narasi-berlawanan':
    case 'persen-sebagai-pecahan':
    case 'melebihi-batas-capaian':
    case 'nama-tidak-sama':
      return 'mungkin';
    case 'iku-tidak-dikenal':
    case 'sasaran-tidak-dikenal':
    case 'perspektif-tidak-dikenal':
    case 'tanpa-iku':
    case 'bobot-bukan-seratus':
    case 'bobot-sebagian':
    case 'keterangan-bertentangan':
    case 'keterangan-mustahil':
    case 'dua-angka':
    case 'terlalu-dini':
    case 'isi-tanpa-iku':
    case 'iku-tanpa-isi':
    case 'nomor-ganda':
    case 'target-bukan-perjanjian':
    case 'tanpa-perjanjian':
    case 'jumlah-tidak-cocok':
    case 'melebihi-pagu':
      return 'pasti';
  }
}
