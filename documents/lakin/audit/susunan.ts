import { nearest, sum, writeNumberInFull, type Decimal, type IsoDate } from '../../../rules/index.ts';
import type { Finding, Place } from '../../finding.ts';
import { foldName } from '../../grid.ts';
import type { Baris } from '../lembar.ts';
import { differs, findIku, keraguan, type Konteks } from './konteks.ts';

/** A report cannot be signed before the year it tells of is over. */
export function auditTanggal(
  tahun: number,
  tanggal: { readonly nilai: IsoDate; readonly tempat: Place } | null,
): Finding[] {
  const akhirTahun = `${tahun}-12-31`;
  if (tanggal === null || tanggal.nilai >= akhirTahun) return [];
  return [keraguan(tanggal.tempat, { jenis: 'terlalu-dini', tanggal: tanggal.nilai, akhirTahun })];
}

/** The printed contents and the headings: codes, names and numbers against the sheet IKU. */
export function auditDaftarIsi(konteks: Konteks): Finding[] {
  const places = [...new Set(konteks.lembar.daftarIsi.map(({ nilai }) => nilai.letak))];
  return places.flatMap((letak) =>
    letak === null ? [] : auditContents(konteks, letak, rowsAt(konteks.lembar.daftarIsi, letak)),
  );
}

function rowsAt(rows: readonly Baris<'daftarIsi'>[], letak: string): readonly Baris<'daftarIsi'>[] {
  return rows.filter(({ nilai }) => nilai.letak === letak);
}

function auditContents(konteks: Konteks, letak: string, rows: readonly Baris<'daftarIsi'>[]): Finding[] {
  const findings: Finding[] = [];
  const numbers = new Map<string, string>();
  for (const row of rows) {
    const { nomor, kode, judul } = row.nilai;
    if (kode === null || judul === null) continue;
    const iku = findIku(konteks, kode);
    if (iku === undefined && !konteks.kode.has(foldName(kode))) {
      const known = konteks.iku.find((each) => titled(judul, each.nama));
      const mirip = known === undefined ? null : `${known.kode} ${known.nama}`;
      findings.push(keraguan(row.tempat('kode'), { jenis: 'isi-tanpa-iku', letak, kode, judul, mirip }));
    } else if (iku !== undefined && !titled(judul, iku.nama)) {
      const apa = `${letak}, judul ${iku.kode}`;
      findings.push(
        keraguan(row.tempat('judul'), { jenis: 'nama-tidak-sama', apa, tertulis: judul, acuan: iku.nama }),
      );
    }
    if (nomor === null) continue;
    const selPertama = numbers.get(nomor.toFixed());
    if (selPertama === undefined) numbers.set(nomor.toFixed(), row.tempat('nomor').sel ?? '');
    else findings.push(keraguan(row.tempat('nomor'), { jenis: 'nomor-ganda', letak, nomor, selPertama }));
  }
  const codes = new Set(rows.map(({ nilai }) => foldName(nilai.kode ?? '')));
  for (const { kode, nama, baris } of konteks.iku) {
    if (!codes.has(foldName(kode)))
      findings.push(keraguan(baris.tempat('kode'), { jenis: 'iku-tanpa-isi', letak, kode, nama }));
  }
  return findings;
}

/** The same title but for "IKU" before it and an abbreviation or a place behind it. */
function titled(judul: string, nama: string): boolean {
  const [title, name] = [foldName(judul.replace(/^IKU\s+/i, '')), foldName(nama)];
  return title.startsWith(name) || name.startsWith(title);
}

/** The agreement with the superior: the same indicators with the same targets. */
export function auditPerjanjian(konteks: Konteks): Finding[] {
  const { lembar, iku } = konteks;
  const findings: Finding[] = [];
  for (const each of iku) {
    const row = lembar.perjanjian.find(({ nilai }) => foldName(nilai.kode ?? '') === foldName(each.kode));
    if (row === undefined) {
      findings.push(keraguan(each.baris.tempat('kode'), { jenis: 'tanpa-perjanjian', kode: each.kode }));
      continue;
    }
    const { target, nama } = row.nilai;
    if (target !== null && differs(target, each.target)) {
      const problem = { kode: each.kode, target: each.target, perjanjian: target };
      findings.push(keraguan(each.baris.tempat('target'), { jenis: 'target-bukan-perjanjian', ...problem }));
    }
    if (nama !== null && foldName(nama) !== foldName(each.nama)) {
      const apa = `nama ${each.kode} di Perjanjian Kinerja`;
      findings.push(
        keraguan(row.tempat('nama'), { jenis: 'nama-tidak-sama', apa, tertulis: nama, acuan: each.nama }),
      );
    }
  }
  return findings;
}

/** One objective, one name. */
export function auditSasaran({ lembar }: Konteks): Finding[] {
  return lembar.sasaran.flatMap((row) => {
    const { kode, nama, namaPeta } = row.nilai;
    if (kode === null || nama === null || namaPeta === null || foldName(nama) === foldName(namaPeta))
      return [];
    const apa = `nama SS ${kode} di peta strategis`;
    return [
      keraguan(row.tempat('namaPeta'), { jenis: 'nama-tidak-sama', apa, tertulis: namaPeta, acuan: nama }),
    ];
  });
}

/** The staff counted by office, by education and by rank is the same staff. */
export function auditSdm({ lembar }: Konteks): Finding[] {
  const groups = [...new Set(lembar.sdm.map(({ nilai }) => nilai.kelompok))].filter((each) => each !== null);
  const [first, ...others] = groups.map((kelompok) => {
    const rows = lembar.sdm.filter(({ nilai }) => nilai.kelompok === kelompok);
    return { kelompok, rows, jumlah: total(rows) };
  });
  if (first === undefined) return [];
  return others.flatMap(({ kelompok, rows, jumlah }) => {
    const [row] = rows;
    if (row === undefined || jumlah.eq(first.jumlah)) return [];
    const pembanding = `pegawai menurut ${first.kelompok.toLowerCase()}`;
    const apa = `pegawai menurut ${kelompok.toLowerCase()}`;
    const problem = { apa, jumlah, pembanding, jumlahPembanding: first.jumlah };
    return [keraguan(row.tempat('jumlah'), { jenis: 'jumlah-tidak-cocok', ...problem })];
  });
}

function total(rows: readonly Baris<'sdm'>[]): Decimal {
  return sum(rows.flatMap(({ nilai }) => (nilai.jumlah === null ? [] : [nilai.jumlah])));
}

/** Nothing is spent beyond its ceiling, and each printed share follows. */
export function auditAnggaran({ lembar }: Konteks): Finding[] {
  return lembar.anggaran.flatMap((row) => {
    const { jenis, pagu, realisasi, tertulis } = row.nilai;
    if (jenis === null || pagu === null || realisasi === null || pagu.lte('0')) return [];
    const share = realisasi.times('100').div(pagu);
    const beyond = realisasi.gt(pagu)
      ? [keraguan(row.tempat('realisasi'), { jenis: 'melebihi-pagu', apa: jenis, realisasi, pagu })]
      : [];
    if (tertulis === null || !differs(tertulis, share)) return beyond;
    const hitungan = `${writeNumberInFull(realisasi, 0)} / ${writeNumberInFull(pagu, 0)} × 100`;
    const apa = `persentase realisasi ${jenis}`;
    return [
      ...beyond,
      keraguan(row.tempat('tertulis'), {
        jenis: 'nilai-tidak-mengikuti',
        apa,
        tertulis,
        seharusnya: share,
        hitungan,
        penjelasan: null,
      }),
    ];
  });
}

/** Codes that other sheets use must be those of the sheet IKU. */
export function unknownCodes(
  codes: ReadonlyMap<string, unknown>,
  names: readonly string[],
  rows: readonly { readonly kode: string | null; readonly tempat: Place }[],
): { readonly tempat: Place; readonly kode: string; readonly terdekat: readonly string[] }[] {
  return rows.flatMap(({ kode, tempat }) =>
    kode === null || codes.has(foldName(kode)) ? [] : [{ tempat, kode, terdekat: nearest(kode, names) }],
  );
}
