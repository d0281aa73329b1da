import { akPredikat } from './pak-formulas.ts';
import { bulatSah, KAPASITAS, kolomPegawai, type Pegawai } from './pak-pegawai.ts';
import { lembar, type Kolom, type Lembar } from './sheet.ts';
import { salahSatu } from './validation.ts';

interface BarisPredikat {
  readonly nip: string;
  readonly predikat: string;
  readonly bulan: number;
}

export function lembarPredikat(pegawai: readonly Pegawai[], officers: Lembar): Lembar {
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
