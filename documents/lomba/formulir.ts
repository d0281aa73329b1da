import { zip, type Decimal } from '../../rules/index.ts';
import { plainNumber } from '../document-data.ts';
import { defineDocument, type Plain } from '../document.ts';
import { kppData, lombaData, lombaInstance, sumberData, timData } from './bagian-dokumen.ts';
import { indikatorKomponen } from './indikator-sheet.ts';
import type { BukuLomba, KppDinilai } from './lomba.ts';
import type { NilaiBaris } from './nilai-sheet.ts';

/** The score form of each office: the marks of every assessor by indicator, steps 4 to 7 worked out. */
export const formulirLomba = defineDocument({
  perintah: 'lomba-formulir',
  nama: 'Formulir penilaian lomba',
  jenisBuku: 'lomba',
  per: 'buku',
  susun: (buku) =>
    buku.peringkat.map(({ peserta }) => {
      const data = {
        ...lombaData(buku),
        tim: timData(buku),
        formulir: formulirData(buku, peserta),
        sumber: sumberData(buku),
      };
      return lombaInstance(buku, data, 'formulir-penilaian', peserta.kpp.nama);
    }),
});

/** The score form of one office. */
export function formulirData({ tim, aturan }: BukuLomba, { kpp, formulir, lapangan }: KppDinilai): Plain {
  return {
    kpp: kppData(kpp.nama),
    komponen: zip(lapangan.komponen, formulir).map(([scored, marks]) => ({
      kode: scored.komponen.kode,
      nama: scored.komponen.nama,
      langsung: scored.komponen.indikator.length === 0,
      bobot: plainNumber(scored.bobot),
      rataRata: plainNumber(scored.rataRata),
      nilai: plainNumber(scored.nilai),
      indikator: zip(indikatorKomponen(scored.komponen), zip(marks, scored.indikator)).map(
        ([{ kode, teks }, [row, mean]]) => ({
          kode,
          teks,
          kondisi: conditionsFound(row),
          nilai: tim.map((_, assessor) => plainMark(row[assessor]?.nilai)),
          rataRata: plainNumber(mean),
        }),
      ),
    })),
    jumlahBobot: plainNumber(aturan.jumlahBobot.nilai),
    jumlah: plainNumber(lapangan.jumlah.nilai),
  };
}

/** The conditions found, each once. */
function conditionsFound(row: NilaiBaris): string[] {
  return [...new Set(row.flatMap((mark) => (mark?.kondisi == null ? [] : [mark.kondisi.uraian])))];
}

function plainMark(mark: Decimal | undefined): string | null {
  return mark === undefined ? null : plainNumber(mark);
}
