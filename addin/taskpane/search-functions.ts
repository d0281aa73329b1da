import type { FunctionSpec } from '../../rules/index.ts';

/** How well a word fits a function: its name or alias, their beginning, a part of them, a word of the description. */
const SCORES = { exact: 8, begins: 4, within: 2, said: 1 } as const;

/** The functions that every word fits, best first; all of them, in their own order, where no word is given. */
export function searchFunctions(functions: readonly FunctionSpec[], query: string): FunctionSpec[] {
  const wanted = wordsOf(query.replace(/^=?pajak\./i, ''));
  return functions
    .map((spec) => ({ spec, scores: wanted.map((word) => score(spec, word)) }))
    .filter(({ scores }) => scores.every((each) => each > 0))
    .map(({ spec, scores }) => ({ spec, total: scores.reduce((sum, each) => sum + each, 0) }))
    .sort((a, b) => b.total - a.total)
    .map(({ spec }) => spec);
}

function score({ nama, alias, uraian, parameter }: FunctionSpec, word: string): number {
  const names = [nama, ...alias].map((name) => name.toLowerCase());
  if (names.includes(word)) return SCORES.exact;
  if (names.some((name) => name.startsWith(word))) return SCORES.begins;
  if (names.some((name) => name.includes(word))) return SCORES.within;
  const said = wordsOf([uraian, ...parameter.map(({ fakta }) => fakta.uraian)].join(' '));
  return said.some((each) => each.startsWith(word)) ? SCORES.said : 0;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}
