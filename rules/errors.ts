import type { Citation, IsoDate } from './citation.ts';
import type { Decimal } from './decimal.ts';

/** What is wrong with an input, as facts. `error-sentences.ts` turns them into Indonesian. */
export type RuleError =
  | { readonly jenis: 'kosong'; readonly argumen: string; readonly posisi?: number }
  | {
      readonly jenis: 'bukan-angka';
      readonly argumen: string;
      readonly nilai: string;
      readonly posisi?: number;
    }
  | {
      readonly jenis: 'angka-ambigu';
      readonly argumen: string;
      readonly nilai: string;
      readonly posisi?: number;
    }
  | {
      readonly jenis: 'di-luar-rentang';
      readonly argumen: string;
      readonly nilai: Decimal;
      readonly min: Decimal | undefined;
      readonly maks: Decimal | undefined;
      /** A count or a place, written without decimals. */
      readonly bulat?: boolean;
      readonly sumber?: Citation;
      readonly posisi?: number;
    }
  | {
      readonly jenis: 'bukan-bilangan-bulat';
      readonly argumen: string;
      readonly nilai: Decimal;
      readonly posisi?: number;
    }
  | {
      readonly jenis: 'tidak-dikenal';
      readonly argumen: string;
      readonly nilai: string;
      /** What would be accepted, or the nearest of it where that is too much to list. */
      readonly pilihan: readonly string[];
      readonly hanyaTerdekat?: boolean;
      readonly posisi?: number;
    }
  | {
      readonly jenis: 'panjang-berbeda';
      readonly argumen: string;
      readonly panjang: number;
      readonly pembanding: string;
      readonly panjangPembanding: number;
    }
  | { readonly jenis: 'jumlah-nol'; readonly argumen: string }
  | {
      readonly jenis: 'jumlah-argumen';
      readonly fungsi: string;
      readonly diterima: number;
      readonly min: number;
      readonly maks: number;
    }
  | {
      readonly jenis: 'tidak-ada-versi';
      readonly aturan: string;
      readonly tanggal: IsoDate;
      readonly versiPertama: IsoDate;
    }
  | {
      readonly jenis: 'sel-galat';
      readonly argumen: string;
      readonly nilai: string;
      readonly posisi?: number;
    }
  | {
      /** An input that a rule forbids; the facts are in `nilai` and `syarat`. */
      readonly jenis: 'dilarang';
      readonly argumen: string;
      readonly nilai: string;
      readonly syarat: string;
      readonly sumber: Citation;
    };

/** The same error, said of the n-th element of a range argument. */
export function atPosition(error: RuleError, posisi: number): RuleError {
  switch (error.jenis) {
    case 'kosong':
    case 'bukan-angka':
    case 'angka-ambigu':
    case 'di-luar-rentang':
    case 'bukan-bilangan-bulat':
    case 'tidak-dikenal':
    case 'sel-galat':
      return { ...error, posisi };
    case 'panjang-berbeda':
    case 'jumlah-nol':
    case 'jumlah-argumen':
    case 'tidak-ada-versi':
    case 'dilarang':
      return error;
  }
}
