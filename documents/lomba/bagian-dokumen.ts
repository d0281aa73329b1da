import type { AturanLomba } from '../../rules/lomba/index.ts';
import { cite, citationText, openQuestionsAt } from '../../rules/index.ts';
import { plainNumber, sourceList } from '../document-data.ts';
import type { DocumentData, DocumentInstance, Plain } from '../document.ts';
import type { BukuLomba } from './lomba.ts';
import { namaLengkapKpp } from './kpp.ts';

/** What every document of the contest says of it and of its issue. */
export function lombaData(buku: BukuLomba): DocumentData {
  const { keterangan, aturan } = buku;
  const { kanwil, tahun } = keterangan;
  return {
    lomba: {
      nama: `Lomba Pelayanan Tingkat Kantor Wilayah DJP ${kanwil} Tahun ${tahun}`,
      // The shared heads of documents print a run's name beside the programme's.
      angkatan: null,
      kanwil,
      tahun,
      tanggalMulai: keterangan.tanggalMulai,
      tanggalSelesai: keterangan.tanggalSelesai,
      tempat: keterangan.tempat,
      porsi: {
        lapangan: plainNumber(keterangan.porsi.lapangan),
        survei: plainNumber(keterangan.porsi.survei),
      },
      peraturan: regulationText(aturan),
    },
    terbit: { kota: keterangan.kota, tanggal: keterangan.keputusan.tanggal },
  };
}

/** The circular in full: "Surat Edaran Direktur Jenderal Pajak Nomor SE-65/PJ/2010 tentang ...". */
export function regulationText({ peraturan }: AturanLomba): string {
  return `${peraturan.jenis} Nomor ${peraturan.nomor ?? ''} tentang ${peraturan.tentang}`;
}

/** An instance in the office's house style, named after what it is. */
export function lombaInstance(
  { keterangan }: BukuLomba,
  data: DocumentData,
  ...nama: readonly string[]
): DocumentInstance {
  const { gaya, keputusan, kanwil, tahun } = keterangan;
  return { data, gaya, namaBerkas: [...nama, kanwil, tahun], tanggal: keputusan.tanggal };
}

/** An office as documents name it. */
export function kppData(nama: string): { readonly nama: string; readonly namaLengkap: string } {
  return { nama, namaLengkap: namaLengkapKpp(nama) };
}

export function timData({ tim }: BukuLomba): Plain {
  return tim.map(({ kode, nama, nip, jabatan, kedudukan }) => ({ kode, nama, nip, jabatan, kedudukan }));
}

/** The components with their weights and indicators. */
export function komponenData({ aturan, bobot }: BukuLomba): Plain {
  return aturan.komponen.daftar.map(({ kode, nama, uraian, indikator }, index) => ({
    kode,
    nama,
    uraian,
    indikator: [...indikator],
    bobot: plainNumber(bobot[index] ?? aturan.jumlahBobot.nilai),
  }));
}

/** The places of the circular on which the numbers rest. */
export function sumberData({ aturan }: BukuLomba): Plain {
  const place = (perihal: string, at: { readonly pasal: string }) => ({
    perihal,
    sumber: cite(aturan.peraturan, at),
  });
  return sourceList([
    place('bobot', aturan.jumlahBobot),
    place('nilai indikator', aturan.nilaiIndikator),
    place('rata-rata indikator', aturan.rataRataIndikator),
    place('nilai komponen', aturan.nilaiKomponen),
    place('nilai lapangan', aturan.jumlahNilai),
    place('nilai akhir', aturan.gabungan),
    place('indeks kepuasan', aturan.indeksKepuasan),
    place('peringkat', aturan.peringkat),
  ]);
}

/** What the circular leaves open where a result rests on it, and what was decided. */
export function pilihanData({ aturan }: BukuLomba): Plain {
  const { komponen, jumlahBobot, rentangNilai, nilaiIndikator, nilaiKomponen } = aturan;
  const { gabungan, indeksKepuasan, kuesioner, peringkat } = aturan;
  const places = [komponen, jumlahBobot, rentangNilai, nilaiIndikator, nilaiKomponen, gabungan];
  return openQuestionsAt(aturan, ...places, indeksKepuasan, kuesioner, peringkat).map(
    ({ pasal, pertanyaan, pilihan }) => ({
      pertanyaan,
      pilihan,
      sumber: citationText(cite(aturan.peraturan, { pasal })),
    }),
  );
}
