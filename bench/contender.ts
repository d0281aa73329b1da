// One measurement in a process of its own: `contender.ts <what> <workbook> <count> <folder>`; the result is one line of JSON.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  documentsFor,
  readWorkbook,
  type Buku,
  type DocumentInstance,
  type DocumentKind,
} from '../documents/index.ts';
import { openFill } from '../generator/documents/document-maker.ts';
import { treeOf } from '../generator/documents/filled-template.ts';
import { makeDocuments } from '../generator/documents/make-documents.ts';
import { facesOf, fontFamilies } from '../generator/pdf/fonts.ts';
import { readXlsx } from '../generator/workbook/read-xlsx.ts';
import { pdfDefinition } from '../templates/index.ts';

export interface Measured {
  readonly count: number;
  readonly seconds: number;
  /** Highest resident memory of the process, MB. */
  readonly memory: number;
}

const [what = '', workbook = '', wanted = '0', folder = ''] = process.argv.slice(2);
const count = Number(wanted);

const begun = process.hrtime.bigint();
const grid = await readXlsx(workbook);
if (!grid.ok) throw new Error(JSON.stringify(grid.kesalahan));
const { isi } = readWorkbook(grid.nilai);
if (isi === null) throw new Error('the workbook has faults');
const readSeconds = secondsSince(begun);
const [kind] = documentsFor('sertifikat', isi.jenis);
if (kind === undefined) throw new Error('no certificates');

const seconds = what === 'baca' ? readSeconds : await make(kind, isi);
const memory = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ count, seconds, memory } satisfies Measured)}\n`);

async function make(certificates: DocumentKind, buku: Buku): Promise<number> {
  if (what.startsWith('patokan-')) return makeAll(certificates, buku, Number(what.slice('patokan-'.length)));
  const first = firstOf(certificates.susun(buku));
  const write = what === 'typst' ? await openTypstWriter(first) : await openNaive(certificates);
  mkdirSync(folder, { recursive: true });
  await write(first);
  const start = process.hrtime.bigint();
  let made = 0;
  for (const instance of certificates.susun(buku)) {
    writeFileSync(join(folder, `${made}.pdf`), await write(instance));
    made += 1;
    if (made === count) break;
  }
  return secondsSince(start);
}

/** All that the command does after reading, to the last durable file and its line in the manifest. */
async function makeAll(certificates: DocumentKind, buku: Buku, pekerja: number): Promise<number> {
  if (!grid.ok) throw new Error('not read');
  const start = process.hrtime.bigint();
  const report = await makeDocuments(certificates, buku, {
    grid: grid.nilai,
    sidikBuku: 'bench',
    folder,
    theme: {},
    pekerja,
    tanpaDaftar: true,
  });
  if (report.jumlah?.dibuat !== count)
    throw new Error(JSON.stringify({ ...report, grid: undefined }).slice(0, 500));
  return secondsSince(start);
}

type WritePdf = (instance: DocumentInstance) => Promise<Uint8Array>;

async function openTypstWriter(first: DocumentInstance): Promise<WritePdf> {
  const { openTypst } = await import('./typst-certificates.ts');
  const typst = await openTypst(first);
  return (instance) => Promise.resolve(typst(instance));
}

/** What one would write first: for each participant the template, a definition, and pdfmake through its public door. */
async function openNaive({ perintah, jenisBuku }: DocumentKind): Promise<WritePdf> {
  const { default: pdfmake } = await import('pdfmake');
  const files = new Set(Object.values(fontFamilies).flatMap(facesOf));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => files.has(path));
  pdfmake.setFonts(fontFamilies);
  const fonts = Object.keys(fontFamilies);
  const fill = await openFill({ perintah, jenisBuku, gaya: {}, tersedia: {} });
  return async (instance) => {
    const filled = fill(instance);
    const built = treeOf(filled);
    const made =
      built.ok && filled.ok
        ? pdfDefinition(built.nilai, { fonts, created: filled.nilai.created })
        : undefined;
    if (made?.ok !== true) throw new Error('the certificate has a fault');
    return pdfmake.createPdf(made.definition).getBuffer();
  };
}

function firstOf(instances: Iterable<DocumentInstance>): DocumentInstance {
  for (const instance of instances) return instance;
  throw new Error('nobody passed');
}

function secondsSince(start: bigint): number {
  return Number(process.hrtime.bigint() - start) / 1e9;
}
