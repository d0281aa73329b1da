import { signingFaultSentence, type SigningFault } from './pdf/sign/signing-fault.ts';
import { archiveFaultText, type ArchiveFault } from './workbook/archive-fault.ts';

/** Why a file named on the command line cannot be used, as facts. */
export type FileFault =
  | { readonly jenis: 'tidak-ada'; readonly berkas: string }
  | { readonly jenis: 'folder'; readonly berkas: string }
  | { readonly jenis: 'folder-tidak-ada'; readonly berkas: string }
  | { readonly jenis: 'bukan-folder'; readonly berkas: string }
  | { readonly jenis: 'tidak-terbaca'; readonly berkas: string; readonly sebab: string }
  | { readonly jenis: 'tidak-tertulis'; readonly berkas: string; readonly sebab: string }
  | { readonly jenis: 'kosong'; readonly berkas: string }
  | { readonly jenis: 'xls-lama'; readonly berkas: string }
  | { readonly jenis: 'tersandi'; readonly berkas: string }
  | { readonly jenis: 'bukan-xlsx'; readonly berkas: string; readonly dikira: string }
  | { readonly jenis: 'rusak'; readonly berkas: string }
  | { readonly jenis: 'isi-ditolak'; readonly berkas: string; readonly sebab: ArchiveFault }
  | {
      readonly jenis: 'terlalu-besar';
      readonly berkas: string;
      readonly ukuran: number;
      readonly batas: number;
    }
  /** A file of somebody else stands where ours should. */
  | { readonly jenis: 'berkas-asing'; readonly berkas: string; readonly lainnya: number }
  /** Another run writes into the folder. */
  | {
      readonly jenis: 'sedang-dipakai';
      readonly berkas: string;
      readonly mesin: string;
      readonly pid: number;
    }
  /** The folder holds what another run made: what was different then. */
  | { readonly jenis: 'hasil-lain'; readonly berkas: string; readonly beda: readonly string[] }
  | { readonly jenis: 'manifest-rusak'; readonly berkas: string }
  | {
      readonly jenis: 'melebihi-batas';
      readonly berkas: string;
      readonly apa: BatasBaca;
      readonly batas: number;
    }
  | { readonly jenis: 'bukan-register'; readonly berkas: string }
  | { readonly jenis: 'register-rusak'; readonly berkas: string; readonly sebab: string }
  | { readonly jenis: 'register-terkunci'; readonly berkas: string }
  | { readonly jenis: 'register-lebih-baru'; readonly berkas: string }
  | { readonly jenis: 'tema'; readonly berkas: string; readonly bagian: string; readonly sebab: string }
  | { readonly jenis: 'gambar'; readonly berkas: string; readonly sebab: string }
  | SigningFault
  | { readonly jenis: 'sudah-ada'; readonly berkas: string }
  | { readonly jenis: 'kunci'; readonly berkas: string; readonly sebab: string }
  | { readonly jenis: 'sandi-salah'; readonly berkas: string }
  | { readonly jenis: 'bukan-pdf'; readonly berkas: string }
  | { readonly jenis: 'tanpa-yang-diperiksa'; readonly berkas: string }
  | { readonly jenis: 'halaman-belum-dibangun'; readonly berkas: string };

/** What a workbook can have too much of. */
export type BatasBaca =
  'lembar' | 'baris' | 'kolom' | 'sel' | 'karakter' | 'huruf' | 'teksBersama' | 'gabungan' | 'format';

const BATAS_TEXTS: Readonly<Record<BatasBaca, string>> = {
  lembar: 'jumlah lembar',
  baris: 'nomor baris',
  kolom: 'jumlah kolom',
  sel: 'jumlah sel',
  karakter: 'panjang isi satu sel (karakter)',
  huruf: 'jumlah huruf di semua sel',
  teksBersama: 'jumlah teks',
  gabungan: 'jumlah kolom yang digabung di satu lembar',
  format: 'jumlah format sel',
};

/** Why the system refuses to write, by its code. */
const WRITE_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'tidak diizinkan',
  EPERM: 'tidak diizinkan',
  EROFS: 'hanya dapat dibaca',
  ENOSPC: 'penyimpanan penuh',
  ENOENT: 'folder tidak dapat dibuat di sana',
  ENOTDIR: 'ada berkas dengan nama folder itu',
  EEXIST: 'ada berkas dengan nama folder itu',
  EISDIR: 'ada folder dengan nama itu',
};

const MEGABYTE = 1024 * 1024;

export function fileFaultSentence(fault: FileFault): string {
  const { berkas } = fault;
  switch (fault.jenis) {
    case 'tidak-ada':
      return `${berkas}: berkas tidak ditemukan.`;
    case 'folder':
      return `${berkas}: ini folder, bukan berkas.`;
    case 'folder-tidak-ada':
      return `${berkas}: folder tidak ditemukan.`;
    case 'bukan-folder':
      return `${berkas}: ini berkas, bukan folder.`;
    case 'tidak-terbaca':
      return `${berkas}: berkas tidak dapat dibaca (${fault.sebab}).`;
    case 'tidak-tertulis':
      return `${berkas}: berkas tidak dapat ditulis (${WRITE_REASONS[fault.sebab] ?? fault.sebab}).`;
    case 'kosong':
      return `${berkas}: berkas kosong (0 byte).`;
    case 'xls-lama':
      return `${berkas}: format Excel lama (.xls); buka di Excel lalu simpan sebagai .xlsx.`;
    case 'tersandi':
      return `${berkas}: buku kerja dilindungi kata sandi; hapus kata sandinya di Excel lalu simpan kembali.`;
    case 'bukan-xlsx':
      return `${berkas}: bukan buku kerja Excel .xlsx (isinya ${fault.dikira}).`;
    case 'rusak':
      return `${berkas}: buku kerja rusak atau tidak lengkap; buka dan simpan ulang di Excel.`;
    case 'isi-ditolak':
      return `${berkas}: ${archiveFaultText(fault.sebab)}.`;
    case 'terlalu-besar':
      return `${berkas}: ukuran ${Math.ceil(fault.ukuran / MEGABYTE)} MB melebihi batas ${Math.floor(fault.batas / MEGABYTE)} MB.`;
    case 'berkas-asing': {
      const others = fault.lainnya === 0 ? '' : ` (dan ${fault.lainnya} berkas lain)`;
      return `${berkas}${others}: sudah ada dan isinya bukan buatan perintah ini; tidak ditimpa (gunakan --paksa, atau pilih --keluaran lain).`;
    }
    case 'sedang-dipakai':
      return `${berkas}: folder ini sedang ditulis oleh proses lain (nomor ${fault.pid} di ${fault.mesin}); tunggu sampai selesai.`;
    case 'hasil-lain':
      return `${berkas}: folder ini berisi hasil dengan ${fault.beda.join(', ')} yang lain; tidak ada yang ditimpa (gunakan --paksa untuk membuat ulang semuanya, atau pilih --keluaran lain).`;
    case 'manifest-rusak':
      return `${berkas}: bukan manifest yang dapat dibaca; tidak ada yang ditimpa (gunakan --paksa untuk membuat ulang semuanya, atau pilih --keluaran lain).`;
    case 'melebihi-batas':
      return `${berkas}: ${BATAS_TEXTS[fault.apa]} melebihi batas ${fault.batas.toLocaleString('id-ID')}; yang dapat dibaca hanya buku kerja biasa.`;
    case 'bukan-register':
      return `${berkas}: bukan register dokumen Patokan; pilih berkas lain.`;
    case 'register-rusak':
      return `${berkas}: register rusak atau diubah dengan program lain; pulihkan dari cadangan.`;
    case 'register-terkunci':
      return `${berkas}: register sedang dipakai program lain; coba lagi sebentar.`;
    case 'register-lebih-baru':
      return `${berkas}: register dibuat oleh Patokan yang lebih baru; perbarui Patokan.`;
    case 'tema':
      return `${berkas}: ${fault.bagian}: ${fault.sebab}.`;
    case 'gambar':
      return `${berkas}: gambar tidak dapat dipakai: ${fault.sebab}.`;
    case 'sertifikat':
      return signingFaultSentence(fault);
    case 'sudah-ada':
      return `${berkas}: sudah ada; tidak ditimpa.`;
    case 'kunci':
      return `${berkas}: kunci tidak dapat dipakai: ${fault.sebab}.`;
    case 'sandi-salah':
      return `${berkas}: kata sandi salah, atau berkas kuncinya rusak.`;
    case 'bukan-pdf':
      return `${berkas}: bukan PDF atau badge (.badge.jwt).`;
    case 'tanpa-yang-diperiksa':
      return `${berkas}: tidak ada PDF atau badge di folder ini.`;
    case 'halaman-belum-dibangun':
      return `${berkas}: halaman verifikasi belum dibangun; jalankan: npm run build.`;
  }
}
