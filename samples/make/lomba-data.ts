import type { AturanLomba } from '../../rules/lomba/index.ts';
import { pick } from './people.ts';

/** An invented office with the level around which its marks and the answers about it lie. */
export interface KppContoh {
  readonly nama: string;
  readonly visi: string;
  readonly misi: string;
  readonly motto: string;
  readonly tingkat: number;
  /** The marks of the assessors for component k, which is scored directly. */
  readonly apresiasi: readonly [number, number, number];
  /** The answers around which the respondents' lie. */
  readonly jawaban: number;
}

const VISI = 'Menjadi kantor pelayanan pajak yang melayani dengan mudah, cepat, dan dipercaya';

export const KPP_CONTOH: readonly KppContoh[] = [
  {
    nama: 'KPP Pratama Contoh Melati',
    visi: VISI,
    misi: 'Menghimpun penerimaan pajak dengan pelayanan yang ramah dan tepat waktu',
    motto: 'Senyum, sapa, tuntas',
    tingkat: 85,
    apresiasi: [84, 86, 85],
    jawaban: 4,
  },
  {
    nama: 'KPP Pratama Contoh Anggrek',
    visi: 'Menjadi kantor pelayanan pajak terbaik dan menjadi teladan di lingkungannya',
    misi: 'Memberikan pelayanan prima yang pasti waktunya, jelas prosedurnya, dan tanpa biaya',
    motto: 'Pasti, jelas, tanpa biaya',
    tingkat: 89,
    apresiasi: [92, 90, 94],
    jawaban: 4.3,
  },
  {
    nama: 'KPP Pratama Contoh Kenanga',
    visi: VISI,
    misi: 'Mendekatkan pelayanan pajak kepada masyarakat di setiap kecamatan',
    motto: 'Dekat dan bersahabat',
    tingkat: 85,
    apresiasi: [79, 81, 82],
    jawaban: 4,
  },
  {
    nama: 'KPP Madya Contoh Cempaka',
    visi: 'Menjadi mitra Wajib Pajak besar yang profesional',
    misi: 'Memberikan kepastian hukum dan pelayanan yang seragam',
    motto: 'Satu pintu, satu jawaban',
    tingkat: 81,
    apresiasi: [80, 78, 82],
    jawaban: 3.8,
  },
  {
    nama: 'KPP Pratama Contoh Flamboyan',
    visi: VISI,
    misi: 'Meningkatkan kepatuhan melalui penyuluhan yang terencana',
    motto: 'Melayani sepenuh hati',
    tingkat: 78,
    apresiasi: [75, 77, 76],
    jawaban: 3.6,
  },
  {
    nama: 'KPP Pratama Contoh Teratai',
    visi: VISI,
    misi: 'Memperbaiki mutu pelayanan secara berkelanjutan',
    motto: 'Hari ini lebih baik',
    tingkat: 74,
    apresiasi: [70, 72, 74],
    jawaban: 3.3,
  },
];

export const TIM_CONTOH = [
  {
    kode: 'P1',
    nama: 'Dr. Hesti Larasati Wibisono, M.Si.',
    nip: '196504121990032901',
    jabatan: 'Kepala Bidang Penyuluhan, Pelayanan, dan Hubungan Masyarakat',
    kedudukan: 'Ketua',
  },
  {
    kode: 'P2',
    nama: 'Bram Aditya Suryanegara, S.E.',
    nip: '197108231996031902',
    jabatan: 'Kepala Seksi Bimbingan Pelayanan dan Konsultasi',
    kedudukan: 'Sekretaris',
  },
  {
    kode: 'P3',
    nama: 'Ni Luh Sekar Pratiwi, S.Sos.',
    nip: '197611052001122903',
    jabatan: 'Kepala Subbagian Kepegawaian',
    kedudukan: 'Anggota',
  },
] as const;

/** The weights that the office has set; together 100. */
export const BOBOT_CONTOH: Readonly<Record<string, number>> = {
  a: 8,
  b: 10,
  c: 10,
  d: 10,
  e: 10,
  f: 12,
  g: 8,
  h: 8,
  i: 8,
  j: 8,
  k: 8,
};

type Kondisi = readonly [uraian: string, min: number, maks: number];

const KALI: readonly Kondisi[] = [
  ['Belum pernah', 0, 64],
  ['1 kali', 65, 79],
  ['2 kali atau lebih', 80, 100],
];

/** Conditions foreseen for the indicators that are counted; the others are marked from 0 to 100. */
export const KONDISI_CONTOH: Readonly<Record<string, readonly Kondisi[]>> = {
  'e.1': [
    ['Tidak dilakukan', 0, 64],
    ['1 sampai 2 kali', 65, 79],
    ['3 kali atau lebih', 80, 100],
  ],
  'e.2': KALI,
  'e.3': KALI,
  'e.4': KALI,
  'e.5': [
    ['Tidak diadakan', 0, 69],
    ['Diadakan', 70, 100],
  ],
  'e.6': [
    ['Tidak ada', 0, 64],
    ['Sebagian pegawai', 65, 79],
    ['Semua pegawai bergiliran', 80, 100],
  ],
  'e.7': [
    ['Tidak ada pengawasan', 0, 59],
    ['Diawasi tanpa jadwal', 60, 79],
    ['Diawasi terjadwal dengan sarana tetap', 80, 100],
  ],
};

/** How marks lie around the level of an office, component after component, indicator after indicator, assessor after assessor. */
const PER_KOMPONEN = [2, -1, 0, 3, -3, 1, -2, 2, 0, -1, 1];
const PER_INDIKATOR = [0, 3, -2, 1, -4, 2, -1, 4];
const PER_PENILAI = [0, 2, -1, 1, -2, 3, -3];

export interface NilaiContoh {
  readonly kpp: string;
  readonly kode: string;
  /** null where the assessor did not score it. */
  readonly nilai: readonly (number | null)[];
}

/** The marks of all offices. The third assessor left Flamboyan before component h; the second did not score f.7 at Teratai. */
export function nilaiContoh(aturan: AturanLomba): NilaiContoh[] {
  return KPP_CONTOH.flatMap((kpp, office) =>
    aturan.komponen.daftar.flatMap(({ kode, indikator }, component) => {
      if (indikator.length === 0)
        return [{ kpp: kpp.nama, kode, nilai: without(kpp.nama, kode, kpp.apresiasi) }];
      return indikator.map((_, index) => {
        const own = `${kode}.${index + 1}`;
        const base =
          kpp.tingkat + pick(PER_KOMPONEN, component + office * 3) + pick(PER_INDIKATOR, index + office * 2);
        const nilai = TIM_CONTOH.map((__, assessor) =>
          Math.min(base + pick(PER_PENILAI, assessor * 2 + index + office + component), 100),
        );
        return { kpp: kpp.nama, kode: own, nilai: without(kpp.nama, own, nilai) };
      });
    }),
  );
}

function without(kpp: string, kode: string, nilai: readonly number[]): (number | null)[] {
  return nilai.map((mark, assessor) => {
    const left = kpp.endsWith('Flamboyan') && assessor === 2 && /^[h-k]/.test(kode);
    const skipped = kpp.endsWith('Teratai') && assessor === 1 && kode === 'f.7';
    return left || skipped ? null : mark;
  });
}

export interface RespondenContoh {
  readonly kpp: string;
  readonly nomor: string;
  readonly jenisKelamin: string;
  readonly pendidikan: string | null;
  readonly pekerjaan: string;
  readonly jawaban: readonly (number | string | null)[];
}

const PER_KPP = 10;
const PENDIDIKAN = ['S1 ke atas', 'SLTA/D I/D III', 'S1 ke atas', 'SLTP', 'SLTA/D I/D III', 'SD ke bawah'];
const PEKERJAAN = ['Karyawan Swasta', 'Pengusaha', 'PNS/TNI/Polri', 'Karyawan Swasta'];
const PER_JAWABAN = [0.4, -0.6, 0.1, 0.7, -0.3, 0.2, -0.8, 0.5, 0, -0.2, 0.6, -0.5];

/** Ten respondents an office. Who was never audited or visited by a bailiff left those sections blank. */
export function respondenContoh(aturan: AturanLomba): RespondenContoh[] {
  return KPP_CONTOH.flatMap((kpp, office) =>
    Array.from({ length: PER_KPP }, (_, index) => {
      const person = office * PER_KPP + index;
      const answered = [true, person % 5 < 3, person % 5 < 2, true];
      let question = 0;
      const jawaban = aturan.kuesioner.bagian.flatMap(({ pertanyaan }, section) =>
        pertanyaan.map(({ jenis }) => {
          question += 1;
          if (answered[section] !== true || (person + question) % 47 === 0) return null;
          if (jenis === 'imbalan')
            return kpp.tingkat < 75 && person % 10 === 4 && section === 0 ? 'ya' : 'tidak';
          const mark = Math.round(kpp.jawaban + pick(PER_JAWABAN, person * 7 + question * 5));
          return Math.min(Math.max(mark, 1), 5);
        }),
      );
      return {
        kpp: kpp.nama,
        nomor: `R${String(index + 1).padStart(2, '0')}`,
        jenisKelamin: person % 7 < 4 ? 'Perempuan' : 'Laki-laki',
        pendidikan: person === 33 ? null : pick(PENDIDIKAN, person),
        pekerjaan: pick(PEKERJAAN, person + office),
        jawaban,
      };
    }),
  );
}
