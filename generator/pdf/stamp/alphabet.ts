/** What stands in figures, dates and numbers of documents. */
const FIGURES = '0123456789 .,:;/()-–+%';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\'’&"';
const WITH_MARKS = 'ÀÁÂÄÅÇÈÉÊËÍÎÑÓÔÖØÚÜàáâäåçèéêëíîñóôöøúü';

/** Words in which fonts join letters into one glyph. */
const LIGATURES = ['ffi', 'ffl', 'ff', 'fi', 'fl', 'fj', 'ft', 'Th', 'tt', 'ct', 'st'];

/**
 * What the embedded part of a font holds, so that the words of all documents can be written with it: figures where only figures were
 * seen, otherwise also the letters that names are written with, and the words seen. A rarer letter costs its document the long way.
 *
 * @param words those that some documents write with the font
 * @param letters those in any text of the run that was seen
 */
export function alphabetFor(words: ReadonlySet<string>, letters: string): readonly string[] {
  const others = [...words].filter((word) => !Array.from(word).every((letter) => FIGURES.includes(letter)));
  return others.length === 0 ? [FIGURES] : [FIGURES, LETTERS, WITH_MARKS, letters, ...LIGATURES, ...others];
}
