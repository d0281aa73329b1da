import { Resvg } from '@resvg/resvg-js';

/** The rows of the sheet Foto of the contest; the files lie in samples/foto. */
export const FOTO_CONTOH: readonly {
  readonly kpp: string | null;
  readonly kelompok: string;
  readonly berkas: string;
  readonly keterangan: string;
}[] = [
  {
    kpp: 'KPP Pratama Contoh Anggrek',
    kelompok: 'Inovasi dan hasil kreativitas',
    berkas: 'kartu-antrean.png',
    keterangan: 'Kartu antrean berwarna menurut jenis layanan',
  },
  {
    kpp: 'KPP Pratama Contoh Anggrek',
    kelompok: 'KPP yang menjuarai',
    berkas: 'kantor-anggrek.png',
    keterangan: 'Gedung kantor dilihat dari halaman depan',
  },
];

const CARDS = ['#2f6f9f', '#3f8f5f', '#c0852b', '#a84848'];

const DRAWINGS: Readonly<Record<string, string>> = {
  'kartu-antrean.png': `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="320"><rect width="480" height="320" fill="#e9e4d8"/>${CARDS.map(
    (colour, at) =>
      `<rect x="${40 + at * 104}" y="70" width="88" height="180" rx="8" fill="${colour}"/><circle cx="${84 + at * 104}" cy="140" r="26" fill="#ffffff"/>`,
  ).join('')}</svg>`,
  'kantor-anggrek.png': `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="320"><rect width="480" height="320" fill="#bcd7ea"/><rect y="250" width="480" height="70" fill="#8fae7a"/><rect x="90" y="110" width="300" height="140" fill="#f2efe6"/><path d="M70 110L240 50L410 110Z" fill="#8c4a3c"/>${[0, 1, 2, 3].map((at) => `<rect x="${112 + at * 70 + (at > 1 ? 6 : 0)}" y="140" width="40" height="36" fill="#5b84a6"/>`).join('')}<rect x="215" y="190" width="50" height="60" fill="#5a4636"/></svg>`,
};

/** The invented photographs of the sample, drawn: name and bytes, always the same ones. */
export function fotoContoh(): readonly { readonly berkas: string; readonly bytes: Uint8Array }[] {
  return Object.entries(DRAWINGS).map(([berkas, svg]) => ({
    berkas,
    bytes: new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng(),
  }));
}
