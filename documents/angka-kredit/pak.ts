import { defineDocument, type DocumentInstance } from '../document.ts';
import type { BukuAngkaKredit, PegawaiDinilai } from './angka-kredit.ts';
import { pegawaiData, penetapanData, perhitunganData, timPenilaiData, unitData } from './bagian-dokumen.ts';

/** Penetapan Angka Kredit of each officer, with the calculation it rests on. */
export const pak = defineDocument({
  perintah: 'pak',
  nama: 'Penetapan Angka Kredit',
  jenisBuku: 'angka-kredit',
  per: 'peserta',
  susun: (buku) => buku.pegawai.map((each) => determination(buku, each)),
});

function determination(buku: BukuAngkaKredit, dinilai: PegawaiDinilai): DocumentInstance {
  const { unit } = buku;
  const { pegawai, nomor, butir } = dinilai;
  const data = {
    ...unitData(buku),
    nomor,
    pegawai: pegawaiData(dinilai),
    ...penetapanData(dinilai),
    ...perhitunganData(dinilai),
    // The team assesses butir kegiatan, no predikat.
    timPenilai: butir.length === 0 ? [] : timPenilaiData(buku),
  };
  const perihal = { nip: pegawai.nip, nomor, tempat: pegawai.tempat };
  return {
    data,
    gaya: unit.gaya,
    namaBerkas: [nomor, pegawai.nama],
    tanggal: unit.tanggalTerbit,
    perihal,
  };
}
