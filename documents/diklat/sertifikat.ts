import { cite } from '../../rules/index.ts';
import { defineDocument, type DocumentInstance } from '../document.ts';
import { plainNumber, sourceList } from '../document-data.ts';
import { pesertaData, programData } from './bagian-dokumen.ts';
import type { BukuKlasikal, PesertaDinilai } from './klasikal.ts';

/** The certificate of a face-to-face programme, for each participant who passes: front, and back with courses and marks. */
export const sertifikat = defineDocument({
  perintah: 'sertifikat',
  nama: 'Sertifikat',
  jenisBuku: 'klasikal',
  per: 'peserta',
  susun: (buku) => buku.peserta.flatMap((peserta) => certificate(buku, peserta)),
});

function certificate({ penyelenggaraan }: BukuKlasikal, peserta: PesertaDinilai): DocumentInstance[] {
  const { penilaian, nomor } = peserta;
  if (nomor === null || penilaian.ujian === null) return [];
  const { program, tanggalTerbit } = penyelenggaraan;
  const { peraturan } = program;
  const data = {
    ...programData(penyelenggaraan),
    nomor,
    peserta: pesertaData(peserta),
    predikat: penilaian.ujian.predikat.predikat,
    mataPelajaran: penilaian.mataPelajaran.map(({ mataPelajaran, kehadiran, npr }) => ({
      nama: mataPelajaran.nama,
      kelompok: mataPelajaran.kelompok,
      jp: plainNumber(mataPelajaran.jp),
      kehadiran: plainNumber(kehadiran),
      npr: plainNumber(npr),
    })),
    bobotNpr: {
      kehadiran: plainNumber(program.bobotNpr.kehadiran),
      tugas: plainNumber(program.bobotNpr.tugas),
    },
    kegiatanLain: program.kegiatanLain.daftar.map(({ nama, jp }) => ({ nama, jp: plainNumber(jp) })),
    nilai: {
      resume: plainNumber(peserta.resume),
      jumlahNt: plainNumber(penilaian.jumlahNt),
      nilaiUjian: plainNumber(penilaian.ujian.nilaiUjian),
      nilaiAkhir: plainNumber(penilaian.ujian.nilaiAkhir),
      huruf: penilaian.ujian.predikat.huruf,
    },
    sumber: sourceList([
      { perihal: 'JP', sumber: cite(peraturan, program.totalJp) },
      { perihal: 'NPR', sumber: cite(peraturan, program.bobotNpr) },
      { perihal: 'NT', sumber: cite(peraturan, program.rumusNt) },
      { perihal: 'NA', sumber: cite(peraturan, program.bobotNa) },
      { perihal: 'predikat', sumber: cite(peraturan, program.predikat) },
    ]),
    qr: [nomor, peserta.nama, program.nama, penilaian.ujian.predikat.predikat, tanggalTerbit].join('\n'),
    tandaDigital: null,
  };
  const fakta = {
    nomor,
    nama: peserta.nama,
    nip: peserta.nip,
    perihal: program.nama,
    predikat: penilaian.ujian.predikat.predikat,
    tanggal: tanggalTerbit,
  };
  const perihal = { nip: peserta.nip, nomor, tempat: peserta.tempat };
  const namaBerkas = [nomor, peserta.nama];
  return [{ data, gaya: penyelenggaraan.gaya, namaBerkas, tanggal: tanggalTerbit, fakta, perihal }];
}
