import { changed, named, PESERTA, sampleParts, STRINGS, UNIT, type HostileFile } from './hostile-file.ts';

interface HostileText {
  readonly nama: string;
  readonly uraian: string;
  /** In XML. */
  readonly teks: string;
  readonly kode?: HostileFile['kode'];
  readonly kalimat?: string;
}

/** Sound, but no page can show it: told by the command that prints. */
const UNPRINTABLE = { periksa: 0, sertifikat: 1, hitung: 0 } as const;

/** Names of a participant that would do harm where they were taken for more than text. */
const names: readonly HostileText[] = [
  { nama: 'rumus-dde', uraian: "nama `=cmd|' /C calc'!A1`", teks: "=cmd|' /C calc'!A1" },
  { nama: 'rumus-at', uraian: 'nama `@SUM(1+9)`', teks: '@SUM(1+9)*cmd' },
  { nama: 'rumus-plus', uraian: 'nama `+HYPERLINK(…)`', teks: '+HYPERLINK(&quot;http://192.0.2.1&quot;)' },
  {
    nama: 'html',
    uraian: 'nama berupa HTML dengan gambar dari berkas',
    teks: '&lt;img src=file:///etc/passwd&gt;&lt;script&gt;alert(1)&lt;/script&gt;',
  },
  {
    nama: 'unsur-templat',
    uraian: 'nama berupa unsur templat',
    teks: '&lt;/halaman&gt;&lt;qr&gt;palsu&lt;/qr&gt;&lt;halaman&gt;',
  },
  {
    nama: 'handlebars',
    uraian: 'nama berupa templat Handlebars',
    teks: '{{constructor.constructor &quot;return process.exit(7)&quot;}}{{{this}}}{{&gt; dasar}}',
  },
  { nama: 'jalur', uraian: 'nama berupa jalur ke luar folder', teks: '../../../../../../tmp/patokan-jahat' },
  { nama: 'alat', uraian: 'nama `CON` (alat pada Windows)', teks: 'CON' },
  { nama: 'gambar', uraian: 'nama berupa alamat gambar', teks: 'data:image/png;base64,AAAA' },
  { nama: 'proto', uraian: 'nama `__proto__`', teks: '__proto__' },
  { nama: 'ansi', uraian: 'nama dengan perintah terminal (ESC)', teks: 'A&#x1B;[2J&#x7;Budi', kode: 3 },
  { nama: 'ansi-c1', uraian: 'nama dengan perintah terminal (C1)', teks: 'A&#x9B;2JBudi', kode: UNPRINTABLE },
  {
    nama: 'arah',
    uraian: 'nama dengan pembalik arah tulisan (U+202E)',
    teks: 'Budi&#x202E;nasutiboR',
    kode: UNPRINTABLE,
  },
  {
    nama: 'nol-lebar',
    uraian: 'nama dengan huruf tanpa lebar (U+200B)',
    teks: 'Bu&#x200B;di',
    kode: UNPRINTABLE,
  },
  { nama: 'setengah-huruf', uraian: 'nama dengan setengah pasangan UTF-16', teks: 'Budi&#xD800;', kode: 3 },
  { nama: 'nul-tertulis', uraian: 'nama dengan `_x0000_`', teks: 'Budi_x0000_', kode: UNPRINTABLE },
  {
    nama: 'tumpukan-tanda',
    uraian: 'nama dengan 5.000 tanda di atas satu huruf',
    teks: `Z${'\u0301'.repeat(5000)}`,
    kode: UNPRINTABLE,
  },
  { nama: 'nama-panjang', uraian: 'nama 32.767 huruf', teks: 'A'.repeat(32_767), kode: UNPRINTABLE },
  {
    nama: 'nama-terpanjang',
    uraian: 'nama 100.000 huruf, lebih dari isi sebuah sel',
    teks: 'Ab '.repeat(33_333),
    kode: 3,
    kalimat: 'panjang isi satu sel (karakter) melebihi batas 32.767',
  },
];

/** Cells of any column; regular expressions have choked on less. */
const longTexts: readonly (readonly [nama: string, uraian: string, teks: string])[] = [
  ['spasi', '32.767 spasi di antara dua huruf', `a${' '.repeat(32_765)}b`],
  ['angka', '32.767 angka', '1'.repeat(32_767)],
  ['titik', '32.767 titik dan koma', '1.,'.repeat(10_922)],
  ['kurung', '32.767 kurung', '('.repeat(32_767)],
];

/** The number of the first shared text behind those of the sample. */
const sharedTexts = (sampleParts.get(STRINGS) ?? '').split('<si>').length - 1;

const inline = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

/** Sound workbooks whose texts are made to do harm. */
export const hostileTexts: readonly HostileFile[] = [
  ...names.map(({ nama, uraian, teks, kode = 0, kalimat }): HostileFile => ({
    nama: `nama-${nama}`,
    uraian,
    bytes: () => named(teks),
    kode,
    ...(kalimat === undefined ? {} : { kalimat }),
  })),
  ...longTexts.map(([nama, uraian, teks]): HostileFile => ({
    nama: `teks-${nama}`,
    uraian: `setiap sel seorang peserta berisi ${uraian}`,
    bytes: () =>
      changed({
        [PESERTA]: (xml) =>
          xml.replace(
            /<row r="3".*?<\/row>/,
            `<row r="3">${Array.from('ABCDEFGHI', (column) => inline(`${column}3`, teks)).join('')}</row>`,
          ),
        [UNIT]: (xml) =>
          xml.replace(
            /<row r="3".*?<\/row>/,
            `<row r="3">${Array.from('ABCDEFGHIJK', (column) => inline(`${column}3`, teks)).join('')}</row>`,
          ),
      }),
    kode: 1,
  })),
  {
    nama: 'kolom-proto',
    uraian: 'kolom berjudul `__proto__`, `constructor`, dan `toString`',
    bytes: () =>
      changed({
        [STRINGS]: (text) =>
          text
            .replace('<t>Jabatan</t>', '<t>__proto__</t>')
            .replace('<t>Unit Kerja</t>', '<t>constructor</t>'),
      }),
    kode: 1,
  },
  {
    nama: 'teks-berlipat',
    uraian: '300.000 sel yang menunjuk satu teks 30.000 huruf',
    bytes: () =>
      changed({
        [STRINGS]: (text) => text.replace('</sst>', `<si><t>${'x'.repeat(30_000)}</t></si></sst>`),
        [UNIT]: (xml) =>
          xml.replace(
            '</sheetData>',
            `${Array.from({ length: 30_000 }, (_, row) => `<row r="${row + 200}">${`<c t="s"><v>${sharedTexts}</v></c>`.repeat(10)}</row>`).join('')}</sheetData>`,
          ),
      }),
    kode: 3,
    kalimat: 'jumlah huruf di semua sel melebihi batas 150.000.000',
  },
  {
    nama: 'banyak-temuan',
    uraian: '20.000 baris peserta yang salah',
    bytes: () =>
      changed({
        [PESERTA]: (xml) =>
          xml.replace(
            '</sheetData>',
            `${Array.from({ length: 20_000 }, (_, row) => `<row r="${row + 200}">${inline(`B${row + 200}`, 'x')}</row>`).join('')}</sheetData>`,
          ),
      }),
    kode: 1,
  },
];
