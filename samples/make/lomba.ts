import { aturanLombaBerlaku, semuaPertanyaan, type AturanLomba } from '../../rules/lomba/index.ts';
import { FOTO_CONTOH } from './foto.ts';
import { lembarIndikator, lembarKomponen, lembarKpp, lembarLomba, lembarTim } from './lomba-acuan.ts';
import {
  KPP_CONTOH,
  nilaiContoh,
  respondenContoh,
  TIM_CONTOH,
  type KppContoh,
  type NilaiContoh,
  type RespondenContoh,
} from './lomba-data.ts';
import { NASKAH_CONTOH } from './lomba-naskah.ts';
import { petunjukLomba } from './lomba-petunjuk.ts';
import { percentMean } from './penilai-pajak-formulas.ts';
import { lembar, rentang, selIsian, type Kolom, type Lembar } from './sheet.ts';
import type { Contoh } from './sheet-style.ts';
import { bulat1Sampai5, dariRentang, nilai0Sampai100, salahSatu } from './validation.ts';

const TANGGAL_MULAI = '2010-09-06';
/** Rows that the formulas of the sheet Hasil look at. */
const KAPASITAS = { kpp: 20, nilai: 1100, survei: 1000 } as const;

/** The sample for the contest of service offices: six offices, three assessors, sixty respondents. */
export function contohLomba(): Contoh {
  const found = aturanLombaBerlaku(TANGGAL_MULAI);
  if (!found.ok) throw new Error(`No circular in force on ${TANGGAL_MULAI}.`);
  const aturan = found.nilai;
  const lomba = lembarLomba(TANGGAL_MULAI);
  const komponen = lembarKomponen(aturan);
  const indikator = lembarIndikator(aturan);
  const kpp = lembarKpp(KAPASITAS.kpp);
  const nilai = lembarNilai(aturan, kpp, indikator);
  const survei = lembarSurvei(aturan, kpp);
  return {
    judul: 'Contoh Lomba Pelayanan',
    petunjuk: petunjukLomba(aturan),
    lembar: [
      lomba,
      komponen,
      indikator,
      lembarTim(),
      kpp,
      nilai,
      survei,
      lembarHasil(aturan, { lomba, komponen, nilai, survei }),
      lembarNaskah(kpp),
      lembarFoto(kpp),
    ],
  };
}

function lembarNilai(aturan: AturanLomba, kpp: Lembar, indikator: Lembar): Lembar {
  const [texts, codes] = [rentang(indikator, 'Indikator'), rentang(indikator, 'Kode')];
  const marks = TIM_CONTOH.map(({ kode }) => kode);
  const columns: readonly Kolom<NilaiContoh>[] = [
    {
      judul: 'KPP',
      lebar: 34,
      format: 'teks',
      validasi: dariRentang(rentang(kpp, 'KPP'), 'KPP'),
      isi: (row) => row.kpp,
    },
    {
      judul: 'Kode',
      lebar: 8,
      format: 'tengah',
      validasi: dariRentang(codes, 'Indikator'),
      isi: (row) => row.kode,
    },
    {
      judul: 'Indikator',
      lebar: 78,
      format: 'teks',
      rumus: (sel) => `IF(${sel('Kode')}="","",INDEX(${texts},MATCH(${sel('Kode')},${codes},0)))`,
    },
    {
      judul: 'Komponen',
      lebar: 12,
      format: 'tengah',
      rumus: (sel) => `IF(${sel('Kode')}="","",LEFT(${sel('Kode')},1))`,
    },
    ...marks.map((kode, assessor): Kolom<NilaiContoh> => ({
      judul: kode,
      lebar: 9,
      format: 'desimal',
      validasi: nilai0Sampai100(),
      isi: (row) => row.nilai[assessor] ?? null,
    })),
    {
      judul: 'Rata-rata',
      lebar: 11,
      format: 'desimal',
      rumus: (sel) => {
        const own = `${sel(marks[0] ?? '')}:${sel(marks.at(-1) ?? '')}`;
        return `IF(COUNT(${own})=0,"",${percentMean(`AVERAGE(${own})*100`)})`;
      },
    },
  ];
  return lembar(
    {
      nama: 'Nilai',
      kolomBeku: 2,
      warnaTab: 'isian',
      posisiKertas: 'landscape',
      kapasitas: KAPASITAS.nilai,
    },
    columns,
    nilaiContoh(aturan),
  );
}

function lembarSurvei(aturan: AturanLomba, kpp: Lembar): Lembar {
  const questions = semuaPertanyaan(aturan);
  const all = (sel: (judul: string) => string) => `${sel('P1')}:${sel(`P${questions.length}`)}`;
  const columns: readonly Kolom<RespondenContoh>[] = [
    {
      judul: 'KPP',
      lebar: 34,
      format: 'teks',
      validasi: dariRentang(rentang(kpp, 'KPP'), 'KPP'),
      isi: (row) => row.kpp,
    },
    { judul: 'No. Responden', lebar: 12, format: 'tengah', isi: (row) => row.nomor },
    {
      judul: 'Jenis Kelamin',
      lebar: 13,
      format: 'tengah',
      validasi: salahSatu(['Laki-laki', 'Perempuan']),
      isi: (row) => row.jenisKelamin,
    },
    {
      judul: 'Pendidikan',
      lebar: 16,
      format: 'tengah',
      validasi: salahSatu(['SD ke bawah', 'SLTP', 'SLTA/D I/D III', 'S1 ke atas']),
      isi: (row) => row.pendidikan,
    },
    {
      judul: 'Pekerjaan',
      lebar: 17,
      format: 'tengah',
      validasi: salahSatu(['PNS/TNI/Polri', 'Karyawan Swasta', 'Pengusaha']),
      isi: (row) => row.pekerjaan,
    },
    ...questions.map(({ jenis, teks }, index): Kolom<RespondenContoh> => ({
      judul: `P${index + 1}`,
      lebar: 7,
      format: jenis === 'kepuasan' ? 'bulat' : 'tengah',
      validasi: jenis === 'kepuasan' ? bulat1Sampai5(teks) : salahSatu(['ya', 'tidak']),
      isi: (row) => row.jawaban[index] ?? null,
    })),
    { judul: 'Jumlah', lebar: 9, format: 'bulat', rumus: (sel) => `SUM(${all(sel)})` },
    { judul: 'Terjawab', lebar: 9, format: 'bulat', rumus: (sel) => `COUNT(${all(sel)})` },
    {
      judul: 'Indeks',
      lebar: 9,
      format: 'desimal',
      rumus: (sel) =>
        `IF(${sel('Terjawab')}=0,"",${percentMean(`${sel('Jumlah')}*2000/${sel('Terjawab')}`)})`,
    },
  ];
  return lembar(
    {
      nama: 'Survei',
      kolomBeku: 2,
      warnaTab: 'isian',
      posisiKertas: 'landscape',
      kapasitas: KAPASITAS.survei,
    },
    columns,
    respondenContoh(aturan),
  );
}

/** Plain formulas for every result; the 20 of the index and the way of rounding are written out here, for they check the rules. */
function lembarHasil(
  aturan: AturanLomba,
  { lomba, komponen, nilai, survei }: Readonly<Record<'lomba' | 'komponen' | 'nilai' | 'survei', Lembar>>,
): Lembar {
  const { daftar } = aturan.komponen;
  const column = (kode: string) => `Komponen ${kode}`;
  const weights = rentang(komponen, 'Bobot');
  const columns: readonly Kolom<KppContoh>[] = [
    { judul: 'KPP', lebar: 34, format: 'teks', tetap: true, isi: (row) => row.nama },
    ...daftar.map(({ kode }, index): Kolom<KppContoh> => ({
      judul: column(kode),
      lebar: 12,
      format: 'desimal',
      rumus: (sel) => {
        const own = `${rentang(nilai, 'KPP')},${sel('KPP')},${rentang(nilai, 'Komponen')},"${kode}"`;
        const means = rentang(nilai, 'Rata-rata');
        const mean = percentMean(`SUMIFS(${means},${own})/COUNTIFS(${own},${means},">=0")*100`);
        return percentMean(`${mean}*INDEX(${weights},${index + 1})`);
      },
    })),
    {
      judul: 'Nilai Lapangan',
      lebar: 12,
      format: 'desimal',
      rumus: (sel) => {
        const [first, last] = [daftar[0]?.kode ?? '', daftar.at(-1)?.kode ?? ''];
        return `ROUND(SUM(${sel(column(first))}:${sel(column(last))}),2)`;
      },
    },
    {
      judul: 'IKM',
      lebar: 10,
      format: 'desimal',
      rumus: (sel) => {
        const total = (judul: string) =>
          `SUMIF(${rentang(survei, 'KPP')},${sel('KPP')},${rentang(survei, judul)})`;
        return percentMean(`${total('Jumlah')}*2000/${total('Terjawab')}`);
      },
    },
    {
      judul: 'Nilai Akhir',
      lebar: 11,
      format: 'desimal',
      rumus: (sel) => {
        const part = (judul: string, porsi: string) => `${sel(judul)}*${selIsian(lomba, porsi)}`;
        return percentMean(`${part('Nilai Lapangan', 'Porsi Lapangan')}+${part('IKM', 'Porsi Survei')}`);
      },
    },
    {
      judul: 'Peringkat',
      lebar: 11,
      format: 'bulat',
      rumus: (sel) => {
        const letter = sel('Nilai Akhir').replace(/\d+/, '');
        return `COUNTIF($${letter}$2:$${letter}$${KAPASITAS.kpp + 1},">"&${sel('Nilai Akhir')})+1`;
      },
    },
  ];
  return lembar(
    { nama: 'Hasil', kolomBeku: 1, warnaTab: 'acuan', posisiKertas: 'landscape' },
    columns,
    KPP_CONTOH,
  );
}

function lembarNaskah(kpp: Lembar): Lembar {
  const parts = [...new Set(NASKAH_CONTOH.map(({ bagian }) => bagian))];
  return lembar<(typeof NASKAH_CONTOH)[number]>(
    { nama: 'Laporan', kolomBeku: 2, warnaTab: 'isian', posisiKertas: 'landscape' },
    [
      { judul: 'Bagian', lebar: 20, format: 'teks', validasi: salahSatu(parts), isi: (row) => row.bagian },
      {
        judul: 'KPP',
        lebar: 34,
        format: 'teks',
        validasi: dariRentang(rentang(kpp, 'KPP'), 'KPP'),
        isi: (row) => row.kpp,
      },
      { judul: 'Uraian', lebar: 110, format: 'teks', isi: (row) => row.uraian },
    ],
    NASKAH_CONTOH,
  );
}

function lembarFoto(kpp: Lembar): Lembar {
  return lembar<(typeof FOTO_CONTOH)[number]>(
    { nama: 'Foto', kolomBeku: 1, warnaTab: 'isian', posisiKertas: 'landscape' },
    [
      {
        judul: 'KPP',
        lebar: 34,
        format: 'teks',
        validasi: dariRentang(rentang(kpp, 'KPP'), 'KPP'),
        isi: (row) => row.kpp,
      },
      {
        judul: 'Kelompok',
        lebar: 32,
        format: 'teks',
        validasi: salahSatu(['Inovasi dan hasil kreativitas', 'KPP yang menjuarai']),
        isi: (row) => row.kelompok,
      },
      { judul: 'Nama Berkas', lebar: 30, format: 'teks', isi: (row) => row.berkas },
      { judul: 'Keterangan', lebar: 70, format: 'teks', isi: (row) => row.keterangan },
    ],
    FOTO_CONTOH,
  );
}
