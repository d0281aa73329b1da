import {
  penilaianProgram,
  peringkatDanRekomendasi,
  type CalonRekomendasi,
  type PenilaianPeserta,
  type Peringkat,
  type ProgramKlasikal,
} from '../../rules/diklat/index.ts';
import { cite, errorSentence, zip, type Decimal } from '../../rules/index.ts';
import { documentNumber } from '../document-number.ts';
import { fault, hasFault, type Finding } from '../finding.ts';
import type { FindingLog } from '../finding-log.ts';
import { foldName, type GridSheet, type GridWorkbook } from '../grid.ts';
import { sequenceOf, type Sequence } from '../sequence.ts';
import type { WorkbookSummary } from '../summary.ts';
import { findSheet } from '../sheet/find-sheet.ts';
import { compareResult } from '../compare-result.ts';
import { checkCourses } from './mata-pelajaran-sheet.ts';
import { readMarks, type Marks } from './nilai-sheet.ts';
import type { Penyelenggaraan, ReadPenyelenggaraan } from './penyelenggaraan.ts';
import {
  readPesertaSheet,
  withoutData,
  withoutParticipants,
  type DikenalPeserta,
  type NamaPeserta,
  type Peserta,
} from './peserta.ts';
import { numbersOf, present, withNumbers } from './urutan-peserta.ts';
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
  /** In the order of the sheet; each is read and computed anew when asked for. */
  readonly peserta: Sequence<PesertaDinilai>;
  /** Those of them who pass. */
  readonly lulus: Sequence<PesertaDinilai>;
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
  log: FindingLog,
): BukuKlasikal | null {
  const sheetOf = (name: string, alias: readonly string[] = []): GridSheet | null => {
    const found = findSheet(workbook, name, alias);
    if ('lembar' in found) return found.lembar;
    log.add([found.temuan]);
    return null;
  };
  const courseSheet = sheetOf(...LEMBAR_KLASIKAL.mataPelajaran);
  if (courseSheet !== null) log.add(checkCourses(courseSheet, program));
  const participantSheet = sheetOf('Peserta', ['Daftar Peserta']);
  const { golonganMinimum } = program;
  const sumber = cite(program.peraturan, golonganMinimum);
  const { peserta, dikenal } =
    participantSheet === null
      ? withoutParticipants()
      : readPesertaSheet(participantSheet, log, { golongan: { minimum: golonganMinimum.nilai, sumber } });
  const markSheet = sheetOf(...LEMBAR_KLASIKAL.nilai);
  const marks = markSheet === null ? null : readMarks(markSheet, program, dikenal, read.tanggalUjian, log);
  const examSheet = sheetOf(...LEMBAR_KLASIKAL.ujian);
  const exams = examSheet === null ? null : readExams(examSheet, program, dikenal, read.tanggalUjian, log);

  // A sheet of which no row could be read has its finding already.
  if (marks === null || exams === null || marks.takTerbaca || exams.takTerbaca) return null;
  const penilaian = penilaianProgram(program);
  const assess = (each: NamaPeserta) => assessed({ program, penilaian, dikenal, marks, exams }, each);
  const calon: CalonRekomendasi[] = [];
  for (const each of dikenal.menurutNip.values()) {
    if (!each.lengkap) continue;
    const { temuan, isi } = assess(each);
    log.add(temuan);
    if (isi !== null) calon[each.urutan] = { lulus: isi.penilaian.lulus, ujian: isi.penilaian.ujian };
  }
  const penyelenggaraan = read.isi;
  if (penyelenggaraan === null || hasFault(read.temuan) || log.hasFault()) return null;
  const { polaNomor, nomorAwal, tanggalTerbit } = penyelenggaraan;
  const standing = peringkatDanRekomendasi(program, calon);
  const nomorUrut = numbersOf(
    calon.map(({ lulus }) => lulus),
    nomorAwal,
  );
  const dinilai = sequenceOf(peserta.length, (index) => {
    const each = present(peserta.at(index));
    const known = present(dikenal.menurutNip.get(each.nip));
    const urut = nomorUrut[known.urutan] ?? null;
    const nomor = urut === null ? null : documentNumber(polaNomor, urut, tanggalTerbit);
    const nilai = present(assess(known).isi ?? undefined);
    // As in elearning.ts: members written after a spread cost a shape each.
    return Object.assign({ nomor }, each, nilai, present(standing[known.urutan]));
  });
  const lulus = withNumbers(dinilai, nomorUrut);
  return {
    jenis: 'klasikal',
    ringkasan: { perihal: program.nama, angka: { peserta: peserta.length, lulus: lulus.length } },
    penyelenggaraan: { ...penyelenggaraan, program },
    peserta: dinilai,
    lulus,
  };
}

type Exams = ReturnType<typeof readExams>;
type Assessed = Omit<PesertaDinilai, 'nomor' | keyof Peserta | keyof Peringkat>;

interface Sheets {
  readonly program: ProgramKlasikal;
  readonly penilaian: ReturnType<typeof penilaianProgram>;
  readonly dikenal: DikenalPeserta;
  readonly marks: Marks;
  readonly exams: Exams;
}

function assessed(
  { program, penilaian, dikenal, marks, exams }: Sheets,
  peserta: NamaPeserta,
): { readonly temuan: readonly Finding[]; readonly isi: Assessed | null } {
  const courses = program.mataPelajaran.daftar;
  const exam = exams.barisDari(peserta);
  const missing = courses.filter((_, at) => !marks.ada(peserta, at) && !marks.mungkinAda(peserta, at));
  const data =
    missing.length === courses.length ? ['nilai mata pelajaran'] : missing.map(({ nama }) => `nilai ${nama}`);
  if (exam === undefined && !exams.mungkinAda(peserta)) data.push('nilai ujian');
  if (data.length > 0) return { temuan: [withoutData(dikenal, peserta, data)], isi: null };
  if (exam === undefined) return { temuan: [], isi: null };
  const mataPelajaran = courses.map((_, at) => marks.nilai(peserta, at)).filter((mark) => mark !== null);
  const { resume, praktik, lisan } = exam.nilai;
  // A cell that could not be read has its finding already.
  if (mataPelajaran.length < courses.length || resume === null || praktik === null || lisan === null) {
    return { temuan: [], isi: null };
  }
  const sat =
    praktik.nilai !== null && lisan.nilai !== null ? { praktik: praktik.nilai, lisan: lisan.nilai } : null;
  const dinilai = penilaian({ mataPelajaran, resume, ujian: sat });
  if (!dinilai.ok) throw new Error(errorSentence(dinilai.kesalahan));
  const findings = zip(mataPelajaran, dinilai.nilai.mataPelajaran).flatMap(([mark, result]) => [
    ...compareResult('Kehadiran (P)', mark.tempatHasil.kehadiran, mark.tertulis.kehadiran, result.kehadiran),
    ...compareResult('NPR', mark.tempatHasil.npr, mark.tertulis.npr, result.npr),
  ]);
  findings.push(...compareExam(exam, dinilai.nilai));
  return {
    temuan: findings,
    isi: { resume, praktik: praktik.nilai, lisan: lisan.nilai, penilaian: dinilai.nilai },
  };
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
