import { nilaiPatokan } from '../../rules/diklat/index.ts';
import { cite, errorSentence, printed, sum, zip } from '../../rules/index.ts';
import { defineDocument } from '../document.ts';
import { plainNumber, sourceList } from '../document-data.ts';
import { programData } from './bagian-dokumen.ts';

/** The table of Nilai Patokan: lesson hours, exact share printed with 2 decimals, examined or not, totals. */
export const daftarNilaiPatokan = defineDocument({
  perintah: 'nilai-patokan',
  nama: 'Daftar Nilai Patokan',
  jenisBuku: 'klasikal',
  per: 'buku',
  susun: ({ penyelenggaraan }) => {
    const { program, tanggalTerbit } = penyelenggaraan;
    const courses = program.mataPelajaran.daftar;
    const shares = nilaiPatokan(courses.map((course) => course.jp));
    if (!shares.ok) throw new Error(errorSentence(shares.kesalahan));
    const data = {
      ...programData(penyelenggaraan),
      mataPelajaran: zip(courses, shares.nilai).map(([course, share]) => ({
        nama: course.nama,
        kelompok: course.kelompok,
        jp: plainNumber(course.jp),
        nilaiPatokan: plainNumber(share),
        diujikan: course.diujikan,
      })),
      jumlahJp: plainNumber(sum(courses.map((course) => course.jp))),
      jumlahNilaiPatokan: plainNumber(printed(sum(shares.nilai))),
      jumlahTercetak: plainNumber(sum(shares.nilai.map(printed))),
      lamaUjian: {
        praktikMenit: plainNumber(program.lamaUjian.praktikMenit),
        lisanMenit: plainNumber(program.lamaUjian.lisanMenit),
      },
      sumber: sourceList([
        { perihal: 'JP dan Nilai Patokan', sumber: cite(program.peraturan, program.mataPelajaran) },
        { perihal: 'lama ujian', sumber: cite(program.peraturan, program.lamaUjian) },
      ]),
    };
    return [
      {
        data,
        gaya: penyelenggaraan.gaya,
        namaBerkas: ['nilai-patokan', program.kode],
        tanggal: tanggalTerbit,
      },
    ];
  },
});
