import { QuoteType, Tokenizer } from 'htmlparser2';
import { stop } from '../stop.ts';
import type { Place } from '../faults.ts';
import type { Node } from './element.ts';
import { elementSpec } from './elements.ts';
import { DRAWING_MARK, LINE_MARK, placeOfMark, type SourceNames } from './line-marks.ts';

interface OpenElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: Node[];
  place: Place;
}

/** The elements of a drawing without data, by the number of its source. */
export type Drawings = (source: number) => readonly Node[];

/** The filled template as elements. Nothing is guessed: a tag left open or closed twice is a fault. */
export function parseMarkup(
  markup: string,
  names: SourceNames,
  drawings: Drawings = () => [],
): readonly Node[] {
  const start: Place = { template: names[0] ?? '' };
  const root: OpenElement = { name: '', attributes: new Map(), children: [], place: start };
  const open: OpenElement[] = [root];
  let tag: OpenElement | undefined;
  let attribute: string | undefined;
  let value = '';
  let last = start;

  const top = (): OpenElement => open.at(-1) ?? root;
  const text = (addition: string): void => {
    const { children } = top();
    const previous = children.at(-1);
    if (typeof previous === 'string') children[children.length - 1] = previous + addition;
    else children.push(addition);
  };
  const endOfTag = (selfClosing: boolean): void => {
    if (tag === undefined) return;
    const mark = placeOfMark(tag.attributes.get(LINE_MARK) ?? '', names);
    tag.attributes.delete(LINE_MARK);
    tag.place = mark ?? top().place;
    last = tag.place;
    const drawing = tag.attributes.get(DRAWING_MARK);
    // A tag that an author wrote has its line.
    if (drawing !== undefined && mark === undefined) {
      top().children.push(...drawings(Number(drawing)));
      tag = undefined;
      return;
    }
    top().children.push(tag);
    if (!selfClosing && !isVoid(tag.name)) open.push(tag);
    tag = undefined;
  };
  const refuse = (markah: string): never => stop({ jenis: 'markah-terlarang', markah }, last);

  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true, recognizeSelfClosing: true },
    {
      // Keeps <title> in an SVG an element like any other.
      isInForeignContext: () => true,
      ontext: (from, to) => text(markup.slice(from, to)),
      ontextentity: (codepoint) => text(String.fromCodePoint(codepoint)),
      onopentagname: (from, to) => {
        tag = { name: markup.slice(from, to), attributes: new Map(), children: [], place: last };
      },
      onattribname: (from, to) => {
        attribute = markup.slice(from, to);
        value = '';
      },
      onattribdata: (from, to) => {
        value += markup.slice(from, to);
      },
      onattribentity: (codepoint) => {
        value += String.fromCodePoint(codepoint);
      },
      onattribend: (quote) => {
        if (tag === undefined || attribute === undefined) return;
        if (tag.attributes.has(attribute) && quote !== QuoteType.NoValue)
          stop(
            { jenis: 'markah-terlarang', markah: `atribut ${attribute} dua kali pada <${tag.name}>` },
            tagPlace(tag, names, last),
          );
        tag.attributes.set(attribute, value);
        attribute = undefined;
      },
      onopentagend: () => endOfTag(false),
      onselfclosingtag: () => endOfTag(true),
      onclosetag: (from, to) => {
        const name = markup.slice(from, to);
        if (isVoid(name)) return;
        const current = top();
        if (current.name === name) {
          open.pop();
          return;
        }
        if (open.some((element) => element.name === name))
          stop({ jenis: 'tidak-ditutup', elemen: current.name }, current.place);
        stop({ jenis: 'penutup-lebih', elemen: name, terbuka: current.name }, last);
      },
      oncomment: (from) => {
        if (!markup.slice(0, from).endsWith('<!--')) refuse('<!...> atau <?...?>');
      },
      oncdata: () => refuse('<![CDATA[...]]>'),
      ondeclaration: () => refuse('<!...>'),
      onprocessinginstruction: () => refuse('<?...?>'),
      onend: () => undefined,
    },
  );
  tokenizer.write(markup);
  tokenizer.end();
  if (tag !== undefined)
    stop({ jenis: 'tidak-ditutup', elemen: unfinished(tag) }, tagPlace(tag, names, last));
  const left = open.at(-1);
  if (left !== undefined && left !== root) stop({ jenis: 'tidak-ditutup', elemen: left.name }, left.place);
  return root.children;
}

// TypeScript does not see that the callbacks above assign the tag.
function unfinished(tag: { readonly name: string } | undefined): string {
  return tag?.name ?? '';
}

function tagPlace(
  tag: { readonly attributes: ReadonlyMap<string, string> },
  names: SourceNames,
  otherwise: Place,
): Place {
  return placeOfMark(tag.attributes.get(LINE_MARK) ?? '', names) ?? otherwise;
}

/** An element without content needs no closing tag, and may have one. */
function isVoid(name: string): boolean {
  return elementSpec(name)?.isi === 'kosong';
}
