/** As many as one run looks at beforehand. */
const MOST = 256;

/** Picks a few of a sequence whose length is not known yet, spread evenly over it; the same sequence gives the same ones. */
export interface SpreadSamples<T> {
  readonly offer: (item: T) => void;
  readonly taken: () => readonly T[];
}

/** Keeps every n-th; when that becomes too many, every second of those. */
export function spreadSamples<T>(): SpreadSamples<T> {
  let kept: T[] = [];
  let [step, offered] = [1, 0];
  return {
    offer: (item) => {
      if (offered % step === 0) kept.push(item);
      offered += 1;
      if (kept.length <= MOST) return;
      kept = kept.filter((_, index) => index % 2 === 0);
      step *= 2;
    },
    taken: () => kept,
  };
}
