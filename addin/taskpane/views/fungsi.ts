import { functionRegistry, type FunctionSpec } from '../../../rules/index.ts';
import { element, field, fill, freshId } from '../element.ts';
import { searchFunctions } from '../search-functions.ts';
import type { Tools, View } from '../tools.ts';
import { functionDetail } from './function-detail.ts';

const DOMAINS: Readonly<Record<FunctionSpec['domain'], string>> = {
  diklat: 'Diklat',
  'angka-kredit': 'Angka Kredit',
  kinerja: 'Kinerja',
  lomba: 'Lomba',
  umum: 'Umum',
};

/** Finds a function, explains it, tries it and inserts it. */
export function fungsiView(tools: Tools): View {
  const search = element('input', {
    type: 'search',
    autocomplete: 'off',
    placeholder: 'misalnya predikat, NA, angka kredit',
  });
  const count = element('p', { class: 'catatan', 'aria-live': 'polite' });
  const list = element('ul', { class: 'fungsi' });
  const show = (): void => {
    const found = searchFunctions(functionRegistry, search.value);
    count.textContent =
      found.length === 0 ? 'Tidak ada fungsi yang cocok; coba kata lain.' : `${found.length} fungsi`;
    fill(list, ...found.map((spec) => functionItem(tools, spec)));
  };
  search.addEventListener('input', show);
  show();
  return {
    element: element(
      'section',
      {},
      element('h2', {}, 'Fungsi PAJAK'),
      field('Cari fungsi', search),
      count,
      list,
    ),
  };
}

/** A function that unfolds; its detail is built when it first does. */
function functionItem(tools: Tools, spec: FunctionSpec): HTMLElement {
  const id = freshId('fungsi');
  const detail = element('div', { id, class: 'rincian', hidden: true });
  const names = [spec.nama, ...spec.alias.map((alias) => `(${alias})`)].join(' ');
  const button = element(
    'button',
    { type: 'button', 'aria-expanded': 'false', 'aria-controls': id, class: 'lipat' },
    element('span', { class: 'nama-fungsi' }, names),
    element('span', { class: 'bidang' }, DOMAINS[spec.domain]),
    element('span', { class: 'uraian' }, spec.uraian),
  );
  button.addEventListener('click', () => {
    if (detail.childElementCount === 0) fill(detail, ...functionDetail(tools, spec));
    detail.hidden = !detail.hidden;
    button.setAttribute('aria-expanded', String(!detail.hidden));
  });
  return element('li', {}, element('h3', {}, button), detail);
}
