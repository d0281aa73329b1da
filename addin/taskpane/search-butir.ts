import {
  cariButir,
  semuaButir,
  type AturanButir,
  type ButirKegiatan,
} from '../../rules/angka-kredit/index.ts';

/** The butir whose code begins so, or else those that the words fit. */
export function searchButir(aturan: AturanButir, query: string): readonly ButirKegiatan[] {
  const code = query.trim().toLowerCase();
  const coded = /^[a-z]+(\.[a-z0-9]*)+$/.test(code)
    ? semuaButir(aturan).filter(({ kode }) => kode.toLowerCase().startsWith(code))
    : [];
  return coded.length > 0 ? coded : cariButir(aturan, query);
}
