import type { IsoDate } from '../../rules/index.ts';
import { lembarButir } from './pak-butir.ts';
import { KASUS_PAK } from './pak-cases.ts';
import { lembarKarya } from './pak-karya-tulis.ts';
import { lembarKegiatan, lembarLain } from './pak-kegiatan.ts';
import { lembarPegawai, type Pegawai } from './pak-pegawai.ts';
import { petunjukPak, UNIT_CONTOH } from './pak-petunjuk.ts';
import { lembarPredikat } from './pak-predikat.ts';
import { lembarRekap } from './pak-rekap.ts';
import { lembarTimPenilai } from './pak-tim-penilai.ts';
import { orang } from './people.ts';
import { lembar, type Isi, type Kolom, type Lembar } from './sheet.ts';
import type { Contoh } from './sheet-style.ts';

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
