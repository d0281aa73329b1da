type Value = string | number | boolean | undefined | ((event: Event) => void);
type Child = Node | string | null;

/**
 * An element with attributes, listeners (names that begin with `on`) and children. Text only ever becomes text nodes: nothing
 * from a workbook is read as markup.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice('on'.length), value);
    else if (value !== undefined && value !== false)
      made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Puts other children into an element. */
export function fill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren(...children.filter((child) => child !== null));
}

let counter = 0;

/** An id that no other element has. */
export function freshId(prefix: string): string {
  counter += 1;
  return `${prefix}-${counter}`;
}

/** A labelled field: label, control, and what is said about it. */
export function field(
  label: string,
  control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  note?: string,
): HTMLElement {
  const id = freshId('isian');
  control.id = id;
  const noteId = `${id}-catatan`;
  if (note !== undefined) control.setAttribute('aria-describedby', noteId);
  return element(
    'div',
    { class: 'isian' },
    element('label', { for: id }, label),
    control,
    note === undefined ? null : element('p', { id: noteId, class: 'catatan' }, note),
  );
}
