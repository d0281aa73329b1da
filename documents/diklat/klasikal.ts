import {
  penilaianPeserta,
  peringkatDanRekomendasi,
  type MataPelajaran,
  type PenilaianPeserta,
  type Peringkat,
  type ProgramKlasikal,
} from '../../rules/diklat/index.ts';
import { cite, errorSentence, zip, type Decimal } from '../../rules/index.ts';
import { documentNumber } from '../document-number.ts';
import { fault, hasFault, type Finding } from '../finding.ts';
import { foldName, type GridSheet, type GridWorkbook } from '../grid.ts';
import type { WorkbookSummary } from '../summary.ts';
import { findSheet } from '../sheet/find-sheet.ts';
import { compareResult } from '../compare-result.ts';
import { checkCourses } from './mata-pelajaran-sheet.ts';
import { readMarks } from './nilai-sheet.ts';
import type { Penyelenggaraan, ReadPenyelenggaraan } from './penyelenggaraan.ts';
import { mayHold, readPesertaSheet, type Peserta } from './peserta.ts';
import { readExams, type ExamRow } from './ujian-sheet.ts';

/** A participant with marks, results and standing. */
export interface PesertaDinilai extends Peserta, Peringkat {
  readonly resume: Decimal;
  readonly praktik: Decimal | null;
  readonly lisan: Decimal | null;
  readonly penilaian: PenilaianPeserta;
  /** The certificate's number; null for those who do not pass. */
  readonly nomor: string | null;
}

/** All that a workbook of a face-to-face programme holds and what follows from it. */
export interface BukuKlasikal {
  readonly jenis: 'klasikal';
  readonly ringkasan: WorkbookSummary;
  readonly penyelenggaraan: Penyelenggaraan<ProgramKlasikal>;
  /** In the order of the sheet. */
  readonly peserta: readonly PesertaDinilai[];
}

/** The sheets that show results: their names and aliases. */
export const LEMBAR_KLASIKAL = {
  mataPelajaran: ['Mata Pelajaran', ['Mapel', 'Daftar Mata Pelajaran']],
  nilai: ['Nilai', ['Nilai Presentasi', 'Daftar Nilai']],
  ujian: ['Ujian', ['Nilai Ujian', 'Ujian Komprehensif']],
} satisfies Readonly<Record<string, [nama: string, alias: string[]]>>;

/** Reads the sheets of a face-to-face programme, computes every result and compares it with the one the workbook shows. */
export function readBukuKlasikal(
  workbook: GridWorkbook,
  read: ReadPenyelenggaraan,
  program: ProgramKlasikal,
): { readonly temuan: readonly Finding[]; readonly isi: BukuKlasikal | null } {
  const findings: Finding[] = [];
  const sheetOf = (name: string, alias: readonly string[] = []): GridSheet | null => {
    const found = findSheet(workbook, name, alias);
    if ('lembar' in found) return found.lembar;
    findings.push(found.temuan);
    return null;
  };
  const courseSheet = sheetOf(...LEMBAR_KLASIKAL.mataPelajaran);
  if (courseSheet !== null) findings.push(...checkCourses(courseSheet, program));
  const participantSheet = sheetOf('Peserta', ['Daftar Peserta']);
  const { golonganMinimum } = program;
  const participants = readPesertaSheet(participantSheet ?? { nama: 'Peserta', baris: [] }, {
    minimum: golonganMinimum.nilai,
    sumber: cite(program.peraturan, golonganMinimum),
  });
  if (participantSheet !== null) findings.push(...participants.temuan);
  const markSheet = sheetOf(...LEMBAR_KLASIKAL.nilai);
  const marks =
    markSheet === null ? null : readMarks(markSheet, program, participants.dikenal, read.tanggalUjian);
  const examSheet = sheetOf(...LEMBAR_KLASIKAL.ujian);
  const exams =
    examSheet === null ? null : readExams(examSheet, program, participants.dikenal, read.tanggalUjian);
  findings.push(...(marks?.temuan ?? []), ...(exams?.temuan ?? []));

  const assessed: Assessed[] = [];
  if (marks !== null && exams !== null && [marks, exams].every(hasRows)) {
    for (const peserta of participants.peserta) {
      const result = assess(program, peserta, marks, exams);
      findings.push(...result.temuan);
      if (result.isi !== null) assessed.push(result.isi);
    }
  }
  const penyelenggaraan = read.isi;
  if (penyelenggaraan === null || hasFault([...read.temuan, ...findings]))
    return { temuan: findings, isi: null };
  const peserta = rankAndNumber(program, penyelenggaraan, assessed);
  const lulus = peserta.filter((each) => each.penilaian.lulus).length;
  return {
    temuan: findings,
    isi: {
      jenis: 'klasikal',
      ringkasan: { perihal: program.nama, angka: { peserta: peserta.length, lulus } },
      penyelenggaraan: { ...penyelenggaraan, program },
      peserta,
    },
  };
}

/** A sheet of which no row could be read has its finding already. */
function hasRows({ baris, temuan }: Marks | Exams): boolean {
  return baris.size > 0 || temuan.length === 0;
}

type Marks = ReturnType<typeof readMarks>;
type Exams = ReturnType<typeof readExams>;
type Assessed = Omit<PesertaDinilai, 'nomor' | keyof Peringkat>;

function rankAndNumber(
  program: ProgramKlasikal,
  penyelenggaraan: Penyelenggaraan,
  assessed: readonly Assessed[],
): PesertaDinilai[] {
  const { polaNomor, nomorAwal, tanggalTerbit } = penyelenggaraan;
  const standing = peringkatDanRekomendasi(
    program,
    assessed.map((each) => each.penilaian),
  );
  let next = nomorAwal;
  return zip(assessed, standing).map(([each, peringkat]) => ({
    ...each,
    ...peringkat,
    nomor: each.penilaian.lulus ? documentNumber(polaNomor, next++, tanggalTerbit) : null,
  }));
}

function assess(
  program: ProgramKlasikal,
  peserta: Peserta,
  allMarks: Marks,
  exams: Exams,
): { readonly temuan: readonly Finding[]; readonly isi: Assessed | null } {
  const courses = program.mataPelajaran.daftar;
  const marks = allMarks.baris.get(peserta.nip) ?? new Map<MataPelajaran, null>();
  const exam = exams.baris.get(peserta.nip);
  const missing = courses.filter(
    (course) => !marks.has(course) && !mayHold(orphans(allMarks, course), peserta),
  );
  const data =
    missing.length === courses.length ? ['nilai mata pelajaran'] : missing.map(({ nama }) => `nilai ${nama}`);
  if (exam === undefined && !mayHold(exams.yatim, peserta)) data.push('nilai ujian');
  if (data.length > 0) {
    return {
      temuan: [fault(peserta.tempat, { jenis: 'peserta-tanpa-data', nama: peserta.nama, data })],
      isi: null,
    };
  }
  if (exam === undefined) return { temuan: [], isi: null };
  const mataPelajaran = courses.map((course) => marks.get(course) ?? null).filter((mark) => mark !== null);
  const { resume, praktik, lisan } = exam.nilai;
  // A cell that could not be read has its finding already.
  if (mataPelajaran.length < courses.length || resume === null || praktik === null || lisan === null) {
    return { temuan: [], isi: null };
  }
  const sat =
    praktik.nilai !== null && lisan.nilai !== null ? { praktik: praktik.nilai, lisan: lisan.nilai } : null;
  const penilaian = penilaianPeserta(program, { mataPelajaran, resume, ujian: sat });
  if (!penilaian.ok) throw new Error(errorSentence(penilaian.kesalahan));
  const findings = zip(mataPelajaran, penilaian.nilai.mataPelajaran).flatMap(([mark, result]) => [
    ...compareResult('Kehadiran (P)', mark.tempatHasil.kehadiran, mark.tertulis.kehadiran, result.kehadiran),
    ...compareResult('NPR', mark.tempatHasil.npr, mark.tertulis.npr, result.npr),
  ]);
  findings.push(...compareExam(exam, penilaian.nilai));
  return {
    temuan: findings,
    isi: { ...peserta, resume, praktik: praktik.nilai, lisan: lisan.nilai, penilaian: penilaian.nilai },
  };
}

/** The rows of the sheet Nilai that may hold someone's mark in that course. */
function orphans({ yatim }: Marks, course: MataPelajaran): Marks['yatim'] {
  return yatim.filter(({ mataPelajaran }) => mataPelajaran === null || mataPelajaran === course);
}

function compareExam(row: ExamRow, result: PenilaianPeserta): Finding[] {
  const { jumlahNt, nuk, na, huruf, predikat } = row.nilai;
  const words: [key: 'huruf' | 'predikat', shown: string | null][] = [
    ['huruf', huruf],
    ['predikat', predikat],
  ];
  return [
    ...compareResult('Jumlah NT', row.tempat('jumlahNt'), jumlahNt, result.jumlahNt),
    ...compareResult('NUK', row.tempat('nuk'), nuk, result.ujian?.nilaiUjian),
    ...compareResult('NA', row.tempat('na'), na, result.ujian?.nilaiAkhir),
    ...words.flatMap(([key, tertulis]) => {
      const seharusnya = result.ujian?.predikat[key];
      if (tertulis === null || seharusnya === undefined || foldName(tertulis) === foldName(seharusnya))
        return [];
      return [
        fault(row.tempat(key), {
          jenis: 'hasil-berbeda',
          kolom: key === 'huruf' ? 'Nilai Huruf' : 'Predikat',
          tertulis,
          seharusnya,
        }),
      ];
    }),
  ];
}
