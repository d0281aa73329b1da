import type { AturanAngkaKredit, Unsur } from '../../rules/angka-kredit/index.ts';
import { citationsText, citationText, pangkat, sum, ZERO, type Decimal } from '../../rules/index.ts';
import type { DocumentData, Plain } from '../document.ts';
import type { BukuAngkaKredit, PegawaiDinilai } from './angka-kredit.ts';
import { jumlahUnsur, type ButirDinilai } from './butir-dinilai.ts';
import { akJenjangSebelumnya, type LamaBaru, type Penetapan } from './penetapan.ts';
import type { PredikatDinilai } from './predikat-sheet.ts';

/** A number as document data hold it: exact, with a decimal point. */
export function plain(value: Decimal): string {
  return value.toFixed();
}

/** What every document of Angka Kredit says of the unit and of its issue. */
export function unitData({ unit }: BukuAngkaKredit): DocumentData {
  return {
    unit: { nama: unit.nama, mulai: unit.masa.mulai, selesai: unit.masa.selesai },
    kepala: { nama: unit.nama, angkatan: null },
    terbit: { kota: unit.kotaTerbit, tanggal: unit.tanggalTerbit },
  };
}

export function pegawaiData({ pegawai }: PegawaiDinilai): { readonly [name: string]: Plain } {
  const { nip, nama, golongan, tmtGolongan, jenjang, tmtJenjang, pendidikan, keadaan, masa } = pegawai;
  return {
    nip,
    nama,
    golongan,
    pangkat: pegawai.pangkat,
    tmtGolongan,
    jenjang,
    tmtJenjang,
    pendidikan,
    keadaan,
    mulai: masa.mulai,
    selesai: masa.selesai,
  };
}

/** The determination in figures: old, new and sum by unsur, the conditions and what follows. */
export function penetapanData(dinilai: PegawaiDinilai): DocumentData {
  const { penetapan } = dinilai;
  const { aturan, penunjang } = penetapan;
  const converts = penetapan.aturanMasa.some(({ model }) => model === 'konversi');
  return {
    peraturan: penetapan.aturanMasa.map(regulationText),
    aturan: aturan.peraturan.singkatan,
    unsur: [
      unsurRow('Kelebihan kenaikan pangkat sebelumnya', penetapan.kelebihan),
      unsurRow('Tugas jabatan', penetapan.tugasJabatan),
      unsurRow('Pengembangan profesi', penetapan.pengembanganProfesi),
      ...(converts ? [unsurRow('Konversi predikat kinerja', penetapan.konversi)] : []),
      { ...unsurRow('Kegiatan penunjang', penunjang), dihitung: plain(penunjang.dihitung) },
    ],
    jumlah: { ...totals(penetapan), dihitung: plain(penetapan.jumlah) },
    penunjang:
      penunjang.batas === null
        ? null
        : {
            batas: plain(penunjang.batas.ak),
            persen: plain(penunjang.batas.persen),
            melebihi: penunjang.jumlah.gt(penunjang.dihitung),
            tidakDihitung: plain(penunjang.jumlah.minus(penunjang.dihitung)),
            sumber: citationText(penunjang.batas.sumber),
          },
    tahun: penetapan.tahun.map((each) => ({
      tahun: each.tahun,
      capaian: plain(each.capaian),
      target: plain(each.target),
      persen: plain(each.aturan.capaianTertinggi.nilai),
      batas: plain(each.batas),
      diakui: plain(each.diakui),
      melebihi: each.capaian.gt(each.batas),
      kurang: each.capaian.lt(each.target),
      sumber: citationsText(each.sumber),
    })),
    syarat: penetapan.syarat.map(({ perihal, nilai, batas, terpenuhi, sumber }) => ({
      perihal,
      nilai: plain(nilai),
      batas: plain(batas),
      kurang: terpenuhi ? null : plain(batas.minus(nilai)),
      terpenuhi,
      sumber: citationText(sumber),
    })),
    ...keputusanData(dinilai),
    belumDiatur: penetapan.belumDiatur.map(({ pasal, pertanyaan, pilihan }) => ({
      pasal,
      pertanyaan,
      pilihan,
    })),
  };
}

function keputusanData({ pegawai, penetapan }: PegawaiDinilai): DocumentData {
  const { aturan, tujuan, kelebihanBerikutnya, sumberKelebihan } = penetapan;
  // Of what a rule says beyond its numbers, a promotion rests on these.
  const outside = aturan.tidakDimodelkan.filter(({ hal }) => /lowongan|hasil kerja minimal/i.test(hal));
  return {
    dapatNaik: penetapan.dapatNaik,
    tujuan:
      tujuan.jenis === 'puncak'
        ? null
        : {
            golongan: tujuan.golongan,
            pangkat: pangkat(tujuan.golongan),
            jenjang: tujuan.jenjang,
            keJenjang: tujuan.jenis === 'jenjang',
            akJenjangSebelumnya: plain(akJenjangSebelumnya(aturan, pegawai)),
          },
    kelebihan:
      kelebihanBerikutnya.lte(ZERO) || sumberKelebihan === null
        ? null
        : { nilai: plain(kelebihanBerikutnya), sumber: citationText(sumberKelebihan) },
    diLuarAngkaKredit: outside.map(({ hal, pasal }) => ({
      hal: hal.replace(/\.$/, ''),
      sumber: citationText({ peraturan: aturan.peraturan, pasal }),
    })),
  };
}

function unsurRow(nama: string, { lama, baru, jumlah }: LamaBaru) {
  return { nama, lama: plain(lama), baru: plain(baru), jumlah: plain(jumlah), dihitung: plain(jumlah) };
}

function totals(penetapan: Penetapan) {
  const { kelebihan, tugasJabatan, pengembanganProfesi, konversi, penunjang } = penetapan;
  const rows = [kelebihan, tugasJabatan, pengembanganProfesi, konversi, penunjang];
  return {
    lama: plain(sum(rows.map(({ lama }) => lama))),
    baru: plain(sum(rows.map(({ baru }) => baru))),
    jumlah: plain(sum(rows.map(({ jumlah }) => jumlah))),
  };
}

/** "Peraturan Menteri … Nomor 50 Tahun 2020 tentang Jabatan Fungsional Asisten Penyuluh Pajak". */
function regulationText({ peraturan }: AturanAngkaKredit): string {
  const nomor = peraturan.nomor === null ? '' : ` Nomor ${peraturan.nomor}`;
  return `${peraturan.jenis}${nomor} Tahun ${peraturan.tahun} tentang ${peraturan.tentang}`;
}

const UNSUR: readonly { readonly unsur: Unsur; readonly judul: string }[] = [
  { unsur: 'tugas jabatan', judul: 'Tugas jabatan' },
  { unsur: 'pengembangan profesi', judul: 'Pengembangan profesi' },
  { unsur: 'penunjang', judul: 'Kegiatan penunjang' },
];

/** The calculation: every row by unsur and sub-unsur with its working, and the totals; then the conversions. */
export function perhitunganData({ butir, predikat }: PegawaiDinilai): DocumentData {
  return {
    unsurButir: UNSUR.flatMap(({ unsur, judul }) => {
      const own = butir.filter((each) => each.butir.unsur === unsur);
      if (own.length === 0) return [];
      return [{ judul, subUnsur: bySubUnsur(own), jumlah: plain(jumlahUnsur(own, unsur)) }];
    }),
    jumlahButir: plain(sum(butir.map(({ hasil }) => hasil.nilai))),
    predikat: predikat.map(predikatRow),
    jumlahPredikat: plain(sum(predikat.map(({ nilai }) => nilai))),
  };
}

/** The order of the Lampiran within an unsur: its rows are read in the order of their kode. */
function bySubUnsur(rows: readonly ButirDinilai[]): Plain {
  const names = [...new Set(rows.map(({ butir }) => butir.subUnsur))];
  const first = (name: string): string => rows.find(({ butir }) => butir.subUnsur === name)?.butir.kode ?? '';
  return names
    .sort((a, b) => (first(a) < first(b) ? -1 : 1))
    .map((nama) => {
      const own = rows.filter(({ butir }) => butir.subUnsur === nama);
      const [kode] = own.map(({ butir }) => subUnsurCode(butir.kode));
      return {
        kode: kode ?? '',
        nama,
        baris: own.map(butirRow),
        jumlah: plain(sum(own.map(({ hasil }) => hasil.nilai))),
      };
    });
}

/** "A" of A.2.1.b, "PROFESI.B" of PROFESI.B.1.a. */
function subUnsurCode(kode: string): string {
  return /^(?:(?:PROFESI|PENUNJANG)\.)?[A-Z]/.exec(kode)?.[0] ?? kode;
}

function butirRow({ butir, tanggal, uraian, bukti, volume, penulis, hasil }: ButirDinilai): Plain {
  return {
    kode: butir.kode,
    butir: butir.uraian,
    hasilKerja: butir.hasilKerja,
    uraian,
    tanggal,
    bukti,
    volume: plain(volume),
    akButir: plain(hasil.akButir),
    persen: hasil.persen === null ? null : plain(hasil.persen),
    penulis: penulis === null ? null : { jumlah: plain(penulis.jumlah), peran: penulis.peran },
    nilai: plain(hasil.nilai),
    sumber: citationsText(hasil.sumber),
  };
}

function predikatRow({ aturan, tahun, predikat, bulan, koefisien, nilai }: PredikatDinilai): Plain {
  return {
    tahun,
    predikat: predikat.nama,
    persen: plain(predikat.persen),
    bulan: plain(bulan),
    bulanSetahun: plain(aturan.bulanSetahun.nilai),
    koefisien: plain(koefisien),
    nilai: plain(nilai),
    sumber: citationText({ peraturan: aturan.peraturan, pasal: predikat.pasal }),
  };
}

/** The members of the Tim Penilai, as the calculation names them. */
export function timPenilaiData({ timPenilai }: BukuAngkaKredit): Plain {
  return timPenilai.map(({ nama, nip, peran, unsur }) => ({
    nama,
    nip,
    peran: capitalized(peran),
    unsur: capitalized(unsur),
  }));
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
