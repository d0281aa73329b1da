import { tigaBesar, type PeringkatPeserta } from '../../rules/lomba/index.ts';
import { plainNumber } from '../document-data.ts';
import { defineDocument, type Plain } from '../document.ts';
import { komponenData, kppData, lombaData, lombaInstance, sumberData, timData } from './bagian-dokumen.ts';
import { fotoLaporan } from './foto.ts';
import { formulirData } from './formulir.ts';
import { gambarLomba } from './grafik.ts';
import { keputusanData } from './keputusan.ts';
import type { BukuLomba, KppDinilai } from './lomba.ts';
import { matriksData } from './matriks.ts';
import type { BagianNaskah } from './naskah-sheet.ts';
import { kembarData, peringkatData } from './peringkat.ts';

/** The report on the contest: the eleven parts and the attachments that the circular asks for at least. */
export const laporanLomba = defineDocument({
  perintah: 'lomba-laporan',
  nama: 'Laporan hasil lomba',
  jenisBuku: 'lomba',
  per: 'buku',
  susun: (buku) => {
    const gambar = gambarLomba(buku);
    const foto = fotoLaporan(buku);
    const { isi, lampiran } = buku.aturan.laporan;
    const headings = (daftar: readonly { readonly kode: string; readonly uraian: string }[]) =>
      Object.fromEntries(daftar.map(({ kode, uraian }) => [kode, uraian]));
    const data = {
      ...lombaData(buku),
      tanggalLaporan: buku.keterangan.tanggalLaporan,
      isi: headings(isi.daftar),
      lampiran: headings(lampiran.daftar),
      tim: timData(buku),
      langkah: buku.aturan.langkah.daftar.map(({ uraian }) => uraian),
      komponen: komponenData(buku),
      jumlahBobot: plainNumber(buku.aturan.jumlahBobot.nilai),
      rentangNilai: {
        min: plainNumber(buku.aturan.rentangNilai.min),
        maks: plainNumber(buku.aturan.rentangNilai.maks),
      },
      pengaliIndeks: plainNumber(buku.aturan.indeksKepuasan.pengali),
      jumlahResponden: buku.responden.length,
      peringkat: peringkatData(buku),
      kembar: kembarData(buku.peringkat),
      matriks: matriksData(buku),
      gambar: gambar.map(({ nama, keterangan }, index) => ({ nama, keterangan, nomor: index + 1 })),
      keputusan: keputusanData(buku),
      tigaBesar: tigaBesar(buku.peringkat).map((each) => alasan(buku, each)),
      formulir: buku.peringkat.map(({ peserta }) => formulirData(buku, peserta)),
      naskah: naskahData(buku),
      foto: foto.data,
      sumber: sumberData(buku),
    };
    return [
      {
        ...lombaInstance(buku, data, 'laporan-hasil-lomba'),
        foto: foto.berkas,
        grafik: Object.fromEntries(gambar.map(({ nama, grafik }) => [nama, grafik])),
      },
    ];
  },
});

/** How many components a winner is said to have done best in. */
const KOMPONEN_UNGGUL = 3;

/** Why an office stands where it stands, in figures: its values, its lead over the next rank, its best components. */
function alasan(buku: BukuLomba, { peserta, peringkat, sebutan }: PeringkatPeserta<KppDinilai>): Plain {
  const next = buku.peringkat.find((each) => each.peringkat > peringkat);
  const best = [...peserta.lapangan.komponen]
    .sort((a, b) => b.rataRata.cmp(a.rataRata))
    .slice(0, KOMPONEN_UNGGUL);
  const { visi, misi, motto } = peserta.kpp;
  return {
    ...kppData(peserta.kpp.nama),
    peringkat,
    sebutan,
    lapangan: plainNumber(peserta.lapangan.jumlah.nilai),
    indeks: plainNumber(peserta.survei.indeks.nilai),
    nilaiAkhir: plainNumber(peserta.nilai),
    selisih: next === undefined ? null : plainNumber(peserta.nilai.minus(next.peserta.nilai)),
    peringkatBerikut: next?.peringkat ?? null,
    unggul: best.map(({ komponen, rataRata }) => ({
      kode: komponen.kode,
      nama: komponen.nama,
      rataRata: plainNumber(rataRata),
    })),
    visi,
    misi,
    motto,
  };
}

/** The words of the office, part by part; what is about one office under its name. */
function naskahData(buku: BukuLomba): Plain {
  const texts = (bagian: BagianNaskah) =>
    buku.naskah.filter((each) => each.bagian === bagian).map(({ teks }) => teks);
  const perKpp = (bagian: BagianNaskah) => {
    const own = buku.naskah.filter((each) => each.bagian === bagian);
    const offices = [null, ...buku.peringkat.map(({ peserta }) => peserta.kpp)];
    return offices
      .map((kpp) => ({
        kpp: kpp?.nama ?? null,
        teks: own.filter((each) => each.kpp === kpp).map(({ teks }) => teks),
      }))
      .filter(({ teks }) => teks.length > 0);
  };
  return {
    kataPengantar: texts('Kata Pengantar'),
    tataCara: texts('Tata Cara'),
    alasan: texts('Alasan Keputusan'),
    keunggulan: perKpp('Keunggulan'),
    inovasi: perKpp('Inovasi'),
    evaluasi: texts('Evaluasi'),
    saran: texts('Saran'),
    penutup: texts('Penutup'),
    halLain: texts('Hal Lain'),
  };
}
