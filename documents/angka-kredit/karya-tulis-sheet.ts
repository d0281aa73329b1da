import type { PERAN_PENULIS } from '../../rules/angka-kredit/index.ts';
import { rentangPenulis, type AturanButir, type ButirKegiatan } from '../../rules/angka-kredit/index.ts';
import { cite, ONE } from '../../rules/index.ts';
import { fault, type Finding } from '../finding.ts';
import { foldName, type GridSheet } from '../grid.ts';
import { choiceCell, dateCell, nipCell, numberCell, textCell } from '../sheet/cell.ts';
import { column, derivedColumn, readTable, type TableRow } from '../sheet/table.ts';
import { aturanButirTerakhir } from './aturan-masa.ts';
import { readButir } from './baca-butir.ts';
import type { CheckBukti } from './bukti.ts';
import { nilaiKaryaTulis, type ButirDinilai } from './butir-dinilai.ts';
import { LEMBAR_UNSUR, lembarButir, ruleOf, type ReadButirSheet } from './butir-sheet.ts';
import { compareAngkaKredit } from './compare-ak.ts';
import { findPegawai, type DikenalPegawai } from './pegawai-sheet.ts';

const peran = choiceCell({
  utama: ['Penulis Utama'],
  pembantu: ['Penulis Pembantu', 'Pendukung', 'Penulis Pendukung'],
  setara: ['Sama Rata', 'Tanpa Penulis Utama'],
} satisfies Record<(typeof PERAN_PENULIS)[number], string[]>);

export function karyaTulisColumns(aturan: AturanButir) {
  const authors = numberCell({
    ...rentangPenulis(aturan),
    bulat: true,
    sumber: cite(aturan.peraturan, aturan.penulis.pembantuTerbanyak),
  });
  return {
    nip: column('NIP', nipCell, { alias: ['NIP Pegawai'] }),
    nama: derivedColumn('Nama', textCell, ['Nama Pegawai']),
    tanggal: column('Tanggal', dateCell, { alias: ['Tgl', 'Tanggal Terbit'] }),
    butir: column('Butir', textCell, { alias: ['Kode Butir', 'Kode'] }),
    judul: column('Judul', textCell, { alias: ['Judul Karya', 'Judul Karya Tulis'] }),
    jumlahPenulis: column('Jumlah Penulis', authors, { alias: ['Penulis'] }),
    peran: column('Peran', peran, { alias: ['Peran Penulis'] }),
    bukti: column('Nomor Bukti', textCell, {
      keharusan: 'pilihan',
      alias: ['Bukti', 'No. Bukti', 'Bukti Fisik'],
    }),
    ak: derivedColumn('Angka Kredit', numberCell(), ['AK', 'Jumlah AK']),
  };
}

type Row = TableRow<ReturnType<typeof karyaTulisColumns>>;

/** Reads the sheet Karya Tulis: one row an author of the unit. */
export function readKaryaTulisSheet(
  sheet: GridSheet,
  known: DikenalPegawai,
  checkBukti: CheckBukti,
): ReadButirSheet {
  const newest = aturanButirTerakhir();
  const { baris, temuan } = readTable(sheet, karyaTulisColumns(newest));
  const findings: Finding[] = [...temuan, ...checkAuthors(baris)];
  const butir: ButirDinilai[] = [];
  for (const row of baris) {
    const { nip, nama, judul, jumlahPenulis, peran, bukti, ak } = row.nilai;
    const tempat = { tempatNip: row.tempat('nip'), tempatNama: row.tempat('nama') };
    const { pegawai, temuan: who } = findPegawai(known, { nip, nama, ...tempat });
    const rule = ruleOf(row.nilai.tanggal, row.tempat('tanggal'), pegawai);
    const read = butirOf(row, rule.aturan ?? newest);
    findings.push(...who, ...rule.temuan, ...read.temuan);
    if (nip !== null && bukti !== null) {
      // Authors of one work share its evidence.
      const use = { nip, bukti, butir: row.nilai.butir ?? '' };
      findings.push(...checkBukti(use, row.tempat('bukti')).filter(({ tingkat }) => tingkat === 'galat'));
    }
    if (read.butir === null || pegawai === null || rule.aturan === null) continue;
    if (jumlahPenulis === null || peran === null) continue;
    const penulis = { jumlah: jumlahPenulis, peran };
    const hasil = nilaiKaryaTulis(rule.aturan, read.butir, pegawai.jenjang, penulis);
    if (!hasil.ok) {
      findings.push(fault(row.tempat('peran'), { jenis: 'aturan', kesalahan: hasil.kesalahan }));
      continue;
    }
    const digits = rule.aturan.desimal.nilai;
    findings.push(...compareAngkaKredit('Angka Kredit', row.tempat('ak'), ak, hasil.nilai.nilai, digits));
    butir.push({
      nip: pegawai.nip,
      tanggal: rule.tanggal,
      butir: read.butir,
      uraian: judul,
      bukti,
      volume: ONE,
      penulis,
      hasil: hasil.nilai,
      tempat: row.tempat('nip'),
    });
  }
  return { temuan: findings, butir };
}

function butirOf(
  row: Row,
  aturan: AturanButir,
): { readonly butir: ButirKegiatan | null; readonly temuan: readonly Finding[] } {
  if (row.nilai.butir === null) return { butir: null, temuan: [] };
  const place = row.tempat('butir');
  const read = readButir(aturan, row.nilai.butir, place);
  if (read.butir === null || lembarButir(read.butir) === LEMBAR_UNSUR['karya tulis']) return read;
  const { kode } = read.butir;
  const problem = { jenis: 'butir-salah-lembar', kode, lembar: lembarButir(read.butir) } as const;
  return { butir: null, temuan: [...read.temuan, fault(place, problem)] };
}

/** The rows of one work must say the same number of authors, with one main author and no more rows than authors. */
function checkAuthors(rows: readonly Row[]): Finding[] {
  const works = new Map<string, Row[]>();
  for (const row of rows) {
    const { judul } = row.nilai;
    if (judul === null) continue;
    const key = foldName(judul);
    works.set(key, [...(works.get(key) ?? []), row]);
  }
  return [...works.values()].flatMap((authors) => {
    const [first, ...others] = authors;
    const count = first?.nilai.jumlahPenulis ?? null;
    if (first === undefined || count === null) return [];
    const judul = first.nilai.judul ?? '';
    const mains = authors.filter((row) => row.nilai.peran === 'utama');
    return [
      ...others
        .filter(({ nilai }) => nilai.jumlahPenulis !== null && !nilai.jumlahPenulis.eq(count))
        .map((row) => {
          const selPertama = first.tempat('jumlahPenulis').sel ?? '';
          return fault(row.tempat('jumlahPenulis'), { jenis: 'jumlah-penulis-berbeda', judul, selPertama });
        }),
      ...mains.slice(1).map((row) => {
        const selPertama = mains[0]?.tempat('peran').sel ?? '';
        return fault(row.tempat('peran'), { jenis: 'penulis-utama-ganda', judul, selPertama });
      }),
      ...authors
        .slice(count.toNumber())
        .map((row) => fault(row.tempat('judul'), { jenis: 'penulis-berlebih', judul, jumlah: count })),
    ];
  });
}
