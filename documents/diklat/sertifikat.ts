import { cite } from '../../rules/index.ts';
import { defineDocument, type DocumentInstance } from '../document.ts';
import { plainNumber, sourceList } from '../document-data.ts';
import { pesertaData, programData } from './bagian-dokumen.ts';
import { lazily } from '../sequence.ts';
import type { BukuKlasikal } from './klasikal.ts';

/** The certificate of a face-to-face programme, for each participant who passes: front, and back with courses and marks. */
export const sertifikat = defineDocument({
  perintah: 'sertifikat',
  nama: 'Sertifikat',
  jenisBuku: 'klasikal',
  per: 'peserta',
  susun: (buku) => lazily(() => certificates(buku)),
});

function* certificates({ penyelenggaraan, peserta }: BukuKlasikal): Iterator<DocumentInstance> {
  const { program, tanggalTerbit, gaya } = penyelenggaraan;
  const { peraturan } = program;
  const common = {
    ...programData(penyelenggaraan),
    bobotNpr: {
      kehadiran: plainNumber(program.bobotNpr.kehadiran),
      tugas: plainNumber(program.bobotNpr.tugas),
    },
    kegiatanLain: program.kegiatanLain.daftar.map(({ nama, jp }) => ({ nama, jp: plainNumber(jp) })),
    sumber: sourceList([
      { perihal: 'JP', sumber: cite(peraturan, program.totalJp) },
      { perihal: 'NPR', sumber: cite(peraturan, program.bobotNpr) },
      { perihal: 'NT', sumber: cite(peraturan, program.rumusNt) },
      { perihal: 'NA', sumber: cite(peraturan, program.bobotNa) },
      { perihal: 'predikat', sumber: cite(peraturan, program.predikat) },
    ]),
  };
  for (const each of peserta) {
    const { nip, nama, tempat, nomor, penilaian } = each;
    const { ujian } = penilaian;
    if (nomor === null || ujian === null) continue;
    const data = {
      nomor,
      peserta: pesertaData(each),
      predikat: ujian.predikat.predikat,
      mataPelajaran: penilaian.mataPelajaran.map(({ mataPelajaran, kehadiran, npr }) => ({
        nama: mataPelajaran.nama,
        kelompok: mataPelajaran.kelompok,
        jp: plainNumber(mataPelajaran.jp),
        kehadiran: plainNumber(kehadiran),
        npr: plainNumber(npr),
      })),
      nilai: {
        resume: plainNumber(each.resume),
        jumlahNt: plainNumber(penilaian.jumlahNt),
        nilaiUjian: plainNumber(ujian.nilaiUjian),
        nilaiAkhir: plainNumber(ujian.nilaiAkhir),
        huruf: ujian.predikat.huruf,
      },
      qr: [nomor, nama, program.nama, ujian.predikat.predikat, tanggalTerbit].join('\n'),
      // Last, as in elearning.ts: a hundred thousand of them are made.
      ...common,
    };
    const perihal = { nip, nomor, tempat };
    yield { data, gaya, namaBerkas: [nomor, nama], tanggal: tanggalTerbit, perihal };
  }
}
