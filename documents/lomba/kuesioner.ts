import type { AturanLomba } from '../../rules/lomba/index.ts';
import { plainNumber } from '../document-data.ts';
import { defineDocument, type Plain } from '../document.ts';
import { lombaData, lombaInstance } from './bagian-dokumen.ts';
import { DATA_RESPONDEN } from './responden.ts';

/** The questionnaire to print and hand out. */
export const kuesionerLomba = defineDocument({
  perintah: 'lomba-kuesioner',
  nama: 'Kuesioner Indeks Kepuasan Masyarakat',
  jenisBuku: 'lomba',
  per: 'buku',
  susun: (buku) => [
    lombaInstance(buku, { ...lombaData(buku), kuesioner: kuesionerData(buku.aturan) }, 'kuesioner'),
  ],
});

/** The questions, numbered throughout as the columns of the sheet Survei are. */
export function kuesionerData({ kuesioner }: AturanLomba): Plain {
  let nomor = 0;
  return {
    dataResponden: DATA_RESPONDEN.map(({ nama, pilihan }) => ({ nama, pilihan: [...pilihan] })),
    skala: kuesioner.skala.map(({ nilai, sebutan }) => ({ nilai: plainNumber(nilai), sebutan })),
    bagian: kuesioner.bagian.map(({ nama, pertanyaan }) => ({
      nama,
      pertanyaan: pertanyaan.map(({ teks, jenis }) => {
        nomor += 1;
        return { nomor, teks, kepuasan: jenis === 'kepuasan' };
      }),
    })),
  };
}
