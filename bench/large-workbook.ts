import {
  kelulusanElearning,
  nilaiPatokan,
  penilaianPeserta,
  type PenilaianPeserta,
  type ProgramDiklat,
} from '../rules/diklat/index.ts';
import { decimal, errorSentence, printed, toFloat, type Decimal, type Result } from '../rules/index.ts';
import { programElearning, programKlasikal } from '../samples/make/programme.ts';
import { inventedPerson, type InventedPerson } from './invented-people.ts';
import { streamXlsx, type LargeCell, type LargeSheet } from './stream-xlsx.ts';

export interface LargeWorkbook {
  readonly jenis: 'e-learning' | 'klasikal';
  /** A sheet's 1,048,576 rows hold 58,000 participants of 18 courses at most. */
  readonly peserta: number;
  readonly seed?: number;
}

/** Writes a workbook with so many invented participants, all of whom pass; the same seed gives the same workbook. */
export async function writeLargeWorkbook(
  berkas: string,
  { jenis, peserta, seed = 1 }: LargeWorkbook,
): Promise<void> {
  const people = function* (): Iterable<InventedPerson> {
    for (let nomor = 0; nomor < peserta; nomor += 1) yield inventedPerson(nomor, seed);
  };
  await streamXlsx(berkas, jenis === 'e-learning' ? elearningSheets(people) : klasikalSheets(people));
}

type People = () => Iterable<InventedPerson>;

const TANGGAL_MULAI = '2026-07-06';

function elearningSheets(people: People): LargeSheet[] {
  const program = programElearning('elearning-ar-dasar', TANGGAL_MULAI);
  const units = program.unit.daftar;
  const outcomes = UNIT_MARKS.map((marks) => {
    const hasil = expected(kelulusanElearning(program, marks.map(mark))).nilai;
    return { kehadiran: toFloat(hasil.kehadiran), hasil: hasil.lulus ? 'LULUS' : 'TIDAK LULUS' };
  });
  return [
    programSheet(program, []),
    participantSheet(people),
    {
      nama: 'Unit',
      *baris() {
        yield ['NIP', 'Nama', ...units.map(({ nama }) => nama), 'Kehadiran', 'Hasil'];
        let row = 1;
        for (const { nip, nama } of people()) {
          row += 1;
          const marks = itemAt(UNIT_MARKS, row);
          const { kehadiran, hasil } = itemAt(outcomes, row);
          yield [
            nip,
            { rumus: `IF(A${row}="","",Peserta!C${row})`, hasil: nama },
            ...marks,
            { rumus: `IF(A${row}="","",10+SUMPRODUCT((D${row}:H${row}>=60)*1))`, hasil: kehadiran },
            { rumus: `IF(A${row}="","",IF(J${row}>=80,"LULUS","TIDAK LULUS"))`, hasil },
          ];
        }
      },
    },
  ];
}

/** The marks of Unit 1 to Unit 7, given out in turn; with each of them one passes. */
const UNIT_MARKS: readonly (readonly (number | null)[])[] = [
  [55, 80, 75, 85, 70, 90, 85],
  [65, 75, 80, 70, 85, 80, 90],
  [45.5, 70, 65, 75, 80, 70, 75],
  [70, 90, 85.25, 95, 90, 85, 95],
  [60, 75, 80, 62.5, 70, 85, 80],
  [50, 85, 90, 75, 65, 95, 80],
  [0, 95, 90, 85, 100, 60, 95],
];

function klasikalSheets(people: People): LargeSheet[] {
  const program = programKlasikal('penilai-pajak-dasar', TANGGAL_MULAI);
  const courses = program.mataPelajaran.daftar;
  const shares = expected(nilaiPatokan(courses.map(({ jp }) => jp))).map((each) => toFloat(printed(each)));
  // As many sets of marks as are told apart on a page, each worked out once.
  const assessed = Array.from({ length: 53 }, (_, set) => {
    const mataPelajaran = courses.map(({ jp }, at) => ({
      kehadiran: decimal('100'),
      tugas: decimal(72 + ((set * 5 + at * 3) % 28)),
      pengganti: false,
      jp: toFloat(jp),
    }));
    const resume = decimal(75 + (set % 20));
    const ujian = { praktik: decimal(74 + (set % 24)), lisan: decimal(76 + (set % 19)) };
    return {
      mataPelajaran,
      resume,
      ujian,
      hasil: expected(penilaianPeserta(program, { mataPelajaran, resume, ujian })),
    };
  });
  return [
    programSheet(program, [['Tanggal Ujian', { tanggal: '2026-09-11' }]]),
    {
      nama: 'Mata Pelajaran',
      *baris() {
        yield ['No', 'Mata Pelajaran', 'Kelompok', 'JP', 'Diujikan', 'Nilai Patokan'];
        for (const [at, { nama, kelompok, jp, diujikan }] of courses.entries())
          yield [at + 1, nama, kelompok, toFloat(jp), diujikan ? 'Ya' : 'Tidak', shares[at] ?? null];
      },
    },
    participantSheet(people),
    {
      nama: 'Nilai',
      *baris() {
        yield ['NIP', 'Nama', 'Mata Pelajaran', 'JP', 'JP Hadir', 'Kehadiran (P)', 'Tugas (Q)', 'NPR'];
        let person = 0;
        let row = 1;
        for (const { nip, nama } of people()) {
          const { mataPelajaran, hasil } = itemAt(assessed, person);
          person += 1;
          for (const [at, course] of courses.entries()) {
            row += 1;
            const given = itemAt(mataPelajaran, at);
            yield [
              nip,
              { rumus: `IF(A${row}="","",VLOOKUP(A${row},Peserta!B:C,2,FALSE))`, hasil: nama },
              course.nama,
              given.jp,
              given.jp,
              { rumus: `ROUND(E${row}/D${row}*100,2)`, hasil: 100 },
              toFloat(given.tugas),
              {
                rumus: `ROUND(0.3*F${row}+0.7*G${row},2)`,
                hasil: toFloat(itemAt(hasil.mataPelajaran, at).npr),
              },
            ];
          }
        }
      },
    },
    {
      nama: 'Ujian',
      *baris() {
        yield [
          'NIP',
          'Nama',
          'Resume',
          'Praktik',
          'Lisan',
          'Jumlah NT',
          'NUK',
          'NA',
          'Nilai Huruf',
          'Predikat',
        ];
        let person = 0;
        for (const { nip, nama } of people()) {
          const { resume, ujian, hasil } = itemAt(assessed, person);
          person += 1;
          yield [nip, nama, ...[resume, ujian.praktik, ujian.lisan].map(toFloat), ...examResults(hasil)];
        }
      },
    },
  ];
}

function examResults({ jumlahNt, ujian }: PenilaianPeserta): LargeCell[] {
  if (ujian === null) throw new Error('Every participant sits the examination.');
  const { nilaiUjian, nilaiAkhir, predikat } = ujian;
  return [...[jumlahNt, nilaiUjian, nilaiAkhir].map(toFloat), predikat.huruf, predikat.predikat];
}

function participantSheet(people: People): LargeSheet {
  return {
    nama: 'Peserta',
    *baris() {
      yield [
        'No',
        'NIP',
        'Nama',
        'Tempat Lahir',
        'Tanggal Lahir',
        'Pangkat/Golongan',
        'Jabatan',
        'Unit Kerja',
        'TMT Jabatan',
      ];
      let nomor = 0;
      for (const each of people()) {
        nomor += 1;
        yield [
          nomor,
          each.nip,
          each.nama,
          each.tempatLahir,
          { tanggal: each.tanggalLahir },
          each.golongan,
          each.jabatan,
          each.unitKerja,
          { tanggal: each.tmtJabatan },
        ];
      }
    },
  };
}

type Entry = readonly [isian: string, nilai: LargeCell];

function programSheet(program: ProgramDiklat, more: readonly Entry[]): LargeSheet {
  const entries: readonly Entry[] = [
    ['Program', program.nama],
    ['Angkatan', 'Angkatan I Tahun 2026'],
    ['Tanggal Mulai', { tanggal: TANGGAL_MULAI }],
    ['Tanggal Selesai', { tanggal: '2026-09-18' }],
    ['Tempat', 'Situs pembelajaran Pusat Pelatihan Contoh'],
    ...more,
    ['Tanggal Pengumuman', { tanggal: '2026-10-05' }],
    ['Pola Nomor', 'SERT-{urut:6}/PP.{bulan:romawi}/{tahun}'],
    ['Nomor Awal', 1],
    ['Unit Induk', 'Badan Pelatihan Contoh'],
    ['Nama Instansi', 'Pusat Pelatihan Contoh'],
    ['Jabatan Penanda Tangan', 'Kepala Pusat Pelatihan Contoh'],
    ['Nama Penanda Tangan', 'Dr. Wulan Saraswati Wirabumi, M.Si.'],
    ['NIP Penanda Tangan', '197203051998032901'],
    ['Kota Terbit', 'Jakarta'],
    ['Tanggal Terbit', { tanggal: '2026-10-07' }],
  ];
  return { nama: 'Program', baris: () => [['Isian', 'Nilai'], ...entries] };
}

function mark(value: number | null): Decimal | null {
  return value === null ? null : decimal(value);
}

/** The item a number falls on when the list is repeated without end. */
function itemAt<T>(list: readonly T[], nomor: number): T {
  return list[nomor % list.length] as T;
}

function expected<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(errorSentence(result.kesalahan));
  return result.nilai;
}
