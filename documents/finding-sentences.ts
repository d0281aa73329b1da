import {
  citationText,
  decimal,
  errorSentence,
  writeNumberInFull,
  writeShare,
  type NipFault,
  dateText,
} from '../rules/index.ts';
import { angkaKreditSentence, isAngkaKreditProblem } from './angka-kredit/problem-sentences.ts';
import type { Finding, PatternFault, Place, Problem } from './finding.ts';
import { lakinSentence } from './lakin/problem-sentences.ts';
import { lombaSentence } from './lomba/problem-sentences.ts';
import { isPhotoProblem, photoSentence } from './photo-sentences.ts';
import { isRegisterProblem, registerSentence } from './register-sentences.ts';

/** A finding as the staff read it: "Nilai!F17: NPR 104,00 melebihi 100 (KAP Penilai Pajak Dasar, Teknis penilaian 2)". */
export function findingSentence(finding: Finding): string {
  const sentence = shortened(problemSentence(finding.masalah).replace(/\.$/, ''));
  const source = finding.sumber === undefined ? '' : ` (${citationText(finding.sumber)})`;
  return `${placeText(finding.tempat)}: ${sentence}${source}`.replace(LINE_BREAKS, ' ');
}

/** A cell or the name of a sheet may hold some: what comes after them is not to look like a finding of its own. */
const LINE_BREAKS = /[\n\r\v\f\u0085\u2028\u2029]+/g;

const LONGEST_QUOTE = 200;
const LONGEST_SENTENCE = 3000;

/** A cell may hold 32,767 characters; enough of them to know it again are told. */
function shortened(sentence: string): string {
  const quotesCut = sentence.replace(/"([^"]*)"/g, (whole, quoted: string) =>
    quoted.length > LONGEST_QUOTE ? `"${quoted.slice(0, LONGEST_QUOTE)}…"` : whole,
  );
  return quotesCut.length > LONGEST_SENTENCE ? `${quotesCut.slice(0, LONGEST_SENTENCE)}…` : quotesCut;
}

/** "Nilai!F17", with quotes where the sheet's name needs them, as Excel writes it: "'Mata Pelajaran'!D4". */
export function placeText(place: Place): string {
  const sheet = /^[A-Za-z_][A-Za-z0-9_]*$/.test(place.lembar)
    ? place.lembar
    : `'${place.lembar.replaceAll("'", "''")}'`;
  return place.sel === undefined ? sheet : `${sheet}!${place.sel}`;
}

/** A problem in Indonesian, without its place. */
export function problemSentence(problem: Problem): string {
  if (isAngkaKreditProblem(problem)) return angkaKreditSentence(problem);
  if (isPhotoProblem(problem)) return photoSentence(problem);
  if (isRegisterProblem(problem)) return registerSentence(problem);
  switch (problem.jenis) {
    case 'buku-tidak-dikenal':
      return `buku kerja ini tidak dikenali; lembar yang ada: ${problem.ada.join(', ')}; yang dikenal: ${problem.dikenal.join('; ')}`;
    case 'lembar-hilang':
      return `lembar ini tidak ada di buku kerja; lembar yang ada: ${problem.ada.join(', ') || 'tidak ada'}`;
    case 'lembar-kosong':
      return 'lembar ini tidak berisi data';
    case 'kolom-hilang':
      return `kolom ${problem.kolom.map((name) => `"${name}"`).join(', ')} tidak ditemukan`;
    case 'kolom-ganda':
      return `kolom "${problem.kolom}" sudah ada di ${problem.selPertama}`;
    case 'isian-hilang':
      return `isian "${problem.isian}" tidak ditemukan`;
    case 'isian-ganda':
      return `isian "${problem.isian}" sudah ada di ${problem.selPertama}`;
    case 'wajib-kosong':
      return `${problem.kolom} kosong; wajib diisi`;
    case 'aturan':
      return errorSentence(problem.kesalahan);
    case 'angka-sebagai-teks':
      return `${problem.kolom} "${problem.teks}" berupa teks; dibaca sebagai ${writeNumberInFull(problem.angka)}`;
    case 'bukan-teks':
      return `${problem.kolom} berisi tanggal ${dateText(problem.tanggal)}; ubah format sel menjadi Teks lalu ketik ulang`;
    case 'bukan-tanggal':
      return `${problem.kolom} "${problem.nilai}" bukan tanggal`;
    case 'tanggal-sebagai-teks':
      return `${problem.kolom} "${problem.teks}" berupa teks; dibaca sebagai ${dateText(problem.tanggal)}`;
    case 'rumus-tanpa-hasil':
      return `${problem.kolom} berisi rumus yang belum dihitung; buka dan simpan dahulu buku kerja ini di Excel`;
    case 'nip-tidak-sah':
      return `${problem.kolom} "${problem.nilai}" tidak sah: ${nipFaultText(problem.salah)}`;
    case 'nip-sebagai-angka':
      return `${problem.kolom} tersimpan sebagai angka sehingga digit terakhirnya hilang; ubah format sel menjadi Teks lalu ketik ulang`;
    case 'nip-ganda':
      return `NIP ${problem.nip} sudah dipakai di ${problem.selPertama}`;
    case 'lahir-berbeda':
      return `tanggal lahir ${dateText(problem.tertulis)} berbeda dari NIP, yang menyatakan ${dateText(problem.nip)}`;
    case 'nama-berbeda':
      return `nama "${problem.tertulis}" berbeda dari "${problem.peserta}" di ${problem.selPeserta}`;
    case 'peserta-tidak-dikenal':
      return `NIP ${problem.nip} tidak ada di lembar Peserta`;
    case 'peserta-tanpa-data':
      return `${problem.nama} belum mempunyai ${problem.data.join('; ')}`;
    case 'baris-ganda':
      return `${problem.apa} sudah diisi di ${problem.selPertama}`;
    case 'mata-pelajaran-tidak-dikenal':
      return `mata pelajaran "${problem.nama}" tidak dikenal${
        problem.terdekat.length === 0 ? '' : `; yang paling mirip: ${problem.terdekat.join(', ')}`
      }`;
    case 'mata-pelajaran-hilang':
      return `mata pelajaran belum ada: ${problem.nama.join('; ')}`;
    case 'berbeda-dari-aturan':
      return `${problem.apa} ${problem.tertulis}, seharusnya ${problem.aturan}`;
    case 'hasil-berbeda':
      return `${problem.kolom} tertulis ${problem.tertulis}, hasil hitung ulang ${problem.seharusnya}`;
    case 'melebihi-jp':
      return `JP Hadir ${writeShare(problem.hadir)} melebihi JP mata pelajaran ${writeShare(problem.jp)}`;
    case 'kehadiran-tanpa-data':
      return 'kehadiran belum diisi; isi JP Hadir atau Kehadiran (P)';
    case 'pengganti-tanpa-alasan':
      return 'tugas pengganti tanpa alasan yang sah; isi kode alasannya';
    case 'susulan-tanpa-alasan':
      return 'ujian susulan tanpa alasan yang sah; isi kode alasannya';
    case 'lewat-batas':
      return `${problem.apa} ${dateText(problem.tanggal)} melewati batas ${dateText(problem.batas)}`;
    case 'tanggal-terbalik':
      return `${problem.akhir} mendahului ${problem.awal}`;
    case 'di-bawah-syarat':
      return `${problem.apa} ${problem.nilai} di bawah syarat peserta ${problem.syarat}`;
    case 'program-tidak-dikenal':
      return `program "${problem.nilai}" tidak dikenal; yang tersedia: ${problem.pilihan.join('; ')}`;
    case 'pola-nomor':
      return `pola nomor "${problem.pola}" ${patternFaultText(problem.sebab)}`;
    case 'unit-melompat':
      return `${problem.unit} terisi padahal ${problem.tertutup} belum mencapai ${writeShare(problem.batas)}`;
    case 'warna-tidak-sah':
      return `${problem.isian} "${problem.nilai}" bukan warna; tulis seperti #1F3864`;
    case 'tidak-tercetak':
      return `isinya memuat karakter yang tidak ada di huruf cetak: ${problem.karakter.map(shownCharacter).join(' ')}`;
    case 'tanpa-peserta':
      return 'belum ada peserta';
    case 'temuan-lain':
      return `masih ada ${writeShare(decimal(problem.jumlah))} lagi yang sejenis dengan ${placeText(problem.seperti)} dan tidak disebutkan satu per satu; perbaiki yang sudah disebutkan, lalu periksa kembali`;
    case 'komponen-hilang':
    case 'indikator-hilang':
    case 'kondisi-tidak-lengkap':
    case 'nilai-tanpa-kondisi':
    case 'penilai-tidak-dikenal':
    case 'penilai-tanpa-nilai':
    case 'kpp-tanpa-data':
    case 'kpp-tanpa-jawaban':
    case 'indikator-tanpa-nilai':
    case 'wakil-bukan-pertama':
    case 'laporan-belum-lengkap':
    case 'pemenang-belum-lengkap':
    case 'nama-berkas-tidak-sah':
    case 'foto-bukan-juara':
    case 'foto-tanpa-kpp':
      return lombaSentence(problem);
    case 'iku-tidak-dikenal':
    case 'sasaran-tidak-dikenal':
    case 'perspektif-tidak-dikenal':
    case 'tanpa-iku':
    case 'bobot-bukan-seratus':
    case 'bobot-sebagian':
    case 'nilai-tidak-mengikuti':
    case 'melebihi-batas-capaian':
    case 'rata-rata-tidak-mengikuti':
    case 'realisasi-bukan-rincian':
    case 'keterangan-bertentangan':
    case 'keterangan-mustahil':
    case 'dua-angka':
    case 'angka-kembar':
    case 'tanpa-angka-tahun-lalu':
    case 'terlalu-dini':
    case 'isi-tanpa-iku':
    case 'iku-tanpa-isi':
    case 'nomor-ganda':
    case 'nama-tidak-sama':
    case 'target-bukan-perjanjian':
    case 'tanpa-perjanjian':
    case 'jumlah-tidak-cocok':
    case 'dasar-kembar':
    case 'tidak-tertelusur':
    case 'melebihi-pagu':
    case 'narasi-angka-asing':
    case 'narasi-berlawanan':
    case 'persen-sebagai-pecahan':
      return lakinSentence(problem);
  }
}

/** What is wrong with a NIP. */
export function nipFaultText(fault: NipFault): string {
  switch (fault) {
    case 'bukan-18-angka':
      return 'NIP terdiri atas 18 angka';
    case 'tanggal-lahir':
      return 'delapan angka pertama bukan tanggal lahir';
    case 'tmt-cpns':
      return 'angka ke-9 sampai ke-14 bukan tahun dan bulan';
    case 'jenis-kelamin':
      return 'angka ke-15 harus 1 atau 2';
    case 'cpns-sebelum-lahir':
      return 'TMT CPNS mendahului tanggal lahir';
  }
}

function patternFaultText(fault: PatternFault): string {
  switch (fault.jenis) {
    case 'tanpa-urut':
      return 'tidak memuat {urut}; nomor akan sama semua';
    case 'bagian-tidak-dikenal':
      return `memuat {${fault.bagian}} yang tidak dikenal; gunakan {urut}, {urut:4}, {bulan}, {bulan:romawi}, {tahun}`;
    case 'kurung-tidak-berpasangan':
      return 'memuat kurung kurawal yang tidak berpasangan';
  }
}

const MOST_MARKS = 4;

/** A character as it can be shown: by its number where it prints nothing, without the pile of marks upon it. */
function shownCharacter(character: string): string {
  const [first = '', ...marks] = character;
  const code = (char: string): string =>
    `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (marks.length > MOST_MARKS) return `${first}…`;
  return Array.from(character, (char) => (/\p{C}/u.test(char) ? code(char) : char)).join('');
}
