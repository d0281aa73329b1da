import { decimal, writeShare, type Decimal } from '../../../rules/index.ts';
import type { ManajemenKinerja, RumusLakin } from '../../../rules/kinerja/index.ts';
import { printedMean } from '../audit/konteks.ts';
import type { HasilTercetak, IkuTercetak } from '../hasil.ts';
import { quartersOf, type Baris, type Periode } from '../lembar.ts';
import { enumerate, figure, figureOrNone, percentOfWhole, TIDAK_DAPAT_DIHITUNG, whole } from './angka.ts';

// Every sentence that depends on figures is written here, from the figures: last year's cannot survive.

/** The year in one sentence, for the preface and the closing chapter. */
export function kalimatRingkasan(
  singkatan: string,
  tahun: number,
  iku: readonly IkuTercetak[],
  { nko }: HasilTercetak,
): string {
  if (iku.some(({ tercapai }) => tercapai === null))
    return `Pada tahun ${tahun}, banyaknya Indikator Kinerja Utama (IKU) ${singkatan} yang mencapai target dan Nilai Kinerja Organisasi (NKO) ${TIDAK_DAPAT_DIHITUNG}.`;
  const reached = iku.filter(({ tercapai }) => tercapai === true).length;
  return `Pada tahun ${tahun}, ${singkatan} mencapai target ${share(reached, iku.length)} Indikator Kinerja Utama (IKU) dengan Nilai Kinerja Organisasi (NKO) ${figureOrNone(nko)}.`;
}

function share(part: number, all: number): string {
  if (part === all) return `seluruh ${all}`;
  return part === 0 ? `tidak satu pun dari ${all}` : `${part} dari ${all}`;
}

/** What the table of capaian shows: how many reach their target, which do not, the highest and the lowest. */
export function kalimatCapaianOrganisasi(
  iku: readonly IkuTercetak[],
  hasil: HasilTercetak,
  aturan: ManajemenKinerja,
): string[] {
  const perspectives = enumerate(hasil.perspektif.map(({ nama, nilai }) => `${nama} ${figureOrNone(nilai)}`));
  const values = `Nilai perspektif adalah ${perspectives}, sehingga NKO ${figureOrNone(hasil.nko)}.`;
  const valued = iku.flatMap(({ kode, capaian, tercapai }) =>
    capaian === null || tercapai === null ? [] : [{ kode, capaian, tercapai }],
  );
  const [some] = valued;
  if (some === undefined || valued.length < iku.length) {
    const without = enumerate(iku.filter(({ capaian }) => capaian === null).map(({ kode }) => kode));
    return [
      `Dari ${iku.length} IKU, indeks capaian ${without} ${TIDAK_DAPAT_DIHITUNG}, sehingga banyaknya IKU yang mencapai target belum diketahui. ${values}`,
    ];
  }
  const missed = valued.filter(({ tercapai }) => !tercapai);
  const { maks } = aturan.rentangCapaian;
  const top = valued.filter(({ capaian }) => capaian.eq(maks));
  const lowest = valued.reduce((least, each) => (each.capaian.lt(least.capaian) ? each : least), some);
  const first =
    missed.length === 0
      ? `Seluruh ${iku.length} IKU mencapai target yang ditetapkan.`
      : `Dari ${iku.length} IKU, ${iku.length - missed.length} mencapai target yang ditetapkan; yang belum: ${enumerate(
          missed.map(({ kode, capaian }) => `${kode} (${figure(capaian)})`),
        )}.`;
  const highest =
    top.length === 0
      ? ''
      : ` Indeks capaian tertinggi, ${writeShare(maks)}, diperoleh ${enumerate(top.map(({ kode }) => kode))};`;
  return [
    `${first} ${values}`,
    `${highest === '' ? 'Indeks' : `${highest.trim()} indeks`} capaian terendah adalah ${lowest.kode} dengan ${figure(lowest.capaian)}.`,
  ];
}

/** What an indicator reached against its target. */
export function kalimatCapaian(
  { target, realisasi, capaian, capaianPenuh, satuan, status, tercapai, polarisasi }: IkuTercetak,
  tahun: number,
): string {
  if (realisasi === null || target === null || capaian === null || capaianPenuh === null || status === null) {
    const given = realisasi === null ? TIDAK_DAPAT_DIHITUNG : `sebesar ${figure(realisasi, satuan)}`;
    return `Realisasi tahun ${tahun} ${given}, target ${figureOrNone(target, satuan)}; indeks capaiannya ${TIDAK_DAPAT_DIHITUNG}.`;
  }
  const distance = realisasi.minus(target).abs();
  const where = realisasi.eq(target)
    ? 'sama dengan target'
    : `${figure(distance)} poin di ${realisasi.gt(target) ? 'atas' : 'bawah'} target`;
  const best = polarisasi === 'minimize' ? ' (makin rendah makin baik)' : '';
  const limited = capaian.eq(capaianPenuh)
    ? ''
    : ` Tanpa batas, indeks itu ${figure(capaianPenuh)}; yang dihitung ${figure(capaian)}.`;
  return `Realisasi tahun ${tahun} sebesar ${figure(realisasi, satuan)}, ${where} ${figure(target, satuan)}${best}. Indeks capaiannya ${figure(
    capaian,
  )} (${status}), sehingga target ${tercapai === true ? 'tercapai' : 'belum tercapai'}.${limited}`;
}

/**
 * This year against last, as far as last year is known.
 *
 * @param ragu a fault touches last year's figures
 */
export function kalimatPerbandingan(
  { kode, realisasi, target, capaian, satuan }: IkuTercetak,
  row: Baris<'tahunLalu'> | undefined,
  tahun: number,
  ragu: boolean,
): string {
  const last = tahun - 1;
  if (ragu || realisasi === null || target === null || capaian === null)
    return `Perbandingan dengan tahun ${last} ${TIDAK_DAPAT_DIHITUNG}.`;
  const { realisasi: before, target: oldTarget, tertulis, keterangan } = row?.nilai ?? NO_FIGURES;
  if (/\bbaru\b/i.test(keterangan ?? ''))
    return `IKU ${kode} baru digunakan pada tahun ${tahun}, sehingga tidak ada pembanding tahun ${last}.`;
  if (before !== null) {
    const change = `Realisasi tahun ${last} sebesar ${figure(before, satuan)}; realisasi tahun ${tahun} ${trend(before, realisasi, satuan)}.`;
    if (oldTarget === null) return change;
    const targets = oldTarget.eq(target)
      ? `Targetnya tetap ${figure(target, satuan)}.`
      : `Targetnya ${oldTarget.lt(target) ? 'naik' : 'turun'} dari ${figure(oldTarget, satuan)} menjadi ${figure(target, satuan)}.`;
    return `${change} ${targets}`;
  }
  if (tertulis !== null)
    return `Indeks capaian tahun ${last} sebesar ${figure(tertulis)}; indeks capaian tahun ${tahun} ${trend(tertulis, capaian, 'indeks')}.`;
  return `Angka tahun ${last} untuk IKU ini tidak tersedia, sehingga belum dapat dibandingkan.`;
}

const NO_FIGURES = { realisasi: null, target: null, tertulis: null, keterangan: null };

function trend(before: Decimal, now: Decimal, satuan: IkuTercetak['satuan']): string {
  if (now.eq(before)) return `tetap ${figure(now, satuan)}`;
  const distance = figure(now.minus(before).abs());
  return `${now.gt(before) ? 'naik' : 'turun'} ${distance} poin menjadi ${figure(now, satuan)}`;
}

const QUARTERS: readonly Periode[] = ['Q1', 'Q2', 'Q3', 'Q4'];

/** Since which quarter the target is held, without a gap to the last. */
export function kalimatTriwulan(rows: readonly Baris<'triwulan'>[]): string | null {
  const quarters = QUARTERS.flatMap((periode) => {
    const row = rows.find(({ nilai }) => nilai.periode === periode);
    const { target, realisasi } = row?.nilai ?? { target: null, realisasi: null };
    return target === null || realisasi === null ? [] : [{ periode, reached: realisasi.gte(target) }];
  });
  if (quarters.length === 0) return null;
  const missed = quarters.findLastIndex(({ reached }) => !reached);
  const since = quarters[missed + 1];
  if (since === undefined) return 'Pada triwulan terakhir yang dilaporkan, target kumulatif belum tercapai.';
  return missed === -1
    ? `Target kumulatif tercapai pada setiap triwulan sejak ${triwulan(since.periode)}.`
    : `Target kumulatif tercapai sejak ${triwulan(since.periode)}; sebelumnya belum.`;
}

const NAMA_TRIWULAN: Partial<Readonly<Record<Periode, string>>> = {
  Q1: 'triwulan I',
  Q2: 'triwulan II',
  Q3: 'triwulan III',
  Q4: 'triwulan IV',
};

function triwulan(periode: Periode): string {
  return NAMA_TRIWULAN[periode] ?? periode;
}

/** The best and the weakest quarter of the survey's index, and its course over the year. */
export function kalimatSurvei(index: Baris<'survei'> | undefined): string | null {
  const values = index === undefined ? null : quartersOf(index);
  if (values === null) return null;
  const named = values.map((nilai, at) => ({ nilai, nama: triwulan(QUARTERS[at] ?? 'Q1') }));
  const best = named.reduce((most, each) => (each.nilai.gt(most.nilai) ? each : most));
  const weakest = named.reduce((least, each) => (each.nilai.lt(least.nilai) ? each : least));
  return `Indeks tertinggi terjadi pada ${best.nama} (${figure(best.nilai, '%')}) dan terendah pada ${weakest.nama} (${figure(
    weakest.nilai,
    '%',
  )}); rata-rata keempat triwulan ${figure(printedMean(values), '%')}.`;
}

/** In how many months each channel held its target, and which it missed. */
export function kalimatServiceLevel(rows: readonly Baris<'serviceLevel'>[]): string | null {
  const channels = [
    { nama: 'telepon', key: 'telepon' },
    { nama: 'live chat', key: 'chat' },
  ] as const;
  const said = channels.flatMap(({ nama, key }) => {
    const months = rows.flatMap(({ nilai }) => {
      const [value, { target, bulan }] = [nilai[key], nilai];
      return value === null || target === null || bulan === null
        ? []
        : [{ bulan, value, reached: value.gte(target) }];
    });
    if (months.length === 0) return [];
    const missed = months.filter(({ reached }) => !reached).map(({ bulan }) => bulan);
    const mean = figure(printedMean(months.map(({ value }) => value)), '%');
    const held =
      missed.length === 0
        ? `memenuhi target pada seluruh ${months.length} bulan`
        : `memenuhi target pada ${months.length - missed.length} dari ${months.length} bulan (belum pada ${enumerate(missed)})`;
    return [`Layanan ${nama} ${held}, dengan rata-rata ${mean}.`];
  });
  return said.length === 0 ? null : said.join(' ');
}

/** What a month's figures say of its target: the remark that the audit expects. */
export function keteranganBulan({ telepon, chat, target }: Baris<'serviceLevel'>['nilai']): string {
  if (telepon === null || chat === null || target === null) return '';
  const missed = [...(telepon.lt(target) ? ['telepon'] : []), ...(chat.lt(target) ? ['live chat'] : [])];
  if (missed.length === 2) return 'Belum tercapai pada semua kategori';
  return missed.length === 0
    ? 'Tercapai pada semua kategori'
    : `Belum tercapai pada kategori ${missed.join('')}`;
}

/** What was spent of the ceiling, and what is left. */
export function kalimatAnggaran(pagu: Decimal, realisasi: Decimal): string {
  const rest = pagu.minus(realisasi);
  const share = figure(percentOfWhole(realisasi, pagu), '%');
  const left = rest.eq('0')
    ? 'seluruh pagu terserap'
    : rest.gt('0')
      ? `sisa pagu Rp${whole(rest)}`
      : `melebihi pagu sebesar Rp${whole(rest.abs())}`;
  return `Realisasi belanja Rp${whole(realisasi)} dari pagu Rp${whole(pagu)}, atau ${share}; ${left}.`;
}

const MEDALI = ['Platinum', 'Gold', 'Silver', 'Bronze'] as const;

/** How many medals of each kind were won. */
export function kalimatPrestasi(rows: readonly Baris<'prestasi'>[]): string | null {
  const counts = MEDALI.flatMap((medali) => {
    const jumlah = rows.filter(({ nilai }) => nilai.medali === medali).length;
    return jumlah === 0 ? [] : [`${jumlah} medali ${medali}`];
  });
  return counts.length === 0 ? null : `Seluruhnya diperoleh ${enumerate(counts)} dengan rincian berikut.`;
}

/** The weights behind a value, or that there are none. */
export function kalimatBobot(hasil: HasilTercetak, aturan: ManajemenKinerja): string {
  if (hasil.nko === null)
    return `NKO adalah rata-rata tertimbang nilai perspektif; nilainya ${TIDAK_DAPAT_DIHITUNG}.`;
  const given = hasil.perspektif.flatMap(({ bobot }) => (bobot === null ? [] : [bobot]));
  const { bobotBawaan } = aturan.nko;
  const weights =
    given.length > 0
      ? given
      : hasil.perspektif.length === bobotBawaan.length
        ? bobotBawaan
        : hasil.perspektif.map(() => decimal('100').div(decimal(hasil.perspektif.length)));
  const named = hasil.perspektif.map(({ nama }, at) => `${nama} ${writeShare(weights[at] ?? decimal('0'))}%`);
  return `NKO adalah rata-rata tertimbang nilai perspektif dengan bobot ${enumerate(named)}.`;
}

/** The rows of the conversion table for the last quarter, as the rule states them. */
export function tabelKonversi({ indeksTriwulanTerakhir }: RumusLakin): { nka: string; indeks: string }[] {
  const bands = indeksTriwulanTerakhir.pita;
  return bands.map(({ batasBawah, isi }, at) => {
    const above = bands[at - 1]?.batasBawah;
    const nka =
      above === undefined
        ? `mulai ${figure(batasBawah)}`
        : `${figure(batasBawah)} sampai di bawah ${figure(above)}`;
    const indeks =
      isi.pembagi === null
        ? writeShare(isi.indeks)
        : `${writeShare(isi.indeks)} + (NKA − ${writeShare(batasBawah)}) / ${writeShare(isi.pembagi)}`;
    return { nka, indeks };
  });
}
