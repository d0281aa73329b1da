import {
  BROKEN,
  behindRows,
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

/** In the rows of a sheet. */
const inRows = (insert: string) => (text: string) => text.replace('</sheetData>', `${insert}</sheetData>`);
/** A cell of the sheet Unit, the mark of the first participant. */
const cellC2 = (cell: string) => (text: string) => text.replace(/<c r="C2"[^>]*>.*?<\/c>/, () => cell);

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

/** Workbooks of sound XML that says what no workbook is: rows, cells, sheets and parts without measure, sense or owner. */
export const brokenSheets: readonly HostileFile[] = [
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
    kalimat: BROKEN,
  },
  {
    nama: 'indeks-negatif',
    uraian: 'indeks teks bersama −1',
    bytes: () => changed({ [UNIT]: cellC2('<c r="C2" t="s"><v>-1</v></c>') }),
    kode: 3,
    kalimat: BROKEN,
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
    kalimat: BROKEN,
  },
  { nama: 'tanpa-gaya', uraian: 'tanpa daftar gaya', bytes: () => changed({ [STYLES]: null }), kode: 3 },
  {
    nama: 'tanpa-relasi',
    uraian: 'tanpa daftar relasi buku kerja',
    bytes: () => changed({ [RELATIONS]: null }),
    kode: 3,
    kalimat: BROKEN,
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
