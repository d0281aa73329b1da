import { toFloat } from '../../rules/index.ts';
import type { MataPelajaran, ProgramKlasikal } from '../../rules/diklat/index.ts';
import { orang, pick } from './people.ts';
import { KASUS_PENILAI, type KasusPenilai } from './penilai-pajak-cases.ts';
import { byNilaiAkhir, jumlahNt, lookUpCourse, percentMean } from './penilai-pajak-formulas.ts';
import { marksOf, type NilaiMataPelajaran, type Peserta } from './penilai-pajak-marks.ts';
import { petunjukPenilaiPajak } from './penilai-pajak-petunjuk.ts';
import { KAPASITAS_PESERTA } from './petunjuk.ts';
import {
  kolomNama,
  kolomNip,
  lembarPeserta,
  lembarProgram,
  type Penyelenggaraan,
} from './program-dan-peserta.ts';
import { programKlasikal } from './programme.ts';
import { lembar, rentang, selIsian, type Kolom, type Lembar } from './sheet.ts';
import type { Contoh } from './sheet-style.ts';
import { dariRentang, kodeAlasan, menurutRumus, nilai0Sampai100, nipSah, salahSatu } from './validation.ts';

const TANGGAL_MULAI = '2026-09-07';

/** Ten working days face to face, then the examination; no public holiday falls among them. */
const penyelenggaraan = (program: ProgramKlasikal): Penyelenggaraan => ({
  program: program.nama,
  angkatan: 'Angkatan I Tahun 2026',
  tanggalMulai: TANGGAL_MULAI,
  tanggalSelesai: '2026-09-18',
  tempat: 'Kampus Pusat Pelatihan Contoh, Jakarta',
  tanggalUjian: '2026-09-22',
  tanggalPengumuman: '2026-10-12',
  polaNomor: 'SERT-{urut:4}/PP.{bulan:romawi}/{tahun}',
  tanggalTerbit: '2026-10-16',
});

const JABATAN = ['Pelaksana Seksi Pengawasan', 'Pelaksana', 'Pelaksana Seksi Penjaminan Kualitas Data'];

/** The sample for Pelatihan Fungsional Penilai Pajak Dasar. */
export function contohPenilaiPajak(): Contoh {
  const program = programKlasikal('penilai-pajak-dasar', TANGGAL_MULAI);
  const peserta = KASUS_PENILAI.map((kasus, index) => ({
    kasus,
    orang: orang(index + 1, kasus.nama, kasus.jenisKelamin, kasus.golongan),
    jabatan: pick(JABATAN, index),
  }));
  const lembarRun = lembarProgram(penyelenggaraan(program));
  const acuan: Acuan = {
    program,
    mataPelajaran: lembarMataPelajaran(program),
    daftarPeserta: lembarPeserta(peserta),
    tanggalUjian: selIsian(lembarRun, 'Tanggal Ujian'),
  };
  const nilai = lembarNilai(acuan, peserta);
  return {
    judul: `Contoh ${program.nama}`,
    petunjuk: petunjukPenilaiPajak(program),
    lembar: [lembarRun, acuan.mataPelajaran, acuan.daftarPeserta, nilai, lembarUjian(acuan, peserta, nilai)],
  };
}

/** What the formulas and conditions of the later sheets refer to. */
interface Acuan {
  readonly program: ProgramKlasikal;
  readonly mataPelajaran: Lembar;
  readonly daftarPeserta: Lembar;
  /** The cell with the day of the examination. */
  readonly tanggalUjian: string;
}

function lembarMataPelajaran(program: ProgramKlasikal): Lembar {
  const courses = program.mataPelajaran.daftar;
  const lastRow = courses.length + 1;
  const columns: readonly Kolom<MataPelajaran>[] = [
    { judul: 'No', lebar: 6, format: 'bulat', tetap: true, isi: (_, nomor) => nomor },
    { judul: 'Mata Pelajaran', lebar: 68, format: 'teks', isi: (course) => course.nama },
    {
      judul: 'Kelompok',
      lebar: 13,
      format: 'tengah',
      validasi: salahSatu(['Pokok', 'Penunjang']),
      isi: (course) => (course.kelompok === 'pokok' ? 'Pokok' : 'Penunjang'),
    },
    { judul: 'JP', lebar: 7, format: 'bulat', isi: (course) => toFloat(course.jp) },
    {
      judul: 'Diujikan',
      lebar: 11,
      format: 'tengah',
      validasi: salahSatu(['Ya', 'Tidak']),
      isi: (course) => (course.diujikan ? 'Ya' : 'Tidak'),
    },
    {
      judul: 'Nilai Patokan',
      lebar: 14,
      format: 'desimal',
      rumus: (sel) => `IF(${sel('JP')}="","",${sel('JP')}/SUM($D$2:$D$${lastRow})*100)`,
    },
  ];
  return lembar(
    { nama: 'Mata Pelajaran', kolomBeku: 2, warnaTab: 'acuan', posisiKertas: 'landscape' },
    columns,
    courses,
  );
}

function lembarNilai(
  { program, mataPelajaran, daftarPeserta, tanggalUjian }: Acuan,
  peserta: readonly Peserta[],
): Lembar {
  const courses = program.mataPelajaran.daftar;
  const columns: readonly Kolom<NilaiMataPelajaran>[] = [
    kolomNip((row) => row.nip, nipSah()),
    kolomNama(daftarPeserta),
    {
      judul: 'Mata Pelajaran',
      lebar: 62,
      format: 'teks',
      validasi: dariRentang(rentang(mataPelajaran, 'Mata Pelajaran'), mataPelajaran.nama),
      isi: (row) => row.mataPelajaran,
    },
    { judul: 'JP', lebar: 7, format: 'bulat', rumus: lookUpCourse(mataPelajaran, 'JP') },
    {
      judul: 'JP Hadir',
      lebar: 9,
      format: 'bulat',
      validasi: (sel) =>
        menurutRumus(
          `AND(ISNUMBER(${sel('JP Hadir')}),${sel('JP Hadir')}>=0,${sel('JP Hadir')}<=${sel('JP')})`,
          {
            judul: 'JP Hadir tidak sah',
            isi: 'Isi dengan angka 0 sampai dengan JP mata pelajaran ini.',
          },
        ),
      isi: (row) => row.jpHadir,
    },
    {
      judul: 'Kehadiran (P)',
      lebar: 14,
      format: 'desimal',
      rumus: (sel) =>
        `IF(${sel('JP Hadir')}="","",MAX(ROUND(${sel('JP Hadir')}*100/${sel('JP')},2),IF(${sel('Pengganti')}="Ya",80,0)))`,
    },
    {
      judul: 'Tugas (Q)',
      lebar: 10,
      format: 'desimal',
      validasi: nilai0Sampai100(),
      isi: (row) => row.tugas,
    },
    {
      judul: 'Pengganti',
      lebar: 11,
      format: 'tengah',
      validasi: salahSatu(['Ya']),
      isi: (row) => (row.pengganti === null ? null : 'Ya'),
    },
    {
      judul: 'Alasan Pengganti',
      lebar: 11,
      format: 'tengah',
      validasi: kodeAlasan('Alasan yang sah', program.pengganti.alasan.daftar),
      isi: (row) => row.pengganti?.alasan ?? null,
    },
    {
      judul: 'Tanggal Tugas Pengganti',
      lebar: 15,
      format: 'tanggal',
      validasi: (sel) => {
        const tanggal = sel('Tanggal Tugas Pengganti');
        const hari = toFloat(program.pengganti.hariSebelumUjian.nilai);
        return menurutRumus(`AND(ISNUMBER(${tanggal}),${tanggal}<=${tanggalUjian}-${hari})`, {
          judul: 'Tanggal tidak sah',
          isi: `Tugas pengganti disampaikan paling lambat ${hari} hari sebelum Tanggal Ujian di lembar Program.`,
        });
      },
      isi: (row) => (row.pengganti === null ? null : { tanggal: row.pengganti.tanggal }),
    },
    {
      judul: 'NPR',
      lebar: 9,
      format: 'desimal',
      rumus: (sel) => {
        const [p, q] = [sel('Kehadiran (P)'), sel('Tugas (Q)')];
        return `IF(OR(${p}="",${q}=""),"",${percentMean(`30*${p}+70*${q}`)})`;
      },
    },
    {
      judul: 'Nilai Patokan',
      lebar: 14,
      format: 'desimal',
      rumus: lookUpCourse(mataPelajaran, 'Nilai Patokan'),
    },
  ];
  return lembar(
    {
      nama: 'Nilai',
      kolomBeku: 2,
      warnaTab: 'isian',
      posisiKertas: 'landscape',
      kapasitas: KAPASITAS_PESERTA * courses.length,
    },
    columns,
    peserta.flatMap((each, index) => marksOf(courses, each, index + 1)),
  );
}

function lembarUjian(
  { program, mataPelajaran, daftarPeserta, tanggalUjian }: Acuan,
  peserta: readonly Peserta[],
  nilai: Lembar,
): Lembar {
  const columns: readonly Kolom<Peserta>[] = [
    kolomNip((row) => row.orang.nip, nipSah()),
    kolomNama(daftarPeserta),
    kolomNilaiUjian('Resume', (row) => row.resume),
    kolomNilaiUjian('Praktik', (row) => row.praktik),
    kolomNilaiUjian('Lisan', (row) => row.lisan),
    {
      judul: 'Tanggal Susulan',
      lebar: 13,
      format: 'tanggal',
      validasi: (sel) => {
        const tanggal = sel('Tanggal Susulan');
        const hari = toFloat(program.susulan.batasHari.nilai);
        const within = `${tanggal}>=${tanggalUjian},${tanggal}<=${tanggalUjian}+${hari}`;
        return menurutRumus(`AND(ISNUMBER(${tanggal}),${within})`, {
          judul: 'Tanggal tidak sah',
          isi: `Ujian susulan paling lambat ${hari} hari setelah Tanggal Ujian di lembar Program.`,
        });
      },
      isi: ({ kasus }) => (kasus.susulan === undefined ? null : { tanggal: kasus.susulan.tanggal }),
    },
    {
      judul: 'Alasan Susulan',
      lebar: 10,
      format: 'tengah',
      validasi: kodeAlasan('Alasan yang sah', program.susulan.alasan.daftar),
      isi: ({ kasus }) => kasus.susulan?.alasan ?? null,
    },
    {
      judul: 'Jumlah NT',
      lebar: 10,
      format: 'desimal',
      rumus: (sel) => jumlahNt(sel('NIP'), mataPelajaran, nilai),
    },
    {
      judul: 'NUK',
      lebar: 9,
      format: 'desimal',
      rumus: (sel) => {
        const [praktik, lisan] = [sel('Praktik'), sel('Lisan')];
        return `IF(OR(${praktik}="",${lisan}=""),"",${percentMean(`40*${praktik}+60*${lisan}`)})`;
      },
    },
    {
      judul: 'NA',
      lebar: 9,
      format: 'desimal',
      rumus: (sel) => {
        const [resume, nt, nuk] = [sel('Resume'), sel('Jumlah NT'), sel('NUK')];
        return `IF(OR(${resume}="",${nt}="",${nuk}=""),"",${percentMean(`8*${resume}+32*${nt}+60*${nuk}`)})`;
      },
    },
    {
      judul: 'Nilai Huruf',
      lebar: 9,
      format: 'tengah',
      rumus: (sel) => byNilaiAkhir(sel('NA'), ['A', 'B', 'C', 'D']),
    },
    {
      judul: 'Predikat',
      lebar: 14,
      format: 'tengah',
      rumus: (sel) => byNilaiAkhir(sel('NA'), ['Amat Baik', 'Baik', 'Cukup', 'Kurang']),
    },
  ];
  return lembar(
    { nama: 'Ujian', kolomBeku: 2, warnaTab: 'isian', posisiKertas: 'landscape' },
    columns,
    peserta,
  );
}

function kolomNilaiUjian(judul: string, nilai: (kasus: KasusPenilai) => number): Kolom<Peserta> {
  return {
    judul,
    lebar: 10,
    format: 'desimal',
    validasi: nilai0Sampai100(),
    isi: ({ kasus }) => nilai(kasus),
  };
}
