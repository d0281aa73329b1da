import { cite } from '../../rules/index.ts';
import { defineDocument } from '../document.ts';
import { sourceList } from '../document-data.ts';
import { pesertaData, programData, syaratRekomendasiData } from './bagian-dokumen.ts';
import type { Penyelenggaraan } from './penyelenggaraan.ts';

/** The announcement of results of a face-to-face programme: those who pass, with predikat, and who is recommended. */
export const pengumuman = defineDocument({
  perintah: 'pengumuman',
  nama: 'Pengumuman hasil pelatihan',
  jenisBuku: 'klasikal',
  per: 'buku',
  susun: ({ penyelenggaraan, peserta }) => {
    const { program } = penyelenggaraan;
    const lulus = [...peserta].filter((each) => each.penilaian.lulus);
    const recommended = lulus.filter((each) => each.rekomendasi.length > 0);
    const data = {
      ...programData(penyelenggaraan),
      ...syaratRekomendasiData(program),
      ...announcementData(penyelenggaraan),
      rekap: { jumlah: peserta.length, lulus: lulus.length, tidakLulus: peserta.length - lulus.length },
      lulus: lulus.map((each) => ({
        ...pesertaData(each),
        predikat: each.penilaian.ujian?.predikat.predikat ?? null,
      })),
      rekomendasi: recommended
        .sort((a, b) => (a.peringkat ?? 0) - (b.peringkat ?? 0))
        .map((each) => ({
          ...pesertaData(each),
          peringkat: each.peringkat,
          predikat: each.penilaian.ujian?.predikat.predikat ?? null,
          karenaPredikat: each.rekomendasi.includes('predikat'),
          karenaTerbaik: each.rekomendasi.includes('terbaik'),
        })),
      sumber: sourceList([
        { perihal: 'kelulusan', sumber: cite(program.peraturan, program.batas) },
        { perihal: 'pengumuman', sumber: cite(program.peraturan, program.pengumuman) },
        { perihal: 'rekomendasi', sumber: cite(program.peraturan, program.rekomendasi) },
      ]),
    };
    return [
      {
        data,
        gaya: penyelenggaraan.gaya,
        namaBerkas: ['pengumuman', program.kode],
        tanggal: announcementDate(penyelenggaraan),
      },
    ];
  },
});

/** The announcement of results of an e-learning programme. */
export const pengumumanElearning = defineDocument({
  perintah: 'pengumuman',
  nama: 'Pengumuman hasil e-learning',
  jenisBuku: 'e-learning',
  per: 'buku',
  susun: ({ penyelenggaraan, peserta }) => {
    const { program } = penyelenggaraan;
    const lulus = [...peserta].filter((each) => each.hasil.lulus);
    const data = {
      ...programData(penyelenggaraan),
      ...announcementData(penyelenggaraan),
      rekap: { jumlah: peserta.length, lulus: lulus.length, tidakLulus: peserta.length - lulus.length },
      lulus: lulus.map(pesertaData),
      sumber: sourceList([
        { perihal: 'kelulusan', sumber: cite(program.peraturan, program.batas.kehadiran) },
      ]),
    };
    return [
      {
        data,
        gaya: penyelenggaraan.gaya,
        namaBerkas: ['pengumuman', program.kode],
        tanggal: announcementDate(penyelenggaraan),
      },
    ];
  },
});

function announcementData(penyelenggaraan: Penyelenggaraan) {
  return {
    pengumuman: { nomor: penyelenggaraan.nomorPengumuman, tanggal: announcementDate(penyelenggaraan) },
  };
}

function announcementDate({ tanggalPengumuman, tanggalTerbit }: Penyelenggaraan): string {
  return tanggalPengumuman ?? tanggalTerbit;
}
