import { fault, warning, type Finding, type Place } from '../finding.ts';
import { foldName } from '../grid.ts';

/** A piece of evidence, and what it is to prove. */
interface Bukti {
  readonly nip: string;
  readonly bukti: string;
  readonly butir: string;
}

/** Watches that no evidence is counted twice. */
export type CheckBukti = (use: Bukti, place: Place) => Finding[];

/**
 * The same evidence twice for one butir of one officer is a fault. One report may prove another butir too, or work done with
 * another officer: that is reported.
 */
export function openBuktiCheck(): CheckBukti {
  const seen = new Map<string, (Bukti & { readonly tempat: string })[]>();
  return (use, place) => {
    const key = foldName(use.bukti);
    const before = seen.get(key) ?? [];
    seen.set(key, [...before, { ...use, tempat: `${place.lembar}!${place.sel ?? ''}` }]);
    const same = before.find(({ nip, butir }) => nip === use.nip && foldName(butir) === foldName(use.butir));
    const first = same ?? before.find(({ nip }) => nip === use.nip) ?? before[0];
    if (first === undefined) return [];
    const problem = { jenis: 'bukti-ganda', bukti: use.bukti, tempatPertama: first.tempat } as const;
    return [same === undefined ? warning(place, problem) : fault(place, problem)];
  };
}
