import type { ProgramKlasikal } from '../../../rules/diklat/index.ts';
import type { SetChoice, SetColumn, SetSheet, Validation } from '../sheet-set.ts';
import {
  NUMBER_COLUMN,
  markEntry,
  numberedRows,
  oneOf,
  participantColumns,
  participantSheet,
  programSheet,
  reasonEntry,
} from './program-dan-peserta.ts';

/** What the workbook shows a participant who did not sit the examination. */
const ABSENT = 'TH';

/** The workbook of a face-to-face programme. */
export function klasikalSheets(program: ProgramKlasikal, choice: SetChoice): readonly SetSheet[] {
  return [
    programSheet(program, choice),
    courseSheet(program),
    participantSheet(choice),
    markSheet(program, choice),
    examSheet(program, choice),
  ];
}

function courseSheet(program: ProgramKlasikal): SetSheet {
  const courses = program.mataPelajaran.daftar;
  return {
    nama: 'Mata Pelajaran',
    warnaTab: 'acuan',
    kolomBeku: 2,
    kolom: [
      NUMBER_COLUMN,
      { judul: 'Mata Pelajaran', lebar: 62, format: 'teks', sifat: 'tetap' },
      { judul: 'Kelompok', lebar: 13, format: 'teks', sifat: 'tetap' },
      { judul: 'JP', lebar: 7, format: 'umum', sifat: 'tetap' },
      { judul: 'Diujikan', lebar: 11, format: 'teks', sifat: 'tetap' },
      {
        judul: 'Nilai Patokan',
        lebar: 14,
        format: 'desimal',
        sifat: 'rumus',
        // A table holds no spilled results, so each row takes its own out of the list.
        rumus: '=IF(COUNTBLANK({JP})>0,"",INDEX(PAJAK.NILAI_PATOKAN({Mata Pelajaran!JP}),{No}))',
      },
    ],
    baris: courses.map(({ nama, kelompok, jp, diujikan }, index) => [
      index + 1,
      nama,
      kelompok === 'pokok' ? 'Pokok' : 'Penunjang',
      jp.toNumber(),
      diujikan ? 'Ya' : 'Tidak',
    ]),
  };
}

const COURSES = 'ROWS({Mata Pelajaran!No})';

function ofCourse(judul: string): string {
  return `=IF(COUNTBLANK({Mata Pelajaran})>0,"",INDEX({Mata Pelajaran!${judul}},MATCH({Mata Pelajaran},{Mata Pelajaran!Mata Pelajaran},0)))`;
}

function markSheet(program: ProgramKlasikal, { jumlahPeserta }: SetChoice): SetSheet {
  const { pengganti } = program;
  const columns: readonly SetColumn[] = [
    NUMBER_COLUMN,
    ...participantColumns(COURSES),
    {
      judul: 'Mata Pelajaran',
      lebar: 58,
      format: 'umum',
      sifat: 'rumus',
      rumus: `=IF(COUNTBLANK({NIP})>0,"",INDEX({Mata Pelajaran!Mata Pelajaran},MOD({No}-1,${COURSES})+1))`,
    },
    { judul: 'JP', lebar: 7, format: 'umum', sifat: 'rumus', rumus: ofCourse('JP') },
    { judul: 'JP Hadir', lebar: 9, format: 'umum', sifat: 'isian', validasi: ATTENDED },
    {
      judul: 'Kehadiran (P)',
      lebar: 14,
      format: 'desimal',
      sifat: 'rumus',
      rumus: `=IF(COUNTBLANK({JP Hadir})+COUNTBLANK({JP})>0,"",MAX(ROUND({JP Hadir}*100/{JP},2),IF({Pengganti}="Ya",${pengganti.kehadiran.nilai.toFixed()},0)))`,
    },
    { judul: 'Tugas (Q)', lebar: 10, format: 'desimal', sifat: 'isian', validasi: markEntry(program) },
    { judul: 'Pengganti', lebar: 11, format: 'teks', sifat: 'isian', validasi: oneOf(['Ya']) },
    {
      judul: 'Alasan Pengganti',
      lebar: 11,
      format: 'teks',
      sifat: 'isian',
      validasi: reasonEntry(pengganti.alasan.daftar),
    },
    {
      judul: 'Tanggal Tugas Pengganti',
      lebar: 15,
      format: 'tanggal',
      sifat: 'isian',
      validasi: {
        jenis: 'rumus',
        rumus: `=AND(ISNUMBER({Tanggal Tugas Pengganti}),{Tanggal Tugas Pengganti}<={Program!Nilai@Tanggal Ujian}-${pengganti.hariSebelumUjian.nilai.toFixed()})`,
        pesan: `Tugas pengganti paling lambat ${pengganti.hariSebelumUjian.nilai.toFixed()} hari sebelum Tanggal Ujian di lembar Program.`,
      },
    },
    {
      judul: 'NPR',
      lebar: 9,
      format: 'desimal',
      sifat: 'rumus',
      rumus:
        '=IF(COUNTBLANK({Kehadiran (P)})+COUNTBLANK({Tugas (Q)})>0,"",PAJAK.NPR({Kehadiran (P)},{Tugas (Q)}))',
    },
    {
      judul: 'Nilai Patokan',
      lebar: 14,
      format: 'desimal',
      sifat: 'rumus',
      rumus: ofCourse('Nilai Patokan'),
    },
    { judul: 'Kelompok', lebar: 12, format: 'umum', sifat: 'rumus', rumus: ofCourse('Kelompok') },
  ];
  return {
    nama: 'Nilai',
    warnaTab: 'isian',
    kolomBeku: 4,
    kolom: columns,
    baris: numberedRows(jumlahPeserta * program.mataPelajaran.daftar.length),
  };
}

const ATTENDED: Validation = {
  jenis: 'rumus',
  rumus: '=AND(ISNUMBER({JP Hadir}),{JP Hadir}>=0,{JP Hadir}<={JP})',
  pesan: 'Isi dengan angka 0 sampai dengan JP mata pelajaran ini.',
};

/** The marks of the row's participant in a column of the sheet Nilai. */
function ownMarks(judul: string): string {
  return `FILTER({Nilai!${judul}},{Nilai!NIP}={NIP})`;
}

function examSheet(program: ProgramKlasikal, { jumlahPeserta }: SetChoice): SetSheet {
  const { susulan } = program;
  const days = susulan.batasHari.nilai.toFixed();
  const examination = '{Program!Nilai@Tanggal Ujian}';
  const columns: readonly SetColumn[] = [
    NUMBER_COLUMN,
    ...participantColumns('1'),
    { judul: 'Resume', lebar: 10, format: 'desimal', sifat: 'isian', validasi: markEntry(program) },
    {
      judul: 'Praktik',
      lebar: 10,
      format: 'desimal',
      sifat: 'isian',
      validasi: examMark(program, 'Praktik'),
    },
    { judul: 'Lisan', lebar: 10, format: 'desimal', sifat: 'isian', validasi: examMark(program, 'Lisan') },
    {
      judul: 'Tanggal Susulan',
      lebar: 13,
      format: 'tanggal',
      sifat: 'isian',
      validasi: {
        jenis: 'rumus',
        rumus: `=AND(ISNUMBER({Tanggal Susulan}),{Tanggal Susulan}>=${examination},{Tanggal Susulan}<=${examination}+${days})`,
        pesan: `Ujian susulan paling lambat ${days} hari setelah Tanggal Ujian di lembar Program.`,
      },
    },
    {
      judul: 'Alasan Susulan',
      lebar: 10,
      format: 'teks',
      sifat: 'isian',
      validasi: reasonEntry(susulan.alasan.daftar),
    },
    {
      judul: 'Jumlah NT',
      lebar: 10,
      format: 'desimal',
      sifat: 'rumus',
      rumus: `=IF(COUNTBLANK({NIP})>0,"",IF(SUMPRODUCT(({Nilai!NIP}={NIP})*ISNUMBER({Nilai!NPR}))<${COURSES},"",PAJAK.NILAI_TERTIMBANG(${ownMarks('NPR')},${ownMarks('Nilai Patokan')})))`,
    },
    {
      judul: 'NUK',
      lebar: 9,
      format: 'desimal',
      sifat: 'rumus',
      rumus: `=IF(COUNTBLANK({Praktik})+COUNTBLANK({Lisan})>0,"",IF(COUNTIF({Praktik}:{Lisan},"${ABSENT}")>0,"",PAJAK.NUK({Praktik},{Lisan})))`,
    },
    {
      judul: 'NA',
      lebar: 9,
      format: 'desimal',
      sifat: 'rumus',
      rumus:
        '=IF(COUNTBLANK({Resume})+COUNTBLANK({Jumlah NT})+COUNTBLANK({NUK})>0,"",PAJAK.NILAI_AKHIR({Resume},{Jumlah NT},{NUK}))',
    },
    {
      judul: 'Nilai Huruf',
      lebar: 9,
      format: 'umum',
      sifat: 'rumus',
      rumus: '=IF(COUNTBLANK({NA})>0,"",PAJAK.PREDIKAT({NA},"huruf"))',
    },
    {
      judul: 'Predikat',
      lebar: 14,
      format: 'umum',
      sifat: 'rumus',
      rumus: '=IF(COUNTBLANK({NA})>0,"",PAJAK.PREDIKAT({NA}))',
    },
    {
      judul: 'Kelulusan',
      lebar: 40,
      format: 'umum',
      sifat: 'rumus',
      rumus: `=IF(COUNTBLANK({NA})>0,"",PAJAK.KELULUSAN({NA},{Jumlah NT},${ownMarks('NPR')},${ownMarks('Kelompok')},{NUK},${ownMarks('Kehadiran (P)')}))`,
    },
  ];
  return {
    nama: 'Ujian',
    warnaTab: 'isian',
    kolomBeku: 3,
    kolom: columns,
    baris: numberedRows(jumlahPeserta),
  };
}

/** A mark, or the letters for who did not come. */
function examMark({ rentangNilai: { min, maks } }: ProgramKlasikal, judul: string): Validation {
  const [low, high] = [min.toFixed(), maks.toFixed()];
  return {
    jenis: 'rumus',
    rumus: `=OR(AND(ISNUMBER({${judul}}),{${judul}}>=${low},{${judul}}<=${high}),{${judul}}="${ABSENT}")`,
    pesan: `Isi dengan angka ${low} sampai dengan ${high}, atau ${ABSENT} bila tidak hadir.`,
  };
}
