import { pick } from './people.ts';

type Medali = 'Platinum' | 'Gold' | 'Silver' | 'Bronze';

/** A medal of The Best Contact Center Indonesia 2024: the field and the medal are the report's, the winners are invented. */
export interface BarisPrestasi {
  readonly kategori: 'Individu' | 'Teamwork' | 'Corporate';
  readonly nama: string;
  readonly medali: Medali;
  readonly bidang: string;
}

const DEPAN = [
  'Wulan',
  'Bagas',
  'Citra',
  'Damar',
  'Endah',
  'Fajar',
  'Gita',
  'Hanif',
  'Intan',
  'Jaka',
  'Kirana',
  'Lintang',
  'Mahesa',
  'Nirmala',
  'Pandu',
  'Raras',
  'Sekar',
  'Tirta',
  'Utari',
];
const BELAKANG = [
  'Wirabumi',
  'Cendana',
  'Sagara',
  'Larasati',
  'Nusantara',
  'Kencana',
  'Pertiwi',
  'Samudra',
  'Adiluhung',
  'Bestari',
  'Cakrawala',
];

/** The n-th invented winner; the two lists have no common factor, so 209 of them are different. */
function pemenang(nomor: number): string {
  return `${pick(DEPAN, nomor)} ${pick(BELAKANG, nomor)}`;
}

const INDIVIDU: readonly (readonly [Medali, string])[] = [
  ['Platinum', 'Digital Chat Large'],
  ['Silver', 'Digital Chat Large'],
  ['Gold', 'Digital Email Lembaga Publik'],
  ['Silver', 'Digital Email Lembaga Publik'],
  ['Gold', 'Digital Media Sosial Lembaga Publik'],
  ['Platinum', 'Inbound Lembaga Publik'],
  ['Silver', 'Back Office Publik Large'],
  ['Gold', 'BTB Digital Large'],
  ['Platinum', 'BTB English'],
  ['Silver', 'BTB Inbound'],
  ['Gold', 'BTB Outbound'],
  ['Platinum', 'BTB Back Office'],
  ['Bronze', 'TB Back Office'],
  ['Platinum', 'BTB Customer Service'],
  ['Gold', 'BTB Customer Service'],
  ['Platinum', 'BTB Quality Assurance'],
  ['Silver', 'BTB Quality Assurance'],
  ['Platinum', 'BTB Supervisor'],
  ['Platinum', 'BTB Team Leader CS'],
  ['Platinum', 'BTB Team Leader Digital'],
  ['Silver', 'BTB Team Leader Digital'],
  ['Platinum', 'BTB Trainer'],
  ['Gold', 'Customer Service Publik Large'],
  ['Platinum', 'Desk Control'],
  ['Silver', 'Quality Assurance Large'],
  ['Bronze', 'Quality Assurance Large'],
  ['Gold', 'Supervisor Large'],
  ['Gold', 'Team Leader Customer Service Large'],
  ['Gold', 'Team Leader Digital Large'],
  ['Silver', 'Team Leader Inbound Large'],
  ['Silver', 'Team Leader Outbound'],
  ['Bronze', 'Team Leader Outbound'],
  ['Gold', 'Telemarketing Large'],
  ['Platinum', 'Trainer Large'],
  ['Bronze', 'Trainer Large'],
  ['Platinum', 'BTB Team Leader Outbound'],
  ['Gold', 'English'],
];

const TIM: readonly (readonly [BarisPrestasi['kategori'], Medali, string, number])[] = [
  ['Teamwork', 'Platinum', 'Data Analytics', 2],
  ['Teamwork', 'Platinum', 'Quality', 2],
  ['Teamwork', 'Platinum', 'Reporting', 2],
  ['Teamwork', 'Platinum', 'Scheduling', 2],
  ['Teamwork', 'Platinum', 'Smart Team', 2],
  ['Teamwork', 'Platinum', 'Telesales', 2],
  ['Corporate', 'Gold', 'CC Operation', 10],
  ['Corporate', 'Gold', 'Digital Media', 9],
  ['Corporate', 'Gold', 'Employee Engagement', 10],
];

function teams(): BarisPrestasi[] {
  let next = INDIVIDU.length;
  return TIM.map(([kategori, medali, bidang, anggota]) => {
    const nama = Array.from({ length: anggota }, () => pemenang(next++)).join('; ');
    return { kategori, nama, medali, bidang };
  });
}

export const PRESTASI: readonly BarisPrestasi[] = [
  ...INDIVIDU.map(([medali, bidang], nomor): BarisPrestasi => ({
    kategori: 'Individu',
    nama: pemenang(nomor),
    medali,
    bidang,
  })),
  ...teams(),
];

export const PEMBERI = 'The Best Contact Center Indonesia 2024 (Telexindo)';
export const TANGGAL_PRESTASI = '2024-09-11';
