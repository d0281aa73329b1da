import {
  nilaiIndikator,
  type AturanLomba,
  type Kondisi,
  type NilaiPenilai,
} from '../../rules/lomba/index.ts';
import { cite, type Decimal } from '../../rules/index.ts';
import { fault, hasFault, warning, type Finding } from '../finding.ts';
import { cellAddress, foldName, isEmptyValue, rowNumbered, type GridSheet } from '../grid.ts';
import { numberCell, textCell } from '../sheet/cell.ts';
import { column, derivedColumn, readTable, type Column, type TableRow } from '../sheet/table.ts';
import { compareResult } from '../compare-result.ts';
import { indikatorCell, semuaIndikator } from './indikator-sheet.ts';
import { kppCell, type Kpp } from './kpp.ts';
import type { KolomPenilai } from './tim-penilai.ts';

/** The marks of one office in one indicator, in the order of the assessors; null where one did not score it. */
export type NilaiBaris = readonly (NilaiPenilai | null)[];

interface Columns {
  readonly kpp: Column<Kpp>;
  readonly indikator: Column<string>;
  readonly teks: Column<string>;
  readonly rataRata: Column<Decimal>;
  readonly [penilai: `penilai ${string}`]: Column<Decimal>;
}

type Row = TableRow<Columns>;

/** A row whose marks could not be given to an office and an indicator: it has its finding. */
interface BarisYatim {
  readonly kpp: Kpp | null;
  readonly indikator: string | null;
}

export interface ReadNilai {
  readonly temuan: readonly Finding[];
  /** The marks by office and indicator; null where a mark of the row could not be read. */
  readonly nilai: ReadonlyMap<Kpp, ReadonlyMap<string, NilaiBaris | null>>;
}

/** Reads the sheet Nilai: a row for each office and indicator, a column for each assessor. */
export function readNilai(
  sheet: GridSheet,
  aturan: AturanLomba,
  kpp: readonly Kpp[],
  tim: { readonly kolom: readonly KolomPenilai[]; readonly lengkap: boolean },
  kondisi: ReadonlyMap<string, readonly Kondisi[]>,
): ReadNilai {
  const indikator = semuaIndikator(aturan);
  const { min, maks } = aturan.rentangNilai;
  const mark = numberCell({ min, maks, sumber: cite(aturan.peraturan, aturan.rentangNilai) });
  const columns: Columns = {
    kpp: column('KPP', kppCell(kpp), { alias: ['Nama KPP', 'Kantor'] }),
    indikator: column('Kode', indikatorCell(indikator), { alias: ['Kode Indikator'] }),
    teks: derivedColumn('Indikator', textCell),
    rataRata: derivedColumn('Rata-rata', numberCell(), ['Nilai Rata-rata', 'Nilai Indikator']),
    ...Object.fromEntries(
      tim.kolom.map(({ kode, nama }) => [
        `penilai ${kode}` as const,
        column(kode, mark, { keharusan: 'pilihan', alias: nama === null ? [] : [nama] }),
      ]),
    ),
  };
  const table = readTable(sheet, columns);
  const findings: Finding[] = [...table.temuan];
  const headers = table.kolom('kpp') ?? table.kolom('indikator');
  const checked =
    tim.lengkap && headers?.sel !== undefined ? checkHeaders(sheet, headers.sel, columns, tim.kolom) : [];
  findings.push(...checked);
  // Where not every assessor's marks are known, no mean can be compared.
  const settled = tim.lengkap && !hasFault(checked);

  const faulty = new Set(
    table.temuan.filter(({ tingkat }) => tingkat === 'galat').map(({ tempat }) => tempat.sel),
  );
  const nilai = new Map<Kpp, Map<string, NilaiBaris | null>>(kpp.map((each) => [each, new Map()]));
  const firstOf = new Map<Kpp, Map<string, string>>(kpp.map((each) => [each, new Map()]));
  const yatim: BarisYatim[] = [];
  for (const row of table.baris) {
    const { kpp: office, indikator: kode } = row.nilai;
    if (office === null || kode === null) {
      yatim.push({ kpp: office, indikator: kode });
      continue;
    }
    const first = firstOf.get(office)?.get(kode);
    if (first !== undefined) {
      const apa = `nilai ${office.nama} pada indikator ${kode}`;
      findings.push(fault(row.tempat('indikator'), { jenis: 'baris-ganda', apa, selPertama: first }));
      yatim.push({ kpp: office, indikator: null });
      continue;
    }
    firstOf.get(office)?.set(kode, row.tempat('indikator').sel ?? '');
    const read = readMarks(row, kode, tim.kolom, kondisi.get(kode) ?? []);
    findings.push(...read.temuan);
    const unread = tim.kolom.some((each) => faulty.has(row.tempat(`penilai ${each.kode}`).sel));
    const complete = !unread && read.temuan.length === 0;
    nilai.get(office)?.set(kode, complete ? read.nilai : null);
    if (complete && tim.kolom.length > 0 && read.nilai.every((each) => each === null)) {
      const place = row.tempat(`penilai ${tim.kolom[0]?.kode ?? ''}`);
      findings.push(fault(place, { jenis: 'indikator-tanpa-nilai', kpp: office.nama, indikator: [kode] }));
    } else if (complete && settled) findings.push(...compareMean(row, aturan, read.nilai));
  }
  // A sheet of which no row could be read has its finding already.
  if (table.baris.length > 0 || table.temuan.length === 0) {
    const codes = indikator.map(({ kode }) => kode);
    findings.push(
      ...kpp.flatMap((office) => missingRows(office, codes, nilai.get(office) ?? new Map(), yatim)),
    );
  }
  return { temuan: findings, nilai };
}

/** The mean that a row shows must be the one the rules give. */
function compareMean(row: Row, aturan: AturanLomba, nilai: NilaiBaris): Finding[] {
  const mean = nilaiIndikator(
    aturan,
    nilai.filter((each) => each !== null),
  );
  if (!mean.ok) return [];
  return compareResult('Rata-rata', row.tempat('rataRata'), row.nilai.rataRata, mean.nilai.nilai);
}

function readMarks(
  row: Row,
  kode: string,
  penilai: readonly KolomPenilai[],
  kondisi: readonly Kondisi[],
): { readonly temuan: readonly Finding[]; readonly nilai: NilaiBaris } {
  const findings: Finding[] = [];
  const nilai = penilai.map((each): NilaiPenilai | null => {
    const key = `penilai ${each.kode}` as const;
    const mark = row.nilai[key] ?? null;
    if (mark === null) return null;
    const found = kondisi.find(({ min, maks }) => mark.gte(min) && mark.lte(maks));
    if (found !== undefined || kondisi.length === 0) return { kondisi: found ?? null, nilai: mark };
    const facts = { penilai: each.kode, indikator: kode, nilai: mark, kondisi };
    findings.push(fault(row.tempat(key), { jenis: 'nilai-tanpa-kondisi', ...facts }));
    return null;
  });
  return { temuan: findings, nilai };
}

/** Headings over marks that belong to nobody, then assessors that no heading names, then those who gave no mark. */
function checkHeaders(
  sheet: GridSheet,
  headerCell: string,
  columns: Columns,
  penilai: readonly KolomPenilai[],
): Finding[] {
  const nomor = rowOf(headerCell);
  const titles = rowNumbered(sheet, nomor)?.sel ?? [];
  const rows = [...sheet.baris].filter((row) => row.nomor > nomor);
  const known = new Set(
    Object.values(columns).flatMap((each: Column<unknown>) => [each.judul, ...each.alias].map(foldName)),
  );
  const headings = titles.flatMap((title, position) => {
    if (typeof title !== 'string' || isEmptyValue(title)) return [];
    const tempat = { lembar: sheet.nama, sel: cellAddress(position, nomor) };
    return [{ judul: title.trim(), nama: foldName(title), position, tempat }];
  });
  const strangers = headings.filter(
    ({ nama, position }) => !known.has(nama) && rows.some((row) => typeof row.sel[position] === 'number'),
  );
  const pilihan = penilai.map(({ kode }) => kode);
  const findings = strangers.map(({ judul, tempat }) =>
    fault(tempat, { jenis: 'penilai-tidak-dikenal', judul, pilihan }),
  );
  const columnOf = ({ kode, nama }: KolomPenilai) =>
    headings.find((each) => [kode, nama ?? kode].some((text) => foldName(text) === each.nama));
  const absent = penilai.filter((each) => columnOf(each) === undefined).map(({ kode }) => kode);
  // As many headings as assessors are missing name someone unknown: each has its finding.
  if (absent.length > strangers.length)
    findings.push(fault({ lembar: sheet.nama, sel: `A${nomor}` }, { jenis: 'kolom-hilang', kolom: absent }));
  const silent = penilai.flatMap((each) => {
    const heading = columnOf(each);
    if (heading === undefined || rows.some((row) => !isEmptyValue(row.sel[heading.position]))) return [];
    return [warning(heading.tempat, { jenis: 'penilai-tanpa-nilai', penilai: each.kode })];
  });
  return [...findings, ...silent];
}

function rowOf(cell: string): number {
  return Number(cell.replace(/^[A-Z]+/, ''));
}

function missingRows(
  office: Kpp,
  codes: readonly string[],
  known: ReadonlyMap<string, NilaiBaris | null>,
  yatim: readonly BarisYatim[],
): Finding[] {
  const own = yatim.filter((row) => row.kpp === null || row.kpp === office);
  const missing = codes.filter(
    (kode) => !known.has(kode) && !own.some(({ indikator }) => indikator === kode),
  );
  // As many rows as are missing may be those whose code could not be read or stands there twice.
  if (missing.length <= own.filter(({ indikator }) => indikator === null).length) return [];
  if (missing.length === codes.length)
    return [fault(office.tempat, { jenis: 'kpp-tanpa-data', kpp: office.nama, data: ['nilai'] })];
  return [fault(office.tempat, { jenis: 'indikator-tanpa-nilai', kpp: office.nama, indikator: missing })];
}
