import {
  BROKEN,
  changed,
  partsWith,
  PESERTA,
  sampleBytes,
  sampleParts,
  STRINGS,
  UNIT,
  WORKBOOK,
  type HostileFile,
} from './hostile-file.ts';
import { packedBomb, rawZip } from './raw-zip.ts';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const MEGABYTE = 1024 * 1024;

const cut = (share: number): Buffer => sampleBytes.subarray(0, Math.floor(sampleBytes.length * share));

/** A sheet of blanks that unpacks to a size, and states another one. */
function bomb(megabytes: number, stated: number): Buffer {
  const { packed, size } = packedBomb(Buffer.alloc(MEGABYTE, ' '), megabytes, '<worksheet>', '</worksheet>');
  return rawZip(
    partsWith(PESERTA, { packed, size: Math.min(stated === 0 ? size : stated, 0xfffffffe), crc: 0 }),
  );
}

/** Files that are no workbook, or one whose archive is damaged or lies. */
export const brokenArchives: readonly HostileFile[] = [
  {
    nama: 'kosong',
    uraian: 'berkas 0 byte',
    bytes: () => Buffer.alloc(0),
    kode: 3,
    kalimat: 'berkas kosong (0 byte).',
  },
  {
    nama: 'cetakan',
    uraian: 'PDF yang diganti namanya',
    bytes: () => Buffer.from('%PDF-1.7\n1 0 obj\n'),
    kode: 3,
    kalimat: 'bukan buku kerja Excel .xlsx (isinya PDF).',
  },
  {
    nama: 'nilai-csv',
    uraian: 'teks CSV yang diganti namanya',
    bytes: () => Buffer.from('NIP;Nama\n1;=cmd|A1\n'),
    kode: 3,
    kalimat: '(isinya teks).',
  },
  {
    nama: 'halaman',
    uraian: 'HTML yang diganti namanya',
    bytes: () => Buffer.from('<html><table></table></html>'),
    kode: 3,
    kalimat: '(isinya teks).',
  },
  {
    nama: 'lama',
    uraian: 'buku kerja Excel 97 (.xls)',
    bytes: () => Buffer.concat([OLE, Buffer.alloc(504), Buffer.from('Workbook', 'utf16le')]),
    kode: 3,
    kalimat: 'format Excel lama (.xls)',
  },
  {
    nama: 'tersandi',
    uraian: 'buku kerja bersandi (OLE)',
    bytes: () => Buffer.concat([OLE, Buffer.alloc(504), Buffer.from('EncryptedPackage', 'utf16le')]),
    kode: 3,
    kalimat: 'buku kerja dilindungi kata sandi',
  },
  {
    nama: 'bagian-tersandi',
    uraian: 'zip dengan bagian bersandi',
    bytes: () => rawZip(partsWith(UNIT, { flags: 1 })),
    kode: 3,
    kalimat: 'buku kerja dilindungi kata sandi',
  },
  {
    nama: 'opendocument',
    uraian: 'buku kerja .ods',
    bytes: () =>
      rawZip([
        {
          name: 'mimetype',
          content: 'application/vnd.oasis.opendocument.spreadsheet',
          method: 0,
          packed: Buffer.from('application/vnd.oasis.opendocument.spreadsheet'),
        },
        { name: 'content.xml', content: '<a/>' },
      ]),
    kode: 3,
    kalimat: '(isinya dokumen OpenDocument).',
  },
  {
    nama: 'surat',
    uraian: 'dokumen Word',
    bytes: () =>
      rawZip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'word/document.xml', content: '<a/>' },
      ]),
    kode: 3,
    kalimat: '(isinya dokumen Word).',
  },
  {
    nama: 'terpotong-10',
    uraian: 'terpotong pada 10% panjangnya',
    bytes: () => cut(0.1),
    kode: 3,
    kalimat: 'rusak',
  },
  { nama: 'terpotong-50', uraian: 'terpotong pada 50%', bytes: () => cut(0.5), kode: 3, kalimat: BROKEN },
  { nama: 'terpotong-99', uraian: 'terpotong pada 99%', bytes: () => cut(0.99), kode: 3, kalimat: BROKEN },
  {
    nama: 'tanpa-akhir',
    uraian: 'tanpa catatan akhir arsip',
    bytes: () => sampleBytes.subarray(0, -22),
    kode: 3,
    kalimat: BROKEN,
  },
  {
    nama: 'berekor',
    uraian: 'data asing di belakang arsip',
    bytes: () => Buffer.concat([sampleBytes, Buffer.alloc(1000, 'x')]),
    kode: 3,
    kalimat: BROKEN,
  },
  {
    nama: 'berkepala',
    uraian: 'program di depan arsip (arsip yang membuka diri)',
    bytes: () => Buffer.concat([Buffer.from('MZ\0\0'), sampleBytes]),
    kode: 3,
    kalimat: 'bukan buku kerja Excel .xlsx',
  },
  {
    nama: 'jumlah-palsu',
    uraian: 'daftar isi menyebut 60.000 bagian',
    bytes: () =>
      rawZip(partsWith('', {}), (end) => {
        end.writeUInt16LE(60_000, 8);
        end.writeUInt16LE(60_000, 10);
        return end;
      }),
    kode: 3,
    kalimat: 'berisi lebih dari 10.000 bagian',
  },
  {
    nama: 'zip64-palsu',
    uraian: 'daftar isi zip64 yang tidak ada',
    bytes: () => rawZip(partsWith('', {}), (end) => end.fill(0xff, 8, 20)),
    kode: 3,
    kalimat: BROKEN,
  },
  {
    nama: 'metode-asing',
    uraian: 'bagian dimampatkan dengan cara lain',
    bytes: () => rawZip(partsWith(UNIT, { method: 12 })),
    kode: 3,
    kalimat: BROKEN,
  },
  {
    nama: 'bom-jujur',
    uraian: 'bom zip: lembar 4 GB dalam 4 MB, ukurannya dinyatakan',
    bytes: () => bomb(4096, 0),
    kode: 3,
    kalimat: 'ciri bom zip',
  },
  {
    nama: 'bom-kecil',
    uraian: 'bom zip: lembar 4 GB yang mengaku 1 MB',
    bytes: () => bomb(4096, MEGABYTE),
    kode: 3,
    kalimat: 'panjang isi satu sel (karakter) melebihi batas 32.767',
  },
  {
    nama: 'bom-sedang',
    uraian: 'bom zip: lembar 4 GB yang mengaku 400 MB',
    bytes: () => bomb(4096, 400 * MEGABYTE),
    kode: 3,
    kalimat: 'panjang isi satu sel (karakter) melebihi batas 32.767',
  },
  {
    nama: 'bom-zip64',
    uraian: 'bagian yang mengaku 16 EB lewat medan zip64',
    bytes: () =>
      rawZip(partsWith(UNIT, { size: 0xffffffff, extra: Buffer.from('01000800ffffffffffffff00', 'hex') })),
    kode: 3,
    kalimat: 'ciri bom zip',
  },
  {
    nama: 'bom-bertumpuk',
    uraian: 'bom zip: 5.000 nama di atas satu bagian yang sama',
    bytes: () =>
      rawZip([
        ...partsWith('', {}),
        ...Array.from({ length: 5000 }, (_, index) => ({
          name: `xl/worksheets/tumpuk${index}.xml`,
          localName: '[Content_Types].xml',
          content: sampleParts.get('[Content_Types].xml') ?? '',
          overFirst: true,
        })),
      ]),
    kode: 3,
    kalimat: 'berbeda dari daftar isi arsipnya',
  },
  {
    nama: 'bom-dalam-bom',
    uraian: 'arsip bertingkat di dalam buku kerja (tidak pernah dibuka)',
    bytes: () => changed({}, [{ name: 'xl/embeddings/isi.zip', content: bomb(100, 0) }]),
    kode: 0,
  },
  {
    nama: 'banyak-bagian',
    uraian: '20.000 bagian',
    bytes: () =>
      rawZip([
        ...partsWith('', {}),
        ...Array.from({ length: 20_000 }, (_, index) => ({ name: `xl/a${index}.xml`, content: '' })),
      ]),
    kode: 3,
    kalimat: 'berisi lebih dari 10.000 bagian',
  },
  ...[
    '../../../../tmp/patokan-jahat.xml',
    '/etc/patokan-jahat',
    'C:\\patokan-jahat',
    'xl\\worksheets\\sheet9.xml',
    'xl/worksheets/../../../jahat.xml',
    'xl/a\0.xml',
  ].map((name, index): HostileFile => ({
    nama: `nama-bagian-${index + 1}`,
    uraian: `bagian bernama \`${name.replace('\0', '\\0')}\``,
    bytes: () => changed({}, [{ name, content: 'jahat' }]),
    kode: 3,
    kalimat: 'bernama tidak wajar',
  })),
  {
    nama: 'bagian-ganda',
    uraian: 'dua bagian `xl/workbook.xml`',
    bytes: () => changed({}, [{ name: WORKBOOK, content: '<workbook/>' }]),
    kode: 3,
    kalimat: 'ada lebih dari satu kali',
  },
  {
    nama: 'bagian-kembar',
    uraian: 'dua bagian yang berbeda huruf besarnya',
    bytes: () => changed({}, [{ name: 'XL/Workbook.XML', content: '<workbook/>' }]),
    kode: 3,
    kalimat: 'ada lebih dari satu kali',
  },
  {
    nama: 'nama-berbeda',
    uraian: 'nama di bagian berbeda dari daftar isi',
    bytes: () => rawZip(partsWith(UNIT, { localName: 'xl/worksheets/sheet9.xml' })),
    kode: 3,
    kalimat: 'berbeda dari daftar isi arsipnya',
  },
  {
    nama: 'ukuran-berlebih',
    uraian: 'ukuran yang dinyatakan lebih besar dari isinya',
    bytes: () => rawZip(partsWith(STRINGS, { size: 90_000 })),
    kode: 3,
    kalimat: 'rusak',
  },
  {
    nama: 'crc-salah',
    uraian: 'isi yang tidak cocok dengan CRC-nya',
    bytes: () => rawZip(partsWith(UNIT, { crc: 1 })),
    kode: 3,
    kalimat: 'rusak',
  },
  {
    nama: 'deflate-rusak',
    uraian: 'byte acak di tengah bagian yang dimampatkan',
    bytes: () => rawZip(partsWith(UNIT, { packed: Buffer.alloc(500, 0xa7) })),
    kode: 3,
    kalimat: 'rusak',
  },
];
