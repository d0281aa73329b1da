import type { ProgramDiklat, ProgramKlasikal } from '../../rules/diklat/index.ts';
import { dateText } from '../../rules/index.ts';
import type { CatatanDokumen, DocumentData, Penomoran, Plain } from '../document.ts';
import { plainNumber } from '../document-data.ts';
import type { Penyelenggaraan } from './penyelenggaraan.ts';
import type { Peserta } from './peserta.ts';

/** What every training document says of the programme and of its issue. */
export function programData(penyelenggaraan: Penyelenggaraan): DocumentData {
  const { program, kotaTerbit, tanggalTerbit } = penyelenggaraan;
  return {
    program: {
      nama: program.nama,
      angkatan: penyelenggaraan.angkatan,
      jenisJenjang: program.jenisJenjang.nilai,
      totalJp: plainNumber(program.totalJp.nilai),
      tanggalMulai: penyelenggaraan.tanggalMulai,
      tanggalSelesai: penyelenggaraan.tanggalSelesai,
      tempat: penyelenggaraan.tempat,
      peraturan: regulationText(program),
    },
    terbit: { kota: kotaTerbit, tanggal: tanggalTerbit },
  };
}

/** The regulation in full: "Kerangka Acuan Program Pelatihan Fungsional Penilai Pajak Dasar, 2018". */
function regulationText({ peraturan }: ProgramDiklat): string {
  const nomor = peraturan.nomor === null ? '' : ` Nomor ${peraturan.nomor}`;
  return `${peraturan.jenis}${nomor} ${peraturan.tentang}, ${peraturan.tahun}`;
}

export function pesertaData(peserta: Peserta): { readonly [name: string]: Plain } {
  const { nip, nama, tempatLahir, tanggalLahir, golongan, pangkat, jabatan, unitKerja } = peserta;
  return { nip, nama, tempatLahir, tanggalLahir, golongan, pangkat, jabatan, unitKerja };
}

export function penomoran({ polaNomor, nomorAwal, tanggalTerbit }: Penyelenggaraan): Penomoran {
  return { pola: polaNomor, nomorAwal, tanggal: tanggalTerbit };
}

/**
 * What a register writes down of a certificate.
 *
 * @param hasil what it attests beside the attendance, by label
 */
export function catatanSertifikat(
  { program, angkatan, tanggalMulai, tanggalTerbit }: Penyelenggaraan,
  { nama }: Peserta,
  hasil: Readonly<Record<string, string>> = {},
): CatatanDokumen {
  return {
    nama,
    program: angkatan === '' ? program.nama : `${program.nama}, ${angkatan}`,
    rangkaian: [program.kode, angkatan, tanggalMulai],
    fakta: { Nama: nama, ...hasil, 'Tanggal Terbit': dateText(tanggalTerbit) },
  };
}

/** Who is recommended for academic performance, as the programme's rule says it. */
export function syaratRekomendasiData({ rekomendasi }: ProgramKlasikal): DocumentData {
  const { predikat, porsiTerbaik } = rekomendasi;
  return { syaratRekomendasi: { predikat, porsiTerbaik: plainNumber(porsiTerbaik) } };
}
