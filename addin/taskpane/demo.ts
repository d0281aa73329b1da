import { sampleHost, type SampleHost, type SampleWorkbook } from '../workbook/sample-host.ts';
import { element, field, fill } from './element.ts';
import { mountPane } from './pane.ts';
import { sampleList } from './sample-list.ts';

const EMPTY: SampleWorkbook = { nama: 'Buku kosong', grid: { lembar: [{ nama: 'Lembar1', baris: [] }] } };

/** The pane outside Excel, with a workbook in memory and a line above it that stands for Excel's own window. */
export function openDemo(root: HTMLElement): () => void {
  const workbooks = [...sampleList, EMPTY];
  const host = sampleHost(workbooks[0] ?? EMPTY);
  return mountPane(root, host, demoBar(host, workbooks));
}

function demoBar(host: SampleHost, workbooks: readonly SampleWorkbook[]): HTMLElement {
  const workbook = element(
    'select',
    {},
    ...workbooks.map(({ nama }, index) => element('option', { value: index }, nama)),
  );
  workbook.addEventListener('change', () => host.open(workbooks[Number(workbook.value)] ?? EMPTY));
  const sheet = element('select', {});
  const cell = element('input', { type: 'text', size: 8, autocomplete: 'off', spellcheck: 'false' });
  const content = element('input', { type: 'text', autocomplete: 'off' });
  sheet.addEventListener('change', () => host.select(sheet.value, 'A1'));
  cell.addEventListener('change', () => {
    if (!host.select(sheet.value, cell.value)) show();
  });
  content.addEventListener('change', () => host.type(content.value));
  const bar = element(
    'section',
    { class: 'contoh', 'aria-label': 'Buku kerja contoh' },
    field('Di luar Excel: buku kerja contoh', workbook),
    element(
      'div',
      { class: 'sel-aktif' },
      field('Lembar', sheet),
      field('Sel', cell),
      field('Isi sel aktif', content),
    ),
  );
  const show = (): void => {
    void host.selection().then((selection) => {
      if (!selection.ok) return;
      const { lembar, rentang } = selection.nilai;
      fill(sheet, ...host.sheetNames().map((nama) => element('option', { selected: nama === lembar }, nama)));
      cell.value = rentang;
      content.value = host.activeContent();
      content.dataset['tanda'] = host.activeMark() ?? '';
    });
  };
  host.onSelection(show);
  show();
  return bar;
}
