/** What stands in figures, dates and numbers of documents. */
const FIGURES = '0123456789 .,:;/()-–+%';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\'’&"';
const WITH_MARKS = 'ÀÁÂÄÅÇÈÉÊËÍÎÑÓÔÖØÚÜàáâäåçèéêëíîñóôöøúü';

/** Words in which fonts join letters into one glyph. */
const LIGATURES = ['ffi', 'ffl', 'ff', 'fi', 'fl', 'fj', 'ft', 'Th', 'tt', 'ct', 'st'];

/**
 * What the embedded part of a font holds beyond the texts seen, so that the texts of the other documents can be written with it: figures
 * where only figures were seen, otherwise the letters that names are written with. A rarer letter costs its document the long way.
 *
 * @param letters those in any text of the run that was seen
 */
export function alphabetFor(texts: readonly string[], letters: string): readonly string[] {
  if (texts.every((text) => Array.from(text).every((letter) => FIGURES.includes(letter)))) return [FIGURES];
  return [FIGURES, LETTERS, WITH_MARKS, letters, ...LIGATURES];
}
