import {
  akKenaikanJenjang,
  akKenaikanPangkat,
  capaianDiakui,
  penilaianKenaikan,
  targetAk,
  type AturanAngkaKredit,
  type AturanButir,
  type Jenjang,
  type SyaratKenaikan,
} from '../../rules/angka-kredit/index.ts';
import {
  cite,
  GOLONGAN,
  percentOf,
  success,
  sum,
  ZERO,
  type Citation,
  type Decimal,
  type Golongan,
  type OpenQuestion,
  type Result,
  type Step,
} from '../../rules/index.ts';
import { bagianMasa } from './aturan-masa.ts';
import { jumlahUnsur, type ButirDinilai } from './butir-dinilai.ts';
import type { Pegawai } from './pegawai-sheet.ts';
import type { PredikatDinilai } from './predikat-sheet.ts';

/** A year of tugas jabatan against its target. */
export interface TahunPenilaian {
  readonly tahun: number;
  readonly aturan: AturanButir;
  readonly capaian: Decimal;
  readonly target: Decimal;
  /** Highest recognition. */
  readonly batas: Decimal;
  readonly diakui: Decimal;
  readonly sumber: readonly Citation[];
}

/** An amount determined before, what this period adds, and both. */
export interface LamaBaru {
  readonly lama: Decimal;
  readonly baru: Decimal;
  readonly jumlah: Decimal;
}

/** Penunjang with the part that counts for the promotion. */
export interface PenunjangDihitung extends LamaBaru {
  readonly dihitung: Decimal;
  /** null where no rule with penunjang applies. */
  readonly batas: { readonly ak: Decimal; readonly persen: Decimal; readonly sumber: Citation } | null;
}

/** What the officer may be promoted to; `puncak` where there is nothing above. */
export type TujuanKenaikan =
  | { readonly jenis: 'puncak' }
  | {
      readonly jenis: 'pangkat' | 'jenjang';
      readonly golongan: Golongan;
      readonly jenjang: Jenjang;
    };

/** Penetapan Angka Kredit of one officer. */
export interface Penetapan {
  /** The rule in force on the last day: it decides on the promotion. */
  readonly aturan: AturanAngkaKredit;
  /** Every rule of the period, oldest first. */
  readonly aturanMasa: readonly AturanAngkaKredit[];
  readonly tahun: readonly TahunPenilaian[];
  readonly kelebihan: LamaBaru;
  /** `baru` is what is recognised. */
  readonly tugasJabatan: LamaBaru;
  readonly pengembanganProfesi: LamaBaru;
  readonly konversi: LamaBaru;
  readonly penunjang: PenunjangDihitung;
  /** All that counts for the promotion. */
  readonly jumlah: Decimal;
  readonly tujuan: TujuanKenaikan;
  readonly syarat: readonly SyaratKenaikan[];
  readonly dapatNaik: boolean;
  /** Surplus that counts for the next promotion. */
  readonly kelebihanBerikutnya: Decimal;
  readonly sumberKelebihan: Citation | null;
  readonly belumDiatur: readonly OpenQuestion[];
}

/**
 * What an officer's rows add up to: the years limited to their highest recognition, the amounts old and new, and every condition
 * of the promotion. Where the period reaches into another rule, the part under the older one is limited by it, and the rule in
 * force on the last day decides.
 */
export function tetapkan(
  pegawai: Pegawai,
  butir: readonly ButirDinilai[],
  predikat: readonly PredikatDinilai[],
): Result<Penetapan> {
  const bagian = bagianMasa(pegawai.masa);
  const aturan = bagian.at(-1)?.aturan;
  if (aturan === undefined) throw new Error('No rule in force in the period.');
  const years = nilaiTahun(pegawai, butir);
  if (!years.ok) return years;

  const { lama } = pegawai;
  const amounts = {
    kelebihan: lamaBaru(lama.kelebihan, ZERO),
    tugasJabatan: lamaBaru(lama.tugasJabatan, sum(years.nilai.map(({ diakui }) => diakui))),
    pengembanganProfesi: lamaBaru(lama.pengembanganProfesi, jumlahUnsur(butir, 'pengembangan profesi')),
    konversi: lamaBaru(ZERO, sum(predikat.map(({ nilai }) => nilai))),
  };
  const support = lamaBaru(lama.penunjang, jumlahUnsur(butir, 'penunjang'));
  const scored = bagian.map((each) => each.aturan).find((each) => each.model === 'butir');
  const butirRule = scored !== undefined && knows(scored, pegawai.golongan) ? scored : undefined;
  const byButir = butirRule === undefined ? undefined : assess(butirRule, pegawai, amounts, support);
  if (byButir?.ok === false) return byButir;

  const counted = byButir?.nilai.hasil.penunjangDihitung ?? support.jumlah;
  const jumlah =
    byButir === undefined
      ? sum([...Object.values(amounts), support].map((each) => each.jumlah))
      : byButir.nilai.hasil.jumlah.plus(amounts.konversi.jumlah);
  const promotion =
    byButir !== undefined && aturan.model === 'butir'
      ? success(byButir.nilai.kenaikan)
      : kenaikanKonversi(aturan, pegawai, jumlah);
  if (!promotion.ok) return promotion;
  const jenjangCondition = syaratJenjang(aturan, pegawai, promotion.nilai.tujuan, jumlah);
  const syarat = [...promotion.nilai.syarat, ...jenjangCondition];
  const dapatNaik = promotion.nilai.tujuan.jenis !== 'puncak' && syarat.every((each) => each.terpenuhi);
  return success({
    aturan,
    aturanMasa: bagian.map((each) => each.aturan),
    tahun: years.nilai,
    ...amounts,
    penunjang: {
      ...support,
      dihitung: counted,
      batas: byButir?.nilai.batasPenunjang ?? null,
    },
    jumlah,
    tujuan: promotion.nilai.tujuan,
    syarat,
    dapatNaik,
    kelebihanBerikutnya: dapatNaik ? promotion.nilai.kelebihan : ZERO,
    sumberKelebihan: aturan.model === 'butir' ? cite(aturan.peraturan, aturan.kelebihan) : null,
    belumDiatur: unique([
      ...butir.flatMap(({ hasil }) => hasil.belumDiatur),
      ...predikat.flatMap((each) => each.belumDiatur),
      ...(byButir?.nilai.belumDiatur ?? []),
      ...promotion.nilai.belumDiatur,
    ]),
  });
}

function lamaBaru(lama: Decimal, baru: Decimal): LamaBaru {
  return { lama, baru, jumlah: lama.plus(baru) };
}

function knows(aturan: AturanAngkaKredit, golongan: Golongan): boolean {
  return aturan.kenaikanPangkat.nilai.some((row) => row.golongan === golongan);
}

/** Each calendar year of the period that has a rule with butir. */
function nilaiTahun(pegawai: Pegawai, butir: readonly ButirDinilai[]): Result<TahunPenilaian[]> {
  const years: TahunPenilaian[] = [];
  for (const { aturan, masa } of bagianMasa(pegawai.masa)) {
    if (aturan.model !== 'butir') continue;
    const [first, last] = [Number(masa.mulai.slice(0, 4)), Number(masa.selesai.slice(0, 4))];
    for (let tahun = first; tahun <= last; tahun += 1) {
      const own = butir.filter(({ tanggal }) => tanggal.startsWith(String(tahun)));
      const capaian = jumlahUnsur(own, 'tugas jabatan');
      // An officer of a jenjang this rule does not know cannot have rows under it.
      if (own.length === 0 && !aturan.jenjang.nilai.includes(pegawai.jenjang)) continue;
      const target = targetAk(aturan, pegawai.jenjang, pegawai.keadaan);
      if (!target.ok) return target;
      const recognised = capaianDiakui(aturan, capaian, target.nilai.nilai);
      if (!recognised.ok) return recognised;
      const { nilai: diakui, langkah } = recognised.nilai;
      years.push({
        tahun,
        aturan,
        capaian,
        target: target.nilai.nilai,
        batas: amountOf(langkah[0], diakui),
        diakui,
        sumber: [...target.nilai.langkah, ...langkah].map((step) => step.sumber),
      });
    }
  }
  return success(years);
}

/** The first step of AK_DIAKUI is the limit. */
function amountOf(step: Step | undefined, otherwise: Decimal): Decimal {
  return step === undefined || typeof step.nilai === 'string' ? otherwise : step.nilai;
}

interface Promotion {
  readonly tujuan: TujuanKenaikan;
  readonly syarat: readonly SyaratKenaikan[];
  readonly kelebihan: Decimal;
  readonly belumDiatur: readonly OpenQuestion[];
}

function assess(
  aturan: AturanButir,
  pegawai: Pegawai,
  amounts: Readonly<Record<'kelebihan' | 'tugasJabatan' | 'pengembanganProfesi', LamaBaru>>,
  support: LamaBaru,
) {
  const result = penilaianKenaikan(aturan, {
    golongan: pegawai.golongan,
    kelebihanSebelumnya: amounts.kelebihan.jumlah,
    tugasJabatan: amounts.tugasJabatan.jumlah,
    pengembanganProfesi: amounts.pengembanganProfesi.jumlah,
    penunjang: support.jumlah,
  });
  if (!result.ok) return result;
  const { nilai: hasil, belumDiatur } = result.nilai;
  const { golonganTujuan, jenjangTujuan } = hasil;
  const tujuan: TujuanKenaikan =
    golonganTujuan === null || jenjangTujuan === null
      ? { jenis: 'puncak' }
      : {
          jenis: jenjangTujuan === pegawai.jenjang ? 'pangkat' : 'jenjang',
          golongan: golonganTujuan,
          jenjang: jenjangTujuan,
        };
  const { penunjangTertinggi } = aturan;
  return success({
    hasil,
    belumDiatur,
    batasPenunjang: {
      ak: percentOf(penunjangTertinggi.nilai, hasil.akDibutuhkan),
      persen: penunjangTertinggi.nilai,
      sumber: cite(aturan.peraturan, penunjangTertinggi),
    },
    kenaikan: {
      tujuan,
      syarat: tujuan.jenis === 'puncak' ? [] : hasil.syarat,
      kelebihan: hasil.kelebihan,
      belumDiatur,
    },
  });
}

/** Under conversion a promotion needs the Angka Kredit Kumulatif of the pangkat, and nothing else that shows in numbers. */
function kenaikanKonversi(aturan: AturanAngkaKredit, pegawai: Pegawai, jumlah: Decimal): Result<Promotion> {
  const tujuan = tujuanKonversi(aturan, pegawai);
  if (tujuan.jenis === 'puncak') return success({ tujuan, syarat: [], kelebihan: ZERO, belumDiatur: [] });
  const need = akKenaikanPangkat(aturan, pegawai.golongan);
  if (!need.ok) return need;
  const { nilai: batas, belumDiatur } = need.nilai;
  const enough = jumlah.gte(batas);
  return success({
    tujuan,
    syarat: [
      {
        perihal: 'Angka Kredit kenaikan pangkat',
        nilai: jumlah,
        batas,
        terpenuhi: enough,
        sumber: cite(aturan.peraturan, aturan.kenaikanPangkat),
      },
    ],
    kelebihan: ZERO,
    belumDiatur,
  });
}

function tujuanKonversi(aturan: AturanAngkaKredit, { golongan, jenjang }: Pegawai): TujuanKenaikan {
  const above = GOLONGAN[GOLONGAN.indexOf(golongan) + 1];
  if (above === undefined) return { jenis: 'puncak' };
  if (aturan.golongan[jenjang]?.nilai.includes(above) === true)
    return { jenis: 'pangkat', golongan: above, jenjang };
  const next = aturan.jenjang.nilai[aturan.jenjang.nilai.indexOf(jenjang) + 1];
  if (next === undefined || !akKenaikanJenjang(aturan, jenjang).ok) return { jenis: 'puncak' };
  return { jenis: 'jenjang', golongan: above, jenjang: next };
}

/** A promotion into another jenjang needs what the whole jenjang adds up to. */
function syaratJenjang(
  aturan: AturanAngkaKredit,
  pegawai: Pegawai,
  tujuan: TujuanKenaikan,
  jumlah: Decimal,
): SyaratKenaikan[] {
  if (tujuan.jenis !== 'jenjang') return [];
  const need = akKenaikanJenjang(aturan, pegawai.jenjang);
  const [step] = need.ok ? need.nilai.langkah : [];
  if (!need.ok || step === undefined) return [];
  const nilai = akJenjangSebelumnya(aturan, pegawai).plus(jumlah);
  return [
    {
      perihal: `Angka Kredit kenaikan jenjang ${tujuan.jenjang}, dengan kenaikan pangkat dalam jenjang ${pegawai.jenjang}`,
      nilai,
      batas: need.nilai.nilai,
      terpenuhi: nilai.gte(need.nilai.nilai),
      sumber: step.sumber,
    },
  ];
}

/** What promotions within the jenjang have used: as entered, else as the table needs for the pangkat below. */
export function akJenjangSebelumnya(aturan: AturanAngkaKredit, pegawai: Pegawai): Decimal {
  if (pegawai.akJenjangSebelumnya !== null) return pegawai.akJenjangSebelumnya;
  const below = aturan.kenaikanPangkat.nilai.filter(
    ({ jenjang, golongan }) =>
      jenjang === pegawai.jenjang && GOLONGAN.indexOf(golongan) < GOLONGAN.indexOf(pegawai.golongan),
  );
  return sum(below.map(({ ak }) => ak));
}

function unique(questions: readonly OpenQuestion[]): OpenQuestion[] {
  return [...new Set(questions)];
}
