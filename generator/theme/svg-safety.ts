import { Parser } from 'htmlparser2';

/** Of a drawing: elements within one another, and elements that would be drawn, each as often as it is referred to. */
const DEEPEST = 64;
const MOST_DRAWN = 20_000;

/** What can run, fetch or expand: scripts, event attributes, entities, links, styles that fetch; url(#...) within the drawing is none of these. */
const ACTIVE = /<script|<foreignObject|<!ENTITY|\son\w+\s*=|href\s*=|@import|url\s*\(\s*['"]?(?!#)/i;

interface Drawn {
  /** Elements in it, itself included. */
  jumlah: number;
  /** The names that elements in it refer to, once for each time. */
  readonly rujukan: string[];
}

/**
 * Why an SVG is not to be drawn; undefined where it is harmless.
 *
 * A pattern that is filled with a pattern doubles with each level what is drawn, so what counts is not how long the file is but how
 * much it comes to.
 */
export function svgFault(svg: string): string | undefined {
  if (ACTIVE.test(svg)) return 'SVG memuat skrip, entitas, atau tautan';
  const measured = measure(svg);
  if (measured === undefined) return `SVG bertingkat lebih dari ${DEEPEST}`;
  if (measured.styled) return 'SVG merujuk gambar lain (url) di dalam <style>; simpan dengan atribut biasa';
  const drawn = drawnElements(measured.parts);
  if (drawn === undefined) return 'SVG merujuk dirinya sendiri';
  return drawn > MOST_DRAWN
    ? `SVG terlalu rumit (lebih dari ${MOST_DRAWN.toLocaleString('id-ID')} unsur)`
    : undefined;
}

const WHOLE = '';

interface Measured {
  /** The whole drawing ("") and each element with an id. */
  readonly parts: ReadonlyMap<string, Drawn>;
  /** Whether a style refers to something: to what it applies is not followed. */
  readonly styled: boolean;
}

/** undefined where it is nested too deeply. */
function measure(svg: string): Measured | undefined {
  const parts = new Map<string, Drawn>([[WHOLE, { jumlah: 0, rujukan: [] }]]);
  const open: (string | undefined)[] = [];
  const seen = { tooDeep: false, tooMany: false, styled: false };
  let inStyle = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        inStyle = name === 'style';
        open.push(attributes['id']);
        seen.tooDeep ||= open.length > DEEPEST;
        seen.tooMany ||= (parts.get(WHOLE)?.jumlah ?? 0) > MOST_DRAWN;
        if (seen.tooDeep || seen.tooMany) return;
        const { id } = attributes;
        if (id !== undefined && !parts.has(id)) parts.set(id, { jumlah: 0, rujukan: [] });
        const named = Object.values(attributes).flatMap((value) =>
          [...value.matchAll(/url\(\s*['"]?#([^'")]*)/g)].map(([, each = '']) => each.trim()),
        );
        for (const part of [WHOLE, ...open]) {
          const drawn = part === undefined ? undefined : parts.get(part);
          if (drawn === undefined) continue;
          drawn.jumlah += 1;
          drawn.rujukan.push(...named);
        }
      },
      ontext: (text) => {
        if (inStyle && /url\s*\(/i.test(text)) seen.styled = true;
      },
      onclosetag: () => {
        inStyle = false;
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return seen.tooDeep ? undefined : { parts, styled: seen.styled };
}

/** How many elements are drawn in all; undefined where something refers to itself. */
function drawnElements(parts: ReadonlyMap<string, Drawn>): number | undefined {
  const known = new Map<string, number>();
  const underWay = new Set<string>();
  const drawnIn = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    // More than enough for any limit.
    if (underWay.has(name)) return Infinity;
    underWay.add(name);
    const part = parts.get(name);
    const drawn = (part?.rujukan ?? []).reduce((sum, each) => sum + drawnIn(each), part?.jumlah ?? 0);
    underWay.delete(name);
    known.set(name, drawn);
    return drawn;
  };
  const drawn = drawnIn(WHOLE);
  return drawn === Infinity ? undefined : drawn;
}
