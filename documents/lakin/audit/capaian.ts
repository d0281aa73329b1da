import {
  cite,
  PRINTED_DIGITS,
  printed,
  writeNumber,
  writeShare,
  zip,
  type Citation,
  type Decimal,
  type Result,
  type Worked,
} from '../../../rules/index.ts';
import {
  capaianIku,
  nilaiKinerjaOrganisasi,
  nilaiPerspektif,
  nilaiSasaranStrategis,
  type Polarisasi,
} from '../../../rules/kinerja/index.ts';
import type { Finding, Place } from '../../finding.ts';
import type { PerspektifDinilai, SasaranDinilai } from '../hasil.ts';
import { differs, keraguan, type Konteks } from './konteks.ts';
import { realisasiUntukCapaian } from './realisasi-untuk-capaian.ts';

/** Printed capaian, NSS, perspectives and NKO against what follows from realisasi, target and weights. */
export function auditCapaian(
  konteks: Konteks,
  nkoTertulis: { readonly nilai: Decimal; readonly tempat: Place } | null,
): Finding[] {
  const { iku, hasil } = konteks;
  return [
    ...iku.flatMap(({ kode, target, realisasi, polarisasi, baris }) =>
      auditIndeks(konteks, {
        apa: `capaian ${kode}`,
        tempat: baris.tempat('tertulis'),
        tertulis: baris.nilai.tertulis,
        realisasi,
        target,
        polarisasi,
      }),
    ),
    ...(hasil?.perspektif ?? []).flatMap((each) => [
      ...each.sasaran.flatMap((sasaran) => auditSasaran(konteks, sasaran)),
      ...auditPerspektif(konteks, each),
    ]),
    ...(hasil === null || nkoTertulis === null ? [] : auditNko(konteks, hasil, nkoTertulis)),
  ];
}

export interface IndeksTertulis {
  readonly apa: string;
  readonly tempat: Place;
  readonly tertulis: Decimal | null;
  readonly realisasi: Decimal;
  readonly target: Decimal;
  readonly polarisasi: Polarisasi;
}

/** A printed capaian against its own realisasi and target, wherever it is printed. */
export function auditIndeks({ aturan }: Konteks, printedIndex: IndeksTertulis): Finding[] {
  const { apa, tempat, tertulis, realisasi, target, polarisasi } = printedIndex;
  if (tertulis === null) return [];
  const capaian = capaianIku(aturan, realisasi, target, polarisasi);
  if (!capaian.ok) return [];
  const { nilai: limited, langkah } = capaian.nilai;
  const [step] = langkah;
  const full = step === undefined || typeof step.nilai === 'string' ? limited : step.nilai;
  if (!differs(tertulis, limited)) return [];
  const { maks } = aturan.rentangCapaian;
  const sumber = cite(aturan.peraturan, aturan.rentangCapaian);
  const beyond = tertulis.gt(maks)
    ? [keraguan(tempat, { jenis: 'melebihi-batas-capaian', apa, tertulis, batas: maks }, sumber)]
    : [];
  if (!differs(tertulis, full)) return beyond;
  const nearest = realisasiUntukCapaian(printed(tertulis), full, target, polarisasi);
  return [
    ...beyond,
    keraguan(
      tempat,
      {
        jenis: 'nilai-tidak-mengikuti',
        apa,
        tertulis,
        seharusnya: limited,
        hitungan: `${step?.hitungan ?? ''}${limited.eq(full) ? '' : ` (dibatasi ${writeShare(limited)})`}`,
        penjelasan:
          nearest === null
            ? null
            : { besaran: 'realisasi', nilai: nearest, karenaPembulatan: !differs(nearest, realisasi) },
      },
      cite(aturan.peraturan, aturan.capaian[polarisasi]),
    ),
  ];
}

function auditSasaran({ aturan }: Konteks, { kode, iku, nilai, baris }: SasaranDinilai): Finding[] {
  const weights = iku.map(({ bobot }) => bobot);
  const given = weights.filter((weight) => weight !== null);
  return auditMean({
    apa: `nilai SS ${kode}`,
    tempat: baris.tempat('tertulis'),
    tertulis: baris.nilai.tertulis,
    seharusnya: nilai,
    bagian: iku.map((each) => ({ nilai: each.capaian, tertulis: each.baris.nilai.tertulis })),
    hitung: (values) => nilaiSasaranStrategis(aturan, values, given.length < weights.length ? null : given),
    bobot: weights,
    sumber: cite(aturan.peraturan, aturan.nilaiSasaranStrategis),
  });
}

function auditPerspektif({ aturan }: Konteks, { nama, sasaran, nilai, baris }: PerspektifDinilai): Finding[] {
  return auditMean({
    apa: `nilai ${nama}`,
    tempat: baris.tempat('tertulis'),
    tertulis: baris.nilai.tertulis,
    seharusnya: nilai,
    bagian: sasaran.map((each) => ({ nilai: each.nilai, tertulis: each.baris.nilai.tertulis })),
    hitung: (values) => nilaiPerspektif(aturan, values),
    bobot: sasaran.map(() => null),
    sumber: cite(aturan.peraturan, aturan.nilaiPerspektif),
  });
}

function auditNko(
  { aturan }: Konteks,
  { perspektif, nko }: NonNullable<Konteks['hasil']>,
  { nilai, tempat }: { readonly nilai: Decimal; readonly tempat: Place },
): Finding[] {
  const weights = perspektif.map(({ bobot }) => bobot);
  const given = weights.filter((weight) => weight !== null);
  return auditMean({
    apa: 'NKO',
    tempat,
    tertulis: nilai,
    seharusnya: nko,
    bagian: perspektif.map((each) => ({ nilai: each.nilai, tertulis: each.baris.nilai.tertulis })),
    hitung: (values) => nilaiKinerjaOrganisasi(aturan, values, given.length < weights.length ? null : given),
    bobot: weights,
    sumber: cite(aturan.peraturan, aturan.nko),
  });
}

/** A printed mean, and the parts it is made of: as computed, and as they are printed themselves. */
interface RataRataTertulis {
  readonly apa: string;
  readonly tempat: Place;
  readonly tertulis: Decimal | null;
  readonly seharusnya: Decimal;
  readonly bagian: readonly { readonly nilai: Decimal; readonly tertulis: Decimal | null }[];
  readonly hitung: (values: readonly Decimal[]) => Result<Worked<Decimal>>;
  readonly bobot: readonly (Decimal | null)[];
  readonly sumber: Citation;
}

/** A mean that follows from its printed parts is no doubt of its own: the part that does not follow has it. */
function auditMean({
  apa,
  tempat,
  tertulis,
  seharusnya,
  bagian,
  hitung,
  bobot,
  sumber,
}: RataRataTertulis): Finding[] {
  if (tertulis === null || !differs(tertulis, seharusnya)) return [];
  const fromPrinted = hitung(bagian.map((each) => each.tertulis ?? each.nilai));
  if (fromPrinted.ok && !differs(tertulis, fromPrinted.nilai.nilai)) return [];
  const hitungan = meanText(
    bagian.map(({ nilai }) => nilai),
    bobot,
  );
  const problem = {
    jenis: 'nilai-tidak-mengikuti',
    apa,
    tertulis,
    seharusnya,
    hitungan,
    penjelasan: null,
  } as const;
  return [keraguan(tempat, problem, sumber)];
}

/** "rata-rata 115,48; 120,00", or with weights "107,95 × 37,5% + 120,00 × 25%". */
function meanText(values: readonly Decimal[], weights: readonly (Decimal | null)[]): string {
  const figures = values.map((value) => writeNumber(value, PRINTED_DIGITS));
  if (figures.length === 1) return `1 × ${figures.join('')}`;
  const given = weights.flatMap((weight) => (weight === null ? [] : [writeShare(weight)]));
  if (given.length < figures.length) return `rata-rata ${figures.join('; ')}`;
  return zip(figures, given)
    .map(([value, weight]) => `${value} × ${weight}%`)
    .join(' + ');
}
