// One measurement in a process of its own: `contender.ts <what> <workbook> <count> <folder>`; the result is one line of JSON.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Documents from '../documents/index.ts';
import type { Buku, DocumentInstance, DocumentKind } from '../documents/index.ts';
import type * as MakeDocuments from '../generator/documents/make-documents.ts';
import type * as ReadXlsx from '../generator/workbook/read-xlsx.ts';
import type { WritePdf } from './plain-pdfmake.ts';

export interface Measured {
  readonly count: number;
  readonly seconds: number;
  /** Highest resident memory of the process, MB. */
  readonly memory: number;
}

/** A module of the built program, which is what people run. */
async function built<T>(module: string): Promise<T> {
  return (await import(pathToFileURL(join(import.meta.dirname, '../dist', module)).href)) as T;
}

const { documentsFor, readWorkbook } = await built<typeof Documents>('documents/index.js');
const { readXlsx } = await built<typeof ReadXlsx>('generator/workbook/read-xlsx.js');

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
  const instances = certificates.susun(buku);
  const first = instances.at(0);
  if (first === undefined) throw new Error('nobody passed');
  const write =
    what === 'typst'
      ? await openTypstWriter(first)
      : await (await import('./plain-pdfmake.ts')).openPlainPdfmake(certificates);
  mkdirSync(folder, { recursive: true });
  await write(first);
  const start = process.hrtime.bigint();
  let made = 0;
  for (const instance of instances) {
    writeFileSync(join(folder, `${made}.pdf`), await write(instance));
    made += 1;
    if (made === count) break;
  }
  return secondsSince(start);
}

/** All that the command does after reading, to the last durable file and its line in the manifest. */
async function makeAll(certificates: DocumentKind, buku: Buku, pekerja: number): Promise<number> {
  if (!grid.ok) throw new Error('not read');
  const { makeDocuments } = await built<typeof MakeDocuments>('generator/documents/make-documents.js');
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

async function openTypstWriter(first: DocumentInstance): Promise<WritePdf> {
  const { openTypst } = await import('./typst-certificates.ts');
  const typst = await openTypst(first);
  return (instance) => Promise.resolve(typst(instance));
}

function secondsSince(start: bigint): number {
  return Number(process.hrtime.bigint() - start) / 1e9;
}
