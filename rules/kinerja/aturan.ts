import type { Band } from '../bands.ts';
import type { NotModelled, OpenQuestion, Regulation } from '../citation.ts';
import type { Decimal } from '../decimal.ts';

/** What every version of a rule has. */
export interface Aturan {
  readonly peraturan: Regulation;
  readonly belumDiatur: readonly OpenQuestion[];
  readonly tidakDimodelkan: readonly NotModelled[];
}

/** The lowest and the highest value that occur. */
export interface Rentang {
  readonly pasal: string;
  readonly min: Decimal;
  readonly maks: Decimal;
}

/** Categories by the lower bound of the value they begin at. */
export interface TabelKategori<T extends string> {
  readonly pasal: string;
  readonly pita: readonly Band<T>[];
}

/** Whether more is better, less is better, or the target itself is best. */
export type Polarisasi = 'maximize' | 'minimize' | 'stabilize';

export type StatusIku = 'Hijau' | 'Kuning' | 'Merah';

/** How performance is measured: indicator, strategic objective, perspective, organisation. */
export interface ManajemenKinerja extends Aturan {
  readonly capaian: Readonly<Record<Polarisasi, { readonly pasal: string }>>;
  /** Lowest and highest capaian, and so of every mean of them. */
  readonly rentangCapaian: Rentang;
  readonly nilaiSasaranStrategis: { readonly pasal: string };
  readonly nilaiPerspektif: { readonly pasal: string };
  readonly nko: {
    readonly pasal: string;
    /** Weights of the perspectives in percent where none are given; other numbers of perspectives weigh the same. */
    readonly bobotBawaan: readonly Decimal[];
  };
  readonly status: TabelKategori<StatusIku>;
}

export type KategoriNko = 'Sangat Baik' | 'Baik' | 'Cukup' | 'Kurang' | 'Buruk';

/** The categories of Nilai Kinerja Organisasi. */
export interface AturanKategoriNko extends Aturan {
  readonly rentangNko: Rentang;
  readonly kategori: TabelKategori<KategoriNko>;
}

/** A stretch of the conversion table: from `indeks` on it rises by (value − lower bound) / `pembagi`; without one it is flat. */
export interface RuasIndeks {
  readonly indeks: Decimal;
  readonly pembagi: Decimal | null;
}

/** What a contact centre's yearly performance report measures by its own formulas. */
export interface RumusLakin extends Aturan {
  readonly rentangNilai: Rentang;
  readonly triwulan: { readonly pasal: string; readonly pertama: Decimal; readonly terakhir: Decimal };
  readonly bobotNka: { readonly pasal: string; readonly eka: Decimal; readonly ikpa: Decimal };
  readonly indeksTriwulanTerakhir: { readonly pasal: string; readonly pita: readonly Band<RuasIndeks>[] };
  readonly indeksTriwulanBerjalan: {
    readonly pasal: string;
    /** The IKPA that earns an index of 100. */
    readonly target: Decimal;
    readonly maks: Decimal;
  };
  readonly bobotServiceLevel: { readonly pasal: string; readonly telepon: Decimal; readonly chat: Decimal };
  /** Seconds within which a call or a chat must be answered. */
  readonly batasJawabDetik: { readonly pasal: string; readonly telepon: Decimal; readonly chat: Decimal };
  readonly okupansi: { readonly pasal: string };
  readonly clickCallCounter: { readonly pasal: string };
  readonly csi: { readonly pasal: string };
}

/** An indicator of IKPA with its weight in percent. */
export interface IndikatorIkpa {
  readonly kode: string;
  readonly nama: string;
  readonly bobot: Decimal;
}

export type KategoriIkpa = 'Sangat Baik' | 'Baik' | 'Cukup' | 'Kurang';

/** How Indikator Kinerja Pelaksanaan Anggaran (IKPA) is put together. */
export interface AturanIkpa extends Aturan {
  readonly rentangNilai: Rentang;
  readonly indikator: { readonly pasal: string; readonly daftar: readonly IndikatorIkpa[] };
  readonly rumusNilai: { readonly pasal: string };
  /** The deduction for Dispensasi SPM by its ratio in permil; null where dispensasi is an indicator of its own. */
  readonly pengurangDispensasi: {
    readonly pasal: string;
    readonly pengali: Decimal;
    readonly pita: readonly Band<Decimal>[];
  } | null;
  readonly kategori: TabelKategori<KategoriIkpa>;
}
