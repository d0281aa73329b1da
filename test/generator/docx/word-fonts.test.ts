import { openSync, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../generator/docx/write-docx.ts';
import { wordLine } from '../../../generator/docx/word-fonts.ts';
import { facesOf, fontFamilies } from '../../../generator/pdf/fonts.ts';
import { onePage, rendered } from '../../templates/render.ts';
import { all, attribute, readDocx } from './read-docx.ts';
import { CREATED } from './report.ts';

describe.each(Object.entries(fontFamilies))('%s', (name, family) => {
  // pdfmake leaves out the line gap, Word adds it; Arial, which Word shows for Arimo, has the same measures.
  test('a line is as high in Word as in the PDF', () => {
    for (const path of facesOf(family)) {
      const { ascent, descent, lineGap, unitsPerEm } = openSync(path) as Font;
      const inWord = (ascent - descent + lineGap) / unitsPerEm;
      expect((wordLine(1.2, name) / 240) * inWord).toBeCloseTo((1.2 * (ascent - descent)) / unitsPerEm, 2);
    }
  });
});

test('a paragraph says its line where its font or its height is not that of the text around it', async () => {
  const css =
    'p { font-family: Arimo; line-height: 1.5; } .lain { font-family: Cinzel; } .rapat { line-height: 1; }';
  const body = `<p>${'a'.repeat(50)}</p><p class="lain">b</p><p class="rapat">c</p>`;
  const bytes = await writeDocx(rendered(onePage(body), { css }), { images: {}, created: CREATED });
  const docx = await readDocx(bytes);
  const lines = all(docx.part('word/document.xml'), 'w:p').map((paragraph) =>
    all(paragraph, 'w:spacing').map((spacing) => attribute(spacing, 'w:line')),
  );
  const [normal] = all(docx.part('word/styles.xml'), 'w:style').filter(
    (style) => attribute(style, 'w:styleId') === 'Normal',
  );
  expect(attribute(normal && all(normal, 'w:spacing')[0], 'w:line')).toBe('350');
  expect(lines.slice(0, 3)).toEqual([[undefined], ['360'], ['233']]);
});
