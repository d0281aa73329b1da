import { printed, type Decimal } from '../../../rules/index.ts';
import type { Finding } from '../../finding.ts';
import { foldName } from '../../grid.ts';
import type { Iku } from '../hasil.ts';
import type { Besaran } from '../lembar.ts';
import { auditIndeks } from './capaian.ts';
import { cellText, differs, findIku, keraguan, lastYearRow, type Konteks } from './konteks.ts';
import { targetPoints } from './rincian.ts';

/** Last year's figures: their printed capaian, indicators without any, and one figure that serves two indicators. */
export function auditTahunLalu(konteks: Konteks): Finding[] {
  const { iku, lembar, tahun } = konteks;
  const findings: Finding[] = [];
  for (const each of iku) {
    const row = lastYearRow(konteks, each.kode);
    const isNew = row !== undefined && /\bbaru\b/i.test(row.nilai.keterangan ?? '');
    if (!isNew && (row === undefined || (row.nilai.realisasi === null && row.nilai.tertulis === null))) {
      const tempat = row?.tempat('kode') ?? each.baris.tempat('kode');
      findings.push(keraguan(tempat, { jenis: 'tanpa-angka-tahun-lalu', kode: each.kode, tahun: tahun - 1 }));
    }
    if (row === undefined) continue;
    const { realisasi, target, tertulis } = row.nilai;
    if (realisasi === null || target === null) continue;
    findings.push(
      ...auditIndeks(konteks, {
        apa: `capaian ${tahun - 1} ${each.kode}`,
        tempat: row.tempat('tertulis'),
        tertulis,
        realisasi,
        target,
        polarisasi: each.polarisasi,
      }),
    );
  }
  for (const [at, row] of lembar.tahunLalu.entries()) {
    const { kode, realisasi: nilai } = row.nilai;
    // Whole numbers such as 100 and 120 are alike by nature.
    if (kode === null || nilai === null || nilai.eq(nilai.round(0))) continue;
    const twin = lembar.tahunLalu
      .slice(0, at)
      .find(
        (other) =>
          other.nilai.realisasi?.eq(nilai) === true && foldName(other.nilai.kode ?? '') !== foldName(kode),
      );
    const lain = twin?.nilai.kode;
    if (lain === undefined || lain === null) continue;
    findings.push(keraguan(row.tempat('realisasi'), { jenis: 'angka-kembar', kode, lain, nilai }));
  }
  return findings;
}

/** A figure of an indicator and the cell that holds it. */
interface Acuan {
  readonly nama: string;
  readonly nilai: Decimal;
  readonly sel: string;
}

/** Figures that the text repeats, each against the cell it should agree with. */
export function auditAngkaTertulis(konteks: Konteks): Finding[] {
  return konteks.lembar.angkaTertulis.flatMap((row) => {
    const { kode, tempat, besaran, tahun, nilai: tertulis } = row.nilai;
    const iku = findIku(konteks, kode);
    if (iku === undefined || tempat === null || besaran === null || tahun === null || tertulis === null)
      return [];
    const year = tahun.toNumber();
    const place = row.tempat('nilai');
    if (besaran === 'Capaian' && year === konteks.tahun) {
      const { realisasi, target, polarisasi } = iku;
      const apa = `capaian ${iku.kode} (${tempat})`;
      return auditIndeks(konteks, { apa, tempat: place, tertulis, realisasi, target, polarisasi });
    }
    const acuan = referenceOf(konteks, iku, besaran, year);
    if (acuan === null || !differs(tertulis, acuan.nilai)) return [];
    const sebenarnya = figuresOf(konteks, iku).find(
      (each) => each.nama !== acuan.nama && printed(each.nilai).eq(printed(tertulis)),
    );
    return [
      keraguan(place, {
        jenis: 'dua-angka',
        besaran: besaran.toLowerCase(),
        tahun: year,
        kode: iku.kode,
        tempat,
        tertulis,
        acuan: acuan.nilai,
        selAcuan: acuan.sel,
        sebenarnya: sebenarnya?.nama ?? null,
      }),
    ];
  });
}

function referenceOf(konteks: Konteks, iku: Iku, besaran: Besaran, year: number): Acuan | null {
  if (besaran === 'Jumlah Poin Target') {
    const points = targetPoints(konteks, iku);
    return points === null ? null : { nama: 'jumlah poin', nilai: points, sel: 'jumlah lembar Layanan 3C' };
  }
  if (besaran === 'Selisih Realisasi') {
    const last = lastYearRow(konteks, iku.kode)?.nilai.realisasi ?? null;
    if (last === null) return null;
    return { nama: 'selisih realisasi', nilai: iku.realisasi.minus(last).abs(), sel: 'selisih kedua tahun' };
  }
  const nama = `${besaran.toLowerCase()} ${year}`;
  return figuresOf(konteks, iku).find((each) => each.nama === nama) ?? null;
}

/** Target, realisasi and capaian of both years. */
function figuresOf(konteks: Konteks, iku: Iku): readonly Acuan[] {
  const { tahun } = konteks;
  const { baris, target, realisasi, capaian, kode } = iku;
  const row = lastYearRow(konteks, kode);
  const last = (['target', 'realisasi', 'tertulis'] as const).flatMap((key): Acuan[] => {
    const nilai = row?.nilai[key] ?? null;
    if (row === undefined || nilai === null) return [];
    const name = key === 'tertulis' ? 'capaian' : key;
    return [{ nama: `${name} ${tahun - 1}`, nilai, sel: cellText(row.tempat(key)) }];
  });
  return [
    { nama: `target ${tahun}`, nilai: target, sel: cellText(baris.tempat('target')) },
    { nama: `realisasi ${tahun}`, nilai: realisasi, sel: cellText(baris.tempat('realisasi')) },
    { nama: `capaian ${tahun}`, nilai: capaian, sel: cellText(baris.tempat('capaian')) },
    ...last,
  ];
}
