import type { BlockDocument } from '../../templates/index.ts';
import type { HtmlElement } from '../../templates/html/html-node.ts';
import { htmlPreview } from '../../templates/html/preview.ts';
import './certificate-fonts.css';

/** The pages of a document as elements that fit the width they are given. */
export function pageElements(document: BlockDocument): HTMLElement[] {
  return htmlPreview(document).map((page, index) => {
    const frame = window.document.createElement('div');
    frame.className = 'lembar-kertas';
    frame.style.setProperty('--lebar', String(document.sections[index]?.page.width ?? 1));
    frame.append(domOf(page));
    return frame;
  });
}

function domOf({ tag, atribut, gaya, isi }: HtmlElement): HTMLElement {
  const made = window.document.createElement(tag);
  for (const [name, value] of Object.entries(atribut)) made.setAttribute(name, value);
  for (const [name, value] of Object.entries(gaya)) made.style.setProperty(name, value);
  made.append(...isi.map((node) => (typeof node === 'string' ? node : domOf(node))));
  return made;
}
