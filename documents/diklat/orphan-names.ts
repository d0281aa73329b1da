import { foldName } from '../grid.ts';

/** The names beside rows whose owner is not known: any of them may be the one that is missed elsewhere. */
export interface OrphanNames {
  /** @param nama null or "" where it could not be read: such a row may be anyone's */
  readonly add: (nama: string | null) => void;
  /** Whether one of the rows may be that person's; for a person without a name, whether there is any. */
  readonly mayBe: (nama: string | null) => boolean;
}

export function openOrphanNames(): OrphanNames {
  const names = new Set<string>();
  let rows = 0;
  let nameless = false;
  return {
    add: (nama) => {
      rows += 1;
      if (nama === null || nama === '') nameless = true;
      else names.add(foldName(nama));
    },
    mayBe: (nama) => rows > 0 && (nameless || nama === null || names.has(foldName(nama))),
  };
}
