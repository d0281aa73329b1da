/**
 * The known words nearest to `word`, best first; nothing where none is near. Near is what differs by few letters, has the same words
 * in another order (INDEX_IKPA), or has all of its words and more (IKPA).
 */
export function nearest(word: string, known: readonly string[], most = 3): string[] {
  const wanted = word.toUpperCase();
  return known
    .map((candidate) => ({ candidate, distance: distanceTo(wanted, candidate.toUpperCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(wanted.length, candidate.length) / 2)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Shorter words stand in almost any name. */
const SHORTEST_WORD = 3;
/** All its words stand in the other: as near as two mistyped letters. */
const CONTAINED = 2;

function distanceTo(wanted: string, candidate: string): number {
  const letters = editDistance(wanted, candidate);
  const words = wordsOf(wanted);
  if (words.length === 0) return letters;
  const reordered = editDistance(inOrder(words), inOrder(wordsOf(candidate)));
  const contained = words.every((each) => candidate.includes(each)) ? CONTAINED : Infinity;
  return Math.min(letters, words.length > 1 ? reordered : Infinity, contained);
}

/** The words of a name that are long enough to tell it by; none where a part is shorter, as in the codes of butir. */
function wordsOf(name: string): string[] {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((each) => each !== '');
  return words.some((each) => each.length < SHORTEST_WORD) ? [] : words;
}

function inOrder(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current[column] = Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
