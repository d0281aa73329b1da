import {
  errorSentence,
  evaluate,
  functionRegistry,
  writeNumberInFull,
  writeShare,
  ZERO,
  type CellValue,
  type Example,
  type FunctionSpec,
  type RuleError,
} from '../../rules/index.ts';
import { badCalls, type BadCall, type KnownCall } from './bad-calls.ts';
import { callText } from './call-text.ts';
import { bullets, joinBlocks, heading, link, plain } from './markdown.ts';
import { functionLink } from './regulation-page.ts';
import { domainNames, pageName, versions, type Domain } from './versions.ts';

type ParameterOf = FunctionSpec['parameter'][number];

/** Errors that any function gives in the same words; they are told once. */
const COMMON: readonly RuleError['jenis'][] = [
  'jumlah-argumen',
  'bukan-angka',
  'angka-ambigu',
  'kosong',
  'sel-galat',
];

const DOMAINS: readonly Domain[] = ['diklat', 'angka-kredit', 'kinerja', 'lomba', 'umum'];

/** The page of all functions. */
export function functionsPage(known: readonly KnownCall[]): string {
  const failing = functionRegistry.map((spec) => ({ spec, calls: badCalls(spec, known) }));
  return joinBlocks([
    heading(1, 'Fungsi'),
    `Di Excel setiap fungsi ditulis dengan awalan \`PAJAK.\`; di baris perintah tanpa awalan, misalnya \`patokan fungsi NPR 100 80\`. Halaman ini dibuat dari daftar fungsi yang dipakai menghitung, dan setiap hasil di bawah dihitung ketika halaman dibuat. Dasar setiap fungsi ada pada ${link('halaman aturan', 'aturan/README.md')}.`,
    ...DOMAINS.flatMap((domain) => [
      `${domainNames[domain]}:`,
      bullets(specsOf(domain).map(({ nama, uraian }) => `${functionLink(nama, 'fungsi')}: ${plain(uraian)}`)),
    ]),
    heading(2, 'Cara memakai'),
    bullets([
      'Argumen dipisah titik koma dan angka ditulis dengan koma desimal, seperti Excel berbahasa Indonesia; Excel berbahasa Inggris memakai koma dan titik.',
      'Argumen dalam tanda siku boleh tidak diisi.',
      'Argumen satu sel boleh diberi rentang; hasilnya rentang yang sama besar, satu hasil tiap sel.',
      'Bila argumen yang wajib kosong, hasilnya kosong.',
      'Angka yang tersimpan sebagai teks dengan koma desimal ("75,5") dibaca sebagai angka.',
    ]),
    heading(2, 'Kesalahan pada semua fungsi'),
    'Masukan yang salah menghasilkan galat dengan pesan yang menyebut argumen, nilai, dan batasnya. Pesan berikut dapat muncul pada setiap fungsi:',
    bullets(commonErrors(failing).map(({ spec, call }) => commonErrorLine(spec, call))),
    ...DOMAINS.flatMap((domain) => [
      heading(2, domainNames[domain]),
      ...failing
        .filter(({ spec }) => spec.domain === domain)
        .flatMap(({ spec, calls }) =>
          functionBlocks(
            spec,
            calls.filter(({ kesalahan }) => !isCommon(kesalahan)),
          ),
        ),
    ]),
  ]);
}

function specsOf(domain: Domain): FunctionSpec[] {
  return functionRegistry.filter((spec) => spec.domain === domain);
}

function functionBlocks(spec: FunctionSpec, calls: readonly BadCall[]): string[] {
  const { nama, alias, uraian, parameter, hasil, sumber, contoh } = spec;
  return [
    heading(3, nama),
    `\`${signature(spec)}\``,
    plain(uraian),
    alias.length === 0
      ? ''
      : `Nama lain pada baris perintah: ${alias.map((each) => `\`${each}\``).join(', ')}.`,
    'Argumen:',
    bullets(parameter.map(parameterLine)),
    `Hasil: ${plain(hasil.uraian)} (${plain(hasil.satuan)}).`,
    sumber.length === 0 ? '' : sourceBlock(spec),
    'Contoh:',
    bullets(contoh.map((example) => exampleLine(spec, example))),
    ...(calls.length === 0
      ? []
      : ['Kesalahan:', bullets(calls.map(({ kesalahan }) => plain(errorSentence(kesalahan))))]),
  ];
}

function signature({ nama, parameter }: FunctionSpec): string {
  const names = parameter.map((each) => {
    const shown = each.fakta.bentuk === 'sisa' ? `${each.nama}...` : each.nama;
    return each.fakta.opsional ? `[${shown}]` : shown;
  });
  return `PAJAK.${nama}(${names.join('; ')})`;
}

function parameterLine({ nama, fakta }: ParameterOf): string {
  const { uraian, jenis, bentuk, satuan, min, maks, bulat, pilihan, opsional } = fakta;
  const range =
    maks === undefined
      ? min === undefined
        ? ''
        : ` paling rendah ${writeShare(min)}`
      : ` ${writeShare(min ?? ZERO)} sampai ${writeShare(maks)}`;
  const facts = [
    opsional ? 'boleh tidak diisi' : 'wajib',
    { sel: 'satu sel', rentang: 'rentang', sisa: 'beberapa argumen' }[bentuk],
    { angka: `${bulat === true ? 'bilangan bulat' : 'angka'}${range}`, teks: 'teks', bebas: 'apa saja' }[
      jenis
    ],
    ...(satuan === undefined ? [] : [`satuan ${plain(satuan)}`]),
  ];
  const choices = pilihan === undefined ? '' : ` Pilihan: ${pilihan.map(plain).join(', ')}.`;
  return `\`${nama}\` (${facts.join(', ')}): ${plain(uraian)}.${choices}`;
}

function sourceBlock({ sumber }: FunctionSpec): string {
  const names = new Map(sumber.map(({ peraturan }) => [peraturan.singkatan, peraturan]));
  const lines = [...names].map(([singkatan, peraturan]) => {
    const places = [
      ...new Set(sumber.filter((each) => each.peraturan.singkatan === singkatan).map(({ pasal }) => pasal)),
    ];
    const page = versions.some(({ data }) => data.peraturan.singkatan === singkatan);
    const name = page ? link(plain(singkatan), `aturan/${pageName(peraturan)}`) : plain(singkatan);
    return `${name}, ${places.map(plain).join('; ')}`;
  });
  return `Sumber: ${lines.join('. ')}.`;
}

function exampleLine(spec: FunctionSpec, { argumen }: Example): string {
  const { sel, tunggal } = evaluate(spec, argumen);
  const rows = sel.map((row) =>
    row.map((cell) => plain(cell.ok ? cellText(cell.nilai) : errorSentence(cell.kesalahan))).join('; '),
  );
  const call = `${callLine(spec, argumen)} menghasilkan`;
  if (tunggal) return `${call} **${rows.join('')}**`;
  const wide = sel.some((row) => row.length > 1);
  return wide ? `${call} tabel:\n${indented(bullets(rows))}` : `${call} rentang **${rows.join('; ')}**`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}

/** A common error with the call that shows it. */
function commonErrorLine(spec: FunctionSpec, { argumen, kesalahan }: BadCall): string {
  return `${callLine(spec, argumen)}: ${plain(errorSentence(kesalahan))}`;
}

function callLine(spec: FunctionSpec, argumen: Example['argumen']): string {
  const { rumus, rentang } = callText(spec, argumen);
  const cells = rentang.length === 0 ? '' : ` dengan ${rentang.map(plain).join(' dan ')}`;
  return `\`${rumus}\`${cells}`;
}

function cellText(value: CellValue): string {
  return typeof value === 'string' ? value : writeNumberInFull(value);
}

function isCommon({ jenis }: RuleError): boolean {
  return COMMON.includes(jenis);
}

/** The first call that shows each common error. */
function commonErrors(
  failing: readonly { readonly spec: FunctionSpec; readonly calls: readonly BadCall[] }[],
): { readonly spec: FunctionSpec; readonly call: BadCall }[] {
  return COMMON.flatMap((jenis) => {
    const shown = failing.flatMap(({ spec, calls }) =>
      calls.filter(({ kesalahan }) => kesalahan.jenis === jenis).map((call) => ({ spec, call })),
    );
    return shown.slice(0, 1);
  });
}
