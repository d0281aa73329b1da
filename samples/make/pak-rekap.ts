import {
  diakui,
  jumlahDihitung,
  jumlahDuaLembar,
  jumlahPegawai,
  ofPegawai,
  penunjangDihitung,
  rounded,
} from './pak-formulas.ts';
import type { Pegawai } from './pak-pegawai.ts';
import { lembar, rentang, type Kolom, type Lembar } from './sheet.ts';

type LembarNilai = Readonly<
  Record<'officers' | 'kegiatan' | 'profesi' | 'karya' | 'penunjang' | 'predikat', Lembar>
>;

export function lembarRekap(pegawai: readonly Pegawai[], sheets: LembarNilai): Lembar {
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
