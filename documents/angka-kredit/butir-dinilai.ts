import {
  akPenulis,
  angkaKreditButir,
  type AturanButir,
  type ButirKegiatan,
  type Jenjang,
  type PeranPenulis,
  type Unsur,
} from '../../rules/angka-kredit/index.ts';
import {
  cite,
  decimal,
  success,
  sum,
  type Citation,
  type Decimal,
  type IsoDate,
  type OpenQuestion,
  type Result,
} from '../../rules/index.ts';
import type { Place } from '../finding.ts';

/** One row of the calculation: a butir with what it earned the officer. */
export interface ButirDinilai {
  readonly nip: string;
  readonly tanggal: IsoDate;
  readonly butir: ButirKegiatan;
  /** The officer's own words, or the title of a work; null where there are none. */
  readonly uraian: string | null;
  readonly bukti: string | null;
  readonly volume: Decimal;
  readonly penulis: { readonly jumlah: Decimal; readonly peran: PeranPenulis } | null;
  readonly hasil: HasilButir;
  /** A cell of its row. */
  readonly tempat: Place;
}

export interface HasilButir {
  /** Angka Kredit of one result, before share and volume. */
  readonly akButir: Decimal;
  /** The part that counts, in percent; null where authors share alike. */
  readonly persen: Decimal | null;
  readonly nilai: Decimal;
  readonly sumber: readonly Citation[];
  readonly belumDiatur: readonly OpenQuestion[];
  /** The assignment by which a butir of another jenjang counts; null for one's own. */
  readonly penugasan: Citation | null;
}

/** Angka Kredit of a butir × the share for whose work it is × volume, as ANGKAKREDIT computes it. */
export function nilaiButirKegiatan(
  aturan: AturanButir,
  butir: ButirKegiatan,
  jenjang: Jenjang,
  volume: Decimal,
): Result<HasilButir> {
  const result = angkaKreditButir(aturan, butir.kode, jenjang, volume);
  if (!result.ok) return result;
  const { nilai, langkah, belumDiatur } = result.nilai;
  const { jenjangSendiri, satuDiAtas, satuDiBawah } = aturan.penugasan;
  const share = [satuDiAtas, satuDiBawah].find(({ pasal }) =>
    langkah.some((step) => step.sumber.pasal === pasal),
  );
  return success({
    akButir: unitOf(langkah[0]?.nilai, nilai),
    persen: (share ?? jenjangSendiri).nilai,
    nilai,
    sumber: [cite(aturan.peraturan, butir), ...(share === undefined ? [] : [cite(aturan.peraturan, share)])],
    belumDiatur,
    penugasan: share === undefined ? null : cite(aturan.peraturan, share),
  });
}

/** The first step of ANGKAKREDIT is the Angka Kredit of one result. */
function unitOf(step: Decimal | string | undefined, otherwise: Decimal): Decimal {
  return step === undefined || typeof step === 'string' ? otherwise : step;
}

/** One author's part of a work, as AK_PENULIS computes it from ANGKAKREDIT. */
export function nilaiKaryaTulis(
  aturan: AturanButir,
  butir: ButirKegiatan,
  jenjang: Jenjang,
  penulis: { readonly jumlah: Decimal; readonly peran: PeranPenulis },
): Result<HasilButir> {
  const whole = nilaiButirKegiatan(aturan, butir, jenjang, decimal('1'));
  if (!whole.ok) return whole;
  const part = akPenulis(aturan, whole.nilai.nilai, penulis.jumlah, penulis.peran);
  if (!part.ok) return part;
  const row = aturan.penulis.pembagian.find(({ jumlahPenulis }) => jumlahPenulis.eq(penulis.jumlah));
  return success({
    ...whole.nilai,
    persen: penulis.peran === 'setara' ? null : (row?.[penulis.peran] ?? null),
    nilai: part.nilai.nilai,
    sumber: [...whole.nilai.sumber, ...part.nilai.langkah.map((step) => step.sumber)],
    belumDiatur: [...whole.nilai.belumDiatur, ...part.nilai.belumDiatur],
  });
}

export function jumlahUnsur(butir: readonly ButirDinilai[], unsur: Unsur): Decimal {
  return sum(butir.filter((each) => each.butir.unsur === unsur).map(({ hasil }) => hasil.nilai));
}
