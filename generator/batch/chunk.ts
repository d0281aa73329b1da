import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { DocumentInstance } from '../../documents/index.ts';
import { success, type Result } from '../../rules/index.ts';
import type { TemplateFault } from '../../templates/index.ts';
import {
  fileExtensions,
  openMaker,
  type MadeFile,
  type Make,
  type Maker,
  type MakerSetup,
} from '../documents/document-maker.ts';
import type { FileFault } from '../file-faults.ts';
import { areBytes, lengthOf, openPartsHash, type FileParts, type PartsHash } from '../output/file-parts.ts';
import { storeFiles, type FileToStore } from './durable-files.ts';
import type { WrittenEntry } from './manifest-lines.ts';
import { sha256 } from './run-identity.ts';

/** What the workers of a run need, as plain data. */
export interface WorkSetup {
  readonly maker: MakerSetup;
  readonly folder: string;
  /** Whether files that are there already are made anew and replaced. */
  readonly timpa: boolean;
}

/** One document to be made. */
export interface Task {
  /** Its place among the documents of the workbook, from 1. */
  readonly urut: number;
  /** Of its files, without their extensions. */
  readonly nama: string;
  readonly instance: DocumentInstance;
  /** The files that the manifest knows of it. */
  readonly tercatat: readonly WrittenEntry[];
}

/** What a manifest says of a file. */
export type StoredFile = Pick<WrittenEntry, 'berkas' | 'ukuran' | 'sha256' | 'cara' | 'sebab'>;

/** Whom a document is for. */
export type Subject = Pick<NonNullable<DocumentInstance['perihal']>, 'nip' | 'nomor'>;

/** What became of a document. */
export type DoneDocument = {
  readonly urut: number;
  readonly perihal?: Subject;
} & (
  | { readonly keadaan: 'sudah-ada'; readonly berkas: readonly StoredFile[] }
  | { readonly keadaan: 'dibuat'; readonly berkas: readonly StoredFile[] }
  | { readonly keadaan: 'gagal'; readonly kesalahan: TemplateFault }
  /** A file of somebody else stands in its place. */
  | { readonly keadaan: 'terhalang'; readonly kesalahan: FileFault; readonly tercatat: boolean }
);

/** Makes and stores the documents of a chunk, or says why the system does not let them be stored. */
export type RunChunk = (tasks: readonly Task[]) => Promise<Result<readonly DoneDocument[], FileFault>>;

/** A place of work. */
export interface Work {
  readonly run: RunChunk;
  /** What another place needs for the same work, once this one has learnt what there is to learn. */
  readonly learnt: () => Promise<WorkSetup>;
}

/**
 * Opens a place of work, which makes itself ready when there is something to make. While the files of one chunk are flushed, the next is
 * made; but no two are made at once, for the writers need not bear that.
 */
export function openWork(setup: WorkSetup): Work {
  let opened: Promise<Maker> | undefined;
  const maker = (): Promise<Maker> => (opened ??= openMaker(setup.maker));
  let making: Promise<unknown> = Promise.resolve();
  const hash = openPartsHash();
  const make: Make = async (instance) => (await maker()).make(instance);
  const run: RunChunk = async (tasks) => {
    // A turn for those who wait in between: other threads want new tasks, and flushed files their names.
    const made = making.then(() => setImmediate()).then(() => makeAll(setup, make, hash, tasks));
    making = made.catch(() => undefined);
    const { documents, files } = await made;
    const stored = await storeFiles(setup.folder, files);
    return stored.ok ? success(documents) : stored;
  };
  return { run, learnt: async () => ({ ...setup, maker: (await maker()).learnt }) };
}

interface MadeChunk {
  readonly documents: DoneDocument[];
  readonly files: FileToStore[];
}

async function makeAll(
  setup: WorkSetup,
  make: Make,
  hash: PartsHash,
  tasks: readonly Task[],
): Promise<MadeChunk> {
  const chunk: MadeChunk = { documents: [], files: [] };
  for (const task of tasks) {
    const { urut, instance } = task;
    const subject = { urut, ...subjectOf(instance) };
    if (!setup.timpa && isThere(setup, task)) {
      chunk.documents.push({ ...subject, keadaan: 'sudah-ada', berkas: task.tercatat });
      continue;
    }
    const made = await make(instance);
    if (!made.ok) {
      chunk.documents.push({ ...subject, keadaan: 'gagal', kesalahan: made.kesalahan });
      continue;
    }
    const named = made.nilai.map((file) => {
      const nama = `${task.nama}${file.extension}`;
      return { ...file, nama, ada: setup.timpa ? 'tidak' : standing(setup.folder, nama, file.parts) };
    });
    const foreign = named.find(({ ada }) => ada === 'lain');
    if (foreign !== undefined) {
      const berkas = join(setup.folder, foreign.nama);
      chunk.documents.push({
        ...subject,
        keadaan: 'terhalang',
        kesalahan: { jenis: 'berkas-asing', berkas, lainnya: 0 },
        tercatat: task.tercatat.length > 0,
      });
      continue;
    }
    chunk.documents.push({
      ...subject,
      keadaan: 'dibuat',
      berkas: named.map((file) => storedFile(file, hash)),
    });
    chunk.files.push(...named.filter(({ ada }) => ada === 'tidak'));
  }
  return chunk;
}

function subjectOf({ perihal }: DocumentInstance): { readonly perihal?: Subject } {
  return perihal === undefined ? {} : { perihal: { nip: perihal.nip, nomor: perihal.nomor } };
}

function storedFile(
  { nama, parts, cara, sebab }: MadeFile & { readonly nama: string },
  hash: PartsHash,
): StoredFile {
  return {
    berkas: nama,
    ukuran: lengthOf(parts),
    sha256: hash(parts),
    ...(cara === undefined ? {} : { cara }),
    ...(sebab === undefined ? {} : { sebab }),
  };
}

/** Whether every file of a document is there as the manifest says. */
function isThere({ maker, folder }: WorkSetup, { nama, tercatat }: Task): boolean {
  return fileExtensions(maker).every((extension) =>
    tercatat.some((each) => isFileOf(each, `${nama}${extension}`) && isIntact(folder, each)),
  );
}

/** A manifest is a file that anybody may have written: it names our own files, here or in the folder of a share, or nothing. */
const SHARE_FOLDER = /^bagian-\d+-dari-\d+$/;

function isFileOf({ berkas }: WrittenEntry, nama: string): boolean {
  const folder = dirname(berkas);
  return basename(berkas) === nama && (folder === '.' || SHARE_FOLDER.test(folder));
}

/** Whether a file is there with the size and the bytes that the manifest states. */
export function isIntact(folder: string, { berkas, ukuran, sha256: stated }: StoredFile): boolean {
  const path = join(folder, berkas);
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === ukuran && sha256(readFileSync(path)) === stated;
}

/** What stands where a file belongs: nothing, the same bytes (from a run that was killed before it recorded them), or others. */
function standing(folder: string, nama: string, parts: FileParts): 'tidak' | 'sama' | 'lain' {
  const path = join(folder, nama);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 'tidak';
  const same = found.isFile() && found.size === lengthOf(parts) && areBytes(parts, readFileSync(path));
  return same ? 'sama' : 'lain';
}
