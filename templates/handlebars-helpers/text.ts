import { bad, type HelperSpec } from './helper-spec.ts';

const NIP = /^(\d{8})(\d{6})(\d)(\d{3})$/;

export const textHelpers: readonly HelperSpec[] = [
  {
    nama: 'nip',
    argumen: ['nip'],
    uraian: 'NIP 18 angka dikelompokkan.',
    contoh: { tulis: '{{nip "199001012015031001"}}', cetak: '19900101 201503 1 001' },
    run: (value) => {
      const match = typeof value === 'string' ? NIP.exec(value.replace(/\s/g, '')) : null;
      return match === null ? bad(value, 'NIP 18 angka') : match.slice(1).join(' ');
    },
  },
  {
    nama: 'besar',
    argumen: ['teks'],
    uraian: 'Huruf kapital semua.',
    contoh: { tulis: '{{besar "Pajak"}}', cetak: 'PAJAK' },
    run: (value) => (typeof value === 'string' ? value.toLocaleUpperCase('id') : bad(value, 'teks')),
  },
  {
    nama: 'gabung',
    argumen: ['daftar', 'pemisah'],
    uraian: 'Isi daftar teks dengan pemisah di antaranya.',
    contoh: { tulis: '{{gabung daftar "; "}}', cetak: 'satu; dua' },
    run: (list, separator) => {
      // The lists of a template inherit no methods.
      const items: readonly unknown[] = Array.isArray(list) ? Array.from<unknown>(list) : [undefined];
      if (!items.every((item) => typeof item === 'string')) return bad(list, 'daftar teks');
      return typeof separator === 'string' ? items.join(separator) : bad(separator, 'teks pemisah');
    },
  },
  {
    nama: 'panjang',
    argumen: ['teks'],
    uraian: 'Banyak huruf sebuah teks, untuk memilih kelas gaya bagi nama yang panjang.',
    contoh: { tulis: '{{panjang "Pajak"}}', cetak: '5' },
    run: (value) => (typeof value === 'string' ? Array.from(value).length : bad(value, 'teks')),
  },
];
