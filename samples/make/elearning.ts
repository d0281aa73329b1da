import { toFloat, writeShare, type IsoDate } from '../../rules/index.ts';
import type { ProgramElearning } from '../../rules/diklat/index.ts';
import { KASUS_ELEARNING, NILAI_BIASA, PESERTA_BIASA, type NilaiUnit } from './elearning-cases.ts';
import { orang, pick, twoDigits, type Orang } from './people.ts';
import { BAGIAN_WARNA, BARIS_TAMBAHAN, CONTOH_REKAAN, type Petunjuk } from './petunjuk.ts';
import {
  kolomNama,
  kolomNip,
  lembarPeserta,
  lembarProgram,
  type Penyelenggaraan,
} from './program-dan-peserta.ts';
import { programElearning } from './programme.ts';
import { lembar, type Kolom, type Lembar, type Sel } from './sheet.ts';
import type { Contoh } from './sheet-style.ts';
import { nilai0Sampai100, nipSah, tanggalSah } from './validation.ts';

const TANGGAL_MULAI = '2026-07-06';

/** Nineteen days, Saturdays and Sundays counted: people learn on their own. */
const penyelenggaraan = (program: ProgramElearning): Penyelenggaraan => ({
  program: program.nama,
  angkatan: 'Angkatan II Tahun 2026',
  tanggalMulai: TANGGAL_MULAI,
  tanggalSelesai: '2026-07-24',
  tempat: 'Situs pembelajaran Pusat Pelatihan Contoh',
  tanggalUjian: null,
  tanggalPengumuman: '2026-08-03',
  polaNomor: 'SERT-{urut:4}/AR.{bulan:romawi}/{tahun}',
  tanggalTerbit: '2026-08-05',
});

interface Peserta {
  readonly orang: Orang;
  readonly jabatan: string;
  readonly tmtJabatan: IsoDate;
  readonly unit: NilaiUnit;
}

/** Behind the numbers of the other sample, so that no person is in both. */
const NOMOR_PERTAMA = 31;
const SEKSI = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** The sample for E-Learning Account Representative Dasar. */
export function contohElearning(): Contoh {
  const program = programElearning('elearning-ar-dasar', TANGGAL_MULAI);
  const peserta = daftarPeserta();
  const lembarDaftarPeserta = lembarPeserta(peserta, [
    {
      judul: 'TMT Jabatan',
      lebar: 13,
      format: 'tanggal',
      validasi: tanggalSah(),
      isi: (row) => ({ tanggal: row.tmtJabatan }),
    },
  ]);
  return {
    judul: `Contoh ${program.nama}`,
    petunjuk: petunjuk(program),
    lembar: [
      lembarProgram(penyelenggaraan(program)),
      lembarDaftarPeserta,
      lembarUnit(program, peserta, lembarDaftarPeserta),
    ],
  };
}

function daftarPeserta(): Peserta[] {
  const listed = [
    ...KASUS_ELEARNING,
    ...PESERTA_BIASA.map(([nama, jenisKelamin], index) => ({
      nama,
      jenisKelamin,
      unit: pick(NILAI_BIASA, index),
      tmtJabatan: undefined,
    })),
  ];
  return listed.map(({ nama, jenisKelamin, unit, tmtJabatan }, index) => {
    const person = orang(NOMOR_PERTAMA + index, nama, jenisKelamin);
    return {
      orang: person,
      jabatan: `Account Representative Seksi Pengawasan ${pick(SEKSI, index)}`,
      tmtJabatan: tmtJabatan ?? startInPost(person, index),
      unit,
    };
  });
}

/** Two years after the appointment as candidate at the earliest, and two years before the programme at the latest. */
function startInPost(person: Orang, nomor: number): IsoDate {
  const tahun = Math.min(Math.max(2017 + (nomor % 7), person.tahunCpns + 2), 2024);
  return `${tahun}-${twoDigits(1 + (nomor % 6))}-01`;
}

function lembarUnit(
  program: ProgramElearning,
  peserta: readonly Peserta[],
  lembarDaftarPeserta: Lembar,
): Lembar {
  const units = program.unit.daftar;
  const columns: readonly Kolom<Peserta>[] = [
    kolomNip((row) => row.orang.nip, nipSah()),
    kolomNama(lembarDaftarPeserta),
    ...units.map((unit, index): Kolom<Peserta> => ({
      judul: unit.nama,
      lebar: 10,
      format: 'desimal',
      validasi: nilai0Sampai100({
        judul: unit.nama,
        isi: `${unit.isi}, proporsi ${writeShare(unit.proporsi)}%${unit.wajib ? ', wajib' : ''}. Kosongkan bila tidak dikerjakan.`,
      }),
      isi: (row) => row.unit[index] ?? null,
    })),
    {
      judul: 'Kehadiran',
      lebar: 12,
      format: 'bulat',
      rumus: (sel) => `IF(${sel('NIP')}="","",${kehadiran(program, sel)})`,
    },
    {
      judul: 'Hasil',
      lebar: 15,
      format: 'tengah',
      rumus: (sel) => {
        const wajib = units.filter((unit) => unit.wajib).map((unit) => `ISNUMBER(${sel(unit.nama)})`);
        return `IF(${sel('NIP')}="","",IF(AND(${sel('Kehadiran')}>=80,${wajib.join(',')}),"LULUS","TIDAK LULUS"))`;
      },
    },
  ];
  return lembar(
    { nama: 'Unit', kolomBeku: 2, warnaTab: 'isian', posisiKertas: 'landscape' },
    columns,
    peserta,
  );
}

/** The Proporsi of the units that count. The 60 and the 80 are written out here: these formulas check the rules. */
function kehadiran(program: ProgramElearning, sel: Sel): string {
  return program.unit.daftar
    .map(({ nama, jenis, proporsi }) => {
      const done = `ISNUMBER(${sel(nama)})`;
      const counts = jenis === 'latihan' ? `${done}*(${sel(nama)}>=60)` : done;
      return `${counts}*${toFloat(proporsi)}`;
    })
    .join('+');
}

function petunjuk(program: ProgramElearning): Petunjuk {
  return {
    judul: `Contoh: ${program.nama}`,
    pengantar: CONTOH_REKAAN,
    bagian: [
      {
        judul: 'Mengisi',
        baris: [
          {
            kata: '1. Program',
            uraian: 'Tanggal, tempat, pola nomor sertifikat, dan pejabat penanda tangan.',
          },
          {
            kata: '2. Peserta',
            uraian:
              'Satu baris per peserta. NIP ditulis sebagai teks, 18 angka. TMT Jabatan: tanggal mulai menjabat.',
          },
          {
            kata: '3. Unit',
            uraian:
              'Nilai 0 sampai dengan 100 untuk setiap unit. Kosongkan unit yang tidak dikerjakan; 0 berarti dikerjakan dengan nilai 0.',
          },
          { kata: 'Menambah peserta', uraian: BARIS_TAMBAHAN },
        ],
      },
      BAGIAN_WARNA,
      {
        judul: 'Unit',
        baris: program.unit.daftar.map((unit) => ({
          kata: unit.nama,
          uraian: `${unit.isi}: proporsi ${writeShare(unit.proporsi)}%${unit.wajib ? ', wajib' : ''}`,
        })),
      },
      {
        judul: 'Yang diperlihatkan peserta contoh',
        baris: KASUS_ELEARNING.map(({ nama, memperlihatkan }) => ({ kata: nama, uraian: memperlihatkan })),
      },
    ],
  };
}
