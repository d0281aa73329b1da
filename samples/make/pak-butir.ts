import { toFloat } from '../../rules/index.ts';
import { semuaButir } from '../../rules/angka-kredit/index.ts';
import { aturanButirContoh } from './pak-aturan.ts';
import { lembar, type Kolom, type Lembar } from './sheet.ts';

/** Every butir of the Lampiran, for the formulas and for looking up. */
export function lembarButir(): Lembar {
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
