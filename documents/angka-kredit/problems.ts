import type { KeadaanTarget, Jenjang } from '../../rules/angka-kredit/index.ts';
import type { Decimal, Golongan, IsoDate } from '../../rules/index.ts';

/** What only a workbook of Angka Kredit can have wrong, as facts; `problem-sentences.ts` turns them into Indonesian. */
export type AngkaKreditProblem =
  | { readonly jenis: 'tanpa-pegawai' }
  | { readonly jenis: 'pegawai-tidak-dikenal'; readonly nip: string }
  | { readonly jenis: 'pegawai-tanpa-data'; readonly nama: string; readonly data: readonly string[] }
  | {
      readonly jenis: 'di-luar-masa';
      readonly apa: string;
      readonly mulai: IsoDate;
      readonly selesai: IsoDate;
    }
  | { readonly jenis: 'mendahului-tmt'; readonly apa: string; readonly tmt: IsoDate }
  | {
      readonly jenis: 'golongan-tidak-sesuai';
      readonly golongan: Golongan;
      readonly jenjang: Jenjang;
      readonly pilihan: readonly Golongan[];
    }
  | {
      readonly jenis: 'keadaan-tidak-sesuai';
      readonly keadaan: KeadaanTarget;
      readonly golongan: Golongan;
      readonly seharusnya: KeadaanTarget;
    }
  | {
      readonly jenis: 'penugasan-tidak-tertulis';
      readonly kode: string;
      readonly pelaksana: readonly Jenjang[];
    }
  | { readonly jenis: 'butir-salah-lembar'; readonly kode: string; readonly lembar: string }
  | { readonly jenis: 'butir-meragukan'; readonly kata: string; readonly terdekat: readonly string[] }
  | { readonly jenis: 'butir-dari-kata'; readonly kode: string; readonly uraian: string }
  | {
      readonly jenis: 'butir-berbeda-dari-jam';
      readonly kode: string;
      readonly jam: Decimal;
      readonly seharusnya: string;
    }
  | { readonly jenis: 'bukti-ganda'; readonly bukti: string; readonly tempatPertama: string }
  | { readonly jenis: 'penulis-utama-ganda'; readonly judul: string; readonly selPertama: string }
  | {
      readonly jenis: 'penulis-berlebih';
      readonly judul: string;
      readonly jumlah: Decimal;
    }
  | {
      readonly jenis: 'jumlah-penulis-berbeda';
      readonly judul: string;
      readonly selPertama: string;
    }
  | {
      readonly jenis: 'bulan-berlebih';
      readonly tahun: number;
      readonly bulan: number;
      readonly tersedia: number;
    }
  | { readonly jenis: 'predikat-sebelum-berlaku'; readonly tahun: number; readonly aturan: string }
  | { readonly jenis: 'tim-penilai'; readonly perihal: string; readonly keterangan: string };
