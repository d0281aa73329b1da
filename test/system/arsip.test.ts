// Whether the files of --arsip are PDF/A-1b, told by PDFBox Preflight; unsigned, with a place for a signature, and signed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Pengesahan } from '../../documents/index.ts';
import { openChartDrawer } from '../../generator/charts/draw-chart.ts';
import { openSigner, type Signer } from '../../generator/pdf/sign/open-signer.ts';
import { reserveFields } from '../../generator/pdf/sign/signature-places.ts';
import { writeTree } from '../generator/pdf/write-tree.ts';
import type { BlockDocument } from '../../templates/index.ts';
import { readPhotos } from '../../generator/photos/read-photos.ts';
import { everyDocument, tellingInstances, treeOf } from '../documents/every-document.ts';
import { SAMPLES } from '../documents/sample-grid.ts';
import { makeCertificate, SANDI } from '../generator/sign/certificate.ts';
import { tempFolder } from '../generator/temp-folder.ts';
import { preflight } from './preflight/preflight.ts';

const folder = tempFolder();
const DAY = '2026-11-20';
let signer: Signer;

beforeAll(async () => {
  const opened = await openSigner('uji.p12', makeCertificate().p12, SANDI, new Date());
  if (!opened.ok) throw new Error(JSON.stringify(opened.kesalahan));
  signer = opened.nilai;
});

interface Way {
  readonly cara: string;
  readonly pengesahan: Pengesahan | undefined;
  readonly finish: (bytes: Uint8Array) => Promise<Uint8Array>;
}

const LONG = 'Prof. Dr. Raden Ajeng Siti Nurhaliza Kusumawardhani-Wiryawan, S.E';

const WAYS: readonly Way[] = [
  { cara: 'tanpa tanda tangan', pengesahan: undefined, finish: (bytes) => Promise.resolve(bytes) },
  {
    cara: 'dengan tempat BSrE',
    pengesahan: { jenis: 'tempat-bsre' },
    finish: (bytes) => Promise.resolve(reserveFields(bytes, 'BSrE')),
  },
  {
    cara: 'bertanda tangan',
    // As long as a certificate can make them: 64 letters a part.
    pengesahan: { jenis: 'bertanda-tangan', nama: LONG, penerbit: `${LONG}, ${LONG}` },
    finish: (bytes) => signer.sign(bytes, DAY),
  },
];

function write(
  tree: BlockDocument,
  images: Readonly<Record<string, string>>,
  { arsip = true } = {},
): Promise<Uint8Array> {
  return writeTree(tree, DAY, images, { arsip });
}

describe.each(WAYS)('every document, $cara', ({ cara, pengesahan, finish }) => {
  test('is PDF/A-1b, without a fault in its structure', async () => {
    const draw = await openChartDrawer();
    mkdirSync(join(folder, cara));
    const files: string[] = [];
    for (const { kind, sample, instances } of await everyDocument()) {
      const [instance] = tellingInstances(instances);
      if (instance === undefined) continue;
      const charts = Object.entries(instance.grafik ?? {}).map(([name, chart]): [string, string] => [
        name,
        draw(chart),
      ]);
      const photos = await readPhotos(join(SAMPLES, 'foto'), instance.foto ?? {});
      const images = { ...Object.fromEntries<string>(charts), ...(photos.ok ? photos.nilai.gambar : {}) };
      const bytes = await write(await treeOf(kind, instance, pengesahan), images);
      const file = join(folder, cara, `${kind.perintah}-${sample}.pdf`);
      writeFileSync(file, await finish(bytes));
      execFileSync('qpdf', ['--check', file], { stdio: 'pipe' });
      files.push(file);
    }
    expect(files.length).toBeGreaterThan(10);
    expect(preflight(files)).toEqual(files.map(() => 'ok'));
  }, 300_000);
});

/** A page of pictures, with a title that is no harmless XML. */
function pageOf(names: readonly string[]): BlockDocument {
  const margins = { top: 40, left: 40, right: 40, bottom: 40 };
  return {
    judul: 'Seksi A & B <satu> "é" ]]>',
    penulis: 'Kantor & Rekan',
    subjek: '1 < 2',
    bahasa: 'id-ID',
    sections: [
      {
        page: { size: 'A4', orientation: 'portrait', width: 595.28, height: 841.89, margins },
        blocks: names.map((name) => ({ kind: 'image', name, alt: '', width: 80, height: 60, align: 'left' })),
      },
    ],
  };
}

function png(alpha: number): string {
  const picture = new PNG({ width: 8, height: 6 });
  for (let at = 0; at < picture.data.length; at += 4) picture.data.set([0, 0, 255, alpha], at);
  return `data:image/png;base64,${PNG.sync.write(picture).toString('base64')}`;
}

const TRANSPARENT = {
  png: png(100),
  opaque: png(255),
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><circle cx="20" cy="15" r="10" fill="#00ff00" fill-opacity="0.4"/></svg>',
  masked:
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><mask id="m"><rect width="20" height="30" fill="#ffffff"/></mask><rect width="40" height="30" fill="#ff0000" mask="url(#m)"/></svg>',
};

describe('what PDF/A-1 forbids', () => {
  test('transparent pictures are drawn on white, and any title is sound XML', async () => {
    const names = Object.keys(TRANSPARENT);
    const [archived, usual] = [join(folder, 'arsip.pdf'), join(folder, 'biasa.pdf')];
    writeFileSync(archived, await write(pageOf(names), TRANSPARENT));
    writeFileSync(usual, await write(pageOf(names), TRANSPARENT, { arsip: false }));
    const [ok, other = ''] = preflight([archived, usual]);
    expect(ok).toBe('ok');
    // So a fault is told where there is one.
    expect(other).toMatch(/Soft Mask|transparency/i);
  });

  test('the properties and the metadata agree, and follow from the document alone', async () => {
    const file = join(folder, 'keterangan.pdf');
    writeFileSync(file, await write(pageOf([]), {}));
    const properties = execFileSync('pdfinfo', ['-isodates', file], { encoding: 'utf8' });
    expect(properties).toContain('Title:           Seksi A & B <satu> "é" ]]>\n');
    expect(properties).toContain('Author:          Kantor & Rekan\n');
    expect(properties).toContain('CreationDate:    2026-11-20T00:00:00Z\n');
    const metadata = execFileSync('pdfinfo', ['-meta', file], { encoding: 'utf8' });
    expect(metadata).toContain('>Seksi A &amp; B &lt;satu&gt; "é" ]]&gt;</rdf:li>');
    expect(metadata).toContain('<xmp:CreateDate>2026-11-20T00:00:00Z</xmp:CreateDate>');
    expect(readFileSync(file).equals(Buffer.from(await write(pageOf([]), {})))).toBe(true);
  });
});
