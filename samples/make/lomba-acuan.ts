import type { IsoDate } from '../../rules/index.ts';
import type { AturanLomba } from '../../rules/lomba/index.ts';
import { BOBOT_CONTOH, KONDISI_CONTOH, KPP_CONTOH, TIM_CONTOH, type KppContoh } from './lomba-data.ts';
import { lembar, type Isi, type Kolom, type Lembar } from './sheet.ts';
import { nilai0Sampai100, nipSah, salahSatu } from './validation.ts';

interface BarisIsian {
  readonly isian: string;
  readonly nilai: Isi;
  readonly keterangan: string;
}

/** What the contest is, who decides, and by which shares. */
export function lembarLomba(tanggalMulai: IsoDate): Lembar {
  const rows: BarisIsian[] = [
    {
      isian: 'Kanwil',
      nilai: 'Contoh Nusantara',
      keterangan: 'Nama setelah "Kantor Wilayah Direktorat Jenderal Pajak"',
    },
    { isian: 'Tahun', nilai: 2010, keterangan: 'Tahun lomba' },
    {
      isian: 'Tanggal Mulai',
      nilai: { tanggal: tanggalMulai },
      keterangan: 'Hari pertama penilaian lapangan; menentukan aturan yang berlaku',
    },
    { isian: 'Tanggal Selesai', nilai: { tanggal: '2010-09-24' }, keterangan: 'Hari terakhir penilaian' },
    {
      isian: 'Tempat',
      nilai: 'Kantor Pelayanan Pajak di lingkungan Kantor Wilayah DJP Contoh Nusantara',
      keterangan: 'Tempat penilaian lapangan',
    },
    { isian: 'Porsi Lapangan', nilai: 60, keterangan: 'Persen; bersama Porsi Survei tepat 100' },
    { isian: 'Porsi Survei', nilai: 40, keterangan: 'Persen' },
    {
      isian: 'Nomor Berita Acara',
      nilai: 'BA-17/WPJ.99/2010',
      keterangan: 'Rapat Tim Penilai; boleh kosong',
    },
    { isian: 'Tanggal Berita Acara', nilai: { tanggal: '2010-10-01' }, keterangan: 'Boleh kosong' },
    {
      isian: 'Dasar Organisasi',
      nilai:
        'Peraturan Menteri Keuangan Nomor 62/PMK.01/2009 tentang Organisasi dan Tata Kerja Instansi Vertikal Direktorat Jenderal Pajak',
      keterangan: 'Dicetak pada "Mengingat" angka 1',
    },
    { isian: 'Nomor Keputusan', nilai: 'KEP-245/WPJ.99/2010', keterangan: 'Keputusan Kepala Kantor Wilayah' },
    { isian: 'Tanggal Keputusan', nilai: { tanggal: '2010-10-06' }, keterangan: 'Tanggal ditetapkan' },
    { isian: 'Kota Penetapan', nilai: 'Makassar', keterangan: 'Dicetak setelah "Ditetapkan di"' },
    {
      isian: 'Wakil Kanwil',
      nilai: 'KPP Pratama Contoh Anggrek',
      keterangan: 'Mewakili kantor wilayah dalam lomba tingkat Direktorat Jenderal Pajak',
    },
    { isian: 'Tanggal Laporan', nilai: { tanggal: '2010-10-15' }, keterangan: 'Kosong: tanggal keputusan' },
    {
      isian: 'Unit Induk',
      nilai: 'Kementerian Keuangan Republik Indonesia',
      keterangan: 'Baris pertama kepala dokumen',
    },
    {
      isian: 'Jabatan Penanda Tangan',
      nilai: 'Kepala Kantor Wilayah DJP Contoh Nusantara',
      keterangan: 'Tanpa tanda koma',
    },
    { isian: 'Nama Penanda Tangan', nilai: 'Raden Arya Kusumadinata, Ak., M.B.A.', keterangan: 'Lengkap' },
    {
      isian: 'NIP Penanda Tangan',
      nilai: '195903171985031904',
      keterangan: '18 angka, ditulis sebagai teks',
    },
  ];
  const columns: readonly Kolom<BarisIsian>[] = [
    { judul: 'Isian', lebar: 26, format: 'teks', tetap: true, isi: (row) => row.isian },
    { judul: 'Nilai', lebar: 60, format: 'teks', isi: (row) => row.nilai },
    { judul: 'Keterangan', lebar: 66, format: 'teks', tetap: true, isi: (row) => row.keterangan },
  ];
  return lembar({ nama: 'Lomba', kolomBeku: 1, warnaTab: 'isian', posisiKertas: 'landscape' }, columns, rows);
}

/** The components with their weights. */
export function lembarKomponen(aturan: AturanLomba): Lembar {
  return lembar(
    { nama: 'Komponen', kolomBeku: 2, warnaTab: 'isian', posisiKertas: 'portrait' },
    [
      { judul: 'Kode', lebar: 8, format: 'tengah', tetap: true, isi: (row) => row.kode },
      { judul: 'Komponen', lebar: 76, format: 'teks', tetap: true, isi: (row) => row.nama },
      {
        judul: 'Bobot',
        lebar: 12,
        format: 'bulat',
        validasi: nilai0Sampai100({ judul: 'Bobot', isi: 'Persen; jumlah semua bobot tepat 100.' }),
        isi: (row) => BOBOT_CONTOH[row.kode] ?? null,
      },
    ],
    aturan.komponen.daftar,
  );
}

interface BarisIndikator {
  readonly kode: string;
  readonly teks: string;
  readonly kondisi: readonly [uraian: string, min: number, maks: number] | null;
}

/** Every indicator, a row for each condition foreseen. */
export function lembarIndikator(aturan: AturanLomba): Lembar {
  const rows = aturan.komponen.daftar.flatMap(({ kode, nama, indikator }): BarisIndikator[] => {
    if (indikator.length === 0) return [{ kode, teks: `${nama} (dinilai langsung)`, kondisi: null }];
    return indikator.flatMap((teks, index) => {
      const own = `${kode}.${index + 1}`;
      const conditions = KONDISI_CONTOH[own] ?? [null];
      return conditions.map((kondisi) => ({ kode: own, teks, kondisi }));
    });
  });
  return lembar<BarisIndikator>(
    { nama: 'Indikator', kolomBeku: 2, warnaTab: 'acuan', posisiKertas: 'landscape' },
    [
      { judul: 'Kode', lebar: 8, format: 'tengah', tetap: true, isi: (row) => row.kode },
      { judul: 'Indikator', lebar: 92, format: 'teks', tetap: true, isi: (row) => row.teks },
      { judul: 'Kondisi', lebar: 40, format: 'teks', isi: (row) => row.kondisi?.[0] ?? null },
      {
        judul: 'Nilai Minimum',
        lebar: 12,
        format: 'bulat',
        validasi: nilai0Sampai100(),
        isi: (row) => row.kondisi?.[1] ?? null,
      },
      {
        judul: 'Nilai Maksimum',
        lebar: 12,
        format: 'bulat',
        validasi: nilai0Sampai100(),
        isi: (row) => row.kondisi?.[2] ?? null,
      },
    ],
    rows,
  );
}

/** The assessors. */
export function lembarTim(): Lembar {
  return lembar<(typeof TIM_CONTOH)[number]>(
    { nama: 'Tim Penilai', kolomBeku: 1, warnaTab: 'isian', posisiKertas: 'landscape' },
    [
      { judul: 'Kode', lebar: 8, format: 'tengah', isi: (row) => row.kode },
      { judul: 'Nama', lebar: 42, format: 'teks', isi: (row) => row.nama },
      { judul: 'NIP', lebar: 21, format: 'tengah', validasi: nipSah(), isi: (row) => row.nip },
      { judul: 'Jabatan', lebar: 62, format: 'teks', isi: (row) => row.jabatan },
      {
        judul: 'Kedudukan dalam Tim',
        lebar: 16,
        format: 'tengah',
        validasi: salahSatu(['Ketua', 'Sekretaris', 'Anggota']),
        isi: (row) => row.kedudukan,
      },
    ],
    TIM_CONTOH,
  );
}

/** The offices that take part. */
export function lembarKpp(kapasitas: number): Lembar {
  return lembar<KppContoh>(
    { nama: 'KPP', kolomBeku: 2, warnaTab: 'isian', posisiKertas: 'landscape', kapasitas },
    [
      { judul: 'No', lebar: 6, format: 'bulat', tetap: true, isi: (_, nomor) => nomor },
      { judul: 'KPP', lebar: 34, format: 'teks', isi: (row) => row.nama },
      { judul: 'Visi', lebar: 50, format: 'teks', isi: (row) => row.visi },
      { judul: 'Misi', lebar: 50, format: 'teks', isi: (row) => row.misi },
      { judul: 'Motto', lebar: 30, format: 'teks', isi: (row) => row.motto },
    ],
    KPP_CONTOH,
  );
}
