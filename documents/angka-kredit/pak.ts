import { dateText, writeNumberInFull } from '../../rules/index.ts';
import { defineDocument, type CatatanDokumen, type DocumentInstance } from '../document.ts';
import type { NomorResmi } from '../document-number.ts';
import type { BukuAngkaKredit, PegawaiDinilai } from './angka-kredit.ts';
import { pegawaiData, penetapanData, perhitunganData, timPenilaiData, unitData } from './bagian-dokumen.ts';

/** Penetapan Angka Kredit of each officer, with the calculation it rests on. */
export const pak = defineDocument({
  perintah: 'pak',
  nama: 'Penetapan Angka Kredit',
  jenisBuku: 'angka-kredit',
  per: 'peserta',
  penomoran: ({ unit: { polaNomor, nomorAwal, tanggalTerbit } }) => ({
    pola: polaNomor,
    nomorAwal,
    tanggal: tanggalTerbit,
  }),
  susun: (buku, resmi) => buku.pegawai.flatMap((each) => determination(buku, each, resmi)),
});

function determination(
  buku: BukuAngkaKredit,
  dinilai: PegawaiDinilai,
  resmi?: NomorResmi,
): DocumentInstance[] {
  const { unit } = buku;
  const { pegawai, butir } = dinilai;
  const nomor = resmi?.(pegawai.nip) ?? dinilai.nomor;
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
  return [
    {
      data,
      gaya: unit.gaya,
      namaBerkas: [nomor, pegawai.nama],
      tanggal: unit.tanggalTerbit,
      perihal,
      catatan: record(buku, dinilai),
    },
  ];
}

/** What a register writes down. The unit's name is no part of the identity: it may be put right without making another PAK. */
function record({ unit }: BukuAngkaKredit, { pegawai, penetapan }: PegawaiDinilai): CatatanDokumen {
  const { mulai, selesai } = unit.masa;
  return {
    nama: pegawai.nama,
    program: `Angka Kredit ${dateText(mulai)} s.d. ${dateText(selesai)}`,
    rangkaian: [mulai, selesai],
    fakta: {
      Nama: pegawai.nama,
      'Jumlah Angka Kredit': writeNumberInFull(penetapan.jumlah),
      'Tanggal Terbit': dateText(unit.tanggalTerbit),
    },
  };
}
