import {
  indeksKepuasanMasyarakat,
  semuaPertanyaan,
  type AturanLomba,
  type Jawaban,
  type Pertanyaan,
} from '../../rules/lomba/index.ts';
import { cite, zip, type Decimal } from '../../rules/index.ts';
import { compareResult } from '../compare-result.ts';
import { fault, type Finding } from '../finding.ts';
import type { GridSheet } from '../grid.ts';
import { choiceCell, numberCell, textCell, type CellReader } from '../sheet/cell.ts';
import { column, derivedColumn, readTable, type Column, type TableRow } from '../sheet/table.ts';
import { kppCell, type Kpp } from './kpp.ts';
import { DATA_RESPONDEN, type Responden } from './responden.ts';

interface Columns {
  readonly kpp: Column<Kpp>;
  readonly nomor: Column<string>;
  readonly jenisKelamin: Column<string>;
  readonly pendidikan: Column<string>;
  readonly pekerjaan: Column<string>;
  readonly indeks: Column<Decimal>;
  readonly [pertanyaan: `pertanyaan ${number}`]: Column<Jawaban>;
}

type Row = TableRow<Columns>;

/** Reads the sheet Survei: a row for each respondent, a column for each question of the questionnaire. */
export function readSurvei(
  sheet: GridSheet,
  aturan: AturanLomba,
  kpp: readonly Kpp[],
): {
  readonly temuan: readonly Finding[];
  readonly responden: readonly Responden[];
  /** Whether a row could not be given to an office: someone's answers stand in it, and it has its finding. */
  readonly adaYatim: boolean;
} {
  const questions = semuaPertanyaan(aturan);
  const table = readTable(sheet, surveiColumns(aturan, kpp, questions));
  const findings: Finding[] = [...table.temuan];
  const responden: Responden[] = [];
  const firstOf = new Map<string, string>();
  let adaYatim = false;
  for (const row of table.baris) {
    const { kpp: office, nomor, jenisKelamin, pendidikan, pekerjaan } = row.nilai;
    if (office === null) {
      adaYatim = true;
      continue;
    }
    const name = `${nomor ?? ''} ${office.nama}`;
    const first = nomor === null ? undefined : firstOf.get(name);
    if (first !== undefined) {
      const apa = `responden ${nomor ?? ''} ${office.nama}`;
      findings.push(fault(row.tempat('nomor'), { jenis: 'baris-ganda', apa, selPertama: first }));
      continue;
    }
    firstOf.set(name, row.tempat('nomor').sel ?? '');
    const jawaban = questions.map((_, index) => row.nilai[`pertanyaan ${index}`] ?? null);
    findings.push(...compareIndex(row, aturan, questions, jawaban, table.temuan));
    responden.push({ kpp: office, jenisKelamin, pendidikan, pekerjaan, jawaban });
  }
  // A sheet of which no row could be read has its finding already.
  const unread = table.baris.length === 0 && table.temuan.length > 0;
  return { temuan: findings, responden, adaYatim: adaYatim || unread };
}

export function surveiColumns(
  aturan: AturanLomba,
  kpp: readonly Kpp[],
  questions: readonly Pertanyaan[],
): Columns {
  const { rentang } = aturan.kuesioner;
  const mark: CellReader<Jawaban> = numberCell({
    ...rentang,
    bulat: true,
    sumber: cite(aturan.peraturan, aturan.kuesioner),
  });
  // A mark from 1 to 5 says nothing about a favour: only yes and no are read here.
  const favour: CellReader<Jawaban> = choiceCell({ ya: ['y'], tidak: ['t', 'tdk'] });
  const [jenisKelamin, pendidikan, pekerjaan] = DATA_RESPONDEN;
  return {
    kpp: column('KPP', kppCell(kpp), { alias: ['Nama KPP', 'Kantor'] }),
    nomor: column('No. Responden', textCell, {
      keharusan: 'pilihan',
      alias: ['Responden', 'Nomor Responden'],
    }),
    jenisKelamin: respondentColumn(jenisKelamin),
    pendidikan: respondentColumn(pendidikan),
    pekerjaan: respondentColumn(pekerjaan),
    indeks: derivedColumn('Indeks', numberCell(), ['IKM']),
    ...Object.fromEntries(
      questions.map(({ jenis }, index) => [
        `pertanyaan ${index}` as const,
        column<Jawaban>(`P${index + 1}`, jenis === 'kepuasan' ? mark : favour, {
          keharusan: 'boleh-kosong',
          alias: [`Pertanyaan ${index + 1}`],
        }),
      ]),
    ),
  };
}

function respondentColumn({ nama, pilihan }: (typeof DATA_RESPONDEN)[number]): Column<string> {
  const choices = Object.fromEntries(pilihan.map((each) => [each, []]));
  return column(nama, choiceCell(choices), { keharusan: 'pilihan' });
}

/** The index that a row shows must be the one the rules give for its answers. */
function compareIndex(
  row: Row,
  aturan: AturanLomba,
  questions: readonly Pertanyaan[],
  jawaban: readonly Jawaban[],
  temuan: readonly Finding[],
): Finding[] {
  const cells = new Set(questions.map((_, index) => row.tempat(`pertanyaan ${index}`).sel));
  if (temuan.some(({ tingkat, tempat }) => tingkat === 'galat' && cells.has(tempat.sel))) return [];
  const marks = zip(questions, jawaban).map(([{ jenis }, each]) =>
    jenis === 'kepuasan' && typeof each !== 'string' ? each : null,
  );
  const index = indeksKepuasanMasyarakat(aturan, marks);
  if (!index.ok) return [];
  return compareResult('Indeks', row.tempat('indeks'), row.nilai.indeks, index.nilai.nilai);
}
