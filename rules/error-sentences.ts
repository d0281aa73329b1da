import { citationText } from './citation.ts';
import { dateText } from './date-text.ts';
import { writeNumberInFull, writeShare } from './number-text.ts';
import type { Decimal } from './decimal.ts';
import type { RuleError } from './errors.ts';

/** The one place that turns an error of the rules into an Indonesian sentence. */
export function errorSentence(error: RuleError): string {
  switch (error.jenis) {
    case 'kosong':
      return `${subject(error)} kosong; isi dahulu.`;
    case 'bukan-angka':
      return `${subject(error)} "${error.nilai}" bukan angka.`;
    case 'angka-ambigu':
      return `${subject(error)} "${error.nilai}" dapat dibaca sebagai ribuan atau pecahan; tulis tanpa titik atau dengan koma desimal.`;
    case 'di-luar-rentang':
      return `${subject(error)} ${error.bulat === true ? writeShare(error.nilai) : writeNumberInFull(error.nilai)} ${rangeBreach(error.nilai, error.min, error.maks)}${
        error.sumber === undefined ? '' : ` (${citationText(error.sumber)})`
      }.`;
    case 'bukan-bilangan-bulat':
      return `${subject(error)} ${writeNumberInFull(error.nilai)} harus bilangan bulat.`;
    case 'tidak-dikenal':
      return `${subject(error)} "${error.nilai}" tidak dikenal${choices(error.pilihan, error.hanyaTerdekat === true)}.`;
    case 'panjang-berbeda':
      return `${error.argumen} berisi ${error.panjang} sel, sedangkan ${error.pembanding} berisi ${error.panjangPembanding}; keduanya harus sama banyak.`;
    case 'jumlah-nol':
      return `Jumlah ${error.argumen} nol; bagian tidak dapat dihitung.`;
    case 'jumlah-argumen':
      return `${error.fungsi} membutuhkan ${
        error.min === error.maks ? error.min : `${error.min} sampai ${error.maks}`
      } argumen, diterima ${error.diterima}.`;
    case 'tidak-ada-versi':
      return `${error.aturan} belum berlaku pada ${dateText(error.tanggal)}; versi pertama berlaku sejak ${dateText(error.versiPertama)}.`;
    case 'sel-galat':
      return `${subject(error)} berisi galat ${error.nilai}.`;
    case 'dilarang':
      return `${error.argumen} ${error.nilai}: ${error.syarat} (${citationText(error.sumber)}).`;
  }
}

function subject(error: { readonly argumen: string; readonly posisi?: number }): string {
  return error.posisi === undefined ? error.argumen : `${error.argumen} ke-${error.posisi}`;
}

function rangeBreach(value: Decimal, min: Decimal | undefined, max: Decimal | undefined): string {
  if (max !== undefined && value.gt(max)) return `melebihi ${writeNumberInFull(max, 0)}`;
  if (min !== undefined) return `kurang dari ${writeNumberInFull(min, 0)}`;
  return 'di luar batas';
}

function choices(options: readonly string[], nearestOnly: boolean): string {
  if (options.length === 0) return '';
  return `; ${nearestOnly ? 'yang paling mirip' : 'pilihan'}: ${options.join(', ')}`;
}
