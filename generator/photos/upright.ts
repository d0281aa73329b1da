import { Resvg } from '@resvg/resvg-js';
import type { PhotoFacts } from './photo-bytes.ts';

/** More dots than a frame of the page can show are not kept. */
const MOST_DOTS = 1800;

/** For each EXIF orientation from 2: the matrix that puts a picture of width w and height h upright. */
const TURNS: Readonly<Record<number, (w: number, h: number) => string>> = {
  2: (w) => `-1 0 0 1 ${w} 0`,
  3: (w, h) => `-1 0 0 -1 ${w} ${h}`,
  4: (_, h) => `1 0 0 -1 0 ${h}`,
  5: () => '0 1 1 0 0 0',
  6: (_, h) => `0 1 -1 0 ${h} 0`,
  7: (w, h) => `0 -1 -1 0 ${h} ${w}`,
  8: (w) => `0 -1 1 0 0 ${w}`,
};

/**
 * A JPEG that its camera held another way, drawn anew upright as PNG: PDF and Word would not both follow its EXIF.
 *
 * @param asset its data address
 */
export function upright(asset: string, { lebar, tinggi, orientasi }: PhotoFacts): string {
  const turn = TURNS[orientasi];
  if (turn === undefined) return asset;
  const [width, height] = orientasi > 4 ? [tinggi, lebar] : [lebar, tinggi];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${lebar}" height="${tinggi}" transform="matrix(${turn(lebar, tinggi)})" href="${asset}"/></svg>`;
  const zoom = Math.min(1, MOST_DOTS / Math.max(width, height));
  const drawn = new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font: { loadSystemFonts: false } });
  return `data:image/png;base64,${drawn.render().asPng().toString('base64')}`;
}
