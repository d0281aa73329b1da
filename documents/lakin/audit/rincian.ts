import { cite, printed, sum, type Decimal } from '../../../rules/index.ts';
import {
  indeksAnggaran,
  indeksKepuasan,
  nilaiKinerjaAnggaran,
  nkaUntukIndeks,
  serviceLevel,
  type RumusLakin,
} from '../../../rules/kinerja/index.ts';
import type { Finding, Place } from '../../finding.ts';
import { foldName } from '../../grid.ts';
import { writeNumber, writeShare, PRINTED_DIGITS } from '../../../rules/index.ts';
import type { Iku } from '../hasil.ts';
import { quartersOf, type Baris } from '../lembar.ts';
import { differs, findIku, keraguan, printedMean, type Konteks } from './konteks.ts';
import { auditIndeks } from './capaian.ts';

/** The quarters of an indicator: each printed capaian, and the year against the sheet IKU. */
export function auditTriwulan(konteks: Konteks): Finding[] {
  return konteks.lembar.triwulan.flatMap((row) => {
    const { kode, periode, target, realisasi, tertulis } = row.nilai;
    const iku = findIku(konteks, kode);
    if (iku === undefined || periode === null || target === null || realisasi === null) return [];
    const { polarisasi } = iku;
    const apa = `capaian ${iku.kode} ${periode}`;
    return auditIndeks(konteks, {
      apa,
      tempat: row.tempat('tertulis'),
      tertulis,
      realisasi,
      target,
      polarisasi,
    });
  });
}

const QUARTERS = ['q1', 'q2', 'q3', 'q4'] as const;

/** Whether a row of the survey is the index over all services rather than one of them. */
export function isIndex({ nilai }: Baris<'survei'>): boolean {
  return /csi|hasilakhir|indeks/.test(foldName(nilai.layanan ?? ''));
}

/** The survey: each mean against its quarters, each index against the services. */
export function auditSurvei(konteks: Konteks): Finding[] {
  const findings: Finding[] = [];
  for (const iku of konteks.iku) {
    const rows = konteks.lembar.survei.filter(({ nilai }) => same(nilai.kode, iku));
    const services = rows.filter((row) => !isIndex(row));
    const index = rows.find(isIndex);
    for (const row of rows) findings.push(...auditRowMean(row));
    if (index === undefined || services.length === 0) continue;
    for (const quarter of QUARTERS) {
      findings.push(...auditIndex(konteks.rumus, index, services, quarter, `${quarter.toUpperCase()} `));
    }
    findings.push(...auditIndex(konteks.rumus, index, services, 'tahunLalu', 'tahun lalu '));
    findings.push(...auditAnnualIndex(iku, index));
  }
  return findings;
}

function auditRowMean(row: Baris<'survei'>): Finding[] {
  const { layanan, tertulis } = row.nilai;
  const quarters = quartersOf(row);
  if (layanan === null || tertulis === null || quarters === null) return [];
  const seharusnya = printedMean(quarters);
  if (!differs(tertulis, seharusnya)) return [];
  const apa = `rata-rata ${layanan}`;
  const diLuar = outside(tertulis, quarters);
  return [
    keraguan(row.tempat('tertulis'), {
      jenis: 'rata-rata-tidak-mengikuti',
      apa,
      dari: 'triwulan',
      tertulis,
      seharusnya,
      diLuar,
    }),
  ];
}

function auditIndex(
  rumus: RumusLakin,
  index: Baris<'survei'>,
  services: readonly Baris<'survei'>[],
  key: (typeof QUARTERS)[number] | 'tahunLalu',
  when: string,
): Finding[] {
  const tertulis = index.nilai[key];
  const values = services.map(({ nilai }) => nilai[key]).filter((value) => value !== null);
  if (tertulis === null || values.length < services.length) return [];
  const csi = indeksKepuasan(rumus, values);
  if (!csi.ok || !differs(tertulis, csi.nilai.nilai)) return [];
  return [
    keraguan(
      index.tempat(key),
      {
        jenis: 'rata-rata-tidak-mengikuti',
        apa: `${index.nilai.layanan ?? ''} ${when}`.trim(),
        dari: 'layanan',
        tertulis,
        seharusnya: csi.nilai.nilai,
        diLuar: outside(tertulis, values),
      },
      cite(rumus.peraturan, rumus.csi),
    ),
  ];
}

/** The realisasi of the year against the two indexes that the table offers for it. */
function auditAnnualIndex(iku: Iku, index: Baris<'survei'>): Finding[] {
  const quarters = quartersOf(index);
  if (quarters === null) return [];
  const mean = printedMean(quarters);
  const { tertulis } = index.nilai;
  const offered = [
    { uraian: 'rata-rata indeks triwulan', nilai: mean },
    ...(tertulis === null ? [] : [{ uraian: 'indeks setahun yang tertulis', nilai: tertulis }]),
  ];
  if (offered.some(({ nilai }) => !differs(nilai, iku.realisasi))) return [];
  const { kode, realisasi, baris } = iku;
  return [
    keraguan(baris.tempat('realisasi'), {
      jenis: 'realisasi-bukan-rincian',
      kode,
      realisasi,
      rincian: offered,
    }),
  ];
}

/** The service level of the year against its months. */
export function auditServiceLevel(konteks: Konteks): Finding[] {
  return konteks.iku.flatMap((iku) => {
    const year = annualServiceLevel(konteks.rumus, konteks.lembar.serviceLevel, iku);
    if (year === null || !differs(year, iku.realisasi)) return [];
    const { kode, realisasi, baris } = iku;
    const rincian = [{ uraian: 'rata-rata bulanan', nilai: year }];
    const sumber = cite(konteks.rumus.peraturan, konteks.rumus.bobotServiceLevel);
    return [
      keraguan(
        baris.tempat('realisasi'),
        { jenis: 'realisasi-bukan-rincian', kode, realisasi, rincian },
        sumber,
      ),
    ];
  });
}

/** The service level of the mean of all months, as printed; null where a month is missing or unread. */
export function annualServiceLevel(
  rumus: RumusLakin,
  all: readonly Baris<'serviceLevel'>[],
  iku: Iku,
): Decimal | null {
  const rows = all.filter(({ nilai }) => same(nilai.kode, iku));
  const phone = rows.map(({ nilai }) => nilai.telepon).filter((value) => value !== null);
  const chat = rows.map(({ nilai }) => nilai.chat).filter((value) => value !== null);
  if (rows.length === 0 || phone.length < rows.length || chat.length < rows.length) return null;
  return serviceLevel(rumus, printedMean(phone), printedMean(chat)).nilai;
}

/** The points of the services against their printed sum is the affair of `angka-tertulis.ts`; here: one basis for two services. */
export function auditLayanan3c({ lembar }: Konteks): Finding[] {
  const first = new Map<string, Baris<'layanan3c'>>();
  return lembar.layanan3c.flatMap((row) => {
    const { dasar } = row.nilai;
    if (dasar === null) return [];
    const earlier = first.get(foldName(dasar));
    if (earlier === undefined) {
      first.set(foldName(dasar), row);
      return [];
    }
    const layanan = `"${earlier.nilai.layanan ?? ''}"`;
    const selPertama = earlier.tempat('dasar').sel ?? '';
    return [keraguan(row.tempat('dasar'), { jenis: 'dasar-kembar', dasar, layanan, selPertama })];
  });
}

/** The sum of the points of an indicator's services; null where none are given. */
export function targetPoints({ lembar }: Konteks, iku: Iku): Decimal | null {
  const points = lembar.layanan3c
    .filter(({ nilai }) => same(nilai.kode, iku))
    .flatMap(({ nilai }) => (nilai.poin === null ? [] : [nilai.poin]));
  return points.length === 0 ? null : sum(points);
}

/** The index of budget performance: from IKPA and SMART where they are given; else what they would have to be. */
export function auditIkpa(konteks: Konteks): Finding[] {
  const { rumus } = konteks;
  return konteks.lembar.ikpa.flatMap((row) => {
    const { kode, triwulan, ikpa, smart, tertulis } = row.nilai;
    if (kode === null || triwulan === null || tertulis === null) return [];
    const last = triwulan.eq(rumus.triwulan.terakhir);
    const tempat = row.tempat('tertulis');
    if (ikpa === null || (last && smart === null)) return untraceable(rumus, kode, tertulis, last, tempat);
    const nilai = last && smart !== null ? nilaiKinerjaAnggaran(rumus, smart, ikpa).nilai : ikpa;
    const index = indeksAnggaran(rumus, nilai, triwulan);
    if (!index.ok || !differs(tertulis, index.nilai.nilai)) return [];
    const seharusnya = index.nilai.nilai;
    const [hitungan, sumber] = index.nilai.langkah.map(
      (step) => [step.hitungan, step.sumber] as const,
    )[0] ?? [''];
    const apa = `indeks ${kode} triwulan ${writeShare(triwulan)}`;
    return [
      keraguan(
        tempat,
        { jenis: 'nilai-tidak-mengikuti', apa, tertulis, seharusnya, hitungan, penjelasan: null },
        sumber,
      ),
    ];
  });
}

function untraceable(
  rumus: RumusLakin,
  kode: string,
  nilai: Decimal,
  last: boolean,
  tempat: Place,
): Finding[] {
  const needed = last ? nkaUntukIndeks(rumus, nilai) : null;
  const syarat =
    needed === null
      ? 'isi nilai IKPA'
      : `indeks itu menuntut NKA sekurang-kurangnya ${writeNumber(needed.nka, PRINTED_DIGITS)}; isi nilai IKPA dan SMART`;
  return [keraguan(tempat, { jenis: 'tidak-tertelusur', kode, nilai, syarat }, needed?.sumber)];
}

function same(kode: string | null, iku: Iku): boolean {
  return kode !== null && foldName(kode) === foldName(iku.kode);
}

function outside(value: Decimal, parts: readonly Decimal[]): { min: Decimal; maks: Decimal } | null {
  const [first] = parts;
  if (first === undefined) return null;
  const min = parts.reduce((least, each) => (each.lt(least) ? each : least), first);
  const maks = parts.reduce((most, each) => (each.gt(most) ? each : most), first);
  return printed(value).lt(min) || printed(value).gt(maks) ? { min, maks } : null;
}
