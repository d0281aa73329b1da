import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  documentRegistry,
  readWorkbook,
  type DocumentKind,
  type GridWorkbook,
} from '../../documents/index.ts';
import {
  makeDocuments,
  type MakeOptions,
  type MakeReport,
} from '../../generator/documents/make-documents.ts';
import { faultSentence } from '../../templates/index.ts';
import { everyDocument } from '../documents/every-document.ts';
import { findingText, readSampleGrid, withCells, withText } from '../documents/sample-grid.ts';
import { readPdf, withoutBlanks, type ReadPdf } from '../templates/pdf-bytes.ts';
import { filesBelow, tempFolder } from './temp-folder.ts';

const root = tempFolder();
let folders = 0;
const newFolder = (): string => join(root, String((folders += 1)));

const klasikal = await readSampleGrid('penilai-pajak-dasar');
const elearning = await readSampleGrid('elearning-ar-dasar');
const NAMES = { first: 'Renée Kusumawardhani, S.E., M.Ak.', nip: '198908122012022901' };

interface Made {
  readonly folder: string;
  readonly report: MakeReport;
}

/** Makes a document of a workbook in a folder of its own. */
async function make(
  grid: GridWorkbook,
  perintah: string,
  options: Partial<Omit<MakeOptions, 'grid'>> = {},
): Promise<Made> {
  const { isi, temuan } = readWorkbook(grid);
  if (isi === null) throw new Error(temuan.map(findingText).join('\n'));
  const kind = documentRegistry.find((each) => each.perintah === perintah && each.jenisBuku === isi.jenis);
  if (kind === undefined) throw new Error(`no ${perintah}`);
  const folder = newFolder();
  const report = await makeDocuments(kind, isi, { grid, folder, theme: {}, ...options });
  return { folder, report };
}

async function textOf({ report }: Made, at = 0): Promise<ReadPdf> {
  return readPdf(new Uint8Array(readFileSync(report.dibuat[at]?.berkas ?? '')));
}

const only = (...nip: string[]): Partial<MakeOptions> => ({ hanya: new Set(nip) });

const documents = await everyDocument();

describe.each(documents.filter(({ kind }) => kind.perintah === 'sertifikat'))(
  '$kind.nama, $sample',
  ({ kind, sample, instances }) => {
    let made: Made;
    beforeAll(async () => {
      made = await make(await readSampleGrid(sample), kind.perintah);
    });

    test('one a participant who gets one, each in a file of its own', () => {
      expect(made.report.dibuat).toHaveLength(instances.length);
      expect(filesBelow(made.folder)).toEqual(
        made.report.dibuat.map(({ berkas }) => `${kind.perintah}/${basename(berkas)}`).sort(),
      );
    });

    test('two pages each, with number and name on both', async () => {
      for (const [at, { perihal, data }] of instances.entries()) {
        const { pages } = await textOf(made, at);
        expect(pages).toHaveLength(2);
        const { nama } = data['peserta'] as { nama: string };
        for (const { text } of pages) {
          expect(text).toContain(withoutBlanks(nama));
          expect(text).toContain(withoutBlanks(perihal?.nomor ?? 'no number'));
        }
      }
    });
  },
);

test('a certificate says what the workbook says', async () => {
  const { pages, info } = await textOf(await make(klasikal, 'sertifikat', only(NAMES.nip)));
  const [front, back] = pages.map(({ text }) => text);
  for (const each of [
    'SERT-0001/PP.X/2026',
    NAMES.first,
    '19890812 201202 2 901',
    'Surabaya, 12 Agustus 1989',
    'Penata (III/c)',
    'KPP Pratama Contoh Melati',
    'predikat Amat Baik',
    'Pelatihan Fungsional Penilai Pajak Dasar',
    '7 s.d. 18 September 2026',
    'Jakarta, 16 Oktober 2026',
    'Dr. Wulan Saraswati Wirabumi, M.Si.',
  ])
    expect(front).toContain(withoutBlanks(each));
  for (const each of ['Nilai Akhir (NA) 93,73', 'Ujian Komprehensif 92,40', '(NT) 95,91', 'A (Amat Baik)'])
    expect(back).toContain(withoutBlanks(each));
  const npr = [...(klasikal.lembar.find((sheet) => sheet.nama === 'Nilai')?.baris ?? [])]
    .slice(1, 19)
    .map(({ sel }) => `100,00${Number(sel[10]).toFixed(2).replace('.', ',')}`);
  expect(npr).toHaveLength(18);
  for (const each of npr) expect(back).toContain(each);
  expect(info).toMatchObject({
    Title: 'Sertifikat SERT-0001/PP.X/2026',
    Author: 'Pusat Pelatihan Contoh',
    CreationDate: 'D:20261016000000Z',
  });
});

describe('repeatable', () => {
  test.each(documents)('$kind.nama, $sample: the same workbook gives the same bytes', async (document) => {
    const { kind, sample, instances } = document;
    const grid = await readSampleGrid(sample);
    const nip = instances[0]?.perihal?.nip;
    const options = nip === undefined ? {} : only(nip);
    const made = [await make(grid, kind.perintah, options), await make(grid, kind.perintah, options)];
    const [first, second] = made.map(({ report }) => readFileSync(report.dibuat[0]?.berkas ?? ''));
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  });

  test('another date of making is in the file and on no page', async () => {
    const plain = await textOf(await make(klasikal, 'sertifikat', only(NAMES.nip)));
    const dated = await textOf(
      await make(klasikal, 'sertifikat', { ...only(NAMES.nip), tanggal: '2027-01-02' }),
    );
    expect(dated.info['CreationDate']).toBe('D:20270102000000Z');
    expect(dated.pages.map(({ text }) => text)).toEqual(plain.pages.map(({ text }) => text));
  });
});

describe('whatever a name holds is printed as it stands', () => {
  test.each([
    '<b>Tebal</b> & "Miring"',
    '{{peserta.nip}} {{> bingkai}}',
    "D'Almeida `Tika` \\n ${nama}",
    '</p></halaman></dokumen>',
    '&lt;p&gt; &#65;',
  ])('%s', async (nama) => {
    const made = await make(withText(klasikal, NAMES.first, nama), 'sertifikat', only(NAMES.nip));
    const { pages } = await textOf(made);
    expect(pages).toHaveLength(2);
    for (const { text } of pages) expect(text).toContain(withoutBlanks(nama));
    expect(filesBelow(made.folder)).toHaveLength(1);
  });

  test('a name is never part of a path', async () => {
    const grid = withText(klasikal, NAMES.first, '../../../../tmp/../..');
    const { folder, report } = await make(grid, 'sertifikat', only(NAMES.nip));
    expect(filesBelow(folder)).toEqual(['sertifikat/SERT-0001-PP.X-2026_tmp.pdf']);
    expect(report.dibuat[0]?.berkas.startsWith(join(folder, 'sertifikat'))).toBe(true);
  });
});

describe('what no font can print', () => {
  const emoji = withText(klasikal, NAMES.first, 'Renée 😀 Kusumawardhani');
  const sentence = 'galat Peserta!C2: isinya memuat karakter yang tidak ada di huruf cetak: 😀';

  test.each(['sertifikat', 'daftar-nilai', 'pengumuman'])(
    'in a name stops the %s: told once, with its cell; nothing is written',
    async (perintah) => {
      const { folder, report } = await make(emoji, perintah);
      expect(report.temuan.map(findingText)).toEqual([sentence]);
      expect(report.dibuat).toEqual([]);
      expect(filesBelow(folder)).toEqual([]);
    },
  );

  test('does not stop a document that does not print it', async () => {
    const { report } = await make(emoji, 'nilai-patokan');
    expect(report.temuan).toEqual([]);
    expect(report.dibuat).toHaveLength(1);
    expect((await make(emoji, 'sertifikat', only('199403232018031902'))).report.dibuat).toHaveLength(1);
  });

  test('in other cells, each told', async () => {
    const grid = withCells(klasikal, {
      'Peserta!D2': '雅加達',
      'Peserta!G3': 'Pelaksana ☃',
      'Program!B6': 'Kampus ☃',
    });
    const { report } = await make(grid, 'sertifikat');
    expect(report.temuan.map(findingText)).toEqual([
      'galat Program!B6: isinya memuat karakter yang tidak ada di huruf cetak: ☃',
      'galat Peserta!D2: isinya memuat karakter yang tidak ada di huruf cetak: 雅 加 達',
      'galat Peserta!G3: isinya memuat karakter yang tidak ada di huruf cetak: ☃',
    ]);
  });

  test('in the theme', async () => {
    const { report } = await make(klasikal, 'sertifikat', { theme: { instansi: 'Pusdiklat ☃' } });
    expect(report.temuan.map(findingText)).toEqual([
      'galat Tema: isinya memuat karakter yang tidak ada di huruf cetak: ☃',
    ]);
  });
});

describe('a theme', () => {
  const png = PNG.sync.write(new PNG({ width: 4, height: 4 }));
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="5"/></svg>';

  test('goes before the workbook', async () => {
    const theme = {
      unitInduk: 'Badan Uji',
      instansi: 'Pusdiklat Uji',
      penandaTangan: { jabatan: 'Kepala Uji', nama: 'Ratna Uji', nip: '197203051998032901' },
      warna: { utama: '#004400' },
    };
    const { pages } = await textOf(await make(klasikal, 'sertifikat', { ...only(NAMES.nip), theme }));
    for (const each of ['BADAN UJI', 'Pusdiklat Uji', 'Kepala Uji', 'Ratna Uji'])
      expect(pages[0]?.text.toUpperCase()).toContain(withoutBlanks(each).toUpperCase());
  });

  test.each([
    ['png', { jenis: 'png', bytes: png }],
    ['svg', { jenis: 'svg', svg }],
  ] as const)('its emblem is drawn: %s', async (_name, lambang) => {
    const made = await make(klasikal, 'sertifikat', { ...only(NAMES.nip), theme: { lambang } });
    expect((await textOf(made)).pages).toHaveLength(2);
  });
});

test('a name too long for its page is told; the others are made', async () => {
  const grid = withText(klasikal, NAMES.first, 'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW '.repeat(4).trim());
  const { folder, report } = await make(grid, 'sertifikat', only(NAMES.nip, '199403232018031902'));
  expect(report.gagal.map(({ perihal, kesalahan }) => `${perihal}: ${faultSentence(kesalahan)}`)).toEqual([
    'Sertifikat SERT-0001/PP.X/2026 (NIP 198908122012022901): Sertifikat SERT-0001/PP.X/2026: <halaman tunggal> ke-1 menjadi 2 halaman; ringkas isinya atau perkecil hurufnya.',
  ]);
  expect(filesBelow(folder)).toEqual(['sertifikat/SERT-0002-PP.X-2026_Bagas-Wirayudha-Prabaswara-S.Si.pdf']);
});

test('a folder that cannot be made: nothing is written, and it is said why', async () => {
  const file = join(root, 'berkas');
  writeFileSync(file, '');
  const { report } = await make(klasikal, 'nilai-patokan', { folder: join(file, 'hasil') });
  expect(report.dibuat).toEqual([]);
  expect(report.tidakTertulis).toMatchObject({ jenis: 'tidak-tertulis', sebab: 'ENOTDIR' });
});

test('progress is told for each document', async () => {
  const steps: string[] = [];
  await make(elearning, 'sertifikat', {
    hanya: new Set(['198502062010022931', '199009172012031932']),
    onProgress: (done, total) => steps.push(`${done}/${total}`),
  });
  expect(steps).toEqual(['1/2', '2/2']);
});

test('a document that nobody is left for is none', async () => {
  const kind: DocumentKind | undefined = documentRegistry[0];
  expect(kind?.perintah).toBe('sertifikat');
  const { report, folder } = await make(klasikal, 'sertifikat', only('000000000000000000'));
  expect(report).toMatchObject({ dibuat: [], gagal: [], temuan: [] });
  expect(filesBelow(folder)).toEqual([]);
});
