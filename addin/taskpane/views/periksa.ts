import {
  findingSentence,
  placeText,
  readWorkbook,
  summaryText,
  type Buku,
  type Finding,
} from '../../../documents/index.ts';
import { element, fill } from '../element.ts';
import type { MarkedCell } from '../../workbook/spreadsheet-host.ts';
import { start, valueOrSay, type Tools, type View } from '../tools.ts';

/** More of one sheet are shown on demand: thousands of buttons help nobody. */
const SHOWN_A_SHEET = 50;

/** Checks the workbook as `patokan periksa` does and leads to each finding. */
export function periksaView(tools: Tools): View {
  let findings: readonly Finding[] = [];
  const results = element('div', {});
  const summary = element('p', { class: 'ringkasan', 'aria-live': 'polite' });
  const colour = element('button', { type: 'button', class: 'tombol', disabled: true }, 'Warnai sel');
  const uncolour = element('button', { type: 'button', class: 'tombol' }, 'Hapus warna');
  const check = element('button', { type: 'button', class: 'tombol utama' }, 'Periksa buku kerja');

  check.addEventListener('click', () =>
    start(tools, async () => {
      check.disabled = true;
      summary.textContent = 'Membaca buku kerja…';
      fill(results);
      try {
        const grid = valueOrSay(tools, await tools.host.readGrid());
        summary.textContent = '';
        if (grid === undefined) return;
        const { temuan, isi } = readWorkbook(grid);
        findings = temuan;
        colour.disabled = cellsOf(temuan).length === 0;
        summary.textContent = outcomeText(temuan, isi);
        fill(results, ...bySheet(temuan).map(([lembar, own]) => sheetFindings(tools, lembar, own)));
      } finally {
        check.disabled = false;
      }
    }),
  );
  colour.addEventListener('click', () =>
    start(tools, async () => {
      const cleared = await tools.host.clearMarks();
      if (valueOrSay(tools, cleared) === undefined) return;
      const marked = valueOrSay(tools, await tools.host.mark(cellsOf(findings)));
      if (marked !== undefined) tools.say(`${marked} sel diwarnai.`);
    }),
  );
  uncolour.addEventListener('click', () =>
    start(tools, async () => {
      const cleared = await tools.host.clearMarks();
      if (valueOrSay(tools, cleared) !== undefined) tools.say('Warna temuan dihapus; warna semula kembali.');
    }),
  );
  return {
    element: element(
      'section',
      {},
      element('h2', {}, 'Periksa buku kerja'),
      element(
        'p',
        {},
        'Isian diperiksa dan semua hasil dihitung ulang menurut aturan. Buku kerja tidak diubah.',
      ),
      element('div', { class: 'deret' }, check, colour, uncolour),
      summary,
      results,
    ),
  };
}

function outcomeText(findings: readonly Finding[], buku: Buku | null): string {
  const faults = findings.filter(({ tingkat }) => tingkat === 'galat').length;
  const counts = [
    ...(faults > 0 ? [`${faults} galat`] : []),
    ...(findings.length > faults ? [`${findings.length - faults} peringatan`] : []),
  ];
  const found =
    counts.length === 0 ? 'Tidak ada temuan.' : `${findings.length} temuan: ${counts.join(', ')}.`;
  return buku === null ? found : `${found} ${summaryText(buku.ringkasan)}.`;
}

function bySheet(findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { lembar } = finding.tempat;
    groups.set(lembar, [...(groups.get(lembar) ?? []), finding]);
  }
  return [...groups];
}

function sheetFindings(tools: Tools, lembar: string, findings: readonly Finding[]): HTMLElement {
  const list = element('ul', { class: 'temuan' });
  const rest = findings.slice(SHOWN_A_SHEET);
  list.append(...findings.slice(0, SHOWN_A_SHEET).map((finding) => findingItem(tools, finding)));
  const more = element('button', { type: 'button', class: 'tombol' }, `Tampilkan ${rest.length} lagi`);
  more.addEventListener('click', () => {
    const items = rest.map((finding) => findingItem(tools, finding));
    list.append(...items);
    more.remove();
    items[0]?.querySelector('button')?.focus();
  });
  return element(
    'section',
    { class: 'kelompok' },
    element('h3', {}, `${lembar} (${findings.length})`),
    list,
    rest.length === 0 ? null : more,
  );
}

function findingItem(tools: Tools, finding: Finding): HTMLElement {
  const { tempat, tingkat } = finding;
  const place = placeText(tempat);
  const jump = element(
    'button',
    { type: 'button', class: 'temuan-tombol' },
    element('span', { class: `lencana ${tingkat}` }, tingkat === 'galat' ? 'Galat' : 'Peringatan'),
    element('span', { class: 'sel' }, tempat.sel ?? 'Lembar'),
    element('span', { class: 'kalimat' }, findingSentence(finding).slice(place.length + ': '.length)),
  );
  jump.addEventListener('click', () =>
    start(tools, async () => {
      const gone = await tools.host.goTo(tempat);
      if (valueOrSay(tools, gone) !== undefined) tools.say(`Dipilih: ${place}`);
    }),
  );
  return element('li', {}, jump);
}

/** Each cell once, with the gravest of its findings. */
function cellsOf(findings: readonly Finding[]): readonly MarkedCell[] {
  const cells = new Map<string, MarkedCell>();
  for (const { tempat, tingkat } of findings) {
    const { lembar, sel } = tempat;
    if (sel === undefined) continue;
    const key = `${lembar}!${sel}`;
    if (tingkat === 'galat' || !cells.has(key)) cells.set(key, { lembar, sel, tingkat });
  }
  return [...cells.values()];
}
