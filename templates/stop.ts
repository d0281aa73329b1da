import type { FaultFacts, Place, TemplateFault } from './faults.ts';

/** Ends the filling of a template with a fault; only `compile.ts` catches it, and hands it on as a value. */
export function stop(facts: FaultFacts, place: Place): never {
  throw new Error(`template: ${facts.jenis}`, { cause: { ...facts, ...place } });
}

/** The fault behind an error that {@link stop} threw; another error is a bug and stays one. */
export function faultOf(error: unknown): TemplateFault | undefined {
  if (!(error instanceof Error)) return undefined;
  const { cause } = error;
  return typeof cause === 'object' && cause !== null && 'jenis' in cause && 'template' in cause
    ? (cause as TemplateFault)
    : undefined;
}
