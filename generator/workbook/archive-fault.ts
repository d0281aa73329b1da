/** Why the contents of a workbook's zip archive are not read on, as facts. `bagian` is the name of a part, as the file states it. */
export type ArchiveFault =
  /** A name that leads out of the archive, or that two systems would read differently. */
  | { readonly jenis: 'nama-bagian'; readonly bagian: string }
  | { readonly jenis: 'bagian-ganda'; readonly bagian: string }
  /** A part that shares bytes with another one. */
  | { readonly jenis: 'bagian-bertumpuk'; readonly bagian: string }
  /** The archive's directory and the part itself say different things. */
  | { readonly jenis: 'bagian-bertentangan'; readonly bagian: string }
  /** Its bytes do not unpack, or not to what its checksum says. */
  | { readonly jenis: 'bagian-rusak'; readonly bagian: string }
  /** It would unpack to more than the limit, in bytes. */
  | { readonly jenis: 'mengembang'; readonly bagian: string; readonly ukuran: number; readonly batas: number }
  | { readonly jenis: 'dtd'; readonly bagian?: string }
  | { readonly jenis: 'bukan-utf8'; readonly bagian?: string }
  /** A comment, CDATA or instruction in a part that is edited as text. */
  | { readonly jenis: 'bukan-tulisan-excel'; readonly bagian: string }
  | {
      readonly jenis: 'terlalu-banyak';
      readonly apa: Countable;
      readonly bagian?: string;
      readonly jumlah: number;
      readonly batas: number;
    };

/** What is counted against a limit. */
export type Countable = 'bagian' | 'tingkat-xml' | 'huruf-tanda' | 'huruf-teks';

const MEGABYTE = 1024 * 1024;
const LONGEST_NAME = 60;

/** What is wrong, as the end of a sentence that begins with the file's name. */
export function archiveFaultText(fault: ArchiveFault): string {
  const bagian = fault.bagian === undefined ? 'isinya' : `bagian "${shortened(fault.bagian)}"`;
  switch (fault.jenis) {
    case 'nama-bagian':
      return `${bagian} bernama tidak wajar (menunjuk ke luar arsip); berkas ini tidak dibuat oleh Excel dan tidak dibaca`;
    case 'bagian-ganda':
      return `${bagian} ada lebih dari satu kali; berkas ini tidak dibuat oleh Excel dan tidak dibaca`;
    case 'bagian-bertumpuk':
      return `${bagian} bertumpuk dengan bagian lain (ciri bom zip); berkas ini tidak dibaca`;
    case 'bagian-bertentangan':
      return `${bagian} berbeda dari daftar isi arsipnya; berkas ini rusak atau direkayasa`;
    case 'bagian-rusak':
      return `${bagian} rusak; buka dan simpan ulang di Excel, atau minta salinan baru`;
    case 'mengembang':
      return `${bagian} mengembang menjadi lebih dari ${Math.floor(fault.batas / MEGABYTE)} MB ketika dibuka (ciri bom zip); berkas ini tidak dibaca`;
    case 'dtd':
      return `${bagian} memuat DTD atau entitas XML, yang tidak pernah ditulis Excel; berkas ini tidak dibaca`;
    case 'bukan-utf8':
      return `${bagian} tidak ditulis dalam UTF-8; buka dan simpan ulang di Excel`;
    case 'bukan-tulisan-excel':
      return `${bagian} memuat komentar, CDATA, atau instruksi XML, sehingga tidak dapat disunting; buka dan simpan ulang di Excel`;
    case 'terlalu-banyak':
      return `${COUNTED[fault.apa](fault.batas)}${fault.bagian === undefined ? '' : ` di ${bagian}`}`;
  }
}

const COUNTED: Readonly<Record<Countable, (batas: number) => string>> = {
  bagian: (batas) => `berisi lebih dari ${count(batas)} bagian`,
  'tingkat-xml': (batas) => `XML bertingkat lebih dari ${count(batas)}`,
  'huruf-tanda': (batas) => `tanda XML lebih panjang dari ${count(batas)} byte`,
  'huruf-teks': (batas) => `teks lebih panjang dari ${count(batas)} byte, lebih dari isi sebuah sel`,
};

function count(value: number): string {
  return value.toLocaleString('id-ID');
}

function shortened(name: string): string {
  const shown = name.replace(/[\n\r\v\f\u0085\u2028\u2029]+/g, ' ');
  return shown.length <= LONGEST_NAME ? shown : `${shown.slice(0, LONGEST_NAME)}…`;
}
