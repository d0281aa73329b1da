/** One attribute of an element. */
export interface AttributeSpec {
  readonly nama: string;
  readonly wajib?: true;
  readonly uraian: string;
}

/** Where an element may stand and what it does; the table of them is also what docs/templat.md is checked against. */
export interface ElementSpec {
  readonly nama: string;
  readonly uraian: string;
  /** The elements it may stand directly in; {@link IN_BLOCKS} and {@link IN_TEXT} stand for all that take such content. */
  readonly tempat: readonly string[];
  readonly atribut?: readonly AttributeSpec[];
  /** Holds text and inline elements only. */
  readonly isi: 'blok' | 'teks' | 'kosong' | 'khusus';
}

/** Stands where blocks stand: in every element whose content is blocks. */
export const IN_BLOCKS = ':blok';
/** Stands in text. */
export const IN_TEXT = ':teks';

const KELAS: AttributeSpec = { nama: 'class', uraian: 'kelas gaya, dipisah spasi' };
const NOMOR: AttributeSpec = {
  nama: 'nomor',
  uraian: 'tanpa nilai: judulnya bernomor sendiri menurut bab, misalnya Tabel 3.1 atau Gambar 3.1',
};
const LEBAR: AttributeSpec = { nama: 'lebar', uraian: 'panjang, persen, auto, atau sisa' };

function text(nama: string, uraian: string): ElementSpec {
  return { nama, uraian, tempat: [IN_TEXT], isi: 'teks' };
}

function heading(level: number): ElementSpec {
  return {
    nama: `h${level}`,
    uraian: `Judul tingkat ${level}; tidak tertinggal sendirian di kaki halaman.`,
    tempat: [IN_BLOCKS],
    atribut: [
      { nama: 'id', uraian: 'nama tujuan, dibuat sendiri bila tidak ada' },
      { nama: 'tanpa-nomor', uraian: 'tanpa nilai: tidak ikut `penomoran-judul`' },
    ],
    isi: 'teks',
  };
}

const elements: readonly ElementSpec[] = [
  {
    nama: 'dokumen',
    uraian: 'Akar setiap templat; isinya hanya <halaman>.',
    tempat: [],
    atribut: [
      { nama: 'judul', wajib: true, uraian: 'judul berkas, tampak pada keterangan PDF' },
      { nama: 'penulis', uraian: 'penulis pada keterangan PDF' },
      { nama: 'subjek', uraian: 'perihal pada keterangan PDF' },
      { nama: 'bahasa', uraian: 'kode bahasa, biasanya id-ID' },
      {
        nama: 'penomoran-judul',
        uraian: 'bab: judul bernomor sendiri, BAB I, A., 1., a. menurut tingkatnya',
      },
    ],
    isi: 'khusus',
  },
  {
    nama: 'halaman',
    uraian: 'Halaman-halaman dengan ukuran, kepala, kaki, dan latar yang sama; mulai di halaman baru.',
    tempat: ['dokumen'],
    atribut: [
      { nama: 'ukuran', uraian: 'A4, F4 (215 x 330 mm), atau Letter; A4 bila tidak ditulis' },
      { nama: 'orientasi', uraian: 'potret atau lanskap; potret bila tidak ditulis' },
      {
        nama: 'margin',
        uraian: 'satu sampai empat panjang (atas kanan bawah kiri); 20mm bila tidak ditulis',
      },
      { nama: 'tunggal', uraian: 'tanpa nilai: isinya harus muat satu halaman' },
    ],
    isi: 'blok',
  },
  {
    nama: 'kepala',
    uraian: 'Kepala setiap halaman, di dalam margin atas.',
    tempat: ['halaman'],
    atribut: [{ nama: 'jarak', uraian: 'panjang dari tepi atas kertas; 8mm bila tidak ditulis' }],
    isi: 'blok',
  },
  {
    nama: 'kaki',
    uraian: 'Kaki setiap halaman, di dalam margin bawah.',
    tempat: ['halaman'],
    atribut: [{ nama: 'jarak', uraian: 'panjang dari batas bawah isi halaman; 4mm bila tidak ditulis' }],
    isi: 'blok',
  },
  {
    nama: 'latar',
    uraian:
      'Gambar di belakang isi setiap halaman: <svg>, <img>, dan <kotak> berposisi, dihitung dari tepi kertas.',
    tempat: ['halaman'],
    isi: 'blok',
  },
  heading(1),
  heading(2),
  heading(3),
  heading(4),
  { nama: 'p', uraian: 'Paragraf.', tempat: [IN_BLOCKS], isi: 'teks' },
  {
    nama: 'div',
    uraian: 'Kelompok blok; dengan padding, border, atau background menjadi kotak.',
    tempat: [IN_BLOCKS],
    isi: 'blok',
  },
  {
    nama: 'ul',
    uraian: 'Daftar berbutir.',
    tempat: [IN_BLOCKS],
    isi: 'khusus',
  },
  {
    nama: 'ol',
    uraian: 'Daftar bernomor.',
    tempat: [IN_BLOCKS],
    atribut: [{ nama: 'mulai', uraian: 'nomor pertama, 1 bila tidak ditulis' }],
    isi: 'khusus',
  },
  { nama: 'li', uraian: 'Butir daftar.', tempat: ['ul', 'ol'], isi: 'blok' },
  {
    nama: 'table',
    uraian: 'Tabel; baris <thead> berulang di setiap halaman, baris tidak terpenggal.',
    tempat: [IN_BLOCKS],
    atribut: [NOMOR],
    isi: 'khusus',
  },
  { nama: 'caption', uraian: 'Judul tabel, di atasnya.', tempat: ['table'], isi: 'teks' },
  { nama: 'colgroup', uraian: 'Lebar kolom-kolom tabel.', tempat: ['table'], isi: 'khusus' },
  {
    nama: 'col',
    uraian: 'Satu kolom, atau beberapa yang sama lebar.',
    tempat: ['colgroup'],
    atribut: [LEBAR, { nama: 'span', uraian: 'untuk berapa kolom, 1 bila tidak ditulis' }],
    isi: 'kosong',
  },
  { nama: 'thead', uraian: 'Baris kepala tabel.', tempat: ['table'], isi: 'khusus' },
  {
    nama: 'tbody',
    uraian: 'Baris isi tabel; baris kedua, keempat, dan seterusnya otomatis berkelas `genap`.',
    tempat: ['table'],
    isi: 'khusus',
  },
  { nama: 'tfoot', uraian: 'Baris penutup tabel (jumlah).', tempat: ['table'], isi: 'khusus' },
  { nama: 'tr', uraian: 'Baris tabel.', tempat: ['table', 'thead', 'tbody', 'tfoot'], isi: 'khusus' },
  ...(['th', 'td'] as const).map((nama): ElementSpec => ({
    nama,
    uraian: nama === 'th' ? 'Sel judul.' : 'Sel.',
    tempat: ['tr'],
    atribut: [
      { nama: 'colspan', uraian: 'banyak kolom yang dicakup' },
      { nama: 'rowspan', uraian: 'banyak baris yang dicakup' },
    ],
    isi: 'blok',
  })),
  {
    nama: 'figure',
    uraian: 'Gambar dengan keterangan; tidak terpenggal.',
    tempat: [IN_BLOCKS],
    atribut: [NOMOR],
    isi: 'blok',
  },
  { nama: 'figcaption', uraian: 'Keterangan gambar.', tempat: ['figure'], isi: 'teks' },
  {
    nama: 'img',
    uraian: 'Gambar yang disediakan program menurut namanya; bukan berkas atau alamat.',
    tempat: [IN_BLOCKS],
    atribut: [
      { nama: 'nama', wajib: true, uraian: 'nama gambar, misalnya lambang' },
      { nama: 'alt', uraian: 'isi gambar dalam kata-kata' },
      { nama: 'lebar', uraian: 'panjang' },
      { nama: 'tinggi', uraian: 'panjang' },
      {
        nama: 'muat',
        uraian: 'tanpa nilai: `lebar` dan `tinggi` adalah bingkai, dan perbandingan sisi gambar tetap',
      },
    ],
    isi: 'kosong',
  },
  {
    nama: 'svg',
    uraian: 'Gambar garis SVG; tanpa skrip, tautan, dan gambar luar. Warna boleh var(--nama).',
    tempat: [IN_BLOCKS],
    atribut: [
      { nama: 'viewBox', uraian: 'bidang gambar' },
      { nama: 'lebar', uraian: 'panjang' },
      { nama: 'tinggi', uraian: 'panjang' },
      { nama: 'xmlns', uraian: 'boleh ditulis, tidak berpengaruh' },
    ],
    isi: 'khusus',
  },
  {
    nama: 'hr',
    uraian: 'Garis mendatar; tebal dan warnanya dari border-top.',
    tempat: [IN_BLOCKS],
    isi: 'kosong',
  },
  {
    nama: 'qr',
    uraian: 'Kode QR dari teks di dalamnya, koreksi galat M; L bila teksnya lebih dari 362 bita.',
    tempat: [IN_BLOCKS],
    atribut: [{ nama: 'ukuran', wajib: true, uraian: 'lebar dan tinggi, misalnya 25mm' }],
    isi: 'khusus',
  },
  {
    nama: 'kotak',
    uraian: 'Kotak dengan bingkai; dengan kiri/atas/kanan/bawah tetap tempatnya, dihitung dari tepi kertas.',
    tempat: [IN_BLOCKS],
    atribut: [
      { nama: 'kiri', uraian: 'jarak dari tepi kiri kertas' },
      { nama: 'atas', uraian: 'jarak dari tepi atas kertas' },
      { nama: 'kanan', uraian: 'jarak dari tepi kanan kertas' },
      { nama: 'bawah', uraian: 'jarak dari tepi bawah kertas; memerlukan tinggi' },
      LEBAR,
      { nama: 'tinggi', uraian: 'panjang' },
      {
        nama: 'tanda-tangan',
        uraian: 'tanpa nilai: tempat tanda tangan elektronik PDF; memerlukan lebar dan tinggi berupa panjang',
      },
    ],
    isi: 'blok',
  },
  {
    nama: 'kolom-kolom',
    uraian: 'Kolom berdampingan; isinya hanya <kolom>.',
    tempat: [IN_BLOCKS],
    atribut: [{ nama: 'jarak', uraian: 'jarak antarkolom, 5mm bila tidak ditulis' }],
    isi: 'khusus',
  },
  {
    nama: 'kolom',
    uraian: 'Satu kolom.',
    tempat: ['kolom-kolom'],
    atribut: [LEBAR],
    isi: 'blok',
  },
  {
    nama: 'jarak',
    uraian: 'Ruang kosong.',
    tempat: [IN_BLOCKS],
    atribut: [{ nama: 'tinggi', wajib: true, uraian: 'panjang' }],
    isi: 'kosong',
  },
  {
    nama: 'halaman-baru',
    uraian: 'Mulai halaman baru; langsung di dalam <halaman>.',
    tempat: ['halaman'],
    isi: 'kosong',
  },
  {
    nama: 'daftar-isi',
    uraian: 'Daftar isi dari judul-judul dokumen.',
    tempat: ['halaman'],
    atribut: [{ nama: 'kedalaman', uraian: 'sampai judul tingkat berapa, 1 sampai 4; 3 bila tidak ditulis' }],
    isi: 'kosong',
  },
  {
    nama: 'daftar-tabel',
    uraian: 'Daftar judul tabel bernomor.',
    tempat: ['halaman'],
    isi: 'kosong',
  },
  {
    nama: 'daftar-gambar',
    uraian: 'Daftar keterangan gambar bernomor.',
    tempat: ['halaman'],
    isi: 'kosong',
  },
  { nama: 'br', uraian: 'Pindah baris.', tempat: [IN_TEXT], isi: 'kosong' },
  text('b', 'Tebal.'),
  text('strong', 'Tebal.'),
  text('i', 'Miring.'),
  text('em', 'Miring.'),
  text('u', 'Garis bawah.'),
  text('sup', 'Huruf naik.'),
  text('sub', 'Huruf turun.'),
  text('small', 'Lebih kecil.'),
  text('span', 'Potongan teks untuk diberi kelas.'),
  {
    nama: 'nomor-halaman',
    uraian: 'Nomor halaman; di dalam <kepala> atau <kaki>.',
    tempat: [IN_TEXT],
    isi: 'kosong',
  },
  {
    nama: 'jumlah-halaman',
    uraian: 'Jumlah halaman; di dalam <kepala> atau <kaki>.',
    tempat: [IN_TEXT],
    isi: 'kosong',
  },
];

/** Every element of the template language. */
export const elementTable: readonly ElementSpec[] = elements.map((spec) => ({
  ...spec,
  atribut: [...(spec.atribut ?? []), KELAS],
}));

const byName: ReadonlyMap<string, ElementSpec> = new Map(elementTable.map((spec) => [spec.nama, spec]));

export function elementSpec(name: string): ElementSpec | undefined {
  return byName.get(name);
}

export function isKnownElement(name: string): boolean {
  return byName.has(name);
}
