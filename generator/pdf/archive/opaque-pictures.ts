import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';
import { facesOf, fontFamilies } from '../fonts.ts';

/** Pictures as PDF/A-1 allows them: one with transparency is drawn on white, which is the paper. */
export function opaquePictures(images: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(images).map(([name, asset]) => [name, opaque(asset)]));
}

function opaque(asset: string): string {
  if (asset.startsWith('<svg')) return isSeeThrough(asset) ? onWhite(asset, DOTS_OF_DRAWING) : asset;
  const bytes = bytesOf(asset, 'png');
  if (bytes === undefined || !hasTransparency(bytes)) return asset;
  const [width, height] = [bytes.readUInt32BE(WIDTH_AT), bytes.readUInt32BE(HEIGHT_AT)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${asset}"/></svg>`;
  return onWhite(svg, width);
}

const MARKER = 0xff;
/** The markers of a frame header are C0 to CF but for three that mean something else. */
const FRAMES = [0xc0, 0xcf] as const;
const NO_FRAMES: readonly number[] = [0xc4, 0xc8, 0xcc];
const INKS = 4;

/** Whether a picture is a JPEG in printing inks (CMYK): the colours of a PDF/A of ours are those of a screen. */
export function isInInks(asset: string): boolean {
  const jpeg = bytesOf(asset, 'jpeg') ?? Buffer.alloc(0);
  let at = 2;
  while (at + 9 < jpeg.length && jpeg[at] === MARKER) {
    const marker = jpeg[at + 1] ?? 0;
    if (marker >= FRAMES[0] && marker <= FRAMES[1] && !NO_FRAMES.includes(marker))
      return jpeg[at + 9] === INKS;
    at += 2 + jpeg.readUInt16BE(at + 2);
  }
  return false;
}

function bytesOf(asset: string, kind: 'png' | 'jpeg'): Buffer | undefined {
  const start = `data:image/${kind};base64,`;
  return asset.startsWith(start) ? Buffer.from(asset.slice(start.length), 'base64') : undefined;
}

/** The wider side of a drawing is rarely more than a hand: enough for print. */
const DOTS_OF_DRAWING = 1600;

/** What makes a drawing let through what lies below it: opacity, colours with an alpha part, masks and filters. */
const SEE_THROUGH =
  /opacity|rgba\s*\(|hsla\s*\(|#[0-9a-f]{8}\b|#[0-9a-f]{4}\b|<mask\b|<filter\b|mix-blend-mode|transparent/i;

function isSeeThrough(svg: string): boolean {
  return SEE_THROUGH.test(svg);
}

const DEPTH_AT = 24;
const COLOUR_TYPE_AT = 25;
const WIDTH_AT = 16;
const HEIGHT_AT = 20;
/** Grey or RGB with an alpha channel. */
const WITH_ALPHA: readonly number[] = [4, 6];
const DEEPEST = 8;

/** Also true for 16 bits a channel, which PDF 1.4 does not know. */
function hasTransparency(png: Buffer): boolean {
  if (WITH_ALPHA.includes(png[COLOUR_TYPE_AT] ?? 0) || (png[DEPTH_AT] ?? 0) > DEEPEST) return true;
  const pixels = png.indexOf('IDAT', 0, 'latin1');
  const clear = png.indexOf('tRNS', 0, 'latin1');
  return clear !== -1 && clear < pixels;
}

const RGB = 2;

function onWhite(svg: string, width: number): string {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    background: '#ffffff',
    font: {
      loadSystemFonts: false,
      fontFiles: [...new Set(Object.values(fontFamilies).flatMap(facesOf))],
      defaultFontFamily: 'Arimo',
    },
  }).render();
  const page = new PNG({ width: drawing.width, height: drawing.height });
  page.data = drawing.pixels;
  const png = PNG.sync.write(page, { colorType: RGB, inputColorType: 6, inputHasAlpha: true });
  return `data:image/png;base64,${png.toString('base64')}`;
}
