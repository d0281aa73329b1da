/** A word as pdfmake drew it. */
export interface TracedWord {
  /** Name of the graphics state with its opacity. */
  readonly state: string;
  /** Red, green and blue, as written. */
  readonly color: string;
  readonly x: number;
  readonly y: number;
  readonly font: string;
  readonly size: string;
  readonly spacing: string;
  /** Operand of TJ. */
  readonly glyphs: string;
}

const WORD = new RegExp(
  [
    '/(\\w+) gs',
    '/DeviceRGB cs',
    '([\\d. ]+) scn',
    'f',
    'q',
    '1 0 0 -1 0 [\\d.]+ cm',
    'BT',
    '1 0 0 1 (\\S+) (\\S+) Tm',
    '/(\\w+) (\\S+) Tf',
    '(?:(\\S+) Tc\n)?\\[(.*)\\] TJ',
    'ET',
    'Q(?:\n|$)',
  ].join('\n'),
  'y',
);

/** The words in what pdfmake wrote for a line; undefined where it wrote anything else: a decoration, a link, a background. */
export function tracedWords(operations: string): readonly TracedWord[] | undefined {
  const words: TracedWord[] = [];
  WORD.lastIndex = 0;
  while (WORD.lastIndex < operations.length) {
    const match = WORD.exec(operations);
    if (match === null) return undefined;
    const [, state = '', color = '', x, y, font = '', size = '', spacing = '0', glyphs = ''] = match;
    words.push({ state, color, x: Number(x), y: Number(y), font, size, spacing, glyphs });
  }
  return words;
}

/** The graphics state and colour of a drawing of one colour. */
export function tracedFill(
  operations: string,
): { readonly state: string | undefined; readonly color: string } | undefined {
  const colors = [...operations.matchAll(/([\d.]+ [\d.]+ [\d.]+) scn/g)].map((match) => match[1] ?? '');
  const [color] = colors;
  if (color === undefined || colors.some((other) => other !== color)) return undefined;
  return { state: /\/(\w+) gs/.exec(operations)?.[1], color };
}
