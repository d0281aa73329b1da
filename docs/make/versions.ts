import { aturanAngkaKredit } from '../../rules/angka-kredit/index.ts';
import { programDiklat } from '../../rules/diklat/index.ts';
import type { FunctionSpec, NotModelled, OpenQuestion, Regulation } from '../../rules/index.ts';
import { aturanIkpa, aturanKategoriNko, manajemenKinerja, rumusLakin } from '../../rules/kinerja/index.ts';
import { aturanLomba } from '../../rules/lomba/index.ts';

export type Domain = FunctionSpec['domain'];

/** What every version of a rule has; the rest of it is walked through. */
export interface VersionData {
  readonly peraturan: Regulation;
  readonly belumDiatur: readonly OpenQuestion[];
  readonly tidakDimodelkan: readonly NotModelled[];
}

export interface Version {
  readonly domain: Domain;
  readonly data: VersionData;
}

/** Every version that has a page, domain by domain, oldest first within a rule. */
export const versions: readonly Version[] = [
  ...programDiklat.map((data) => ({ domain: 'diklat' as const, data })),
  ...aturanAngkaKredit.map((data) => ({ domain: 'angka-kredit' as const, data })),
  ...[...manajemenKinerja, ...aturanKategoriNko, ...aturanIkpa, ...rumusLakin].map((data) => ({
    domain: 'kinerja' as const,
    data,
  })),
  ...aturanLomba.map((data) => ({ domain: 'lomba' as const, data })),
];

export const domainNames: Readonly<Record<Domain, string>> = {
  diklat: 'Diklat',
  'angka-kredit': 'Angka Kredit',
  kinerja: 'Kinerja',
  lomba: 'Lomba pelayanan',
  umum: 'Umum',
};

/** The page of a regulation: its short name and year, "kap-penilai-pajak-dasar-2018.md". */
export function pageName({ singkatan, tahun }: Regulation): string {
  const slug = singkatan
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug.includes(String(tahun)) ? `${slug}.md` : `${slug}-${tahun}.md`;
}
