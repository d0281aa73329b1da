import { printed, readNumber, type Decimal } from '../../../rules/index.ts';
import type { Finding } from '../../finding.ts';
import { foldName } from '../../grid.ts';
import type { Iku } from '../hasil.ts';
import { keraguan, lastYearRow, findIku, type Konteks } from './konteks.ts';

/** The parts of the text that speak of figures; definitions and formulas may hold numbers of their own. */
const WITH_FIGURES: ReadonlySet<string | null> = new Set(['Capaian', 'Perbandingan']);
/** A percentage, or a number with two decimals as results are printed. */
const FIGURE = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)\s?%|(?<![\d.,])(\d{1,3}[.,]\d{2})(?![\d.,]*\d)/g;

/** Figures in the text that are none of the indicator's, and words of rise or fall that its figures contradict. */
export function auditNarasi(konteks: Konteks): Finding[] {
  return konteks.lembar.narasi.flatMap((row) => {
    const { kode, bagian, teks } = row.nilai;
    const iku = findIku(konteks, kode);
    if (iku === undefined || teks === null || !WITH_FIGURES.has(bagian)) return [];
    const known = figuresOf(konteks, iku);
    const strange = [...teks.matchAll(FIGURE)].flatMap(([text, percent, plain]) => {
      const read = readNumber((percent ?? plain ?? '').replace('.', ','));
      return !read.ok || known.some((each) => printed(each).eq(printed(read.nilai))) ? [] : [text.trim()];
    });
    return [
      ...strange.map((angka) =>
        keraguan(row.tempat('teks'), { jenis: 'narasi-angka-asing', kode: iku.kode, angka }),
      ),
      ...(bagian === 'Perbandingan'
        ? againstTrend(konteks, iku, teks).map((problem) => keraguan(row.tempat('teks'), problem))
        : []),
    ];
  });
}

const FALL = /\b(penurunan|menurun|turun)\b/i;
const RISE = /\b(kenaikan|peningkatan|meningkat|naik)\b/i;

function againstTrend(konteks: Konteks, iku: Iku, teks: string) {
  const last = lastYearRow(konteks, iku.kode)?.nilai.realisasi ?? null;
  const [fall, rise] = [FALL.exec(teks)?.[0], RISE.exec(teks)?.[0]];
  // A text that has both weighs them; that is not for a machine to judge.
  if (last === null || (fall === undefined) === (rise === undefined)) return [];
  const wrong = fall === undefined ? iku.realisasi.lt(last) : iku.realisasi.gt(last);
  const kata = fall ?? rise ?? '';
  if (!wrong && !iku.realisasi.eq(last)) return [];
  return [
    { jenis: 'narasi-berlawanan', kode: iku.kode, kata, tahunLalu: last, tahunIni: iku.realisasi } as const,
  ];
}

/** Every figure that the workbook holds of an indicator. */
function figuresOf(konteks: Konteks, iku: Iku): readonly Decimal[] {
  const { lembar } = konteks;
  const own = <R extends { readonly nilai: { readonly kode: string | null } }>(
    rows: readonly R[],
  ): readonly R[] =>
    rows.filter(({ nilai }) => nilai.kode !== null && foldName(nilai.kode) === foldName(iku.kode));
  const given = [
    ...own(lembar.tahunLalu).flatMap(({ nilai }) => [nilai.target, nilai.realisasi, nilai.tertulis]),
    ...own(lembar.triwulan).flatMap(({ nilai }) => [nilai.target, nilai.realisasi, nilai.tertulis]),
    ...own(lembar.survei).flatMap(({ nilai }) => [nilai.q1, nilai.q2, nilai.q3, nilai.q4, nilai.tahunLalu]),
    ...own(lembar.serviceLevel).flatMap(({ nilai }) => [nilai.telepon, nilai.chat, nilai.target]),
    ...own(lembar.ikpa).flatMap(({ nilai }) => [nilai.ikpa, nilai.smart, nilai.tertulis]),
  ].filter((value) => value !== null);
  return [iku.target, iku.realisasi, iku.capaian, iku.capaianPenuh, ...given];
}
