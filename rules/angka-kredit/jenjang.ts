/** Every jenjang of a functional post (jabatan fungsional), keterampilan then keahlian, lowest first. */
export const JENJANG = [
  'Pemula',
  'Terampil',
  'Mahir',
  'Penyelia',
  'Ahli Pertama',
  'Ahli Muda',
  'Ahli Madya',
  'Ahli Utama',
] as const;

export type Jenjang = (typeof JENJANG)[number];

/** The jenjang at the end of a text such as "mahir" or "Asisten Penyuluh Pajak Mahir"; undefined where there is none. */
export function readJenjang(text: string): Jenjang | undefined {
  const words = text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return JENJANG.find((jenjang) => ` ${words}`.endsWith(` ${jenjang.toLowerCase()}`));
}
