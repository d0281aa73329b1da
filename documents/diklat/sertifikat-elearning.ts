import { cite } from '../../rules/index.ts';
import { defineDocument, type DocumentInstance } from '../document.ts';
import { plainNumber, sourceList } from '../document-data.ts';
import { pesertaData, programData } from './bagian-dokumen.ts';
import type { BukuElearning, PesertaElearning } from './elearning.ts';

/** The certificate of an e-learning programme, for each participant who passes: front, and back with courses and units. */
export const sertifikatElearning = defineDocument({
  perintah: 'sertifikat',
  nama: 'Sertifikat e-learning',
  jenisBuku: 'e-learning',
  per: 'peserta',
  susun: (buku) => buku.peserta.flatMap((peserta) => certificate(buku, peserta)),
});

function certificate({ penyelenggaraan }: BukuElearning, peserta: PesertaElearning): DocumentInstance[] {
  const { hasil, nomor } = peserta;
  if (nomor === null) return [];
  const { program, tanggalTerbit } = penyelenggaraan;
  const data = {
    ...programData(penyelenggaraan),
    nomor,
    peserta: pesertaData(peserta),
    mataPelajaran: program.mataPelajaran.daftar.map((course) => ({
      nama: course.nama,
      tatapMuka: plainNumber(course.jpTatapMuka),
      nonTatapMuka: plainNumber(course.jpNonTatapMuka),
      jp: plainNumber(course.jp),
    })),
    unit: hasil.unit.map(({ unit, nilai, dihitung }) => ({
      nama: unit.nama,
      isi: unit.isi,
      proporsi: plainNumber(unit.proporsi),
      wajib: unit.wajib,
      nilai: nilai === null ? null : plainNumber(nilai),
      dihitung,
    })),
    kehadiran: plainNumber(hasil.kehadiran),
    sumber: sourceList([
      { perihal: 'JP', sumber: cite(program.peraturan, program.totalJp) },
      { perihal: 'proporsi unit', sumber: cite(program.peraturan, program.unit) },
      { perihal: 'kelulusan', sumber: cite(program.peraturan, program.batas.kehadiran) },
    ]),
    qr: [nomor, peserta.nama, program.nama, tanggalTerbit].join('\n'),
    tandaDigital: null,
  };
  const fakta = {
    nomor,
    nama: peserta.nama,
    nip: peserta.nip,
    perihal: program.nama,
    predikat: null,
    tanggal: tanggalTerbit,
  };
  const perihal = { nip: peserta.nip, nomor, tempat: peserta.tempat };
  const namaBerkas = [nomor, peserta.nama];
  return [{ data, gaya: penyelenggaraan.gaya, namaBerkas, tanggal: tanggalTerbit, fakta, perihal }];
}
