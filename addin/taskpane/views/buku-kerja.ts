import { dateText, errorSentence, type IsoDate } from '../../../rules/index.ts';
import type { SetSheet } from '../../workbook/sheet-set.ts';
import { sheetSets } from '../../workbook/sheet-sets/sheet-sets.ts';
import { element, field, fill } from '../element.ts';
import { start, valueOrSay, type Tools, type View } from '../tools.ts';

const PARTICIPANTS = { least: 1, most: 300, usual: 30 } as const;

/** Inserts the sheets of a ready workbook. */
export function bukuKerjaView(tools: Tools): View {
  const kind = element(
    'select',
    {},
    ...sheetSets.map(({ kode, nama }) => element('option', { value: kode }, nama)),
  );
  const date = element('input', { type: 'date', required: true });
  const count = element('input', {
    type: 'number',
    required: true,
    min: PARTICIPANTS.least,
    max: PARTICIPANTS.most,
    step: 1,
    value: PARTICIPANTS.usual,
  });
  const contents = element('div', { class: 'daftar-lembar' });
  const form = element(
    'form',
    {},
    field('Program', kind),
    field('Tanggal mulai', date, 'Menentukan versi aturan yang berlaku.'),
    field('Jumlah peserta', count, `${PARTICIPANTS.least} sampai dengan ${PARTICIPANTS.most}.`),
    element('button', { type: 'submit', class: 'tombol utama' }, 'Sisipkan lembar'),
  );

  const chosenSheets = (): readonly SetSheet[] | undefined => {
    const set = sheetSets.find(({ kode }) => kode === kind.value);
    if (set === undefined || !form.checkValidity()) return undefined;
    const sheets = set.susun({ tanggalMulai: date.value, jumlahPeserta: Number(count.value) });
    if (sheets.ok) return sheets.nilai;
    fill(contents, element('p', { class: 'galat' }, errorSentence(sheets.kesalahan)));
    return undefined;
  };
  form.addEventListener('input', () => {
    fill(contents);
    const sheets = chosenSheets();
    if (sheets !== undefined) fill(contents, ...sheetList(sheets, date.value));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const sheets = chosenSheets();
    if (sheets === undefined) return;
    start(tools, async () => {
      tools.say('Menyisipkan lembar…');
      const inserted = await tools.host.insertSheets(sheets);
      if (valueOrSay(tools, inserted) === undefined) return;
      tools.say(`Disisipkan: ${sheets.map(({ nama }) => nama).join(', ')}. Mulailah dari lembar Program.`);
    });
  });
  return {
    element: element(
      'section',
      {},
      element('h2', {}, 'Buku kerja siap pakai'),
      element(
        'p',
        {},
        'Lembar baru dengan tabel, pilihan isian, dan rumus PAJAK yang tetap kosong sampai datanya lengkap.',
      ),
      form,
      contents,
    ),
  };
}

/** What the set will hold. */
function sheetList(sheets: readonly SetSheet[], mulai: IsoDate): HTMLElement[] {
  return [
    // Written out: the field shows a date as the machine's language does, which may put the month first.
    element('h3', {}, `Mulai ${dateText(mulai)}: ${sheets.length} lembar akan disisipkan`),
    element(
      'ul',
      { class: 'ringkas' },
      ...sheets.map(({ nama, kolom, baris }) =>
        element(
          'li',
          {},
          element(
            'details',
            {},
            element('summary', {}, `${nama} (${baris.length} baris)`),
            element(
              'ul',
              {},
              ...kolom.map((column) =>
                element('li', {}, column.sifat === 'rumus' ? `${column.judul} (rumus)` : column.judul),
              ),
            ),
          ),
        ),
      ),
    ),
  ];
}
