import { element } from './element.ts';
import type { View, ViewName } from './tools.ts';

interface Tab {
  readonly nama: ViewName;
  readonly judul: string;
  readonly view: View;
}

export interface Tabs {
  readonly element: HTMLElement;
  readonly open: (nama: string) => void;
}

/** Tabs as WAI-ARIA describes them: one stop for the Tab key, arrows between them, the panel opens with its tab. */
export function tabs(list: readonly Tab[], opened: (nama: ViewName) => void): Tabs {
  const entries = list.map((tab) => {
    const button = element(
      'button',
      { type: 'button', role: 'tab', id: `tab-${tab.nama}`, 'aria-controls': `isi-${tab.nama}` },
      tab.judul,
    );
    const panel = element(
      'div',
      {
        role: 'tabpanel',
        id: `isi-${tab.nama}`,
        'aria-labelledby': `tab-${tab.nama}`,
        tabindex: 0,
        class: 'isi',
      },
      tab.view.element,
    );
    button.addEventListener('click', () => open(tab.nama));
    return { ...tab, button, panel };
  });
  let current: string | undefined;
  const open = (nama: string): void => {
    const chosen = entries.find((each) => each.nama === nama);
    if (chosen === undefined || current === nama) return;
    current = nama;
    for (const each of entries) {
      const selected = each === chosen;
      each.button.setAttribute('aria-selected', String(selected));
      each.button.tabIndex = selected ? 0 : -1;
      each.panel.hidden = !selected;
    }
    chosen.view.shown?.();
    opened(chosen.nama);
  };
  const bar = element('div', { role: 'tablist', class: 'tab', 'aria-label': 'Bagian panel' });
  bar.append(...entries.map(({ button }) => button));
  bar.addEventListener('keydown', (event) => {
    const index = entries.findIndex(({ button }) => button === document.activeElement);
    const next = neighbour(event.key, index, entries.length);
    const target = next === undefined ? undefined : entries[next];
    if (index < 0 || target === undefined) return;
    event.preventDefault();
    open(target.nama);
    target.button.focus();
  });
  return { element: element('div', { class: 'bagian' }, bar, ...entries.map(({ panel }) => panel)), open };
}

function neighbour(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
