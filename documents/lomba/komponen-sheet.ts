import { nilaiLapangan, type AturanLomba, type Komponen } from '../../rules/lomba/index.ts';
import { cite, ZERO, type Decimal } from '../../rules/index.ts';
import { fault, type Finding } from '../finding.ts';
import { foldName, type GridSheet } from '../grid.ts';
import { numberCell, textCell } from '../sheet/cell.ts';
import { column, derivedColumn, readTable } from '../sheet/table.ts';

const TOTAL = ['jumlah', 'total'];

/** Reads the sheet Komponen: the weight of each component of the circular, together 100; `bobot` is null where one is missing. */
export function readKomponen(
  sheet: GridSheet,
  aturan: AturanLomba,
): { readonly temuan: readonly Finding[]; readonly bobot: readonly Decimal[] | null } {
  const weight = numberCell({
    min: ZERO,
    maks: aturan.jumlahBobot.nilai,
    sumber: cite(aturan.peraturan, aturan.jumlahBobot),
  });
  const table = readTable(sheet, {
    kode: column('Kode', textCell, { keharusan: 'boleh-kosong', alias: ['Kode Komponen', 'Huruf'] }),
    nama: derivedColumn('Komponen', textCell, ['Nama Komponen', 'Kriteria']),
    bobot: column('Bobot', weight, { keharusan: 'boleh-kosong', alias: ['Bobot (%)', 'Bobot Komponen'] }),
  });
  const findings: Finding[] = [...table.temuan];
  const { daftar } = aturan.komponen;
  let lost = 0;
  const seen = new Map<Komponen, { readonly sel: string; readonly bobot: Decimal | null }>();
  for (const row of table.baris) {
    const { kode, nama, bobot } = row.nilai;
    if ([kode, nama].some((text) => text !== null && TOTAL.includes(foldName(text)))) continue;
    const komponen =
      kode === null ? undefined : daftar.find((each) => foldName(each.kode) === foldName(kode));
    if (komponen === undefined || seen.has(komponen)) lost += 1;
    if (kode === null) {
      findings.push(fault(row.tempat('kode'), { jenis: 'wajib-kosong', kolom: 'Kode' }));
      continue;
    }
    if (komponen === undefined) {
      const pilihan = daftar.map((each) => each.kode);
      const kesalahan = { jenis: 'tidak-dikenal', argumen: 'Kode', nilai: kode, pilihan } as const;
      findings.push(fault(row.tempat('kode'), { jenis: 'aturan', kesalahan }));
      continue;
    }
    const first = seen.get(komponen);
    if (first !== undefined) {
      const apa = `bobot komponen ${komponen.kode}`;
      findings.push(fault(row.tempat('kode'), { jenis: 'baris-ganda', apa, selPertama: first.sel }));
      continue;
    }
    const place = row.tempat('bobot');
    const reported = findings.some(({ tempat }) => tempat.sel !== undefined && tempat.sel === place.sel);
    if (bobot === null && !reported) findings.push(fault(place, { jenis: 'wajib-kosong', kolom: 'Bobot' }));
    seen.set(komponen, { sel: row.tempat('kode').sel ?? '', bobot });
  }
  const missing = daftar.filter((each) => !seen.has(each)).map(({ kode, nama }) => `${kode}. ${nama}`);
  // As many rows as components are missing hold a code that could not be used: each has its finding.
  if (missing.length > lost && table.baris.length > 0) {
    const sumber = cite(aturan.peraturan, aturan.komponen);
    findings.push(fault({ lembar: sheet.nama }, { jenis: 'komponen-hilang', komponen: missing }, sumber));
  }
  const bobot = daftar.map((each) => seen.get(each)?.bobot ?? null).filter((each) => each !== null);
  if (bobot.length < daftar.length) return { temuan: findings, bobot: null };
  // The sum is the rules' to judge, whatever the marks.
  const checked = nilaiLapangan(
    aturan,
    bobot.map(() => ZERO),
    bobot,
  );
  if (checked.ok) return { temuan: findings, bobot };
  const place = table.kolom('bobot') ?? { lembar: sheet.nama };
  findings.push(fault(place, { jenis: 'aturan', kesalahan: checked.kesalahan }));
  return { temuan: findings, bobot: null };
}
