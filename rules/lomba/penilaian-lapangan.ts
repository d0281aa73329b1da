import type { Decimal } from '../decimal.ts';
import { failure, success, type Result } from '../result.ts';
import type { Worked } from '../step.ts';
import { zip } from '../zip.ts';
import type { AturanLomba, Komponen } from './aturan.ts';
import { nilaiIndikator, type NilaiPenilai } from './nilai-indikator.ts';
import { nilaiRataRata, rataRataIndikator } from './nilai-komponen.ts';
import { nilaiLapangan } from './nilai-lomba.ts';

/** What the assessors found of one component. */
export interface FormulirKomponen {
  /** Weight in percent. */
  readonly bobot: Decimal;
  /** The marks of the assessors, one entry an indicator; one entry for a component without indicators. */
  readonly indikator: readonly (readonly NilaiPenilai[])[];
}

/** The field assessment of one office, component by component. */
export interface PenilaianLapangan {
  readonly komponen: readonly {
    readonly komponen: Komponen;
    readonly bobot: Decimal;
    readonly indikator: readonly Decimal[];
    readonly rataRata: Decimal;
    readonly nilai: Decimal;
  }[];
  readonly jumlah: Worked<Decimal>;
}

/**
 * Steps 1 to 7 of the field assessment of one office.
 *
 * @param formulir one entry a component of the circular, in its order
 * @returns error `panjang-berbeda` where components or indicators are missing, and the errors of the steps
 * @source SE-65/PJ/2010, Lampiran I angka 2 huruf c
 */
export function penilaianLapangan(
  aturan: AturanLomba,
  formulir: readonly FormulirKomponen[],
): Result<PenilaianLapangan> {
  const { daftar } = aturan.komponen;
  if (formulir.length !== daftar.length) {
    return different('formulir', formulir.length, 'daftar komponen', daftar.length);
  }
  const komponen = [];
  for (const [facts, form] of zip(daftar, formulir)) {
    const scored = scoredComponent(aturan, facts, form);
    if (!scored.ok) return scored;
    komponen.push(scored.nilai);
  }
  const jumlah = nilaiLapangan(
    aturan,
    komponen.map(({ rataRata }) => rataRata),
    komponen.map(({ bobot }) => bobot),
  );
  return jumlah.ok ? success({ komponen, jumlah: jumlah.nilai }) : jumlah;
}

function scoredComponent(
  aturan: AturanLomba,
  komponen: Komponen,
  { bobot, indikator }: FormulirKomponen,
): Result<PenilaianLapangan['komponen'][number]> {
  // A component without indicators is scored directly, with one mark.
  const expected = Math.max(komponen.indikator.length, 1);
  if (indikator.length !== expected) {
    const argumen = `nilai komponen ${komponen.kode}`;
    return different(argumen, indikator.length, `indikator komponen ${komponen.kode}`, expected);
  }
  const marks = [];
  for (const penilai of indikator) {
    const mark = nilaiIndikator(aturan, penilai);
    if (!mark.ok) return mark;
    marks.push(mark.nilai.nilai);
  }
  const mean = rataRataIndikator(aturan, marks);
  if (!mean.ok) return mean;
  const rataRata = mean.nilai.nilai;
  const { nilai } = nilaiRataRata(aturan, rataRata, bobot);
  return success({ komponen, bobot, indikator: marks, rataRata, nilai });
}

function different(argumen: string, panjang: number, pembanding: string, panjangPembanding: number) {
  return failure({ jenis: 'panjang-berbeda' as const, argumen, panjang, pembanding, panjangPembanding });
}
