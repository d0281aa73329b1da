import { readdirSync } from 'node:fs';
import {
  documentRegistry,
  readWorkbook,
  templateInput,
  type DocumentInstance,
  type DocumentKind,
} from '../../documents/index.ts';
import { openTemplate } from '../../generator/documents/template-store.ts';
import { faultSentence, type BlockDocument } from '../../templates/index.ts';
import { findingText, readSampleGrid, SAMPLES } from './sample-grid.ts';

/** One document of the registry, made of one sample of its kind of workbook. */
export interface SampleDocument {
  readonly kind: DocumentKind;
  /** The sample's file name without its extension. */
  readonly sample: string;
  readonly instances: readonly DocumentInstance[];
}

/** Every document of every sample; a new document or sample is here by being there. */
export async function everyDocument(): Promise<readonly SampleDocument[]> {
  const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
  const documents = await Promise.all(samples.sort().map((file) => documentsOf(file.replace(/\.xlsx$/, ''))));
  return documents.flat();
}

async function documentsOf(sample: string): Promise<SampleDocument[]> {
  const { isi, temuan } = readWorkbook(await readSampleGrid(sample));
  if (isi === null) throw new Error(`${sample}: ${temuan.map(findingText).join('\n')}`);
  return documentRegistry
    .filter((kind) => kind.jenisBuku === isi.jenis)
    .map((kind) => ({ kind, sample, instances: [...kind.susun(isi)] }));
}

/** The instances that show the most: the first, the one with the longest name, the last; each once. */
export function tellingInstances(instances: readonly DocumentInstance[]): readonly DocumentInstance[] {
  const lengthOf = ({ namaBerkas }: DocumentInstance): number => namaBerkas.join('').length;
  const longest = [...instances].sort((a, b) => lengthOf(b) - lengthOf(a))[0];
  const telling = [instances[0], longest, instances.at(-1)].filter((each) => each !== undefined);
  return [...new Set(telling)];
}

/** The block tree of a document in the sample's own house style. */
export async function treeOf(kind: DocumentKind, instance: DocumentInstance): Promise<BlockDocument> {
  const render = await openTemplate(kind.perintah, kind.jenisBuku);
  const { data, tema } = templateInput(instance);
  const filled = render(data, { tema });
  if (!filled.ok) throw new Error(faultSentence(filled.kesalahan));
  return filled.document;
}
