/** What is wrong with a template, its style, its data or its layout, as facts. `fault-sentences.ts` turns them into Indonesian. */
export type TemplateFault = FaultFacts & Place;

export interface Place {
  /** Name of the template, partial (`nama`) or style (`nama.css`). */
  readonly template: string;
  /** 1-based; left out where a fault has no line (an asset, the laid-out page). */
  readonly baris?: number;
}

export type FaultFacts =
  | { readonly jenis: 'sintaks-handlebars'; readonly pesan: string }
  | { readonly jenis: 'sintaks-css'; readonly pesan: string }
  | { readonly jenis: 'kurung-tiga'; readonly ekspresi: string }
  | { readonly jenis: 'ungkapan-terlarang'; readonly ungkapan: string }
  | { readonly jenis: 'di-luar-kutip'; readonly ekspresi: string }
  | { readonly jenis: 'helper-tidak-dikenal'; readonly helper: string; readonly pilihan: readonly string[] }
  | { readonly jenis: 'bagian-tidak-ada'; readonly bagian: string; readonly pilihan: readonly string[] }
  | { readonly jenis: 'data-tidak-ada'; readonly nama: string }
  | { readonly jenis: 'data-salah'; readonly nama: string; readonly ditemukan: string }
  | {
      readonly jenis: 'argumen-salah';
      readonly helper: string;
      readonly nilai: string;
      readonly diminta: string;
    }
  | { readonly jenis: 'elemen-tidak-dikenal'; readonly elemen: string; readonly pilihan: readonly string[] }
  | {
      readonly jenis: 'atribut-tidak-dikenal';
      readonly elemen: string;
      readonly atribut: string;
      readonly pilihan: readonly string[];
    }
  | { readonly jenis: 'atribut-wajib'; readonly elemen: string; readonly atribut: string }
  | {
      readonly jenis: 'nilai-atribut';
      readonly elemen: string;
      readonly atribut: string;
      readonly nilai: string;
      readonly diminta: string;
    }
  | {
      readonly jenis: 'salah-tempat';
      readonly elemen: string;
      readonly induk: string;
      readonly boleh: string;
    }
  | { readonly jenis: 'tidak-ditutup'; readonly elemen: string }
  | { readonly jenis: 'penutup-lebih'; readonly elemen: string; readonly terbuka: string }
  | { readonly jenis: 'markah-terlarang'; readonly markah: string }
  | { readonly jenis: 'svg-terlarang'; readonly hal: string }
  | { readonly jenis: 'tabel-rancu'; readonly hal: string }
  | {
      readonly jenis: 'qr-terlalu-kecil';
      readonly huruf: number;
      readonly ukuran: number;
      readonly minimal: number;
    }
  | { readonly jenis: 'qr-terlalu-panjang'; readonly huruf: number; readonly maks: number }
  | { readonly jenis: 'selektor-tidak-dikenal'; readonly selektor: string }
  | {
      readonly jenis: 'properti-tidak-dikenal';
      readonly properti: string;
      readonly pilihan: readonly string[];
    }
  | {
      readonly jenis: 'nilai-properti';
      readonly properti: string;
      readonly nilai: string;
      readonly diminta: string;
    }
  | {
      readonly jenis: 'properti-salah-elemen';
      readonly properti: string;
      readonly elemen: string;
      readonly boleh: readonly string[];
    }
  | { readonly jenis: 'warna-tema-tidak-ada'; readonly nama: string }
  | { readonly jenis: 'gambar-tidak-ada'; readonly gambar: string; readonly pilihan: readonly string[] }
  | { readonly jenis: 'gambar-tidak-didukung'; readonly gambar: string }
  | { readonly jenis: 'huruf-tidak-ada'; readonly huruf: string; readonly pilihan: readonly string[] }
  | { readonly jenis: 'lebih-dari-satu-halaman'; readonly halaman: number; readonly bagian: number }
  | {
      readonly jenis: 'tidak-muat';
      readonly hal: 'kepala' | 'kaki' | 'latar' | 'kotak' | 'baris-tabel' | 'kelompok';
      readonly isi: string;
    };
