import { fault, warning, type Finding, type Place } from './finding.ts';

/** How many findings of one kind on one sheet are listed one by one. */
export const BATAS_TEMUAN = 1000;

/** Collects findings. Of those of one kind on one sheet the first are kept, the others only counted. */
export interface FindingLog {
  readonly add: (findings: Iterable<Finding>) => void;
  readonly hasFault: () => boolean;
  /** What was kept, in the order it came; then one finding for each kind of which there is more. */
  readonly temuan: () => readonly Finding[];
}

/** @param batas how many of a kind are kept */
export function openFindingLog(batas = BATAS_TEMUAN): FindingLog {
  const kept: Finding[] = [];
  const kinds = new Map<string, { readonly pertama: Finding; jumlah: number }>();
  let faults = false;
  return {
    add: (findings) => {
      for (const finding of findings) {
        faults ||= finding.tingkat === 'galat';
        const name = kindOf(finding);
        const kind = kinds.get(name) ?? { pertama: finding, jumlah: 0 };
        kind.jumlah += 1;
        kinds.set(name, kind);
        if (kind.jumlah <= batas) kept.push(finding);
      }
    },
    hasFault: () => faults,
    temuan: () => [
      ...kept,
      ...[...kinds.values()].flatMap(({ pertama, jumlah }) =>
        jumlah > batas ? [others(pertama, jumlah - batas)] : [],
      ),
    ],
  };
}

function kindOf({ tingkat, tempat, masalah }: Finding): string {
  const jenis = masalah.jenis === 'aturan' ? masalah.kesalahan.jenis : masalah.jenis;
  return `${tingkat} ${jenis} ${tempat.lembar}`;
}

function others({ tingkat, tempat }: Finding, jumlah: number): Finding {
  const sheet: Place = { lembar: tempat.lembar };
  const problem = { jenis: 'temuan-lain', jumlah, seperti: tempat } as const;
  return tingkat === 'galat' ? fault(sheet, problem) : warning(sheet, problem);
}

/** How many findings a list stands for, those that it only counts among them. */
export function findingCount(findings: readonly Finding[]): number {
  return findings.reduce(
    (count, { masalah }) => count + (masalah.jenis === 'temuan-lain' ? masalah.jumlah : 1),
    0,
  );
}
