import { writeShare, dateText } from '../../rules/index.ts';
import type { AngkaKreditProblem } from './problems.ts';

type Sentences = {
  readonly [J in AngkaKreditProblem['jenis']]: (
    problem: Extract<AngkaKreditProblem, { readonly jenis: J }>,
  ) => string;
};

const sentences: Sentences = {
  'tanpa-pegawai': () => 'belum ada pegawai',
  'pegawai-tidak-dikenal': ({ nip }) => `NIP ${nip} tidak ada di lembar Pegawai`,
  'pegawai-tanpa-data': ({ nama, data }) => `${nama} belum mempunyai ${data.join(' dan ')}`,
  'di-luar-masa': ({ apa, mulai, selesai }) =>
    `${apa} di luar masa penilaian ${dateText(mulai)} sampai dengan ${dateText(selesai)}`,
  'mendahului-tmt': ({ apa, tmt }) =>
    `Tanggal mendahului ${apa} ${dateText(tmt)}; Angka Kredit sebelumnya hanya dibawa sebagai Angka Kredit lama`,
  'golongan-tidak-sesuai': ({ golongan, jenjang, pilihan }) =>
    `golongan ${golongan} bukan golongan ${jenjang}; pilihan: ${pilihan.join(', ')}`,
  'keadaan-tidak-sesuai': ({ keadaan, golongan, seharusnya }) =>
    `target ${keadaan} tidak berlaku pada golongan ${golongan}; isi ${seharusnya}`,
  'penugasan-tidak-tertulis': ({ kode, pelaksana }) =>
    `butir ${kode} adalah tugas ${pelaksana.join(' dan ')}; hanya dinilai dengan penugasan tertulis`,
  'butir-salah-lembar': ({ kode, lembar }) => `butir ${kode} diisi di lembar ${lembar}`,
  'butir-meragukan': ({ kata, terdekat }) =>
    `"${kata}" tidak menunjuk satu butir${
      terdekat.length === 0 ? '; isi kode butir' : `; isi kodenya, yang paling mirip: ${terdekat.join('; ')}`
    }`,
  'butir-dari-kata': ({ kode, uraian }) => `dibaca sebagai butir ${kode}, ${uraian}`,
  'butir-berbeda-dari-jam': ({ kode, jam, seharusnya }) =>
    `butir ${kode} tidak sesuai dengan ${writeShare(jam)} jam, yang termasuk butir ${seharusnya}`,
  'bukti-ganda': ({ bukti, tempatPertama }) => `bukti ${bukti} sudah dipakai di ${tempatPertama}`,
  'penulis-utama-ganda': ({ judul, selPertama }) => `penulis utama "${judul}" sudah ada di ${selPertama}`,
  'penulis-berlebih': ({ judul, jumlah }) =>
    `"${judul}" mempunyai ${writeShare(jumlah)} penulis, tetapi barisnya lebih banyak`,
  'jumlah-penulis-berbeda': ({ judul, selPertama }) =>
    `jumlah penulis "${judul}" berbeda dari yang ditulis di ${selPertama}`,
  'bulan-berlebih': ({ tahun, bulan, tersedia }) =>
    `jumlah bulan penilaian ${tahun} menjadi ${bulan}, yang tersedia ${tersedia}`,
  'predikat-sebelum-berlaku': ({ tahun, aturan }) =>
    `Angka Kredit ${tahun} dihitung menurut butir kegiatan (${aturan}), bukan dari predikat kinerja`,
  'tim-penilai': ({ perihal, keterangan }) => `syarat "${perihal}" tidak terpenuhi (${keterangan})`,
};

export function isAngkaKreditProblem(problem: { readonly jenis: string }): problem is AngkaKreditProblem {
  return problem.jenis in sentences;
}

/** A problem of a workbook of Angka Kredit in Indonesian, without its place. */
export function angkaKreditSentence(problem: AngkaKreditProblem): string {
  // Each sentence is written for the problem of its key.
  const write = sentences[problem.jenis] as (problem: AngkaKreditProblem) => string;
  return write(problem);
}
