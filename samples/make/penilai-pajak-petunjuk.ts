import type { ProgramKlasikal } from '../../rules/diklat/index.ts';
import { KASUS_PENILAI } from './penilai-pajak-cases.ts';
import { BAGIAN_WARNA, BARIS_TAMBAHAN, CONTOH_REKAAN, type Petunjuk } from './petunjuk.ts';

/** The instructions of the sample for Penilai Pajak. */
export function petunjukPenilaiPajak(program: ProgramKlasikal): Petunjuk {
  return {
    judul: `Contoh: ${program.nama}`,
    pengantar: CONTOH_REKAAN,
    bagian: [
      {
        judul: 'Mengisi',
        baris: [
          {
            kata: '1. Program',
            uraian: 'Tanggal, tempat, pola nomor sertifikat, dan pejabat penanda tangan.',
          },
          {
            kata: '2. Mata Pelajaran',
            uraian: 'Daftar menurut Kerangka Acuan Program. Nilai Patokan dihitung dari JP.',
          },
          { kata: '3. Peserta', uraian: 'Satu baris per peserta. NIP ditulis sebagai teks, 18 angka.' },
          {
            kata: '4. Nilai',
            uraian:
              'Satu baris per peserta per mata pelajaran: JP Hadir dan Tugas (Q). Isi Pengganti, alasan, dan tanggalnya hanya bila ada tugas pengganti.',
          },
          {
            kata: '5. Ujian',
            uraian:
              'Nilai resume, praktik, dan lisan. Isi tanggal dan alasan susulan hanya bagi peserta ujian susulan.',
          },
          { kata: 'Menambah peserta', uraian: BARIS_TAMBAHAN },
        ],
      },
      BAGIAN_WARNA,
      {
        judul: 'Alasan Pengganti (lembar Nilai)',
        baris: program.pengganti.alasan.daftar.map(({ kode, uraian }) => ({ kata: kode, uraian })),
      },
      {
        judul: 'Alasan Susulan (lembar Ujian)',
        baris: program.susulan.alasan.daftar.map(({ kode, uraian }) => ({ kata: kode, uraian })),
      },
      {
        judul: 'Yang diperlihatkan peserta contoh',
        baris: KASUS_PENILAI.flatMap(({ nama, memperlihatkan }) =>
          memperlihatkan === null ? [] : [{ kata: nama, uraian: memperlihatkan }],
        ),
      },
    ],
  };
}
