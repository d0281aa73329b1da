import type { AturanButir, ButirKegiatan, Unsur } from '../../rules/angka-kredit/index.ts';
import { ONE, ZERO, type IsoDate } from '../../rules/index.ts';
import { fault, warning, type Finding, type Place } from '../finding.ts';
import type { GridSheet } from '../grid.ts';
import { dateCell, nipCell, numberCell, textCell, yesNoCell } from '../sheet/cell.ts';
import { column, derivedColumn, readTable, type TableRow } from '../sheet/table.ts';
import { aturanButirPada, aturanButirTerakhir } from './aturan-masa.ts';
import { readButir, readButirPelatihan } from './baca-butir.ts';
import type { CheckBukti } from './bukti.ts';
import { nilaiButirKegiatan, type ButirDinilai } from './butir-dinilai.ts';
import { compareAngkaKredit } from './compare-ak.ts';
import { findPegawai, type DikenalPegawai, type Pegawai } from './pegawai-sheet.ts';

/** The sub-unsur of Lampiran II whose rows have authors and stand on a sheet of their own. */
const SUB_UNSUR_KARYA_TULIS = 'PROFESI.B';

/** Where the rows of an unsur stand. */
export const LEMBAR_UNSUR: Readonly<Record<Unsur | 'karya tulis', string>> = {
  'tugas jabatan': 'Kegiatan',
  'pengembangan profesi': 'Pengembangan Profesi',
  penunjang: 'Penunjang',
  'karya tulis': 'Karya Tulis',
};

/** The sheet on which a butir is entered. */
export function lembarButir({ kode, unsur }: ButirKegiatan): string {
  return LEMBAR_UNSUR[kode.startsWith(`${SUB_UNSUR_KARYA_TULIS}.`) ? 'karya tulis' : unsur];
}

export function butirColumns(unsur: Unsur) {
  const volume = numberCell({ min: ZERO, bulat: true });
  const optional = { keharusan: 'pilihan' } as const;
  return {
    nip: column('NIP', nipCell, { alias: ['NIP Pegawai'] }),
    nama: derivedColumn('Nama', textCell, ['Nama Pegawai']),
    tanggal: column('Tanggal', dateCell, { alias: ['Tgl', 'Tanggal Selesai'] }),
    butir: column('Butir', textCell, { alias: ['Kode Butir', 'Kode', 'Butir Kegiatan'] }),
    uraian: column('Uraian', textCell, { ...optional, alias: ['Uraian Kegiatan', 'Keterangan'] }),
    volume: column('Volume', volume, {
      keharusan: unsur === 'tugas jabatan' ? 'wajib' : 'pilihan',
      alias: ['Jumlah Volume', 'Vol'],
    }),
    jam: column('Jam', numberCell({ min: ZERO }), { ...optional, alias: ['Jumlah Jam', 'JP'] }),
    penugasan: column('Penugasan Tertulis', yesNoCell, { ...optional, alias: ['Penugasan'] }),
    bukti: column('Nomor Bukti', textCell, { alias: ['Bukti', 'No. Bukti', 'Bukti Fisik'] }),
    ak: derivedColumn('Angka Kredit', numberCell(), ['AK', 'Jumlah AK']),
  };
}

type Row = TableRow<ReturnType<typeof butirColumns>>;

export interface ReadButirSheet {
  readonly temuan: readonly Finding[];
  readonly butir: readonly ButirDinilai[];
}

/** Reads one of the sheets Kegiatan, Pengembangan Profesi and Penunjang: one row a butir. */
export function readButirSheet(
  sheet: GridSheet,
  unsur: Unsur,
  known: DikenalPegawai,
  checkBukti: CheckBukti,
): ReadButirSheet {
  const { baris, temuan } = readTable(sheet, butirColumns(unsur));
  const findings: Finding[] = [...temuan];
  const butir: ButirDinilai[] = [];
  for (const row of baris) {
    const { nip, nama, bukti } = row.nilai;
    const tempat = { tempatNip: row.tempat('nip'), tempatNama: row.tempat('nama') };
    const found = findPegawai(known, { nip, nama, ...tempat });
    findings.push(...found.temuan);
    if (nip !== null && bukti !== null)
      findings.push(...checkBukti({ nip, bukti, butir: row.nilai.butir ?? '' }, row.tempat('bukti')));
    const rule = ruleOf(row.nilai.tanggal, row.tempat('tanggal'), found.pegawai);
    findings.push(...rule.temuan);
    const read = butirOf(row, rule.aturan ?? aturanButirTerakhir(), unsur);
    findings.push(...read.temuan);
    if (read.butir === null || found.pegawai === null || rule.aturan === null) continue;
    const scored = score(row, rule.aturan, rule.tanggal, read.butir, found.pegawai);
    findings.push(...scored.temuan);
    if (scored.hasil !== null) butir.push(scored.hasil);
  }
  return { temuan: findings, butir };
}

/** The rule of the day on which the work was done, within the officer's period. */
export function ruleOf(
  tanggal: IsoDate | null,
  place: Place,
  pegawai: Pegawai | null,
): {
  readonly aturan: AturanButir | null;
  readonly tanggal: IsoDate;
  readonly temuan: readonly Finding[];
} {
  if (tanggal === null) return { aturan: null, tanggal: '', temuan: [] };
  if (pegawai !== null && (tanggal < pegawai.masa.mulai || tanggal > pegawai.masa.selesai)) {
    const problem = { jenis: 'di-luar-masa', apa: 'Tanggal', ...pegawai.masa } as const;
    return { aturan: null, tanggal, temuan: [fault(place, problem)] };
  }
  const rule = aturanButirPada(tanggal, place);
  const early = pegawai === null ? [] : beforePost(tanggal, place, pegawai);
  return { aturan: rule.aturan, tanggal, temuan: [...rule.temuan, ...early] };
}

/** Work done before the present pangkat or jenjang belongs to the one before. */
function beforePost(tanggal: IsoDate, place: Place, { tmtGolongan, tmtJenjang, masa }: Pegawai): Finding[] {
  const begins = [
    { apa: 'TMT Golongan', tmt: tmtGolongan },
    { apa: 'TMT Jenjang', tmt: tmtJenjang },
  ];
  return begins
    .filter(({ tmt }) => tanggal < tmt && tmt <= masa.selesai)
    .map(({ apa, tmt }) => warning(place, { jenis: 'mendahului-tmt', apa, tmt }));
}

function butirOf(
  row: Row,
  aturan: AturanButir,
  unsur: Unsur,
): { readonly butir: ButirKegiatan | null; readonly temuan: readonly Finding[] } {
  const text = row.nilai.butir;
  if (text === null) return { butir: null, temuan: [] };
  const places = { butir: row.tempat('butir'), jam: row.tempat('jam') };
  const read =
    readButirPelatihan(aturan, text, row.nilai.jam, places) ?? readButir(aturan, text, places.butir);
  if (read.butir === null || lembarButir(read.butir) === LEMBAR_UNSUR[unsur]) return read;
  const { kode } = read.butir;
  const problem = { jenis: 'butir-salah-lembar', kode, lembar: lembarButir(read.butir) } as const;
  return { butir: null, temuan: [...read.temuan, fault(places.butir, problem)] };
}

function score(
  row: Row,
  aturan: AturanButir,
  tanggal: IsoDate,
  butir: ButirKegiatan,
  pegawai: Pegawai,
): { readonly hasil: ButirDinilai | null; readonly temuan: readonly Finding[] } {
  const { uraian, bukti, penugasan, ak } = row.nilai;
  const volume = row.nilai.volume ?? (butir.unsur === 'tugas jabatan' ? null : ONE);
  if (volume === null) return { hasil: null, temuan: [] };
  const hasil = nilaiButirKegiatan(aturan, butir, pegawai.jenjang, volume);
  if (!hasil.ok) {
    const problem = { jenis: 'aturan', kesalahan: hasil.kesalahan } as const;
    return { hasil: null, temuan: [fault(row.tempat('butir'), problem)] };
  }
  const findings: Finding[] = [];
  if (hasil.nilai.penugasan !== null && penugasan !== true) {
    const { kode, pelaksana } = butir;
    const problem = { jenis: 'penugasan-tidak-tertulis', kode, pelaksana } as const;
    findings.push(fault(row.tempat('penugasan'), problem, hasil.nilai.penugasan));
  }
  findings.push(
    ...compareAngkaKredit('Angka Kredit', row.tempat('ak'), ak, hasil.nilai.nilai, aturan.desimal.nilai),
  );
  return {
    temuan: findings,
    hasil: {
      nip: pegawai.nip,
      tanggal,
      butir,
      uraian,
      bukti,
      volume,
      penulis: null,
      hasil: hasil.nilai,
      tempat: row.tempat('nip'),
    },
  };
}
