import { hasFault, readWorkbook } from '../../../documents/index.ts';
import type { Candidate, Certificates } from '../certificates.ts';
import { element, field, fill } from '../element.ts';
import { start, valueOrSay, type Tools, type View } from '../tools.ts';

/** Shows the certificate of the participant in whose row the active cell stands, or of a chosen one. */
export function pratinjauView(tools: Tools): View {
  let certificates: Certificates | undefined;
  let visible = false;
  const person = element('select', { disabled: true });
  const size = element(
    'select',
    {},
    element('option', { value: 'pas' }, 'Selebar panel'),
    element('option', { value: 'penuh' }, 'Ukuran cetak'),
  );
  const reload = element('button', { type: 'button', class: 'tombol' }, 'Baca ulang buku kerja');
  const message = element('p', { class: 'ringkasan', 'aria-live': 'polite' });
  const toCheck = element(
    'button',
    { type: 'button', class: 'tombol', hidden: true, onclick: () => tools.open('periksa') },
    'Buka Periksa',
  );
  const paper = element('div', { class: 'kertas', role: 'region', 'aria-label': 'Sertifikat', tabindex: 0 });

  const show = (): void => {
    const chosen = certificates?.peserta.find(({ nip }) => nip === person.value);
    if (certificates === undefined || chosen === undefined) return;
    const rendered = certificates.render(chosen.nip);
    message.textContent =
      'halaman' in rendered ? `Sertifikat ${chosen.nama}` : `${chosen.nama}: ${rendered.sebab}.`;
    fill(paper, ...('halaman' in rendered ? rendered.halaman : []));
  };
  const follow = async (): Promise<void> => {
    const selection = await tools.host.selection();
    if (!selection.ok) return;
    const { lembar, sel } = selection.nilai;
    const row = rowOf(sel);
    const found = certificates?.peserta.find(
      ({ tempat }) => tempat.lembar === lembar && rowOf(tempat.sel) === row,
    );
    if (found === undefined || found.nip === person.value) return;
    person.value = found.nip;
    show();
  };
  const load = async (): Promise<void> => {
    message.textContent = 'Membaca buku kerja…';
    const grid = valueOrSay(tools, await tools.host.readGrid());
    const before = person.value;
    certificates = undefined;
    fill(person);
    fill(paper);
    message.textContent = '';
    if (grid === undefined) return;
    const { temuan, isi } = readWorkbook(grid);
    toCheck.hidden = isi !== null;
    if (isi === null) {
      const faults = temuan.filter((finding) => hasFault([finding])).length;
      message.textContent = `Sertifikat dibuat setelah buku kerja bersih; masih ada ${faults} galat.`;
    } else {
      const { certificatesOf } = await import('../certificates.ts');
      certificates = certificatesOf(isi);
    }
    const { peserta = [] } = certificates ?? {};
    person.disabled = peserta.length === 0;
    fill(person, ...peserta.map(option));
    if (peserta.some(({ nip }) => nip === before)) person.value = before;
    await follow();
    show();
  };

  person.addEventListener('change', show);
  size.addEventListener('change', () => {
    paper.dataset['ukuran'] = size.value;
  });
  reload.addEventListener('click', () => start(tools, load));
  tools.host.onSelection(() => {
    if (visible) start(tools, follow);
  });
  const view = element(
    'section',
    {},
    element('h2', {}, 'Pratinjau sertifikat'),
    field('Peserta', person, 'Atau pilih sebuah sel di barisnya pada lembar Peserta.'),
    field('Ukuran', size),
    element('div', { class: 'deret' }, reload, toCheck),
    message,
    paper,
  );
  return {
    element: view,
    shown: () => {
      visible = true;
      start(tools, load);
    },
  };
}

function option({ nip, nama, lulus }: Candidate): HTMLElement {
  return element('option', { value: nip }, lulus ? nama : `${nama} (belum lulus)`);
}

function rowOf(sel: string | undefined): string {
  return (sel ?? '').replace(/^[A-Z]+/, '');
}
