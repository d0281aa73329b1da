import { defineDocument } from '../document.ts';
import type { PegawaiDinilai } from './angka-kredit.ts';
import { pegawaiData, penetapanData, plain, unitData } from './bagian-dokumen.ts';

/** The recapitulation of a unit: one row an officer. */
export const rekapAk = defineDocument({
  perintah: 'rekap-ak',
  nama: 'Rekapitulasi Angka Kredit',
  jenisBuku: 'angka-kredit',
  per: 'buku',
  susun: (buku) => {
    const { unit, pegawai } = buku;
    const naik = pegawai.filter(({ penetapan }) => penetapan.dapatNaik).length;
    const data = {
      ...unitData(buku),
      pegawai: pegawai.map(row),
      rekap: { jumlah: pegawai.length, naik, tidakNaik: pegawai.length - naik },
      peraturan: [
        ...new Set(
          pegawai.flatMap(({ penetapan }) =>
            penetapan.aturanMasa.map(({ peraturan }) => peraturan.singkatan),
          ),
        ),
      ],
    };
    return [{ data, gaya: unit.gaya, namaBerkas: ['rekap-ak', unit.nama], tanggal: unit.tanggalTerbit }];
  },
});

function row(dinilai: PegawaiDinilai) {
  const { penetapan, nomor } = dinilai;
  const [need] = penetapan.syarat;
  return {
    ...pegawaiData(dinilai),
    ...penetapanData(dinilai),
    nomor,
    tugasJabatan: plain(penetapan.tugasJabatan.jumlah),
    pengembanganProfesi: plain(penetapan.pengembanganProfesi.jumlah),
    konversi: plain(penetapan.konversi.jumlah),
    penunjangDihitung: plain(penetapan.penunjang.dihitung),
    kelebihanLama: plain(penetapan.kelebihan.jumlah),
    jumlahDihitung: plain(penetapan.jumlah),
    dibutuhkan: need === undefined ? null : plain(need.batas),
  };
}
