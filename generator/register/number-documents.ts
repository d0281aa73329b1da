import {
  fault,
  warning,
  type Buku,
  type DocumentKind,
  type Finding,
  type NomorResmi,
  type Place,
} from '../../documents/index.ts';
import { success, type Result } from '../../rules/index.ts';
import type { FileFault } from '../file-faults.ts';
import type { Act } from './entry.ts';
import type { Register } from './open-register.ts';
import { recordIssue, type IssuedFile, type Overtaken } from './record-issue.ts';
import { reserveNumbers, type NumberRequest, type Objection } from './reserve-numbers.ts';

/** The numbers of a run of documents, and how their issue is written down. */
export interface NumberedRun {
  readonly nomor: NomorResmi;
  readonly baru: number;
  readonly tetap: number;
  /** Faults where the workbook contradicts the register; warnings of those who get no document. */
  readonly temuan: readonly Finding[];
  /** Writes down that these files were issued. */
  readonly onIssued: (files: readonly IssuedFile[]) => Result<void, FileFault>;
  /** What was revoked or replaced while it was being made. */
  readonly overtaken: () => readonly Overtaken[];
}

/**
 * Reserves the numbers of a workbook's documents.
 *
 * @param hanya only the documents of these NIP; all where undefined
 * @param act who acts, and the time of each act
 */
export function numberDocuments(
  register: Register,
  kind: DocumentKind,
  buku: Buku,
  hanya: ReadonlySet<string> | undefined,
  act: () => Act,
): Result<NumberedRun, FileFault> {
  const penomoran = kind.penomoran?.(buku) ?? null;
  if (penomoran === null) throw new Error(`a register does not number ${kind.perintah}`);
  const places = new Map<string, Place>();
  const requests: NumberRequest[] = [];
  for (const { perihal, catatan } of kind.susun(buku)) {
    if (perihal === undefined || catatan === undefined) continue;
    if (hanya !== undefined && !hanya.has(perihal.nip)) continue;
    places.set(perihal.nip, perihal.tempat);
    requests.push({ nip: perihal.nip, ...catatan });
  }
  const reserved = reserveNumbers(register, kind.perintah, penomoran, requests, act());
  if (!reserved.ok) return reserved;
  const { nomor, baru, tertahan, bertentangan } = reserved.nilai;
  const finding =
    (make: typeof fault) =>
    (each: Objection): Finding[] => {
      const place = places.get(each.nip);
      return place === undefined ? [] : [make(place, each.masalah)];
    };
  const overtaken: Overtaken[] = [];
  return success({
    nomor: (nip) => nomor.get(nip),
    baru,
    tetap: nomor.size - baru,
    temuan: [...bertentangan.flatMap(finding(fault)), ...tertahan.flatMap(finding(warning))],
    onIssued: (files) => {
      const recorded = recordIssue(register, files, act());
      if (!recorded.ok) return recorded;
      overtaken.push(...recorded.nilai);
      return success(undefined);
    },
    overtaken: () => overtaken,
  });
}
