import { jumlahTerbaik } from '../../rules/diklat/index.ts';
import { cite } from '../../rules/index.ts';
import { defineDocument, type Plain } from '../document.ts';
import { plainNumber, sourceList } from '../document-data.ts';
import { pesertaData, programData, syaratRekomendasiData } from './bagian-dokumen.ts';
import type { PesertaDinilai } from './klasikal.ts';

/** The grade list: all participants, those who pass by rank, then the others with every condition they miss. */
export const daftarNilai = defineDocument({
  perintah: 'daftar-nilai',
  nama: 'Daftar nilai',
  jenisBuku: 'klasikal',
  per: 'buku',
  susun: ({ penyelenggaraan, peserta: participants }) => {
    const peserta = [...participants];
    const { program, tanggalTerbit } = penyelenggaraan;
    const { peraturan } = program;
    const passed = peserta.filter((each) => each.penilaian.lulus);
    const data = {
      ...programData(penyelenggaraan),
      ...syaratRekomendasiData(program),
      mataPelajaran: program.mataPelajaran.daftar.map(({ nama, kelompok, jp }) => ({
        nama,
        kelompok,
        jp: plainNumber(jp),
      })),
      peserta: byRank(peserta).map(row),
      rekap: {
        jumlah: peserta.length,
        lulus: passed.length,
        tidakLulus: peserta.length - passed.length,
        terbaik: jumlahTerbaik(program, peserta.length),
        rekomendasi: peserta.filter((each) => each.rekomendasi.length > 0).length,
      },
      sumber: sourceList([
        { perihal: 'NPR', sumber: cite(peraturan, program.bobotNpr) },
        { perihal: 'jumlah NT', sumber: cite(peraturan, program.rumusNt) },
        { perihal: 'NUK', sumber: cite(peraturan, program.bobotNuk) },
        { perihal: 'NA', sumber: cite(peraturan, program.bobotNa) },
        { perihal: 'kelulusan', sumber: cite(peraturan, program.batas) },
        { perihal: 'predikat', sumber: cite(peraturan, program.predikat) },
        { perihal: 'rekomendasi', sumber: cite(peraturan, program.rekomendasi) },
      ]),
    };
    return [
      {
        data,
        gaya: penyelenggaraan.gaya,
        namaBerkas: ['daftar-nilai', program.kode],
        tanggal: tanggalTerbit,
      },
    ];
  },
});

/** Those who pass by rank; then the others by NA, those without an examination last. */
function byRank(peserta: readonly PesertaDinilai[]): PesertaDinilai[] {
  const [passed, others] = [
    peserta.filter((each) => each.penilaian.lulus),
    peserta.filter((each) => !each.penilaian.lulus),
  ];
  return [...passed.sort(higherFirst), ...others.sort(higherFirst)];
}

function higherFirst(a: PesertaDinilai, b: PesertaDinilai): number {
  const [first, second] = [a.penilaian.ujian?.nilaiAkhir, b.penilaian.ujian?.nilaiAkhir];
  if (first !== undefined && second !== undefined) return second.cmp(first);
  return Number(second !== undefined) - Number(first !== undefined);
}

function row(peserta: PesertaDinilai): Plain {
  const { penilaian, praktik, lisan } = peserta;
  const { ujian } = penilaian;
  return {
    ...pesertaData(peserta),
    peringkat: peserta.peringkat,
    lulus: penilaian.lulus,
    npr: penilaian.mataPelajaran.map((course) => plainNumber(course.npr)),
    jumlahNt: plainNumber(penilaian.jumlahNt),
    resume: plainNumber(peserta.resume),
    praktik: praktik === null ? null : plainNumber(praktik),
    lisan: lisan === null ? null : plainNumber(lisan),
    nilaiUjian: ujian === null ? null : plainNumber(ujian.nilaiUjian),
    nilaiAkhir: ujian === null ? null : plainNumber(ujian.nilaiAkhir),
    predikat: ujian === null ? null : ujian.predikat.predikat,
    huruf: ujian === null ? null : ujian.predikat.huruf,
    rekomendasi: peserta.rekomendasi.length > 0,
    tidakTerpenuhi: penilaian.tidakTerpenuhi.map((each) => each.uraian),
  };
}
