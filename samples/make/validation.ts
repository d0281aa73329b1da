import type { DataValidation } from 'exceljs';

/** What Excel says when an entry does not fit. */
interface Pesan {
  readonly judul: string;
  readonly isi: string;
}

function refusing(pesan: Pesan): Pick<DataValidation, 'allowBlank' | 'showErrorMessage' | 'errorStyle'> & {
  errorTitle: string;
  error: string;
} {
  return {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: pesan.judul,
    error: pesan.isi,
  };
}

/** A mark, 0 to 100. */
export function nilai0Sampai100(petunjuk?: Pesan): DataValidation {
  return {
    ...refusing({ judul: 'Nilai tidak sah', isi: 'Isi dengan angka 0 sampai dengan 100.' }),
    type: 'decimal',
    operator: 'between',
    formulae: [0, 100],
    ...(petunjuk === undefined
      ? {}
      : { showInputMessage: true, promptTitle: petunjuk.judul, prompt: petunjuk.isi }),
  };
}

/** One of a few words, chosen from a list. */
export function salahSatu(pilihan: readonly string[]): DataValidation {
  return {
    ...refusing({ judul: 'Tidak ada dalam daftar', isi: `Pilih salah satu: ${pilihan.join(', ')}.` }),
    type: 'list',
    formulae: [`"${pilihan.join(',')}"`],
  };
}

/** One of the values in a range. */
export function dariRentang(rentang: string, nama: string): DataValidation {
  return {
    ...refusing({ judul: 'Tidak ada dalam daftar', isi: `Pilih dari lembar ${nama}.` }),
    type: 'list',
    formulae: [rentang],
  };
}

/** A letter from a list of reasons, whose meanings are shown beside the cell. */
export function kodeAlasan(
  judul: string,
  alasan: readonly { readonly kode: string; readonly uraian: string }[],
): DataValidation {
  const short = alasan.map(({ kode, uraian }) => `${kode} = ${uraian}`).join('; ');
  return {
    ...salahSatu(alasan.map(({ kode }) => kode)),
    showInputMessage: true,
    promptTitle: judul,
    // Excel takes 255 characters; the full list stands on the sheet Petunjuk.
    prompt: short.length <= 255 ? short : 'Isi kode huruf; arti setiap kode ada di lembar Petunjuk.',
  };
}

/** Whatever a formula allows; it is written for the first row under the header. */
export function menurutRumus(rumus: string, pesan: Pesan): DataValidation {
  return { ...refusing(pesan), type: 'custom', formulae: [rumus] };
}

/** A date, from the days on which anyone concerned can have been born. */
export function tanggalSah(): DataValidation {
  return {
    ...refusing({
      judul: 'Tanggal tidak sah',
      isi: 'Isi dengan tanggal, hari/bulan/tahun, misalnya 07/09/2026.',
    }),
    type: 'date',
    operator: 'greaterThan',
    formulae: [new Date('1940-01-01T00:00:00Z')],
  };
}

/** A NIP typed as text; as a number Excel would keep 15 of its digits. */
export function nipSah(): DataValidation {
  return {
    ...refusing({ judul: 'NIP tidak sah', isi: 'NIP terdiri atas 18 angka dan ditulis sebagai teks.' }),
    type: 'textLength',
    operator: 'equal',
    formulae: [18],
  };
}

/** An answer on the scale from 1 to 5; the question is shown beside the cell, as far as Excel takes it. */
export function bulat1Sampai5(pertanyaan: string): DataValidation {
  return {
    ...refusing({
      judul: 'Jawaban tidak sah',
      isi: 'Isi dengan 1, 2, 3, 4, atau 5; kosongkan bila tidak dijawab.',
    }),
    type: 'whole',
    operator: 'between',
    formulae: [1, 5],
    showInputMessage: true,
    promptTitle: 'Pertanyaan',
    prompt: pertanyaan.slice(0, 255),
  };
}
