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
  | {
      readonly jenis: 'terlalu-besar';
      readonly berkas: string;
      readonly ukuran: number;
      readonly batas: number;
    }
  | { readonly jenis: 'tema'; readonly berkas: string; readonly bagian: string; readonly sebab: string }
  | { readonly jenis: 'gambar'; readonly berkas: string; readonly sebab: string }
  | { readonly jenis: 'sudah-ada'; readonly berkas: string }
  | { readonly jenis: 'kunci'; readonly berkas: string; readonly sebab: string }
  | { readonly jenis: 'sandi-salah'; readonly berkas: string }
  | { readonly jenis: 'bukan-pdf'; readonly berkas: string }
  | { readonly jenis: 'tanpa-yang-diperiksa'; readonly berkas: string }
  | { readonly jenis: 'halaman-belum-dibangun'; readonly berkas: string };

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
    case 'terlalu-besar':
      return `${berkas}: ukuran ${Math.ceil(fault.ukuran / MEGABYTE)} MB melebihi batas ${Math.floor(fault.batas / MEGABYTE)} MB.`;
    case 'tema':
      return `${berkas}: ${fault.bagian}: ${fault.sebab}.`;
    case 'gambar':
      return `${berkas}: gambar tidak dapat dipakai: ${fault.sebab}.`;
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
