import { Parser } from 'htmlparser2';
import JSZip from 'jszip';

/** An element of a part of a .docx, its texts among its children. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Xml | string)[];
}

export interface ReadDocx {
  readonly names: readonly string[];
  readonly part: (name: string) => Xml;
  readonly text: (name: string) => string;
  readonly date: (name: string) => Date | undefined;
}

/** Unzips a .docx and reads its parts, none of which may be broken XML. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocx> {
  const zip = await JSZip.loadAsync(bytes);
  const texts = new Map<string, string>();
  for (const { name, dir } of Object.values(zip.files))
    if (!dir && /\.(xml|rels)$/.test(name)) texts.set(name, (await zip.file(name)?.async('string')) ?? '');
  const parts = new Map([...texts].map(([name, xml]) => [name, parseXml(name, xml)]));
  const known = <T>(found: T | undefined, name: string): T => {
    if (found === undefined) throw new Error(`no part ${name}`);
    return found;
  };
  return {
    names: Object.keys(zip.files),
    part: (name) => known(parts.get(name), name),
    text: (name) => known(texts.get(name), name),
    date: (name) => zip.file(name)?.date,
  };
}

function parseXml(part: string, xml: string): Xml {
  const root: Xml = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element: Xml = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      onclosetag: (name, implied) => {
        const closed = open.pop();
        const selfClosed = implied && closed?.children.length === 0;
        if (closed?.name !== name || (implied && !selfClosed))
          throw new Error(`${part}: <${name}> is not closed`);
      },
      ontext: (text) => open.at(-1)?.children.push(text),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return root;
}

/** Every element of that name in an element, in order. */
export function all(element: Xml, name: string): readonly Xml[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child, ...all(child, name)] : all(child, name);
  });
}

export function only(element: Xml, name: string): Xml | undefined {
  return all(element, name)[0];
}

export function attribute(element: Xml | undefined, name: string): string | undefined {
  return element?.attributes[name];
}

/** The text that stands directly in an element. */
export function textIn({ children }: Xml): string {
  return children.filter((child) => typeof child === 'string').join('');
}

/** The words of an element, without the instructions of its fields. */
export function words(element: Xml): string {
  return all(element, 'w:t').map(textIn).join('');
}
