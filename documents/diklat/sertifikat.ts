import { cite, writeNumber } from '../../rules/index.ts';
import { defineDocument, type DocumentInstance } from '../document.ts';
import { plainNumber, sourceList } from '../document-data.ts';
import type { NomorResmi } from '../document-number.ts';
import { mapSequence, type Sequence } from '../sequence.ts';
import { catatanSertifikat, penomoran, pesertaData, programData } from './bagian-dokumen.ts';
import type { BukuKlasikal } from './klasikal.ts';

/** The certificate of a face-to-face programme, for each participant who passes: front, and back with courses and marks. */
export const sertifikat = defineDocument({
  perintah: 'sertifikat',
  nama: 'Sertifikat',
  jenisBuku: 'klasikal',
  per: 'peserta',
  penomoran: ({ penyelenggaraan }) => penomoran(penyelenggaraan),
  susun: certificates,
});

function certificates(
  { penyelenggaraan, lulus }: BukuKlasikal,
  resmi: NomorResmi | undefined,
): Sequence<DocumentInstance> {
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
  return mapSequence(lulus, (each) => {
    const { nip, nama, tempat, penilaian } = each;
    const nomor = resmi?.(nip) ?? each.nomor;
    const { ujian } = penilaian;
    if (nomor === null || ujian === null) throw new Error(`${nip} did not pass`);
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
      tandaDigital: null,
      // Last, as in elearning.ts: a hundred thousand of them are made.
      ...common,
    };
    const { predikat } = ujian.predikat;
    const fakta = { nomor, nama, nip, perihal: program.nama, predikat, tanggal: tanggalTerbit };
    const perihal = { nip, nomor, tempat };
    const catatan = catatanSertifikat(penyelenggaraan, each, {
      Predikat: ujian.predikat.predikat,
      'Nilai Akhir': writeNumber(ujian.nilaiAkhir, 2),
    });
    return { data, gaya, namaBerkas: [nomor, nama], tanggal: tanggalTerbit, fakta, perihal, catatan };
  });
}
