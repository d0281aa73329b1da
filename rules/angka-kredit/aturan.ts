import type { Band } from '../bands.ts';
import type { Cited, NotModelled, OpenQuestion, Regulation } from '../citation.ts';
import type { Decimal } from '../decimal.ts';
import type { Golongan } from '../golongan.ts';
import type { SubUnsur } from './butir-kegiatan.ts';
import type { Jenjang } from './jenjang.ts';

/** `biasa`: the yearly target; `pemeliharaan`: ready for a higher jenjang that has no vacancy; `puncak`: at the highest pangkat. */
export const KEADAAN_TARGET = ['biasa', 'pemeliharaan', 'puncak'] as const;
export type KeadaanTarget = (typeof KEADAAN_TARGET)[number];

/** What promotion out of a pangkat needs. */
export interface KenaikanPangkat {
  readonly golongan: Golongan;
  readonly jenjang: Jenjang;
  readonly ak: Decimal;
  readonly terbuka?: OpenQuestion;
}

interface Aturan {
  readonly peraturan: Regulation;
  /** The jenjang it knows, lowest first. */
  readonly jenjang: Cited<readonly Jenjang[]>;
  /** The pangkat that belong to each of them, lowest first. */
  readonly golongan: Readonly<Partial<Record<Jenjang, Cited<readonly Golongan[]>>>>;
  /** One row for each pangkat from which there is a promotion. */
  readonly kenaikanPangkat: Cited<readonly KenaikanPangkat[]>;
  /** Decimals an Angka Kredit is stated with. */
  readonly desimal: Cited<number>;
  readonly belumDiatur: readonly OpenQuestion[];
  readonly tidakDimodelkan: readonly NotModelled[];
}

/** Shares of a work written by several, in percent. */
export interface PembagianPenulis {
  readonly jumlahPenulis: Decimal;
  readonly utama: Decimal;
  /** Of each assisting author; null where there is none. */
  readonly pembantu: Decimal | null;
  readonly pasal: string;
}

/** Angka Kredit per butir kegiatan. */
export interface AturanButir extends Aturan {
  readonly model: 'butir';
  readonly tugasJabatan: Cited<readonly SubUnsur[]>;
  readonly pengembanganProfesi: Cited<readonly SubUnsur[]>;
  readonly penunjang: Cited<readonly SubUnsur[]>;
  /** Percentage of a butir's Angka Kredit by whose work it is, seen from one's own jenjang. */
  readonly penugasan: {
    readonly jenjangSendiri: Cited<Decimal>;
    readonly satuDiAtas: Cited<Decimal>;
    readonly satuDiBawah: Cited<Decimal>;
    /** How many jenjang away an assignment may reach. */
    readonly jarakTerjauh: Cited<number>;
  };
  readonly target: Readonly<Record<KeadaanTarget, Readonly<Partial<Record<Jenjang, Cited<Decimal>>>>>>;
  /** Where each keadaan is defined. */
  readonly keadaanTarget: Readonly<Record<KeadaanTarget, Cited<string>>>;
  /** Highest yearly recognition, in percent of the target. */
  readonly capaianTertinggi: Cited<Decimal>;
  /** Highest share of penunjang, in percent of what a promotion needs. */
  readonly penunjangTertinggi: Cited<Decimal>;
  /** Pengembangan profesi needed before a jenjang. */
  readonly syaratProfesi: Cited<{ readonly jenjang: Jenjang; readonly ak: Decimal }>;
  readonly kelebihan: Cited<'dalam satu jenjang'>;
  readonly tidakTercapai: Cited<string>;
  readonly kenaikanJenjang: Cited<string>;
  readonly penulis: {
    readonly pembagian: readonly PembagianPenulis[];
    readonly setara: { readonly pasal: string };
    readonly pembantuTerbanyak: Cited<Decimal>;
  };
  /** The row of training by whole hours: lower bound to kode. */
  readonly pelatihan: Readonly<Record<JenisPelatihan, Cited<readonly Band<string>[]>>>;
  readonly inpassing: {
    readonly pasal: string;
    /** Completed years in the pangkat, from the lower bound on. */
    readonly daftar: readonly {
      readonly golongan: Golongan;
      readonly ijazah: string;
      readonly pita: readonly Band<Decimal>[];
    }[];
    readonly sekali: Cited<string>;
    /** How long inpassing is open, from the day the regulation is in force. */
    readonly masaBerlakuTahun: Cited<number>;
  };
  readonly timPenilai: {
    readonly unsur: Cited<readonly UnsurTimPenilai[]>;
    readonly ketua: Cited<number>;
    readonly sekretaris: Cited<number>;
    readonly anggotaTersedikit: Cited<number>;
    readonly ganjil: Cited<string>;
    readonly jenjangKetua: Cited<Jenjang>;
    readonly unsurSekretaris: Cited<UnsurTimPenilai>;
    readonly asistenTersedikit: Cited<number>;
    readonly pangkat: Cited<string>;
    readonly keahlian: Cited<string>;
    readonly aktif: Cited<string>;
    readonly penggantiAsisten: Cited<string>;
  };
  /** Open questions by what they are about; `belumDiatur` lists them all. */
  readonly terbuka: Readonly<Record<PertanyaanButir, OpenQuestion>>;
  /** Rows whose meaning or value rests on an open question. */
  readonly butirTerbuka: Readonly<Record<string, readonly PertanyaanButir[]>>;
}

export type JenisPelatihan = 'teknis' | 'manajerial';
export type UnsurTimPenilai = 'teknis' | 'kepegawaian' | 'asisten penyuluh pajak';

export type PertanyaanButir =
  | 'judulKelompok'
  | 'kelompokReview'
  | 'reviewSatuArah'
  | 'hurufGanda'
  | 'gelarLain'
  | 'pelatihan30Jam'
  | 'penghargaan'
  | 'persenKenaikan'
  | 'volume'
  | 'pembulatan'
  | 'penulisSetara'
  | 'penunjangSekali'
  | 'profesiUntukPangkat'
  | 'kelebihan'
  | 'pangkatPuncak'
  | 'masaInpassing'
  | 'timPenilai';

/** A predikat kinerja with the percentage of the coefficient it earns. */
export interface PredikatKinerja {
  readonly nama: string;
  readonly sebutanLain: readonly string[];
  readonly persen: Decimal;
  readonly pasal: string;
}

/** Angka Kredit by conversion of the predikat kinerja. */
export interface AturanKonversi extends Aturan {
  readonly model: 'konversi';
  /** The regulation that carries it out, and what it calls the coefficient. */
  readonly pelaksanaan: { readonly peraturan: Regulation; readonly artiKoefisien: Cited<string> };
  /** Angka Kredit of a full year with predikat Baik, which is also the yearly target. */
  readonly koefisien: Readonly<Record<Jenjang, Cited<Decimal>>>;
  /** Needed for the next jenjang; null where there is none above. */
  readonly kenaikanJenjang: Readonly<Record<Jenjang, Cited<Decimal | null>>>;
  readonly predikat: Cited<readonly PredikatKinerja[]>;
  readonly bulanSetahun: Cited<Decimal>;
  /** What it no longer has. */
  readonly dihapus: {
    readonly butirKegiatan: Cited<string>;
    readonly pemeliharaan: Cited<string>;
  };
  readonly terbuka: Readonly<Record<'pembulatan' | 'pangkatPuncak' | 'naskah', OpenQuestion>>;
}

export type AturanAngkaKredit = AturanButir | AturanKonversi;
