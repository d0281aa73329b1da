import {
  PRINTED_DIGITS,
  writeNumber,
  writeNumberInFull,
  writeShare,
  type Decimal,
  dateText,
} from '../../rules/index.ts';
import { keyakinan, type LakinProblem, type Penjelasan } from './problems.ts';

/** A problem of a performance report in Indonesian, without its place; what is only likely says so. */
export function lakinSentence(problem: LakinProblem): string {
  const sentence = statement(problem);
  return keyakinan(problem) === 'pasti' ? sentence : `${sentence} — periksa kembali`;
}

function statement(problem: LakinProblem): string {
  switch (problem.jenis) {
    case 'iku-tidak-dikenal':
      return `kode ${problem.kode} tidak ada di lembar IKU${
        problem.terdekat.length === 0 ? '' : `; yang paling mirip: ${problem.terdekat.join(', ')}`
      }`;
    case 'sasaran-tidak-dikenal':
      return `kode SS ${problem.kode} tidak ada di lembar Sasaran; yang ada: ${problem.ada.join(', ')}`;
    case 'perspektif-tidak-dikenal':
      return `perspektif "${problem.nama}" tidak ada di lembar Perspektif; yang ada: ${problem.ada.join(', ')}`;
    case 'tanpa-iku':
      return `${problem.apa} tidak mempunyai IKU; nilainya tidak dapat dihitung`;
    case 'bobot-bukan-seratus':
      return `bobot ${problem.apa} berjumlah ${writeShare(problem.jumlah)}, seharusnya 100`;
    case 'bobot-sebagian':
      return `bobot ${problem.apa} hanya terisi sebagian; isi semua atau kosongkan semua`;
    case 'nilai-tidak-mengikuti':
      return `${problem.apa} tertulis ${two(problem.tertulis)}, sedangkan ${problem.hitungan} = ${two(problem.seharusnya)}${
        problem.penjelasan === null ? '' : `; ${explanation(problem.penjelasan, problem.tertulis)}`
      }`;
    case 'melebihi-batas-capaian':
      return `${problem.apa} tertulis ${two(problem.tertulis)}, melebihi batas capaian ${writeShare(problem.batas)}`;
    case 'rata-rata-tidak-mengikuti':
      return `${problem.apa} tertulis ${two(problem.tertulis)}, sedangkan rata-rata ${problem.dari} ${two(problem.seharusnya)}${
        problem.diLuar === null
          ? ''
          : `; bahkan di luar rentang ${problem.dari} itu (${two(problem.diLuar.min)} sampai ${two(problem.diLuar.maks)})`
      }`;
    case 'realisasi-bukan-rincian':
      return `realisasi ${problem.kode} ${two(problem.realisasi)} tidak sama dengan ${problem.rincian
        .map(({ uraian, nilai }) => `${uraian} ${two(nilai)}`)
        .join(' maupun ')}`;
    case 'keterangan-bertentangan':
      return `${problem.bulan} berketerangan "${problem.keterangan}", padahal ${problem.kategori} ${two(problem.nilai)} ${
        problem.nilai.lt(problem.target) ? 'di bawah' : 'mencapai'
      } target ${writeNumberInFull(problem.target)} pada baris yang sama`;
    case 'keterangan-mustahil':
      return `${problem.kategori} ${problem.belum.bulan} ${two(problem.belum.nilai)} dinyatakan belum tercapai, sedangkan ${
        problem.tercapai.bulan
      } ${two(problem.tercapai.nilai)} dinyatakan tercapai; tidak ada batas yang memenuhi keduanya`;
    case 'dua-angka':
      return `${problem.besaran} ${problem.tahun} ${problem.kode} tertulis ${two(problem.tertulis)} (${problem.tempat}), sedangkan ${
        problem.selAcuan
      } ${two(problem.acuan)}${problem.sebenarnya === null ? '' : `; ${two(problem.tertulis)} adalah ${problem.sebenarnya}`}`;
    case 'angka-kembar':
      return `realisasi tahun lalu ${problem.kode} ${two(problem.nilai)} sama persis dengan ${problem.lain}; mungkin tersalin`;
    case 'tanpa-angka-tahun-lalu':
      return `${problem.kode} tidak mempunyai angka tahun ${problem.tahun} sebagai pembanding; bila IKU baru, tulis "IKU baru" di lembar Tahun Lalu`;
    case 'terlalu-dini':
      return `Tanggal Pengantar ${dateText(problem.tanggal)} mendahului akhir tahun yang dilaporkan, ${dateText(problem.akhirTahun)}`;
    case 'isi-tanpa-iku':
      return `${problem.letak} memuat "${problem.judul}" (${problem.kode}), padahal kode itu tidak ada di lembar IKU${
        problem.mirip === null ? '' : `; mungkin yang dimaksud ${problem.mirip}`
      }`;
    case 'iku-tanpa-isi':
      return `${problem.letak} tidak memuat ${problem.kode} ${problem.nama}`;
    case 'nomor-ganda':
      return `${problem.letak}: nomor ${writeShare(problem.nomor)} sudah dipakai di ${problem.selPertama}`;
    case 'nama-tidak-sama':
      return `${problem.apa} tertulis "${problem.tertulis}", di tempat lain "${problem.acuan}"`;
    case 'target-bukan-perjanjian':
      return `target ${problem.kode} ${two(problem.target)} berbeda dari Perjanjian Kinerja ${two(problem.perjanjian)}`;
    case 'tanpa-perjanjian':
      return `${problem.kode} tidak ada di lembar Perjanjian Kinerja`;
    case 'jumlah-tidak-cocok':
      return `${problem.apa} berjumlah ${writeShare(problem.jumlah)}, sedangkan ${problem.pembanding} ${writeShare(problem.jumlahPembanding)}`;
    case 'dasar-kembar':
      return `${problem.dasar} juga menjadi dasar ${problem.layanan} di ${problem.selPertama}`;
    case 'tidak-tertelusur':
      return `realisasi ${problem.kode} ${two(problem.nilai)} tidak dapat ditelusuri; ${problem.syarat}`;
    case 'melebihi-pagu':
      return `realisasi ${problem.apa} ${writeShare(problem.realisasi)} melebihi pagu ${writeShare(problem.pagu)}`;
    case 'narasi-angka-asing':
      return `narasi ${problem.kode} menyebut ${problem.angka}, yang bukan angka mana pun dari IKU ini`;
    case 'narasi-berlawanan':
      return `narasi ${problem.kode} menyebut "${problem.kata}", padahal realisasi ${
        problem.tahunIni.gt(problem.tahunLalu)
          ? 'naik'
          : problem.tahunIni.lt(problem.tahunLalu)
            ? 'turun'
            : 'tetap'
      } dari ${two(problem.tahunLalu)} ke ${two(problem.tahunIni)}`;
    case 'persen-sebagai-pecahan':
      return `${problem.kolom} ${writeNumberInFull(problem.nilai)} jauh di bawah target ${writeNumberInFull(
        problem.target,
      )}; tulis 87,78 untuk 87,78%, tanpa format persen`;
  }
}

function explanation({ besaran, nilai, karenaPembulatan }: Penjelasan, written: Decimal): string {
  const needed = writeNumberInFull(nilai);
  return karenaPembulatan
    ? `${besaran} ${needed}, yang tercetak sama, sudah menghasilkan ${two(written)}`
    : `baru menghasilkan ${two(written)} bila ${besaran} ${needed}`;
}

function two(value: Decimal): string {
  return writeNumber(value, PRINTED_DIGITS);
}
