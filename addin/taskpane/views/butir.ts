import {
  JENJANG,
  aturanAngkaKredit,
  semuaButir,
  type AturanButir,
  type ButirKegiatan,
} from '../../../rules/angka-kredit/index.ts';
import {
  errorSentence,
  evaluate,
  findFunction,
  writeNumber,
  type RawArgument,
} from '../../../rules/index.ts';
import { element, field, fill } from '../element.ts';
import { formulaText } from '../formula-text.ts';
import { searchButir } from '../search-butir.ts';
import { start, writeToCell, type Tools, type View } from '../tools.ts';

const SHOWN_AT_ONCE = 30;
const AK_DIGITS = 4;

/** Finds a butir kegiatan of Angka Kredit and inserts its code or its formula. */
export function butirView(tools: Tools): View {
  const aturan = aturanAngkaKredit.findLast((each): each is AturanButir => each.model === 'butir');
  if (aturan === undefined) throw new Error('No rules on butir kegiatan.');
  const doers = new Set(semuaButir(aturan).flatMap(({ pelaksana }) => pelaksana));
  const jenjangs = JENJANG.filter((nama) => doers.has(nama));
  const search = element('input', {
    type: 'search',
    autocomplete: 'off',
    placeholder: 'misalnya materi wp op, atau A.2.1',
  });
  const jenjang = element('select', {}, ...jenjangs.map((nama) => element('option', {}, nama)));
  const volume = element('input', { type: 'number', min: 0, step: 1, value: 1, required: true });
  const count = element('p', { class: 'catatan', 'aria-live': 'polite' });
  const list = element('ul', { class: 'butir' });
  let shown = SHOWN_AT_ONCE;
  const show = (): void => {
    const found = searchButir(aturan, search.value);
    const call = { jenjang: jenjang.value, volume: volume.value };
    const items = found.slice(0, shown).map((butir) => butirItem(tools, butir, call));
    count.textContent = countText(search.value, found.length);
    fill(list, ...items, found.length > shown ? element('li', {}, moreButton(found.length - shown)) : null);
  };
  const moreButton = (rest: number): HTMLElement => {
    const more = (): void => {
      const next = shown;
      shown += rest;
      show();
      list.children[next]?.querySelector('button')?.focus();
    };
    return element('button', { type: 'button', class: 'tombol', onclick: more }, `Tampilkan ${rest} lagi`);
  };
  for (const control of [search, jenjang, volume]) {
    control.addEventListener('input', () => {
      shown = SHOWN_AT_ONCE;
      show();
    });
  }
  show();
  return {
    element: element(
      'section',
      {},
      element('h2', {}, 'Butir kegiatan Angka Kredit'),
      element('p', { class: 'catatan' }, `${aturan.peraturan.singkatan}: ${aturan.peraturan.tentang}`),
      field('Cari butir', search),
      element('div', { class: 'berdampingan' }, field('Jenjang', jenjang), field('Volume', volume)),
      count,
      list,
    ),
  };
}

function countText(query: string, found: number): string {
  if (query.trim() === '') return 'Ketik kata dari uraian kegiatan, atau kodenya.';
  return found === 0 ? 'Tidak ada butir yang cocok; coba kata lain.' : `${found} butir`;
}

interface Call {
  readonly jenjang: string;
  readonly volume: string;
}

function butirItem(tools: Tools, butir: ButirKegiatan, { jenjang, volume }: Call): HTMLElement {
  const { kode, uraian, hasilKerja, pelaksana, kelompok, subUnsur, pasal } = butir;
  const once = volume === '' || volume === '1';
  const args: readonly RawArgument[] = once ? [kode, jenjang] : [kode, jenjang, Number(volume)];
  const formula = formulaText(
    { nama: 'ANGKAKREDIT' },
    args.map((nilai) => ({ jenis: 'nilai', nilai })),
  );
  const insert = (content: string) => (): void => start(tools, () => writeToCell(tools, content));
  return element(
    'li',
    {},
    element('h3', {}, element('span', { class: 'kode' }, kode), ` ${uraian}`),
    element('p', { class: 'catatan' }, [kelompok, subUnsur].filter((each) => each !== null).join(' · ')),
    element('p', {}, `Hasil kerja: ${hasilKerja}. Pelaksana: ${pelaksana.join(', ')}.`),
    angkaKredit(args),
    element(
      'div',
      { class: 'deret' },
      element(
        'button',
        { type: 'button', class: 'tombol', 'aria-label': `Sisipkan kode ${kode}`, onclick: insert(kode) },
        'Sisipkan kode',
      ),
      element(
        'button',
        { type: 'button', class: 'tombol', 'aria-label': `Sisipkan rumus ${kode}`, onclick: insert(formula) },
        'Sisipkan rumus',
      ),
    ),
    element('p', { class: 'sumber' }, pasal),
  );
}

/** The Angka Kredit of the chosen jenjang, or why it has none. */
function angkaKredit(args: readonly RawArgument[]): HTMLElement | null {
  const spec = findFunction('ANGKAKREDIT');
  const cell = spec.ok ? evaluate(spec.nilai, args).sel[0]?.[0] : spec;
  if (cell === undefined) return null;
  if (!cell.ok) return element('p', { class: 'tanpa-ak' }, errorSentence(cell.kesalahan));
  const text =
    typeof cell.nilai === 'string' ? cell.nilai : `Angka Kredit ${writeNumber(cell.nilai, AK_DIGITS)}`;
  return element('p', { class: 'nilai-ak' }, text);
}
