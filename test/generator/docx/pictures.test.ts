import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { svgWords } from '../../../generator/docx/pictures.ts';
import { rasterSize } from '../../../generator/docx/raster-size.ts';
import { withWordFonts } from '../../../generator/docx/word-fonts.ts';
import { writeDocx } from '../../../generator/docx/write-docx.ts';
import { onePage, rendered } from '../../templates/render.ts';
import { all, attribute, readDocx } from './read-docx.ts';
import { CREATED } from './report.ts';

const png = PNG.sync.write(new PNG({ width: 40, height: 20 }));

/** Start of image, a quantisation table, a Huffman table, then the frame of 30 x 12. */
const jpeg = Buffer.from('ffd8ffdb00040000ffc400040000ffc0000b08000c001e01011100', 'hex');

describe('the size of a picture', () => {
  test('of a PNG', () => expect(rasterSize(png)).toEqual({ width: 40, height: 20 }));
  test('of a JPEG', () => expect(rasterSize(jpeg)).toEqual({ width: 30, height: 12 }));
  test('of neither', () => expect(() => rasterSize(Buffer.from('GIF89a'))).toThrow('without a size'));
});

/** An inch is 72 points and 914400 units of a drawing. */
const UNITS = 12700;

test.each([
  ['', 40, 20],
  ['lebar="80pt"', 80, 40],
  ['tinggi="80pt"', 160, 80],
  ['lebar="10pt" tinggi="30pt"', 10, 30],
  ['lebar="10pt" tinggi="30pt" muat', 10, 5],
  ['lebar="100pt" tinggi="30pt" muat', 60, 30],
])('a picture <img %s> is %i x %i points', async (attributes, width, height) => {
  const images = { logo: `data:image/png;base64,${png.toString('base64')}` };
  const document = rendered(onePage(`<img nama="logo" alt="Logo" ${attributes}/>`));
  const docx = await readDocx(await writeDocx(document, { images, created: CREATED }));
  const [extent] = all(docx.part('word/document.xml'), 'wp:extent');
  expect(Number(attribute(extent, 'cx'))).toBeCloseTo(width * UNITS, -1);
  expect(Number(attribute(extent, 'cy'))).toBeCloseTo(height * UNITS, -1);
  expect(docx.names.filter((name) => name.startsWith('word/media/') && name.endsWith('.png'))).toHaveLength(
    1,
  );
});

test.each([
  ['<svg><title>Judul &amp; isi</title><text>a</text></svg>', 'Judul & isi'],
  ['<svg><desc>Uraian</desc></svg>', 'Uraian'],
  ['<svg><text>satu <tspan>dua</tspan></text><text>tiga</text></svg>', 'satu dua tiga'],
  ['<svg><path d="M0 0"/></svg>', ''],
])('%s says "%s"', (svg, said) => expect(svgWords(svg)).toBe(said));

test('fonts of the templates in an SVG are named as Word knows them', () => {
  expect(withWordFonts('<text font-family="Arimo" style="font-family: Arimo, sans-serif">Arimo</text>')).toBe(
    '<text font-family="Arial" style="font-family: Arial, sans-serif">Arimo</text>',
  );
});
