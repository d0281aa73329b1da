import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Buku, DocumentKind } from '../../documents/index.ts';
import type { MakerSetup } from '../documents/document-maker.ts';
import type {
  BatchCounts,
  BlockedDocument,
  FailedDocument,
  MadeDocument,
  MakeOptions,
  MakeReport,
} from '../documents/make-report.ts';
import { BADGE_EXTENSION } from '../output/formats.ts';
import type { Selection, Survey } from '../documents/survey.ts';
import type { DoneDocument, Subject } from './chunk.ts';
import { combinedFiles } from './combined-files.ts';
import type { ManifestHeader } from './manifest-lines.ts';
import { runBatch } from './run-batch.ts';
import { runIdentity, sha256 } from './run-identity.ts';
import { shareName } from './share.ts';
import { defaultWorkers } from './workers.ts';

/** Left to itself, the engine lets a heap grow to four times what lives in it before it looks for garbage. */
const SMALL_HEAP = '--heap-growing-percent=40';

/** Makes the documents of participants, in a folder of their own. */
export async function makeBatch(
  kind: DocumentKind,
  buku: Buku,
  setup: MakerSetup,
  { jumlah, terpilih }: Survey,
  isSelected: Selection,
  options: MakeOptions,
): Promise<MakeReport> {
  setFlagsFromString(SMALL_HEAP);
  const { bagian, tanggal, nomor, onIssued, paksa = false } = options;
  const share = bagian === undefined ? [] : [shareName(bagian)];
  const folder = resolve(join(options.folder, kind.perintah, ...share));
  const header: ManifestHeader = {
    manifest: 1,
    identitas: await runIdentity(kind, {
      sidikBuku: options.sidikBuku,
      theme: options.theme,
      pilihan: {
        ...(tanggal === undefined ? {} : { tanggal }),
        ...(nomor === undefined ? {} : { nomor: 'register' }),
        ...finishingIdentity(options),
      },
    }),
    jumlah,
    ...(bagian === undefined ? {} : { bagian }),
  };
  const tally = openTally(kind, folder, terpilih, options);
  const combined = combinedFiles(
    { gabung: options.gabung === true, zip: options.zip === true, paksa },
    { path: resolve(join(options.folder, [kind.perintah, ...share].join('-'))), judul: kind.nama, folder },
  );
  const taken = await combined.taken();
  if (taken !== null) return { ...tally.report(), tidakTertulis: taken };
  const ran = await runBatch(
    kind,
    buku,
    {
      folder,
      header,
      setup,
      isSelected,
      terpilih,
      sebagian: options.hanya !== undefined,
      pekerja: Math.min(options.pekerja ?? defaultWorkers(terpilih), terpilih),
      paksa,
      onDone: tally.count,
      ...(onIssued === undefined ? {} : { onIssued }),
    },
    (manifest) => combined.write(manifest, () => selected(kind, buku, isSelected)),
  );
  return {
    ...tally.report(),
    ...(ran.ok ? { gabungan: combined.names } : { tidakTertulis: ran.kesalahan }),
  };
}

/** What the options that finish a file change in its bytes. */
function finishingIdentity({ arsip, kunci, penyelesaian = {} }: MakeOptions): Record<string, string> {
  const { p12, tempatBsre } = penyelesaian;
  return {
    ...(arsip === true ? { arsip: 'PDF/A-1b' } : {}),
    ...(p12 === undefined ? {} : { 'tanda-tangan': sha256(p12.bytes) }),
    ...(tempatBsre === true ? { 'tempat-bsre': 'ya' } : {}),
    ...(kunci === undefined ? {} : { kunci: kunci.key.kid, badge: kunci.badge ? 'ya' : 'tidak' }),
  };
}

function* selected(
  kind: DocumentKind,
  buku: Buku,
  isSelected: Selection,
): Generator<{ readonly urut: number; readonly nama: string }> {
  let urut = 0;
  for (const instance of kind.susun(buku)) {
    urut += 1;
    if (isSelected(urut, () => instance)) yield { urut, nama: instance.namaBerkas.join(' · ') };
  }
}

/** A document in words. */
export function subjectOf({ nama }: Pick<DocumentKind, 'nama'>, perihal: Subject | undefined): string {
  return perihal === undefined ? nama : `${nama} ${perihal.nomor} (NIP ${perihal.nip})`;
}

/** Counts what becomes of the documents, and lists what was made where that is wanted. */
function openTally(kind: DocumentKind, folder: string, terpilih: number, options: MakeOptions) {
  const made: Placed<MadeDocument>[] = [];
  const gagal: Placed<FailedDocument>[] = [];
  const terhalang: Placed<BlockedDocument>[] = [];
  const counts = { dibuat: 0, sudahAda: 0, badge: 0, cepat: 0, penuh: 0 };
  const sebabPenuh: Record<string, number> = {};
  let done = 0;
  const count = (document: DoneDocument): void => {
    const { urut, perihal } = document;
    const subject = subjectOf(kind, perihal);
    switch (document.keadaan) {
      case 'sudah-ada':
        counts.sudahAda += 1;
        break;
      case 'gagal':
        gagal.push({ urut, what: { perihal: subject, kesalahan: document.kesalahan } });
        break;
      case 'terhalang':
        terhalang.push({ urut, what: { perihal: subject, kesalahan: document.kesalahan } });
        break;
      case 'dibuat':
        counts.dibuat += 1;
        for (const { berkas, cara, sebab } of document.berkas) {
          if (berkas.endsWith(BADGE_EXTENSION)) counts.badge += 1;
          if (cara !== undefined) counts[cara] += 1;
          if (sebab !== undefined) sebabPenuh[sebab] = (sebabPenuh[sebab] ?? 0) + 1;
          if (options.tanpaDaftar !== true)
            made.push({ urut, what: { berkas: join(folder, berkas), ...perihal } });
        }
    }
    options.onProgress?.((done += 1), terpilih);
  };
  return {
    count,
    report: () => ({
      dibuat: inOrder(made),
      gagal: inOrder(gagal),
      terhalang: inOrder(terhalang),
      temuan: [],
      jumlah: { ...counts, sebabPenuh } satisfies BatchCounts,
    }),
  };
}

/** Something said of a document, with its place in the workbook. */
interface Placed<T> {
  readonly urut: number;
  readonly what: T;
}

/** As the workbook has them, whoever was ready first. */
function inOrder<T>(list: readonly Placed<T>[]): readonly T[] {
  return [...list].sort((a, b) => a.urut - b.urut).map(({ what }) => what);
}
