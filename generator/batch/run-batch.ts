import { basename } from 'node:path';
import type { Buku, DocumentKind } from '../../documents/index.ts';
import { failure, success, type Result } from '../../rules/index.ts';
import { faultSentence } from '../../templates/index.ts';
import { fileExtensions, type MakerSetup } from '../documents/document-maker.ts';
import type { MakeOptions } from '../documents/make-report.ts';
import type { Selection } from '../documents/survey.ts';
import { fileFaultSentence, type FileFault } from '../file-faults.ts';
import { fileNamer } from '../output/file-names.ts';
import type { IssuedFile } from '../register/record-issue.ts';
import { openBatchFolder } from './batch-folder.ts';
import type { DoneDocument, Task } from './chunk.ts';
import { flushFolder, writeFault } from './durable-files.ts';
import { openManifest, type Manifest } from './manifest-file.ts';
import type { ManifestEntry, ManifestHeader } from './manifest-lines.ts';
import { openWorkers, type Workers } from './workers.ts';

export interface BatchOptions {
  readonly folder: string;
  readonly header: ManifestHeader;
  readonly setup: MakerSetup;
  readonly isSelected: Selection;
  /** How many are selected. */
  readonly terpilih: number;
  /** Whether those selected are single ones that a user named. */
  readonly sebagian: boolean;
  readonly pekerja: number;
  /** Make all selected anew, and replace whatever stands in their place. */
  readonly paksa: boolean;
  /** Told of each document that is durably recorded, or known to have failed. */
  readonly onDone: (document: DoneDocument) => void;
  /** Told of the files that stand safely on the disk, those of an earlier run too; where it fails, no more are made. */
  readonly onIssued?: MakeOptions['onIssued'];
}

/** Documents that one worker makes and flushes together: enough that flushing is cheap, few enough that a killed run loses little. */
const MOST_AT_ONCE = 32;

/**
 * Makes documents into a folder with a manifest. A file gets its line only when it is durable: whenever a run is killed, the next one
 * with the same workbook goes on, and in the end the folder is the same as if nothing had happened.
 *
 * @param finish what is made of the finished documents while the folder is still this run's alone
 * @returns why nothing was begun, or why no more could be written
 */
export async function runBatch(
  kind: DocumentKind,
  buku: Buku,
  options: BatchOptions,
  finish: (manifest: string) => Promise<void>,
): Promise<Result<void, FileFault>> {
  const { folder, header, setup } = options;
  const extensions = fileExtensions(setup);
  const opened = await openBatchFolder(folder, header, {
    paksa: options.paksa,
    sebagian: options.sebagian,
    names: function* () {
      for (const { nama } of selectedTasks(kind, buku, options))
        for (const extension of extensions) yield `${nama}${extension}`;
    },
  });
  if (!opened.ok) return opened;
  const { manifest: path, release } = opened.nilai;
  try {
    const manifest = await openManifest(path);
    const workers = await openWorkers(options.pekerja, { maker: setup, folder, timpa: options.paksa });
    try {
      const stopped = await makeAll(selectedTasks(kind, buku, options), workers, manifest, options);
      if (stopped !== null) return failure(stopped);
      await manifest.finish();
      await finish(path);
      return success(undefined);
    } finally {
      await Promise.all([workers.close(), manifest.close()]);
    }
  } catch (error) {
    return failure(writeFault(path, error));
  } finally {
    await release();
  }
}

type NamedTask = Omit<Task, 'tercatat'>;

/** The documents to be made. The names of the files depend on all documents of the workbook, so that each keeps its own. */
function* selectedTasks(
  kind: DocumentKind,
  buku: Buku,
  { isSelected }: Pick<BatchOptions, 'isSelected'>,
): Generator<NamedTask> {
  const nameFor = fileNamer('');
  let urut = 0;
  for (const instance of kind.susun(buku)) {
    urut += 1;
    const nama = nameFor(instance.namaBerkas);
    if (isSelected(urut, () => instance)) yield { urut, nama, instance };
  }
}

/** Hands the tasks out in chunks; waits when enough of them are under way. */
async function makeAll(
  tasks: Iterable<NamedTask>,
  workers: Workers,
  manifest: Manifest,
  options: BatchOptions,
): Promise<FileFault | null> {
  const end: RunEnd = { fault: null };
  const isOver = (): boolean => end.fault !== null || end.broken !== undefined;
  const recorder = openRecorder(manifest, options, end);
  const underWay = new Set<Promise<void>>();
  let chunk: Task[] = [];
  const hand = async (): Promise<void> => {
    while (underWay.size >= workers.slots) await Promise.race(underWay);
    if (chunk.length === 0 || isOver()) return;
    const work = workers
      .run(chunk)
      .then((made) => {
        if (made.ok) recorder.add(made.nilai);
        else end.fault ??= made.kesalahan;
      })
      .catch((error: unknown) => {
        end.broken ??= { error };
      })
      .finally(() => underWay.delete(work));
    underWay.add(work);
    chunk = [];
  };
  const { terpilih, pekerja, paksa } = options;
  const size = Math.max(1, Math.min(MOST_AT_ONCE, Math.floor(terpilih / (pekerja * CHUNKS_A_WORKER))));
  for (const task of tasks) {
    const tercatat = paksa ? [] : manifest.known(task.urut).filter((entry) => 'berkas' in entry);
    chunk.push({ tercatat, ...task });
    if (chunk.length >= size) await hand();
    if (isOver()) break;
  }
  await hand();
  await Promise.all(underWay);
  await recorder.idle();
  if (end.broken !== undefined) throw end.broken.error;
  return end.fault;
}

/** A small run is cut so that all its workers have something to do. */
const CHUNKS_A_WORKER = 8;

/** Why a run ends before its time: what the system does not let it do, or a mistake of the program. */
interface RunEnd {
  fault: FileFault | null;
  broken?: { readonly error: unknown };
}

interface Recorder {
  readonly add: (documents: readonly DoneDocument[]) => void;
  /** Settles when all that was added is recorded, or the run has ended. */
  readonly idle: () => Promise<void>;
}

/**
 * Records documents whose files are flushed: first the names in the folder are made durable, then their lines are written. Nobody who
 * makes documents waits for that; those that come meanwhile are recorded together.
 */
function openRecorder(
  manifest: Manifest,
  { folder, onDone, onIssued }: Pick<BatchOptions, 'folder' | 'onDone' | 'onIssued'>,
  end: RunEnd,
): Recorder {
  let waiting: DoneDocument[] = [];
  let recording: Promise<void> | undefined;
  const record = async (documents: readonly DoneDocument[]): Promise<FileFault | null> => {
    try {
      await flushFolder(folder);
      await manifest.append(documents.flatMap(entriesFor));
    } catch (error) {
      return writeFault(folder, error);
    }
    const told = onIssued?.(documents.flatMap(issuedFiles));
    if (told?.ok === false) return told.kesalahan;
    for (const document of documents) onDone(document);
    return null;
  };
  const recordAll = async (): Promise<void> => {
    do {
      const documents = waiting;
      waiting = [];
      const fault = await record(documents);
      end.fault ??= fault;
      // What is `recording` for good takes no more: the manifest may end in half a line.
      if (fault !== null) return;
    } while (waiting.length > 0);
    // Here and not later, so that nothing is added to what nobody looks at any more.
    recording = undefined;
  };
  return {
    add: (documents) => {
      waiting.push(...documents);
      recording ??= recordAll().catch((error: unknown) => {
        end.broken ??= { error };
      });
    },
    idle: () => recording ?? Promise.resolve(),
  };
}

function issuedFiles(document: DoneDocument): IssuedFile[] {
  const nomor = document.perihal?.nomor;
  if (nomor === undefined || !('berkas' in document)) return [];
  return document.berkas.map(({ berkas, sha256 }) => ({ nomor, berkas: basename(berkas), sha256 }));
}

function entriesFor(document: DoneDocument): ManifestEntry[] {
  const facts = { urut: document.urut, ...document.perihal };
  const waktu = new Date().toISOString();
  switch (document.keadaan) {
    case 'sudah-ada':
      return [];
    case 'dibuat':
      return document.berkas.map((file) => ({ ...facts, ...file, waktu }));
    case 'gagal':
      return [{ ...facts, gagal: faultSentence(document.kesalahan), waktu }];
    case 'terhalang':
      // What the manifest says of the file it once made stays true of that file.
      return document.tercatat ? [] : [{ ...facts, gagal: fileFaultSentence(document.kesalahan), waktu }];
  }
}
