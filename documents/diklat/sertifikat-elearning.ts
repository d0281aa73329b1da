import { cite } from '../../rules/index.ts';
import { defineDocument, type DocumentInstance } from '../document.ts';
import { plainNumber, sourceList } from '../document-data.ts';
import { pesertaData, programData } from './bagian-dokumen.ts';
import { lazily } from '../sequence.ts';
import type { BukuElearning } from './elearning.ts';

/** The certificate of an e-learning programme, for each participant who passes: front, and back with courses and units. */
export const sertifikatElearning = defineDocument({
  perintah: 'sertifikat',
  nama: 'Sertifikat e-learning',
  jenisBuku: 'e-learning',
  per: 'peserta',
  susun: (buku) => lazily(() => certificates(buku)),
});

function* certificates({ penyelenggaraan, peserta }: BukuElearning): Iterator<DocumentInstance> {
  const { program, tanggalTerbit, gaya } = penyelenggaraan;
  const common = {
    ...programData(penyelenggaraan),
    mataPelajaran: program.mataPelajaran.daftar.map((course) => ({
      nama: course.nama,
      tatapMuka: plainNumber(course.jpTatapMuka),
      nonTatapMuka: plainNumber(course.jpNonTatapMuka),
      jp: plainNumber(course.jp),
    })),
    sumber: sourceList([
      { perihal: 'JP', sumber: cite(program.peraturan, program.totalJp) },
      { perihal: 'proporsi unit', sumber: cite(program.peraturan, program.unit) },
      { perihal: 'kelulusan', sumber: cite(program.peraturan, program.batas.kehadiran) },
    ]),
  };
  for (const each of peserta) {
    const { nip, nama, tempat, hasil, nomor } = each;
    if (nomor === null) continue;
    const data = {
      nomor,
      peserta: pesertaData(each),
      unit: hasil.unit.map(({ unit, nilai, dihitung }) => ({
        nama: unit.nama,
        isi: unit.isi,
        proporsi: plainNumber(unit.proporsi),
        wajib: unit.wajib,
        nilai: nilai === null ? null : plainNumber(nilai),
        dihitung,
      })),
      kehadiran: plainNumber(hasil.kehadiran),
      qr: [nomor, nama, program.nama, tanggalTerbit].join('\n'),
      // Last, as in elearning.ts: a hundred thousand of them are made.
      ...common,
    };
    const perihal = { nip, nomor, tempat };
    yield { data, gaya, namaBerkas: [nomor, nama], tanggal: tanggalTerbit, perihal };
  }
}
