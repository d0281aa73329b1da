import { pangkat } from '../../rules/index.ts';
import { orang } from './people.ts';
import { kolomNip } from './program-dan-peserta.ts';
import { lembar, type Kolom, type Lembar } from './sheet.ts';
import { nipSah, salahSatu } from './validation.ts';

interface BarisPenilai {
  readonly nama: string;
  readonly nip: string;
  readonly golongan: string;
  readonly peran: string;
  readonly unsur: string;
  readonly jenjang: string | null;
  readonly administrator: 'Ya' | 'Tidak';
}

export function lembarTimPenilai(): Lembar {
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
