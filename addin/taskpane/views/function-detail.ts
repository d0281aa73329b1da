import {
  citationText,
  errorSentence,
  evaluate,
  writeNumberInFull,
  writeShare,
  type CellValue,
  type Evaluation,
  type Example,
  type FunctionSpec,
  type ParameterFacts,
  type RawArgument,
  type Result,
} from '../../../rules/index.ts';
import { argumentText, readArgumentInput, type ArgumentInput } from '../argument-input.ts';
import { quotedSheet } from '../../workbook/cell-reference.ts';
import { element, field, fill } from '../element.ts';
import { formulaText } from '../formula-text.ts';
import { start, valueOrSay, writeToCell, type Tools } from '../tools.ts';

interface ArgumentField {
  readonly control: HTMLInputElement | HTMLTextAreaElement;
  readonly element: HTMLElement;
  readonly fakta: ParameterFacts;
}

/** Parameters to fill in, the result with its steps, the formula, examples and sources of a function. */
export function functionDetail(tools: Tools, spec: FunctionSpec): HTMLElement[] {
  const fields = spec.parameter.map(({ nama, fakta }) => argumentField(tools, nama, fakta));
  const formula = element('code', { class: 'rumus' });
  const result = element('div', { class: 'hasil', 'aria-live': 'polite' });
  const inputs = (): readonly ArgumentInput[] => fields.flatMap(inputsOf);
  const showFormula = (): void => {
    formula.textContent = formulaText(spec, inputs());
  };
  const compute = (): void =>
    start(tools, async () => {
      const args = await argumentsOf(tools, inputs());
      if (args !== undefined) fill(result, ...resultElements(evaluate(spec, args), args));
    });
  const form = element(
    'form',
    {},
    ...fields.map((each) => each.element),
    element(
      'p',
      { class: 'catatan' },
      'Isi angka (75,5), nilai ke bawah (6;6;7) atau ke samping (6|6|7), atau sel (Nilai!F2:F19).',
    ),
    element(
      'div',
      { class: 'deret' },
      element('button', { type: 'submit', class: 'tombol utama' }, 'Hitung'),
      element(
        'button',
        {
          type: 'button',
          class: 'tombol',
          onclick: () => start(tools, () => writeToCell(tools, formulaText(spec, inputs()))),
        },
        'Sisipkan rumus',
      ),
    ),
    formula,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    compute();
  });
  form.addEventListener('input', showFormula);
  showFormula();
  const useExample = ({ argumen }: Example): void => {
    for (const [index, { control, fakta }] of fields.entries()) {
      const given =
        fakta.bentuk === 'sisa'
          ? argumen.slice(index).map(argumentText).join('\n')
          : argumentText(argumen[index]);
      control.value = given;
    }
    showFormula();
    compute();
  };
  return [
    form,
    result,
    ...exampleElements(spec, useExample),
    element('p', { class: 'catatan' }, `Hasil: ${spec.hasil.uraian} (${spec.hasil.satuan}).`),
    ...sourceElements(spec),
  ];
}

function argumentField(tools: Tools, nama: string, fakta: ParameterFacts): ArgumentField {
  const control =
    fakta.bentuk === 'sisa'
      ? element('textarea', { rows: 3, autocomplete: 'off' })
      : element('input', { type: 'text', autocomplete: 'off' });
  const made = field(fakta.opsional ? `${nama} (boleh kosong)` : nama, control, parameterNote(fakta));
  const pick = element(
    'button',
    { type: 'button', class: 'tombol kecil', 'aria-label': `Ambil sel terpilih untuk ${nama}` },
    'Ambil sel',
  );
  pick.addEventListener('click', () =>
    start(tools, async () => {
      const selection = valueOrSay(tools, await tools.host.selection());
      if (selection === undefined) return;
      const reference = `${quotedSheet(selection.lembar)}!${selection.rentang}`;
      control.value =
        fakta.bentuk === 'sisa' && control.value !== '' ? `${control.value}\n${reference}` : reference;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.focus();
    }),
  );
  control.after(pick);
  return { control, element: made, fakta };
}

function parameterNote({
  uraian,
  satuan,
  min,
  maks,
  bulat,
  pilihan,
  bentuk,
  sumber,
}: ParameterFacts): string {
  const limits =
    min !== undefined && maks !== undefined
      ? `${writeShare(min)} sampai dengan ${writeShare(maks)}`
      : min !== undefined
        ? `paling sedikit ${writeShare(min)}`
        : '';
  const facts = [
    satuan ?? '',
    limits,
    bulat === true ? 'bilangan bulat' : '',
    pilihan === undefined ? '' : `pilihan: ${pilihan.join(', ')}`,
    bentuk === 'sisa' ? 'satu argumen per baris' : '',
    sumber === undefined ? '' : citationText(sumber),
  ].filter((fact) => fact !== '');
  return `${uraian}${facts.length === 0 ? '' : ` (${facts.join('; ')})`}.`;
}

function inputsOf({ control, fakta }: ArgumentField): ArgumentInput[] {
  if (fakta.bentuk !== 'sisa') return [readArgumentInput(control.value, fakta)];
  const lines = control.value.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => readArgumentInput(line, fakta));
}

/** What the function is called with: references are read from the spreadsheet; undefined after a fault was said. */
async function argumentsOf(
  tools: Tools,
  inputs: readonly ArgumentInput[],
): Promise<readonly RawArgument[] | undefined> {
  const last = inputs.findLastIndex(({ jenis }) => jenis !== 'kosong');
  const args: RawArgument[] = [];
  for (const input of inputs.slice(0, last + 1)) {
    if (input.jenis === 'rujukan') {
      const rows = valueOrSay(tools, await tools.host.readRange(input.rujukan));
      if (rows === undefined) return undefined;
      args.push(rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows);
    } else {
      args.push(input.jenis === 'nilai' ? input.nilai : undefined);
    }
  }
  return args;
}

function resultElements(
  { sel, tunggal, langkah, belumDiatur }: Evaluation,
  args: readonly RawArgument[],
): HTMLElement[] {
  const single = sel[0]?.[0];
  if (tunggal && single?.ok === false)
    return [element('p', { class: 'galat' }, errorSentence(single.kesalahan))];
  if (tunggal && single?.ok === true && single.nilai === '')
    return [
      element(
        'p',
        {},
        args.length === 0 ? 'Isi dahulu argumennya.' : 'Hasilnya kosong: ada argumen wajib yang kosong.',
      ),
    ];
  return [
    element('p', { class: 'hasil-judul' }, 'Hasil'),
    tunggal && single !== undefined
      ? element('p', { class: 'nilai-hasil' }, cellText(single))
      : resultTable(sel),
    ...(langkah.length === 0
      ? []
      : [
          element('p', { class: 'hasil-judul' }, 'Langkah'),
          element(
            'ol',
            { class: 'langkah' },
            ...langkah.map((step) =>
              element(
                'li',
                {},
                `${step.uraian}: ${step.hitungan} = ${valueText(step.nilai)}`,
                element('span', { class: 'sumber' }, citationText(step.sumber)),
              ),
            ),
          ),
        ]),
    ...belumDiatur.map((open) =>
      element('p', { class: 'catatan' }, `Catatan (${open.pasal}): ${open.pilihan} ${open.alasan}`),
    ),
  ];
}

function resultTable(rows: Evaluation['sel']): HTMLElement {
  return element(
    'div',
    { class: 'gulir', tabindex: 0, role: 'region', 'aria-label': 'Hasil' },
    element(
      'table',
      {},
      element(
        'tbody',
        {},
        ...rows.map((row) => element('tr', {}, ...row.map((cell) => element('td', {}, cellText(cell))))),
      ),
    ),
  );
}

function cellText(cell: Result<CellValue>): string {
  return cell.ok ? valueText(cell.nilai) : errorSentence(cell.kesalahan);
}

function valueText(value: CellValue): string {
  return typeof value === 'string' ? value : writeNumberInFull(value);
}

function exampleElements(spec: FunctionSpec, use: (example: Example) => void): HTMLElement[] {
  if (spec.contoh.length === 0) return [];
  return [
    element('h4', {}, 'Contoh'),
    element(
      'ul',
      { class: 'contoh-rumus' },
      ...spec.contoh.map((example) => {
        const inputs = example.argumen.map((nilai): ArgumentInput =>
          nilai === null || nilai === undefined ? { jenis: 'kosong' } : { jenis: 'nilai', nilai },
        );
        const shown = formulaText(spec, inputs);
        return element(
          'li',
          {},
          element('code', {}, shown),
          element(
            'button',
            {
              type: 'button',
              class: 'tombol kecil',
              'aria-label': `Coba ${shown}`,
              onclick: () => use(example),
            },
            'Coba',
          ),
        );
      }),
    ),
  ];
}

function sourceElements({ sumber }: FunctionSpec): HTMLElement[] {
  const places = [...new Set(sumber.map(citationText))];
  if (places.length === 0) return [];
  return [
    element('h4', {}, 'Sumber'),
    element('ul', { class: 'sumber-daftar' }, ...places.map((place) => element('li', {}, place))),
  ];
}
