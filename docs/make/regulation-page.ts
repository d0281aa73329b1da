import { dateText, functionRegistry, type OpenQuestion, type Regulation } from '../../rules/index.ts';
import { bullets, joinBlocks, heading, headingsOf, left, link, plain, table } from './markdown.ts';
import { versionSections } from './version-sections.ts';
import { domainNames, type Version } from './versions.ts';
import { countNumbers, isFields } from './version-values.ts';

/** The page of one version of a regulation. */
export function regulationPage({ domain, data }: Version): string {
  const { peraturan, belumDiatur, tidakDimodelkan } = data;
  const { fakta, blok } = versionSections(data, (pasal) => formulaText(peraturan, pasal));
  const facts: (readonly [string, string])[] = [
    ['Jenis', peraturan.jenis],
    ['Nomor', peraturan.nomor ?? 'tidak bernomor'],
    ['Tahun', String(peraturan.tahun)],
    ['Tentang', peraturan.tentang],
    ['Berlaku sejak', dateText(peraturan.berlakuSejak)],
    ['Bidang', domainNames[domain]],
    ...fakta,
  ];
  const body = [
    heading(2, 'Fungsi yang memakainya'),
    functionsText(peraturan),
    ...blok,
    heading(2, 'Yang belum diatur dan pilihan kami'),
    openQuestions(belumDiatur, data),
    heading(2, 'Yang tidak dimodelkan'),
    table(
      left('Pasal', 'Hal', 'Alasan'),
      tidakDimodelkan.map(({ pasal, hal, alasan }) => [plain(pasal), plain(hal), plain(alasan)]),
    ),
  ];
  return joinBlocks([
    heading(1, plain(peraturan.singkatan)),
    `${link('Semua peraturan', 'README.md')} · ${link('Semua fungsi', '../fungsi.md')}`,
    table(
      left('Keterangan', 'Isi'),
      facts.map(([label, text]) => [plain(label), plain(text)]),
    ),
    `Halaman ini dibuat dari data aturan yang dipakai menghitung; ${countNumbers(data)} angka di bawah adalah angka itu sendiri.`,
    bullets(
      headingsOf(joinBlocks(body))
        .filter(({ level }) => level === 2)
        .map(({ text, anchor }) => link(text, `#${anchor}`)),
    ),
    ...body,
  ]);
}

export function functionLink(name: string, from: 'aturan' | 'fungsi'): string {
  return link(`\`${name}\``, `${from === 'aturan' ? '../fungsi.md' : ''}#${name.toLowerCase()}`);
}

/** The functions whose source is the regulation. */
export function functionsCiting(peraturan: Regulation) {
  return functionRegistry.filter(({ sumber }) =>
    sumber.some((citation) => citation.peraturan.singkatan === peraturan.singkatan),
  );
}

function functionsText(peraturan: Regulation): string {
  const citing = functionsCiting(peraturan);
  if (citing.length === 0) return 'Tidak ada fungsi Excel yang memakainya.';
  return table(
    left('Fungsi', 'Guna', 'Pasal'),
    citing.map(({ nama, uraian, sumber }) => {
      const places = sumber.filter((citation) => citation.peraturan.singkatan === peraturan.singkatan);
      return [
        functionLink(nama, 'aturan'),
        plain(uraian),
        plain([...new Set(places.map(({ pasal }) => pasal))].join('; ')),
      ];
    }),
  );
}

/** What stands for the value of a place that holds a formula. */
function formulaText(peraturan: Regulation, pasal: string): string {
  const carriers = functionRegistry.filter(({ sumber }) =>
    sumber.some((each) => each.pasal === pasal && each.peraturan.singkatan === peraturan.singkatan),
  );
  const links = carriers.map(({ nama }) => functionLink(nama, 'aturan')).join(', ');
  return links === '' ? 'rumus' : `rumus, lihat ${links}`;
}

function openQuestions(questions: readonly OpenQuestion[], data: object): string {
  if (questions.length === 0) return 'Tidak ada.';
  return table(
    left('Pasal', 'Yang belum diatur', 'Pilihan kami', 'Alasan'),
    questions.map((question) => {
      const butir = butirResting(data, question);
      const choice =
        butir.length === 0 ? question.pilihan : `${question.pilihan} (Butir ${butir.join(', ')}.)`;
      return [question.pasal, question.pertanyaan, choice, question.alasan].map(plain);
    }),
  );
}

/** The butir whose meaning or value rests on the question. */
function butirResting(data: object, question: OpenQuestion): string[] {
  const { terbuka, butirTerbuka } = data as { terbuka?: unknown; butirTerbuka?: unknown };
  if (!isFields(terbuka) || !isFields(butirTerbuka)) return [];
  const [name] = Object.entries(terbuka).find(([, each]) => each === question) ?? [];
  return Object.entries(butirTerbuka)
    .filter(([, names]) => Array.isArray(names) && names.includes(name))
    .map(([kode]) => kode);
}
