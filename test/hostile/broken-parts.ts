import {
  changed,
  partsWith,
  PESERTA,
  RELATIONS,
  STRINGS,
  STYLES,
  TYPES,
  UNIT,
  WORKBOOK,
  type HostileFile,
} from './hostile-file.ts';
import { packedBomb, rawZip } from './raw-zip.ts';

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
  { length: 9 },
  (_, level) => `<!ENTITY lol${level + 1} "${`&lol${level === 0 ? '' : level};`.repeat(10)}">`,
).join('')}]>`;

const BROKEN = 'buku kerja rusak atau tidak lengkap; buka dan simpan ulang di Excel.';
const MEGABYTE = 1024 * 1024;

/** Behind the declaration of an XML part. */
const afterDeclaration = (insert: string) => (text: string) => text.replace('?>', `?>${insert}`);
/** In the rows of a sheet. */
const inRows = (insert: string) => (text: string) => text.replace('</sheetData>', `${insert}</sheetData>`);
const behindRows = (insert: string) => (text: string) =>
  text.replace('</sheetData>', `</sheetData>${insert}`);
/** A cell of the sheet Unit, the mark of the first participant. */
const cellC2 = (cell: string) => (text: string) => text.replace(/<c r="C2"[^>]*>.*?<\/c>/, () => cell);

function laughing(part: string, kode: HostileFile['kode']): HostileFile {
  return {
    nama: `entitas-${part.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '')}`,
    uraian: `entitas XML bertingkat (billion laughs) di \`${part}\``,
    bytes: () => changed({ [part]: afterDeclaration(LAUGHS) }),
    kode,
    kalimat: 'memuat DTD atau entitas XML',
  };
}

/** A sheet Unit of one element repeated; packed quickly however many there are. */
function flooded(element: string, count: number): Buffer {
  const block = Buffer.from(element.repeat(10_000));
  const { packed, size, crc } = packedBomb(
    block,
    Math.ceil(count / 10_000),
    '<worksheet><sheetData>',
    '</sheetData></worksheet>',
  );
  return rawZip(partsWith(UNIT, { packed, size, crc }));
}

/** Workbooks whose archive is sound and whose XML is broken or made to do harm. */
export const brokenParts: readonly HostileFile[] = [
  ...[WORKBOOK, UNIT, STRINGS, STYLES, RELATIONS].map((part) => laughing(part, 3)),
  // Nobody parses these but who edits the archive.
  ...[TYPES, 'docProps/core.xml', 'xl/tables/table1.xml'].map((part) =>
    laughing(part, { periksa: 0, sertifikat: 0, hitung: 3 }),
  ),
  {
    nama: 'entitas-luar',
    uraian: 'entitas XML yang menunjuk `file:///etc/passwd`',
    bytes: () =>
      changed({
        [STRINGS]: (text) =>
          afterDeclaration('<!DOCTYPE sst [<!ENTITY a SYSTEM "file:///etc/passwd">]>')(text).replace(
            '<t>Nama</t>',
            '<t>&a;</t>',
          ),
      }),
    kode: 3,
    kalimat: 'memuat DTD atau entitas XML',
  },
  {
    nama: 'utf-16',
    uraian: 'lembar dalam UTF-16',
    bytes: () => changed({ [UNIT]: Buffer.from('\uFEFF<worksheet/>', 'utf16le') }),
    kode: 3,
    kalimat: 'buku kerja rusak atau tidak lengkap; buka dan simpan ulang di Excel.',
  },
  {
    nama: 'latin-1',
    uraian: 'lembar yang mengaku ISO-8859-1',
    bytes: () => changed({ [UNIT]: (text) => text.replace('encoding="UTF-8"', 'encoding="ISO-8859-1"') }),
    kode: 3,
    kalimat: 'tidak ditulis dalam UTF-8',
  },
  {
    nama: 'bukan-utf-8',
    uraian: 'teks dengan byte yang bukan UTF-8',
    bytes: () =>
      changed({
        [STRINGS]: Buffer.from('<?xml version="1.0"?><sst><si><t>\xe9\xff</t></si></sst>', 'latin1'),
      }),
    kode: 3,
    kalimat: 'buku kerja rusak atau tidak lengkap; buka dan simpan ulang di Excel.',
  },
  {
    nama: 'xml-dalam',
    uraian: 'XML bertingkat 200.000',
    bytes: () =>
      changed({ [UNIT]: `<worksheet>${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}</worksheet>` }),
    kode: 1,
    kalimat: 'lembar ini tidak berisi data',
  },
  {
    nama: 'atribut-panjang',
    uraian: 'atribut 48 MB',
    bytes: () =>
      changed({
        [UNIT]: (text) => text.replace('<sheetData>', `<sheetData a="${"t='str' ".repeat(6 * MEGABYTE)}">`),
      }),
    kode: 3,
    kalimat: 'panjang isi satu sel (karakter) melebihi batas 32.767',
  },
  {
    nama: 'teks-panjang',
    uraian: 'teks 10 MB dalam satu sel',
    bytes: () => changed({ [STRINGS]: (text) => text.replace('Adisti', 'A'.repeat(10 * MEGABYTE)) }),
    kode: 3,
    kalimat: 'panjang isi satu sel (karakter) melebihi batas 32.767',
  },
  {
    nama: 'teks-bertingkat',
    uraian: 'teks 45 MB dalam satu sel, terpotong-potong',
    bytes: () =>
      changed({
        [STRINGS]: (text) =>
          text.replace(
            '<si><t>Nama</t></si>',
            `<si>${`<r><t>${'a'.repeat(300_000)}</t></r>`.repeat(150)}</si>`,
          ),
      }),
    kode: 3,
    kalimat: 'panjang isi satu sel (karakter) melebihi batas 32.767',
  },
  {
    nama: 'tanda-tidak-tertutup',
    uraian: '5 juta tanda `<c` yang tidak tertutup',
    bytes: () => changed({ [UNIT]: `<worksheet><sheetData>${'<c '.repeat(5_000_000)}` }),
    kode: 3,
    kalimat: 'rusak',
  },
  {
    nama: 'xml-terpotong',
    uraian: 'lembar yang XML-nya terpotong',
    bytes: () => changed({ [UNIT]: (text) => text.slice(0, text.length / 2) }),
    kode: 3,
    kalimat: BROKEN,
  },
  {
    nama: 'xml-tertukar',
    uraian: 'lembar berisi XML lain',
    bytes: () => changed({ [UNIT]: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
    kode: 1,
    kalimat: 'lembar ini tidak berisi data',
  },
  {
    nama: 'banyak-komentar',
    uraian: 'lembar dengan 20 MB komentar XML berisi tanda sel',
    bytes: () => changed({ [UNIT]: behindRows(`<!--${'<c r="A1"><f>'.repeat(1_500_000)}-->`) }),
    kode: 3,
    kalimat: 'panjang isi satu sel (karakter) melebihi batas 32.767',
  },
  {
    nama: 'komentar',
    uraian: 'lembar dengan komentar XML yang memuat sel',
    bytes: () => changed({ [UNIT]: behindRows('<!--<row r="2"><c r="C2"><v>1</v></c></row>-->') }),
    kode: { periksa: 0, sertifikat: 0, hitung: 3 },
    kalimat: 'memuat komentar, CDATA, atau instruksi XML',
  },
  {
    nama: 'gabungan-banyak',
    uraian: '50.000 sel gabungan selebar lembar',
    bytes: () =>
      changed({
        [UNIT]: behindRows(
          `<mergeCells>${Array.from({ length: 50_000 }, (_, row) => `<mergeCell ref="A${row + 200}:XFD${row + 200}"/>`).join('')}</mergeCells>`,
        ),
      }),
    kode: 3,
    kalimat: 'jumlah kolom yang digabung di satu lembar melebihi batas 1.000.000',
  },
  {
    nama: 'nul',
    uraian: 'karakter NUL di dalam XML',
    bytes: () => changed({ [STRINGS]: (text) => text.replace('Adisti', 'Adi\0sti') }),
    kode: 3,
    kalimat: BROKEN,
  },
  {
    nama: 'jutaan-sel-kosong',
    uraian: '12 juta sel kosong',
    bytes: () => flooded('<c/>', 12_000_000),
    kode: 1,
    kalimat: 'lembar ini tidak berisi data',
  },
  {
    nama: 'jutaan-baris-kosong',
    uraian: '5 juta baris kosong',
    bytes: () => flooded('<row/>', 5_000_000),
    kode: 3,
    kalimat: 'nomor baris melebihi batas 1.048.576',
  },
  {
    nama: 'dimensi-raksasa',
    uraian: 'dimensi A1:XFD1048576 dan sebuah sel di sudutnya',
    bytes: () =>
      changed({
        [UNIT]: (text) =>
          inRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')(text).replace(
            /<dimension [^>]*>/,
            '<dimension ref="A1:XFD1048576"/>',
          ),
      }),
    kode: 0,
  },
  {
    nama: 'kolom-terjauh',
    uraian: '20.000 baris dengan satu sel di kolom XFD',
    bytes: () =>
      changed({
        [UNIT]: inRows(
          Array.from(
            { length: 20_000 },
            (_, row) => `<row r="${row + 200}"><c r="XFD${row + 200}"><v>1</v></c></row>`,
          ).join(''),
        ),
      }),
    kode: 3,
    kalimat: 'jumlah sel melebihi batas 60.000.000',
  },
  {
    nama: 'alamat-sel',
    uraian: 'sel di kolom ZZZZZZZ dan baris 99999999999',
    bytes: () =>
      changed({ [UNIT]: inRows('<row r="99999999999"><c r="ZZZZZZZ99999999999"><v>1</v></c></row>') }),
    kode: 3,
    kalimat: 'nomor baris melebihi batas 1.048.576',
  },
  {
    nama: 'alamat-bukan-sel',
    uraian: 'sel beralamat `__proto__`',
    bytes: () => changed({ [UNIT]: inRows('<row r="__proto__"><c r="__proto__"><v>1</v></c></row>') }),
    kode: 3,
    kalimat: 'rusak',
  },
  {
    nama: 'gabungan-raksasa',
    uraian: 'sel gabungan A1:XFD1048576',
    bytes: () => changed({ [UNIT]: behindRows('<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>') }),
    kode: 1,
  },
  {
    nama: 'validasi-raksasa',
    uraian: 'validasi data atas seluruh lembar, seribu kali',
    bytes: () =>
      changed({
        [UNIT]: behindRows(
          `<dataValidations>${'<dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation>'.repeat(1000)}</dataValidations>`,
        ),
      }),
    kode: 0,
  },
  {
    nama: 'rumus-melingkar',
    uraian: 'rumus bersama yang saling menunjuk',
    bytes: () =>
      changed({
        [UNIT]: (text) =>
          cellC2('<c r="C2"><f t="shared" si="0"/></c>')(text).replace(
            /<c r="D2"[^>]*>.*?<\/c>/,
            '<c r="D2"><f t="shared" ref="C2:D2" si="0">C2+D2</f></c>',
          ),
      }),
    kode: 1,
    kalimat: 'rumus yang belum dihitung',
  },
  {
    nama: 'rumus-tanpa-induk',
    uraian: 'rumus bersama yang induknya tidak ada',
    bytes: () => changed({ [UNIT]: cellC2('<c r="C2"><f t="shared" si="99999"/></c>') }),
    kode: { periksa: 1, sertifikat: 1, hitung: 1 },
  },
  {
    nama: 'indeks-teks',
    uraian: 'indeks teks bersama di luar daftar',
    bytes: () => changed({ [UNIT]: cellC2('<c r="C2" t="s"><v>99999999</v></c>') }),
    kode: 3,
    kalimat: 'buku kerja rusak atau tidak lengkap; buka dan simpan ulang di Excel.',
  },
  {
    nama: 'indeks-negatif',
    uraian: 'indeks teks bersama −1',
    bytes: () => changed({ [UNIT]: cellC2('<c r="C2" t="s"><v>-1</v></c>') }),
    kode: 3,
    kalimat: 'buku kerja rusak atau tidak lengkap; buka dan simpan ulang di Excel.',
  },
  {
    nama: 'indeks-gaya',
    uraian: 'nomor gaya di luar daftar',
    bytes: () => changed({ [UNIT]: cellC2('<c r="C2" s="4000000000"><v>70</v></c>') }),
    kode: 0,
  },
  {
    nama: 'format-rumit',
    uraian: 'format angka dari 200.000 kurung siku',
    bytes: () =>
      changed({
        [STYLES]: (text) => text.replace('formatCode="dd/mm/yyyy"', `formatCode="${'['.repeat(200_000)}"`),
      }),
    kode: 1,
    kalimat: 'bukan tanggal',
  },
  {
    nama: 'angka-raksasa',
    uraian: 'angka 1E+400 dan NaN',
    bytes: () =>
      changed({
        [UNIT]: (text) =>
          cellC2('<c r="C2"><v>1E400</v></c>')(text).replace(
            /<c r="D2"[^>]*>.*?<\/c>/,
            '<c r="D2"><v>NaN</v></c>',
          ),
      }),
    kode: 1,
  },
  {
    nama: 'tanggal-raksasa',
    uraian: 'tanggal pada hari ke-1E+300',
    bytes: () => changed({ [PESERTA]: (text) => text.replace('<v>31084</v>', '<v>1E300</v>') }),
    kode: 1,
  },
  {
    nama: 'tanpa-teks',
    uraian: 'tanpa daftar teks bersama',
    bytes: () => changed({ [STRINGS]: null }),
    kode: 3,
    kalimat: 'buku kerja rusak atau tidak lengkap; buka dan simpan ulang di Excel.',
  },
  { nama: 'tanpa-gaya', uraian: 'tanpa daftar gaya', bytes: () => changed({ [STYLES]: null }), kode: 3 },
  {
    nama: 'tanpa-relasi',
    uraian: 'tanpa daftar relasi buku kerja',
    bytes: () => changed({ [RELATIONS]: null }),
    kode: 3,
    kalimat: 'buku kerja rusak atau tidak lengkap; buka dan simpan ulang di Excel.',
  },
  {
    nama: 'tanpa-lembar',
    uraian: 'lembar yang disebut tetapi tidak ada',
    bytes: () => changed({ [UNIT]: null }),
    kode: 3,
    kalimat: BROKEN,
  },
  {
    nama: 'tanpa-jenis-isi',
    uraian: 'tanpa daftar jenis isi',
    bytes: () => changed({ [TYPES]: null }),
    kode: { periksa: 0, sertifikat: 0, hitung: 3 },
    kalimat: BROKEN,
  },
  {
    nama: 'jenis-isi-salah',
    uraian: 'daftar jenis isi yang menyebut PDF',
    bytes: () => changed({ [TYPES]: (text) => text.replace(/spreadsheetml\.worksheet\+xml/g, 'pdf') }),
    kode: 0,
  },
  ...[
    'http://192.0.2.1/sheet.xml',
    'file:///etc/passwd',
    '\\\\\\\\192.0.2.1\\\\berbagi\\\\a.xml',
    '../../../../etc/passwd',
  ].map((target, index): HostileFile => ({
    nama: `relasi-luar-${index + 1}`,
    uraian: `lembar yang menunjuk \`${target.replaceAll('\\\\', '\\')}\``,
    bytes: () =>
      changed({
        [RELATIONS]: (text) =>
          text.replace('Target="worksheets/sheet4.xml"', `Target="${target}" TargetMode="External"`),
      }),
    kode: 1,
    kalimat: 'lembar ini tidak ada di buku kerja',
  })),
  {
    nama: 'banyak-lembar',
    uraian: '100.000 lembar',
    bytes: () =>
      changed({
        [WORKBOOK]: (text) =>
          text.replace(
            '</sheets>',
            `${Array.from({ length: 100_000 }, (_, index) => `<sheet sheetId="${index + 10}" name="L${index}" r:id="rId7"/>`).join('')}</sheets>`,
          ),
      }),
    kode: 3,
    kalimat: 'jumlah lembar melebihi batas 256',
  },
  {
    nama: 'lembar-kembar',
    uraian: 'dua lembar bernama sama',
    bytes: () => changed({ [WORKBOOK]: (text) => text.replace('name="Petunjuk"', 'name="Unit"') }),
    kode: { periksa: 1, sertifikat: 1, hitung: 1 },
  },
  {
    nama: 'lembar-proto',
    uraian: 'lembar bernama `__proto__` dan `constructor`',
    bytes: () =>
      changed({
        [WORKBOOK]: (text) =>
          text.replace('name="Petunjuk"', 'name="__proto__"').replace('name="Unit"', 'name="constructor"'),
      }),
    kode: 1,
  },
  {
    nama: 'makro',
    uraian: 'buku kerja bermakro (dibaca sebagai data; makronya tidak dijalankan)',
    bytes: () =>
      changed(
        {
          [TYPES]: (text) =>
            text.replace('spreadsheetml.sheet.main+xml', 'ms-excel.sheet.macroEnabled.main+xml'),
        },
        [{ name: 'xl/vbaProject.bin', content: Buffer.concat([OLE_HEAD, Buffer.alloc(2000, 7)]) }],
      ),
    kode: 0,
  },
];

const OLE_HEAD = Buffer.from('d0cf11e0a1b11ae1', 'hex');
