import type { DataValidation } from 'exceljs';
import { pangkat, toFloat, type IsoDate } from '../../rules/index.ts';
import { JENJANG, KEADAAN_TARGET, PERAN_PENULIS, semuaButir } from '../../rules/angka-kredit/index.ts';
import { KASUS_PAK, URAIAN_SENDIRI, type KasusPak } from './pak-cases.ts';
import {
  akBaris,
  akButir,
  akKarya,
  akPredikat,
  bagianPenugasan,
  bagianPenulis,
  diakui,
  jumlahDihitung,
  jumlahDuaLembar,
  jumlahPegawai,
  ofPegawai,
  penunjangDihitung,
  rounded,
} from './pak-formulas.ts';
import { petunjukPak, UNIT_CONTOH } from './pak-petunjuk.ts';
import { aturanButirContoh } from './pak-aturan.ts';
import { orang, twoDigits } from './people.ts';
import { kolomNip } from './program-dan-peserta.ts';
import { lembar, rentang, type Isi, type Kolom, type Lembar } from './sheet.ts';
import type { Contoh } from './sheet-style.ts';
import { dariRentang, nipSah, salahSatu, tanggalSah } from './validation.ts';

const KAPASITAS = 100;
const KAPASITAS_KEGIATAN = 1000;

interface Pegawai {
  readonly nip: string;
  readonly kasus: KasusPak;
  readonly nomor: number;
}

/** The sample for Angka Kredit: one unit with the officers who between them meet every rule. */
export function contohPak(): Contoh {
  const pegawai = KASUS_PAK.map((kasus, index): Pegawai => {
    const { nip } = orang(kasus.nomorOrang, kasus.nama, kasus.jenisKelamin, kasus.golongan);
    return { nip, kasus, nomor: index + 1 };
  });
  const butir = lembarButir();
  const officers = lembarPegawai(pegawai);
  const kegiatan = lembarKegiatan(pegawai, officers, butir);
  const profesi = lembarLain('Pengembangan Profesi', pegawai, officers, butir);
  const karya = lembarKarya(pegawai, officers, butir);
  const penunjang = lembarLain('Penunjang', pegawai, officers, butir);
  const predikat = lembarPredikat(pegawai, officers);
  return {
    judul: 'Contoh Penetapan Angka Kredit',
    petunjuk: petunjukPak(),
    lembar: [
      lembarUnit(),
      officers,
      kegiatan,
      profesi,
      karya,
      penunjang,
      predikat,
      lembarTimPenilai(),
      lembarRekap(pegawai, { officers, kegiatan, profesi, karya, penunjang, predikat }),
      butir,
    ],
  };
}

function lembarUnit(): Lembar {
  const tanggal = (value: IsoDate): Isi => ({ tanggal: value });
  const rows: readonly (readonly [isian: string, nilai: Isi, keterangan: string])[] = [
    ['Nama Unit', UNIT_CONTOH, 'Unit kerja para pegawai'],
    ['Periode Mulai', tanggal('2023-01-01'), 'Hari pertama yang dinilai; menentukan aturan yang berlaku'],
    [
      'Periode Selesai',
      tanggal('2023-12-31'),
      'Hari terakhir yang dinilai; Masa Mulai dan Masa Selesai di lembar Pegawai dapat menyempitkannya',
    ],
    ['Asisten Tersedia', 'Ya', 'Tidak: anggota Tim Penilai digantikan PNS lain yang kompeten'],
    [
      'Pola Nomor',
      'PAK-{urut:3}/KLIP.1/{tahun}',
      '{urut:3} nomor urut tiga angka, {bulan:romawi} bulan, {tahun} tahun penetapan',
    ],
    ['Nomor Awal', 1, 'Nomor urut PAK pertama'],
    ['Unit Induk', 'Direktorat Jenderal Pajak Contoh', 'Baris pertama kepala dokumen'],
    ['Nama Instansi', 'Sekretariat Direktorat Jenderal Contoh', 'Yang menetapkan Angka Kredit'],
    ['Jabatan Penanda Tangan', 'Sekretaris Direktorat Jenderal Contoh', 'Tanpa tanda koma'],
    ['Nama Penanda Tangan', 'Dr. Wulan Saraswati Wirabumi, M.Si.', 'Lengkap dengan gelar'],
    ['NIP Penanda Tangan', '197203051998032901', '18 angka, ditulis sebagai teks'],
    ['Kota Terbit', 'Jakarta', 'Dicetak di depan tanggal penetapan'],
    ['Tanggal Terbit', tanggal('2024-01-22'), 'Tanggal penetapan'],
  ];
  const columns: readonly Kolom<(typeof rows)[number]>[] = [
    { judul: 'Isian', lebar: 26, format: 'teks', tetap: true, isi: ([isian]) => isian },
    { judul: 'Nilai', lebar: 46, format: 'teks', isi: ([, nilai]) => nilai },
    { judul: 'Keterangan', lebar: 88, format: 'teks', tetap: true, isi: ([, , keterangan]) => keterangan },
  ];
  return lembar({ nama: 'Unit', kolomBeku: 1, warnaTab: 'isian', posisiKertas: 'landscape' }, columns, rows);
}

const angkaSah: DataValidation = {
  type: 'decimal',
  operator: 'greaterThanOrEqual',
  formulae: [0],
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: 'Angka tidak sah',
  error: 'Isi dengan angka 0 atau lebih.',
};

const bulatSah: DataValidation = {
  ...angkaSah,
  type: 'whole',
  error: 'Isi dengan bilangan bulat 0 atau lebih.',
};

function lembarPegawai(pegawai: readonly Pegawai[]): Lembar {
  const tanggal = (value: IsoDate | undefined): Isi => (value === undefined ? null : { tanggal: value });
  const lama = (judul: string, isi: (lama: KasusPak['lama']) => number | undefined): Kolom<Pegawai> => ({
    judul,
    lebar: 14,
    format: 'bulat',
    validasi: angkaSah,
    isi: ({ kasus }) => isi(kasus.lama) ?? null,
  });
  const hari = (judul: string, isi: (kasus: KasusPak) => IsoDate | undefined): Kolom<Pegawai> => ({
    judul,
    lebar: 13,
    format: 'tanggal',
    validasi: tanggalSah(),
    isi: ({ kasus }) => tanggal(isi(kasus)),
  });
  const columns: readonly Kolom<Pegawai>[] = [
    { judul: 'No', lebar: 6, format: 'bulat', tetap: true, isi: (_, nomor) => nomor },
    kolomNip((row) => row.nip, nipSah()),
    { judul: 'Nama', lebar: 38, format: 'teks', isi: ({ kasus }) => kasus.nama },
    {
      judul: 'Pangkat/Golongan',
      lebar: 29,
      format: 'teks',
      isi: ({ kasus }) => `${pangkat(kasus.golongan)} (${kasus.golongan})`,
    },
    hari('TMT Golongan', (kasus) => kasus.tmtGolongan),
    {
      judul: 'Jenjang',
      lebar: 15,
      format: 'tengah',
      validasi: salahSatu(JENJANG),
      isi: ({ kasus }) => kasus.jenjang,
    },
    hari('TMT Jenjang', (kasus) => kasus.tmtJenjang),
    { judul: 'Pendidikan', lebar: 26, format: 'teks', isi: ({ kasus }) => kasus.pendidikan },
    lama('Kelebihan Sebelumnya', ({ kelebihan }) => kelebihan),
    lama('AK Lama Tugas Jabatan', ({ tugasJabatan }) => tugasJabatan),
    lama('AK Lama Profesi', ({ profesi }) => profesi),
    lama('AK Lama Penunjang', ({ penunjang }) => penunjang),
    {
      judul: 'Target',
      lebar: 14,
      format: 'tengah',
      validasi: salahSatu(KEADAAN_TARGET),
      isi: ({ kasus }) => kasus.target ?? 'biasa',
    },
    hari('Masa Mulai', (kasus) => kasus.masaMulai),
    hari('Masa Selesai', (kasus) => kasus.masaSelesai),
  ];
  return lembar(
    { nama: 'Pegawai', kolomBeku: 3, warnaTab: 'isian', posisiKertas: 'landscape', kapasitas: KAPASITAS },
    columns,
    pegawai,
  );
}

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
function hari(pegawai: number, baris: number): IsoDate {
  return `2023-${twoDigits(1 + ((pegawai + baris) % 6))}-${twoDigits(1 + ((pegawai * 3 + baris * 7) % 28))}`;
}

/** What every sheet with butir begins with. */
function kolomPegawai(officers: Lembar): readonly Kolom<{ readonly nip: string }>[] {
  return [
    kolomNip((row) => row.nip, nipSah()),
    { judul: 'Nama', lebar: 38, format: 'teks', rumus: ofPegawai(officers, 'Nama') },
    { judul: 'Jenjang', lebar: 14, format: 'tengah', rumus: ofPegawai(officers, 'Jenjang') },
  ];
}

function kolomButir(butir: Lembar): Kolom<{ readonly butir: string }> {
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

const kolomTanggal: Kolom<{ readonly tanggal: IsoDate }> = {
  judul: 'Tanggal',
  lebar: 13,
  format: 'tanggal',
  validasi: tanggalSah(),
  isi: (row) => ({ tanggal: row.tanggal }),
};

function lembarKegiatan(pegawai: readonly Pegawai[], officers: Lembar, butir: Lembar): Lembar {
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

function lembarLain(
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

interface BarisKarya {
  readonly nip: string;
  readonly tanggal: IsoDate;
  readonly butir: string;
  readonly judul: string;
  readonly jumlah: number;
  readonly peran: string;
  readonly bukti: string;
}

function lembarKarya(pegawai: readonly Pegawai[], officers: Lembar, butir: Lembar): Lembar {
  const titles = [...new Set(pegawai.flatMap(({ kasus }) => (kasus.karya ?? []).map(([, judul]) => judul)))];
  const rows = pegawai.flatMap(({ nip, kasus }) =>
    (kasus.karya ?? []).map(([kode, judul, jumlah, peran]): BarisKarya => ({
      nip,
      tanggal: hari(titles.indexOf(judul), 2),
      butir: kode,
      judul,
      jumlah,
      peran,
      bukti: `KT-${twoDigits(titles.indexOf(judul) + 1)}/2023`,
    })),
  );
  const columns: readonly Kolom<BarisKarya>[] = [
    ...kolomPegawai(officers),
    kolomTanggal,
    kolomButir(butir),
    { judul: 'Judul', lebar: 52, format: 'teks', isi: (row) => row.judul },
    {
      judul: 'Jumlah Penulis',
      lebar: 10,
      format: 'bulat',
      validasi: salahSatu(['1', '2', '3', '4']),
      isi: (row) => row.jumlah,
    },
    {
      judul: 'Peran',
      lebar: 12,
      format: 'tengah',
      validasi: salahSatu(PERAN_PENULIS),
      isi: (row) => row.peran,
    },
    { judul: 'Nomor Bukti', lebar: 18, format: 'teks', isi: (row) => row.bukti },
    { judul: 'AK Butir', lebar: 10, format: 'bulat', rumus: akButir(butir) },
    { judul: 'Bagian', lebar: 9, format: 'bulat', rumus: bagianPenulis },
    { judul: 'Angka Kredit', lebar: 12, format: 'bulat', rumus: akKarya },
  ];
  return lembar(
    {
      nama: 'Karya Tulis',
      kolomBeku: 2,
      warnaTab: 'isian',
      posisiKertas: 'landscape',
      kapasitas: KAPASITAS,
    },
    columns,
    rows,
  );
}

interface BarisPredikat {
  readonly nip: string;
  readonly predikat: string;
  readonly bulan: number;
}

function lembarPredikat(pegawai: readonly Pegawai[], officers: Lembar): Lembar {
  const rows = pegawai.flatMap(({ nip, kasus }) =>
    (kasus.predikat ?? []).map(([predikat, bulan]): BarisPredikat => ({ nip, predikat, bulan })),
  );
  const names = ['Sangat Baik', 'Baik', 'Butuh Perbaikan', 'Cukup', 'Kurang', 'Sangat Kurang'];
  const columns: readonly Kolom<BarisPredikat>[] = [
    ...kolomPegawai(officers),
    { judul: 'Tahun', lebar: 9, format: 'bulat', validasi: bulatSah, isi: () => 2023 },
    {
      judul: 'Predikat',
      lebar: 20,
      format: 'tengah',
      validasi: salahSatu(names),
      isi: (row) => row.predikat,
    },
    { judul: 'Bulan', lebar: 9, format: 'bulat', validasi: bulatSah, isi: (row) => row.bulan },
    { judul: 'Angka Kredit', lebar: 12, format: 'desimal', rumus: akPredikat },
  ];
  return lembar(
    {
      nama: 'Predikat',
      kolomBeku: 2,
      warnaTab: 'isian',
      posisiKertas: 'landscape',
      kapasitas: KAPASITAS,
    },
    columns,
    rows,
  );
}

interface BarisPenilai {
  readonly nama: string;
  readonly nip: string;
  readonly golongan: string;
  readonly peran: string;
  readonly unsur: string;
  readonly jenjang: string | null;
  readonly administrator: 'Ya' | 'Tidak';
}

function lembarTimPenilai(): Lembar {
  const team = [
    [98, 'Nurdiyanto Kertapati, S.E., M.M.', 'L', 'IV/a', 'ketua', 'teknis', null, 'Ya'],
    [87, 'Oktaviani Sumardjo, S.Sos.', 'P', 'III/d', 'sekretaris', 'kepegawaian', null, 'Tidak'],
    [90, 'Prawoto Adiningrat, S.E.', 'L', 'III/d', 'anggota', 'asisten penyuluh pajak', 'Penyelia', 'Tidak'],
    [79, 'Qonita Zulaikha, S.E.', 'P', 'III/d', 'anggota', 'asisten penyuluh pajak', 'Penyelia', 'Tidak'],
    [96, 'Rukmana Tedjakusuma, S.E., M.Ak.', 'L', 'IV/a', 'anggota', 'teknis', null, 'Tidak'],
  ] as const;
  const rows = team.map(
    ([nomor, nama, sex, golongan, peran, unsur, jenjang, administrator]): BarisPenilai => {
      const { nip } = orang(nomor, nama, sex, golongan);
      return {
        nama,
        nip,
        golongan: `${pangkat(golongan)} (${golongan})`,
        peran,
        unsur,
        jenjang,
        administrator,
      };
    },
  );
  const yesNo = salahSatu(['Ya', 'Tidak']);
  const columns: readonly Kolom<BarisPenilai>[] = [
    { judul: 'Nama', lebar: 38, format: 'teks', isi: (row) => row.nama },
    kolomNip((row) => row.nip, nipSah()),
    { judul: 'Pangkat/Golongan', lebar: 26, format: 'teks', isi: (row) => row.golongan },
    {
      judul: 'Peran',
      lebar: 13,
      format: 'tengah',
      validasi: salahSatu(['ketua', 'sekretaris', 'anggota']),
      isi: (row) => row.peran,
    },
    {
      judul: 'Unsur',
      lebar: 25,
      format: 'teks',
      validasi: salahSatu(['teknis', 'kepegawaian', 'asisten penyuluh pajak']),
      isi: (row) => row.unsur,
    },
    { judul: 'Jenjang', lebar: 13, format: 'tengah', isi: (row) => row.jenjang },
    {
      judul: 'Pejabat Administrator',
      lebar: 15,
      format: 'tengah',
      validasi: yesNo,
      isi: (row) => row.administrator,
    },
    { judul: 'Mampu Menilai', lebar: 12, format: 'tengah', validasi: yesNo, isi: () => 'Ya' },
    { judul: 'Aktif Menilai', lebar: 12, format: 'tengah', validasi: yesNo, isi: () => 'Ya' },
  ];
  return lembar(
    { nama: 'Tim Penilai', kolomBeku: 1, warnaTab: 'isian', posisiKertas: 'landscape' },
    columns,
    rows,
  );
}

type LembarNilai = Readonly<
  Record<'officers' | 'kegiatan' | 'profesi' | 'karya' | 'penunjang' | 'predikat', Lembar>
>;

function lembarRekap(pegawai: readonly Pegawai[], sheets: LembarNilai): Lembar {
  const { officers } = sheets;
  const amount = (judul: string, rumus: (sel: (judul: string) => string) => string): Kolom<Pegawai> => ({
    judul,
    lebar: 15,
    format: 'bulat',
    rumus: (sel) => `IF(${sel('NIP')}="","",${rounded(rumus(sel), 4)})`,
  });
  const columns: readonly Kolom<Pegawai>[] = [
    {
      judul: 'NIP',
      lebar: 21,
      format: 'tengah',
      rumus: () =>
        `IF(INDEX(${rentang(officers, 'NIP')},ROW()-1)="","",INDEX(${rentang(officers, 'NIP')},ROW()-1))`,
    },
    { judul: 'Nama', lebar: 38, format: 'teks', rumus: ofPegawai(officers, 'Nama') },
    amount('Tugas Jabatan', jumlahPegawai(sheets.kegiatan)),
    amount('Tugas Jabatan Diakui', diakui(officers)),
    amount('Pengembangan Profesi', jumlahDuaLembar(sheets.profesi, sheets.karya)),
    amount('Konversi Predikat', jumlahPegawai(sheets.predikat)),
    amount('Penunjang', jumlahPegawai(sheets.penunjang)),
    amount('Penunjang Dihitung', penunjangDihitung(officers)),
    amount('Jumlah', jumlahDihitung(officers)),
  ];
  return lembar(
    { nama: 'Rekap', kolomBeku: 2, warnaTab: 'acuan', posisiKertas: 'landscape' },
    columns,
    pegawai,
  );
}

/** Every butir of the Lampiran, for the formulas and for looking up. */
function lembarButir(): Lembar {
  const rows = semuaButir(aturanButirContoh());
  type Butir = (typeof rows)[number];
  const does = (judul: 'Terampil' | 'Mahir' | 'Penyelia'): Kolom<Butir> => ({
    judul,
    lebar: 11,
    format: 'bulat',
    tetap: true,
    isi: ({ pelaksana }) => (pelaksana.includes(judul) ? 1 : 0),
  });
  const columns: readonly Kolom<Butir>[] = [
    { judul: 'Kode', lebar: 17, format: 'teks', tetap: true, isi: ({ kode }) => kode },
    { judul: 'Unsur', lebar: 22, format: 'teks', tetap: true, isi: ({ unsur }) => unsur },
    { judul: 'Uraian', lebar: 92, format: 'teks', tetap: true, isi: ({ uraian }) => uraian },
    { judul: 'Hasil Kerja', lebar: 34, format: 'teks', tetap: true, isi: ({ hasilKerja }) => hasilKerja },
    {
      judul: 'Angka Kredit',
      lebar: 11,
      format: 'bulat',
      tetap: true,
      isi: ({ nilai }) => (nilai.jenis === 'tetap' ? toFloat(nilai.ak) : null),
    },
    {
      judul: 'Persen Kenaikan',
      lebar: 11,
      format: 'bulat',
      tetap: true,
      isi: ({ nilai }) => (nilai.jenis === 'tetap' ? null : toFloat(nilai.persen)),
    },
    does('Terampil'),
    does('Mahir'),
    does('Penyelia'),
    { judul: 'Sumber', lebar: 60, format: 'teks', tetap: true, isi: ({ pasal }) => pasal },
  ];
  return lembar(
    { nama: 'Daftar Butir', kolomBeku: 1, warnaTab: 'acuan', posisiKertas: 'landscape' },
    columns,
    rows,
  );
}
