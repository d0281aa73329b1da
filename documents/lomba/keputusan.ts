import { tigaBesar } from '../../rules/lomba/index.ts';
import { defineDocument, type Plain } from '../document.ts';
import { kppData, lombaData, lombaInstance, regulationText } from './bagian-dokumen.ts';
import { namaLengkapKpp } from './kpp.ts';
import type { BukuLomba } from './lomba.ts';

/** The decision of the head of the regional office on the winners, with its attachment: the three best. */
export const keputusanLomba = defineDocument({
  perintah: 'lomba-keputusan',
  nama: 'Keputusan pemenang lomba',
  jenisBuku: 'lomba',
  per: 'buku',
  susun: (buku) => [
    lombaInstance(buku, { ...lombaData(buku), keputusan: keputusanData(buku) }, 'keputusan-pemenang'),
  ],
});

export function keputusanData({ aturan, keterangan, peringkat, wakil }: BukuLomba): Plain {
  const winners = tigaBesar(peringkat);
  const { nomor, tanggal } = keterangan.keputusan;
  return {
    nomor,
    tanggal,
    beritaAcara: { ...keterangan.beritaAcara },
    dasarOrganisasi: keterangan.dasarOrganisasi,
    suratEdaran: regulationText(aturan),
    tanggalSuratEdaran: aturan.peraturan.berlakuSejak,
    pemenang: winners
      .filter((each) => each.peringkat === 1)
      .map(({ peserta }) => namaLengkapKpp(peserta.kpp.nama)),
    tigaBesar: winners.map(({ peserta, sebutan }) => ({ ...kppData(peserta.kpp.nama), sebutan })),
    wakil: namaLengkapKpp(wakil.nama),
  };
}
