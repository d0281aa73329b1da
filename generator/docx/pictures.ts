import { Resvg } from '@resvg/resvg-js';
import { ImageRun, type IFloating } from 'docx';
import { facesOf, fontFamilies } from '../pdf/fonts.ts';
import { pixels } from './lengths.ts';
import { rasterSize } from './raster-size.ts';
import { withWordFonts } from './word-fonts.ts';

/** Pictures by name: `data:image/png;base64,...`, `data:image/jpeg;base64,...`, or SVG beginning with `<svg`. */
export type ImageAssets = Readonly<Record<string, string>>;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture that Word can show; an SVG comes with a PNG for programs that cannot draw it. */
export interface Picture {
  readonly run: (size: Size, alt: string, floating?: IFloating) => ImageRun;
  /** Points; as pdfmake has it, a pixel is a point. */
  readonly natural: Size;
}

/** Makes each picture of a document once. */
export interface Pictures {
  readonly named: (name: string) => Picture | undefined;
  readonly drawn: (markup: string) => Picture;
}

export function openPictures(images: ImageAssets): Pictures {
  const fonts = [...new Set(Object.values(fontFamilies).flatMap(facesOf))];
  const rasters = new Map<string, Buffer>();
  const raster = (svg: string): Buffer => {
    const made = rasters.get(svg) ?? rasterise(svg, fonts);
    rasters.set(svg, made);
    return made;
  };
  const drawn = (markup: string): Picture => vector(markup, raster);
  return {
    drawn,
    named: (name) => {
      const asset = Object.hasOwn(images, name) ? images[name] : undefined;
      if (asset === undefined) return undefined;
      return asset.startsWith('<svg') ? drawn(asset) : photo(asset);
    },
  };
}

function photo(asset: string): Picture | undefined {
  const [, kind, base64 = ''] = /^data:image\/(png|jpeg);base64,(.*)$/s.exec(asset) ?? [];
  if (kind === undefined) return undefined;
  const data = Buffer.from(base64, 'base64');
  return {
    natural: rasterSize(data),
    run: (size, alt, floating) =>
      new ImageRun({ type: kind === 'png' ? 'png' : 'jpg', data, ...placed(size, alt, floating) }),
  };
}

function vector(markup: string, raster: (svg: string) => Buffer): Picture {
  return {
    natural: svgSize(markup),
    run: (size, alt, floating) => {
      const svg = sized(markup, size);
      return new ImageRun({
        type: 'svg',
        data: Buffer.from(withWordFonts(svg)),
        fallback: { type: 'png', data: raster(svg) },
        ...placed(size, alt, floating),
      });
    },
  };
}

function placed({ width, height }: Size, alt: string, floating: IFloating | undefined) {
  return {
    transformation: { width: pixels(width), height: pixels(height) },
    ...(alt === '' ? { decorative: true } : { altText: { name: alt, description: alt, title: alt } }),
    ...(floating === undefined ? {} : { floating }),
  };
}

/** Dots of the PNG to a point, for small pictures and for such as fill a page. */
const FINE = 4;
const MOST_DOTS = 1800;

function rasterise(svg: string, fontFiles: string[]): Buffer {
  const { width, height } = svgSize(svg);
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: Math.min(FINE, MOST_DOTS / Math.max(width, height)) },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Arimo' },
  });
  return drawing.render().asPng();
}

const ROOT = /^<svg\b[^>]*>/;

/** The SVG with its size in its root, so that Word and the PNG show the same part of it. */
function sized(markup: string, { width, height }: Size): string {
  return markup.replace(ROOT, (root) =>
    root
      .replace(/\s(width|height)\s*=\s*("[^"]*"|'[^']*')/g, '')
      .replace(/^<svg/, `<svg width="${width}" height="${height}"`),
  );
}

const DEFAULT_SIZE: Size = { width: 100, height: 100 };

function svgSize(markup: string): Size {
  const root = ROOT.exec(markup)?.[0] ?? '';
  const number = (name: string): number =>
    Number.parseFloat(new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(root)?.[1] ?? '');
  const [width, height] = [number('width'), number('height')];
  if (width > 0 && height > 0) return { width, height };
  const box =
    /\sviewBox\s*=\s*["']([^"']*)/
      .exec(root)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const [, , boxWidth = 0, boxHeight = 0] = box;
  return boxWidth > 0 && boxHeight > 0 ? { width: boxWidth, height: boxHeight } : DEFAULT_SIZE;
}

/** What an SVG shows, in words: its title, else its description, else its texts; nothing for an ornament. */
export function svgWords(markup: string): string {
  const title =
    /<title[^>]*>(.*?)<\/title>/s.exec(markup)?.[1] ?? /<desc[^>]*>(.*?)<\/desc>/s.exec(markup)?.[1];
  if (title !== undefined) return plain(title);
  return [...markup.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, text = '']) => plain(text)).join(' ');
}

function plain(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();
}
