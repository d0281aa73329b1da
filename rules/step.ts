import type { Citation, OpenQuestion } from './citation.ts';
import type { Decimal } from './decimal.ts';

/** One step of a calculation, so that a reader can follow it with a pocket calculator. */
export interface Step {
  /** What is computed: "32% dari jumlah NT". */
  readonly uraian: string;
  /** The working in figures: "32% × 70,00". */
  readonly hitungan: string;
  readonly nilai: Decimal | string;
  readonly sumber: Citation;
}

/** A value with the steps that made it. */
export interface Worked<T> {
  readonly nilai: T;
  readonly langkah: readonly Step[];
  /** Questions the rule leaves open that this result depends on. */
  readonly belumDiatur: readonly OpenQuestion[];
}

/** What writes the steps, and the property that asks it to. */
interface StepWriter {
  readonly tulisLangkah: () => readonly Step[];
}

// One getter for all: an object with a getter of its own has a shape of its own, which the engine keeps for long.
const lazySteps = {
  get langkah(): readonly Step[] {
    return (this as unknown as StepWriter).tulisLangkah();
  },
};

/** A worked value. The steps are written only when somebody asks for them: a batch of thousands does not. */
export function worked<T>(
  nilai: T,
  langkah: () => readonly Step[],
  belumDiatur: readonly OpenQuestion[] = [],
): Worked<T> {
  const own: Omit<Worked<T>, 'langkah'> & StepWriter & { readonly __proto__: typeof lazySteps } = {
    __proto__: lazySteps,
    nilai,
    belumDiatur,
    tulisLangkah: langkah,
  };
  return own as unknown as Worked<T>;
}
