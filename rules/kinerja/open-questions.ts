import type { OpenQuestion } from '../citation.ts';

/** The questions a rule leaves open at the places a result rests on. */
export function openQuestionsAt(
  aturan: { readonly belumDiatur: readonly OpenQuestion[] },
  ...places: readonly { readonly pasal: string }[]
): OpenQuestion[] {
  return aturan.belumDiatur.filter((question) => places.some((place) => place.pasal === question.pasal));
}
