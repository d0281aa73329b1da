import type { SpreadsheetHost } from '../workbook/spreadsheet-host.ts';
import { element, fill } from './element.ts';
import { messageBar } from './message-bar.ts';
import { tabs } from './tabs.ts';
import type { Tools } from './tools.ts';
import { bukuKerjaView } from './views/buku-kerja.ts';
import { butirView } from './views/butir.ts';
import { fungsiView } from './views/fungsi.ts';
import { periksaView } from './views/periksa.ts';
import { pratinjauView } from './views/pratinjau.ts';

/**
 * Builds the pane over a spreadsheet. The view that the address names after its `#` is opened, as the ribbon's buttons do.
 *
 * @returns takes it down, so that another can stand in its place
 */
export function mountPane(root: HTMLElement, host: SpreadsheetHost, above?: HTMLElement): () => void {
  const bar = messageBar();
  const tools: Tools = { host, say: bar.say, ask: bar.ask, open: (view) => all.open(view) };
  const all = tabs(
    [
      { nama: 'buku-kerja', judul: 'Buku kerja', view: bukuKerjaView(tools) },
      { nama: 'periksa', judul: 'Periksa', view: periksaView(tools) },
      { nama: 'fungsi', judul: 'Fungsi', view: fungsiView(tools) },
      { nama: 'butir', judul: 'Butir', view: butirView(tools) },
      { nama: 'pratinjau', judul: 'Pratinjau', view: pratinjauView(tools) },
    ],
    (view) => {
      location.hash = view;
    },
  );
  const fromAddress = (): void => all.open(location.hash.slice(1));
  addEventListener('hashchange', fromAddress);
  fill(
    root,
    above ?? null,
    element('main', {}, element('h1', { class: 'hanya-terdengar' }, 'Patokan'), all.element),
    bar.element,
  );
  fromAddress();
  if (root.querySelector('[aria-selected="true"]') === null) all.open('buku-kerja');
  return () => {
    removeEventListener('hashchange', fromAddress);
    fill(root);
  };
}
