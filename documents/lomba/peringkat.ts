import type { PeringkatPeserta } from '../../rules/lomba/index.ts';
import { plainNumber } from '../document-data.ts';
import { defineDocument, type Plain } from '../document.ts';
import {
  komponenData,
  kppData,
  lombaData,
  lombaInstance,
  pilihanData,
  sumberData,
} from './bagian-dokumen.ts';
import type { BukuLomba, KppDinilai } from './lomba.ts';

/** The ranking with all of its working: component means, weights, field value, survey index, combination, rank. */
export const peringkatLombaDokumen = defineDocument({
  perintah: 'lomba-peringkat',
  nama: 'Peringkat lomba',
  jenisBuku: 'lomba',
  per: 'buku',
  susun: (buku) => {
    const data = {
      ...lombaData(buku),
      komponen: komponenData(buku),
      jumlahBobot: plainNumber(buku.aturan.jumlahBobot.nilai),
      pengaliIndeks: plainNumber(buku.aturan.indeksKepuasan.pengali),
      peringkat: peringkatData(buku),
      kembar: kembarData(buku.peringkat),
      pilihan: pilihanData(buku),
      sumber: sumberData(buku),
    };
    return [lombaInstance(buku, data, 'peringkat')];
  },
});

/** The offices, best first, with every figure that leads to the rank. */
export function peringkatData({ peringkat }: BukuLomba): Plain {
  return peringkat.map(({ peserta, peringkat: rank, sebutan }) => ({
    ...kppData(peserta.kpp.nama),
    peringkat: rank,
    sebutan,
    rataRata: peserta.lapangan.komponen.map((each) => plainNumber(each.rataRata)),
    nilaiKomponen: peserta.lapangan.komponen.map((each) => plainNumber(each.nilai)),
    lapangan: plainNumber(peserta.lapangan.jumlah.nilai),
    indeks: plainNumber(peserta.survei.indeks.nilai),
    hitunganIndeks: peserta.survei.indeks.langkah.map(({ hitungan }) => hitungan).join('; '),
    responden: peserta.survei.responden,
    nilaiAkhir: plainNumber(peserta.nilai),
    hitungan: peserta.gabungan.langkah.map(({ hitungan }) => hitungan).join(' + '),
  }));
}

/** The ranks that several offices share. */
export function kembarData(peringkat: readonly PeringkatPeserta<KppDinilai>[]): Plain {
  const ranks = [...new Set(peringkat.map((each) => each.peringkat))];
  return ranks
    .map((rank) => ({
      peringkat: rank,
      kpp: peringkat.filter((each) => each.peringkat === rank).map(({ peserta }) => peserta.kpp.nama),
    }))
    .filter(({ kpp }) => kpp.length > 1);
}
