import {
  BROKEN,
  behindRows,
  changed,
  RELATIONS,
  STRINGS,
  STYLES,
  TYPES,
  UNIT,
  WORKBOOK,
  type HostileFile,
} from './hostile-file.ts';

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
  { length: 9 },
  (_, level) => `<!ENTITY lol${level + 1} "${`&lol${level === 0 ? '' : level};`.repeat(10)}">`,
).join('')}]>`;

const MEGABYTE = 1024 * 1024;

/** Behind the declaration of an XML part. */
const afterDeclaration = (insert: string) => (text: string) => text.replace('?>', `?>${insert}`);

function laughing(part: string, kode: HostileFile['kode']): HostileFile {
  return {
    nama: `entitas-${part.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '')}`,
    uraian: `entitas XML bertingkat (billion laughs) di \`${part}\``,
    bytes: () => changed({ [part]: afterDeclaration(LAUGHS) }),
    kode,
    kalimat: 'memuat DTD atau entitas XML',
  };
}

/** Workbooks whose archive is sound and whose XML is broken or made to do harm. */
export const brokenXml: readonly HostileFile[] = [
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
    kalimat: BROKEN,
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
    kalimat: BROKEN,
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
];
