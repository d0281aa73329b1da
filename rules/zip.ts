/** Pairs the elements of two lists, up to the end of the shorter one. */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  const length = Math.min(first.length, second.length);
  return first.slice(0, length).map((element, index) => [element, second[index] as B]);
}
