import { cite } from '../../rules/index.ts';
import { defineDocument, type DocumentInstance } from '../document.ts';
import { plainNumber, sourceList } from '../document-data.ts';
import type { NomorResmi } from '../document-number.ts';
import { mapSequence, type Sequence } from '../sequence.ts';
import { catatanSertifikat, penomoran, pesertaData, programData } from './bagian-dokumen.ts';
import type { BukuElearning } from './elearning.ts';

/** The certificate of an e-learning programme, for each participant who passes: front, and back with courses and units. */
export const sertifikatElearning = defineDocument({
  perintah: 'sertifikat',
  nama: 'Sertifikat e-learning',
  jenisBuku: 'e-learning',
  per: 'peserta',
  penomoran: ({ penyelenggaraan }) => penomoran(penyelenggaraan),
  susun: certificates,
});

function certificates(
  { penyelenggaraan, lulus }: BukuElearning,
  resmi: NomorResmi | undefined,
): Sequence<DocumentInstance> {
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
  return mapSequence(lulus, (each) => {
    const { nip, nama, tempat, hasil } = each;
    const nomor = resmi?.(nip) ?? each.nomor;
    if (nomor === null) throw new Error(`${nip} did not pass`);
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
      tandaDigital: null,
      // Last, as in elearning.ts: a hundred thousand of them are made.
      ...common,
    };
    const fakta = { nomor, nama, nip, perihal: program.nama, predikat: null, tanggal: tanggalTerbit };
    const perihal = { nip, nomor, tempat };
    const catatan = catatanSertifikat(penyelenggaraan, each);
    return { data, gaya, namaBerkas: [nomor, nama], tanggal: tanggalTerbit, fakta, perihal, catatan };
  });
}
