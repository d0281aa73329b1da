// A stamped file says the same at the same places as the one that pdfmake makes by itself.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DocumentInstance } from '../../../documents/index.ts';
import { openFill } from '../../../generator/documents/document-maker.ts';
import type { FilledTemplate } from '../../../generator/documents/filled-template.ts';
import { drawPdf, openPrinter } from '../../../generator/pdf/pdfmake/printer.ts';
import { fontFamilies } from '../../../generator/pdf/fonts.ts';
import { joinParts } from '../../../generator/output/file-parts.ts';
import { openPdfWriter, type WrittenPdf } from '../../../generator/pdf/write-pdf.ts';
import { pdfDefinition, type TemplateData } from '../../../templates/index.ts';
import { everyDocument } from '../../documents/every-document.ts';
import { contentsOf, fillAll, madeByPdfmake, writeAll } from './stamped.ts';

interface Case {
  readonly nama: string;
  readonly source: string;
  readonly css?: string;
  readonly tema?: Readonly<Record<string, string>>;
  readonly data: readonly TemplateData[];
  /** The ways expected, in order of the data. */
  readonly cara: readonly string[];
}

function page(content: string, attributes = ''): string {
  return `<dokumen judul="Sertifikat {{nama}}"><halaman ${attributes}>${content}</halaman></dokumen>`;
}

const NAMES = [
  { nama: 'Budi Santoso' },
  { nama: "Siti Nur'aini, S.E., M.Ak." },
  { nama: 'Renée Ångström-Müller' },
  { nama: 'Affandi Effendi fi fl' },
  { nama: 'R. A. Kartini / Djojoadhiningrat' },
  { nama: 'AVATAR To Ve Wa' },
] as const;
const ALL_FAST = NAMES.map(() => 'cepat');

const cases: readonly Case[] = [
  { nama: 'a paragraph', source: page('<p>Kepada {{nama}} di tempat</p>'), data: NAMES, cara: ALL_FAST },
  ...(['left', 'center', 'right', 'justify'] as const).map((align): Case => ({
    nama: `aligned ${align}`,
    source: page('<p>Kepada {{nama}} di tempat</p>'),
    css: `p { text-align: ${align} }`,
    data: NAMES,
    cara: ALL_FAST,
  })),
  {
    nama: 'bold, colour, size and another font in one line',
    source: page('<p>Kepada <b>{{nama}}</b>, <span class="besar">{{nama}}</span> dan <i>{{nama}}</i>.</p>'),
    css: '.besar { font-size: 16pt; color: #aa0000; font-family: EB Garamond }',
    data: NAMES,
    // The longest needs a second line.
    cara: ['cepat', 'cepat', 'cepat', 'cepat', 'penuh', 'cepat'],
  },
  {
    nama: 'capitals with letter spacing in a theme colour',
    source: page('<p class="n">{{nama}}</p>'),
    css: '.n { text-transform: uppercase; letter-spacing: 1.5pt; color: var(--warna); font-family: Cinzel; text-align: center }',
    tema: { warna: '#123456' },
    data: NAMES,
    cara: ALL_FAST,
  },
  {
    nama: 'numbers at the right of table cells, centred vertically beside a cell of two lines',
    source: page(
      '<table><colgroup><col lebar="30mm"/><col lebar="sisa"/><col lebar="25%"/></colgroup><tbody>{{#each baris}}<tr><td>satu dua tiga empat lima enam tujuh</td><td class="a">{{nilai}}</td><td>{{kata}}</td></tr>{{/each}}</tbody></table>',
    ).replace('{{nama}}', 'tabel'),
    css: 'td { border: 0.5pt solid #000; padding: 2pt; vertical-align: middle } .a { text-align: right; background-color: #eeeeee }',
    data: [11, 222, 3.5, 0].map((nilai) => ({
      baris: [1, 2, 3].map((row) => ({ nilai: `${nilai * row},00`, kata: `kata ${nilai}` })),
    })),
    cara: ['cepat', 'cepat', 'cepat', 'cepat'],
  },
  {
    nama: 'two pages, columns, a box, a placed box, a footer',
    source: page(
      '<latar><kotak kiri="20mm" atas="20mm" lebar="60mm"><p>{{nama}}</p></kotak></latar><kaki><p>{{nama}}, halaman satu</p></kaki><kolom-kolom><kolom lebar="40%"><p>{{nama}}</p></kolom><kolom lebar="sisa"><div class="k"><p>{{nama}}</p></div></kolom></kolom-kolom>',
    ).replace('</halaman>', '</halaman><halaman orientasi="lanskap"><p>{{nama}}</p></halaman>'),
    css: '.k { border: 1pt solid #333; padding: 4pt }',
    data: NAMES,
    cara: ALL_FAST,
  },
  {
    nama: 'paragraphs of one line and of two',
    source: page('<kotak lebar="60mm"><p>{{nama}}</p></kotak>'),
    css: 'p { text-align: justify }',
    data: [
      'Ali',
      'Ani',
      'Budi',
      'Kantor Pelayanan Pajak Madya Dua Jakarta Selatan',
      'Kantor Pelayanan Pajak Pratama Bandung Cibeunying',
      'Kantor Pengawasan dan Pelayanan Bea Cukai Tanjung',
    ].map((nama) => ({ nama })),
    cara: ALL_FAST,
  },
  {
    nama: 'QR codes of the same and of another version',
    source: page('<qr ukuran="30mm">{{nama}}</qr>'),
    data: ['satu', 'dua', 'tiga', 'empat puluh dua ribu tujuh ratus sembilan belas'].map((nama) => ({
      nama,
    })),
    cara: ['cepat', 'cepat', 'cepat', 'penuh'],
  },
  {
    nama: 'a word too long for its line',
    source: page('<kotak lebar="30mm"><p>{{nama}}</p></kotak>'),
    data: ['a', 'b', 'c', 'd', 'Taumatawhakatangihangakoauauotamatea'].map((nama) => ({ nama })),
    cara: ['cepat', 'cepat', 'cepat', 'cepat', 'penuh'],
  },
  {
    nama: 'text that decides the width of its column',
    source: page(
      '<table><colgroup><col lebar="auto"/><col lebar="sisa"/></colgroup><tbody><tr><td>{{nama}}</td><td>tetap</td></tr></tbody></table>',
    ),
    data: [...NAMES, { nama: 'Budi Santoso' }, { nama: 'Budi Santoso' }],
    // Three of one name are alike in all.
    cara: ['cepat', ...ALL_FAST.slice(1).map(() => 'penuh'), 'cepat', 'cepat'],
  },
  {
    nama: 'underlined and raised text',
    source: page('<p><u>{{nama}}</u></p><p>x<sup>{{nama}}</sup></p>'),
    data: NAMES,
    cara: NAMES.map(() => 'penuh'),
  },
  {
    nama: 'text of nothing but an escape',
    source: page('<p>[{{nama}}]</p>'),
    data: ['<b>', '&amp;', '"', 'x', '{{y}}'].map((nama) => ({ nama })),
    cara: ['cepat', 'cepat', 'cepat', 'cepat', 'cepat'],
  },
];

describe.each(cases)('$nama', ({ source, css = '', tema = {}, data, cara }) => {
  const filled = fillAll({ source, css }, data, tema);
  let written: readonly WrittenPdf[] = [];
  beforeAll(async () => {
    written = await writeAll(filled);
  });

  test('goes the expected way', () => expect(written.map((each) => each.cara)).toEqual(cara));

  test('is what pdfmake makes', async () => {
    for (const [index, { parts }] of written.entries()) {
      const alone = filled[index];
      if (alone === undefined) throw new Error('no such document');
      expect(await contentsOf(joinParts(parts))).toEqual(await contentsOf(await madeByPdfmake(alone)));
    }
  });
});

test('a document unlike the others, or with a letter that no font part holds, goes the long way and says why', async () => {
  const source = page('<p>{{nama}}</p>{{#if catatan}}<p>{{catatan}}</p>{{/if}}');
  const usual = NAMES.map((each) => ({ ...each, catatan: '' }));
  const odd = [
    { nama: 'Budi', catatan: 'susulan' },
    { nama: 'Đỗ Văn Ŵ', catatan: '' },
    { nama: '  ', catatan: '' },
    { nama: Array(40).fill('Kata').join(' '), catatan: '' },
  ];
  const { write } = await openPdfWriter({}, { contoh: fillAll({ source }, usual), jumlah: 100 });
  const ways = await Promise.all(fillAll({ source }, odd).map((each) => write(each)));
  expect(ways.map((way) => (way.ok ? way.nilai.sebab : undefined))).toEqual([
    'markah-lain',
    'huruf-lain',
    'markah-lain',
    'baris-lain',
  ]);
});

test('the bytes of a document depend on the sample alone, not on what was written before, nor on who learnt of it', async () => {
  const filled = fillAll({ source: page('<p>{{nama}}</p><p>sejak \u00a0 {{nama}}</p>') }, NAMES);
  const sample = { contoh: filled, jumlah: 100 };
  const { write: forward } = await openPdfWriter({}, sample);
  const { write: backward, shapes } = await openPdfWriter({}, sample);
  const learnt = { contoh: [], jumlah: 100, shapes: structuredClone(shapes) };
  const { write: elsewhere } = await openPdfWriter({}, learnt);
  const bytesOf = async (write: typeof forward, documents: readonly FilledTemplate[]): Promise<string[]> => {
    const all: string[] = [];
    for (const each of documents) {
      const written = await write(each);
      all.push(written.ok ? Buffer.from(joinParts(written.nilai.parts)).toString('latin1') : '');
    }
    return all;
  };
  const one = await bytesOf(forward, filled);
  const other = await bytesOf(backward, [...filled].reverse());
  expect(other.reverse()).toEqual(one);
  expect(shapes).not.toEqual([]);
  expect(await bytesOf(elsewhere, filled)).toEqual(one);
});

describe.each(['penilai-pajak-dasar', 'elearning-ar-dasar'])('certificates of %s', (sample) => {
  let instances: readonly DocumentInstance[] = [];
  let fill: (instance: DocumentInstance) => FilledTemplate;
  beforeAll(async () => {
    const found = (await everyDocument()).find(
      ({ kind, sample: of }) => of === sample && kind.perintah === 'sertifikat',
    );
    if (found === undefined) throw new Error('no certificates');
    instances = found.instances;
    const open = await openFill({
      perintah: 'sertifikat',
      jenisBuku: found.kind.jenisBuku,
      gaya: {},
      tersedia: {},
    });
    fill = (instance) => {
      const filled = open(instance);
      if (!filled.ok) throw new Error('not filled');
      return filled.nilai;
    };
  });

  test('are laid out once', async () => {
    const ways = (await writeAll(instances.map(fill))).map(({ cara }) => cara);
    expect(ways.filter((cara) => cara === 'cepat').length).toBeGreaterThan(ways.length / 2);
  });

  test('of any participant are what pdfmake makes', async () => {
    const { write } = await openPdfWriter({}, { contoh: instances.map(fill), jumlah: 10_000 });
    const word = fc.stringMatching(/^[A-Z][a-z'é-]{0,11}$/);
    const words = (most: number) =>
      fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '));
    const person = fc.record({
      nama: words(5),
      tempatLahir: words(2),
      jabatan: words(5),
      unitKerja: words(7),
    });
    let stamped = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(instances.length - 1), person, async (index, own) => {
        const instance = instances[index];
        if (instance === undefined) return;
        const { data } = instance;
        const filled = fill({
          ...instance,
          data: { ...data, peserta: { ...(data['peserta'] as object), ...own } },
        });
        const written = await write(filled);
        if (!written.ok) throw new Error('not written');
        if (written.nilai.cara === 'cepat') stamped += 1;
        expect(await contentsOf(joinParts(written.nilai.parts))).toEqual(
          await contentsOf(await madeByPdfmake(filled)),
        );
      }),
      { numRuns: 12, seed: 20261120 },
    );
    expect(stamped).toBeGreaterThan(2);
  });
});

test('the long way makes the bytes that pdfmake makes', async () => {
  const printer = openPrinter();
  for (const { source, css = '', tema = {}, data } of cases) {
    const [filled] = fillAll({ source, css }, data, tema);
    if (filled === undefined) continue;
    const built = filled.build(filled.markup);
    if (!built.ok) throw new Error('not built');
    const made = pdfDefinition(built.nilai, {
      images: {},
      fonts: Object.keys(fontFamilies),
      created: filled.created,
    });
    if (!made.ok) throw new Error('no definition');
    const alone = Buffer.from(await madeByPdfmake(filled));
    expect((await drawPdf(printer.layOut(made.definition))).equals(alone)).toBe(true);
  }
});
