import type { IsoDate } from '../../rules/index.ts';
import { URAIAN_SENDIRI } from './pak-cases.ts';
import { akBaris, akButir, bagianPenugasan } from './pak-formulas.ts';
import { bulatSah, kolomPegawai, type Pegawai } from './pak-pegawai.ts';
import { twoDigits } from './people.ts';
import { lembar, rentang, type Kolom, type Lembar } from './sheet.ts';
import { dariRentang, salahSatu, tanggalSah } from './validation.ts';

const KAPASITAS_KEGIATAN = 1000;

interface Baris {
  readonly nip: string;
  readonly tanggal: IsoDate;
  readonly butir: string;
  readonly uraian: string | null;
  readonly volume: number;
  readonly penugasan: 'Ya' | undefined;
  readonly jam: number | undefined;
  readonly bukti: string;
}

/** Days from January to June, each row another one. */
export function hari(pegawai: number, baris: number): IsoDate {
  return `2023-${twoDigits(1 + ((pegawai + baris) % 6))}-${twoDigits(1 + ((pegawai * 3 + baris * 7) % 28))}`;
}

export function kolomButir(butir: Lembar): Kolom<{ readonly butir: string }> {
  return {
    judul: 'Butir',
    lebar: 17,
    format: 'teks',
    validasi: {
      ...dariRentang(rentang(butir, 'Kode'), 'Daftar Butir'),
      // The words of a butir are accepted too.
      errorStyle: 'warning',
    },
    isi: (row) => row.butir,
  };
}

export const kolomTanggal: Kolom<{ readonly tanggal: IsoDate }> = {
  judul: 'Tanggal',
  lebar: 13,
  format: 'tanggal',
  validasi: tanggalSah(),
  isi: (row) => ({ tanggal: row.tanggal }),
};

export function lembarKegiatan(pegawai: readonly Pegawai[], officers: Lembar, butir: Lembar): Lembar {
  const rows = pegawai.flatMap(({ nip, kasus, nomor }) =>
    kasus.kegiatan.map(([kode, volume, penugasan], index): Baris => ({
      nip,
      tanggal: hari(nomor, index),
      butir: kode,
      uraian: URAIAN_SENDIRI[kode] ?? null,
      volume,
      penugasan,
      jam: undefined,
      bukti: `LAP-${twoDigits(nomor)}${twoDigits(index + 1)}/KLIP/2023`,
    })),
  );
  const columns: readonly Kolom<Baris>[] = [
    ...kolomPegawai(officers),
    kolomTanggal,
    kolomButir(butir),
    { judul: 'Uraian Butir', lebar: 60, format: 'teks', rumus: uraianButir(butir) },
    { judul: 'Uraian', lebar: 44, format: 'teks', isi: (row) => row.uraian },
    { judul: 'Volume', lebar: 10, format: 'bulat', validasi: bulatSah, isi: (row) => row.volume },
    {
      judul: 'Penugasan Tertulis',
      lebar: 12,
      format: 'tengah',
      validasi: salahSatu(['Ya', 'Tidak']),
      isi: (row) => row.penugasan ?? null,
    },
    { judul: 'Nomor Bukti', lebar: 22, format: 'teks', isi: (row) => row.bukti },
    { judul: 'AK Butir', lebar: 10, format: 'bulat', rumus: akButir(butir) },
    { judul: 'Bagian', lebar: 9, format: 'bulat', rumus: bagianPenugasan(butir) },
    { judul: 'Angka Kredit', lebar: 12, format: 'bulat', rumus: akBaris },
  ];
  return lembar(
    {
      nama: 'Kegiatan',
      kolomBeku: 2,
      warnaTab: 'isian',
      posisiKertas: 'landscape',
      kapasitas: KAPASITAS_KEGIATAN,
    },
    columns,
    rows,
  );
}

function uraianButir(butir: Lembar) {
  return (sel: (judul: string) => string): string =>
    `IF(${sel('Butir')}="","",INDEX(${rentang(butir, 'Uraian')},MATCH(${sel('Butir')},${rentang(butir, 'Kode')},0)))`;
}

export function lembarLain(
  nama: 'Pengembangan Profesi' | 'Penunjang',
  pegawai: readonly Pegawai[],
  officers: Lembar,
  butir: Lembar,
): Lembar {
  const prefix = nama === 'Penunjang' ? 'PNJ' : 'PROF';
  const rows = pegawai.flatMap(({ nip, kasus, nomor }) =>
    ((nama === 'Penunjang' ? kasus.penunjang : kasus.profesi) ?? []).map(([kode, jam], index): Baris => ({
      nip,
      tanggal: hari(nomor, index + 3),
      butir: kode,
      uraian: URAIAN_SENDIRI[kode] ?? null,
      volume: 1,
      penugasan: undefined,
      jam,
      bukti: `${prefix}-${twoDigits(nomor)}${twoDigits(index + 1)}/2023`,
    })),
  );
  const columns: readonly Kolom<Baris>[] = [
    ...kolomPegawai(officers),
    kolomTanggal,
    kolomButir(butir),
    { judul: 'Uraian Butir', lebar: 60, format: 'teks', rumus: uraianButir(butir) },
    { judul: 'Uraian', lebar: 44, format: 'teks', isi: (row) => row.uraian },
    { judul: 'Volume', lebar: 10, format: 'bulat', validasi: bulatSah, isi: (row) => row.volume },
    ...(nama === 'Penunjang'
      ? []
      : [
          {
            judul: 'Jam',
            lebar: 9,
            format: 'bulat',
            validasi: bulatSah,
            isi: (row: Baris) => row.jam ?? null,
          } as const,
        ]),
    { judul: 'Nomor Bukti', lebar: 22, format: 'teks', isi: (row) => row.bukti },
    { judul: 'AK Butir', lebar: 10, format: 'bulat', rumus: akButir(butir) },
    { judul: 'Bagian', lebar: 9, format: 'bulat', rumus: bagianPenugasan(butir) },
    { judul: 'Angka Kredit', lebar: 12, format: 'bulat', rumus: akBaris },
  ];
  return lembar(
    { nama, kolomBeku: 2, warnaTab: 'isian', posisiKertas: 'landscape', kapasitas: KAPASITAS_KEGIATAN },
    columns,
    rows,
  );
}
