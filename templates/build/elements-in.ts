import { isBlank, isElement, type Element } from '../markup/element.ts';
import { stop } from '../stop.ts';

/** The elements in an element that holds no text of its own, such as a table or a list. */
export function elementsIn(parent: Element): readonly Element[] {
  const text = parent.children.find((child) => !isElement(child) && !isBlank(child));
  if (text !== undefined)
    stop(
      {
        jenis: 'salah-tempat',
        elemen: 'teks',
        induk: parent.name,
        boleh: 'di dalam elemen yang memuat teks',
      },
      parent.place,
    );
  return parent.children.filter(isElement);
}
