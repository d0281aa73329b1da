import { rentang, type Lembar, type Sel } from './sheet.ts';

// The shares, targets and coefficients in these formulas are written out and not taken from the rules, which they are to check.

/** A choice by the word in a cell; the last value stands for every other word. */
function byWord(
  cell: string,
  values: readonly (readonly [word: string, value: string])[],
  otherwise: string,
) {
  return values.reduceRight((rest, [word, value]) => `IF(${cell}="${word}",${value},${rest})`, otherwise);
}

/**
 * A value rounded half-up to `digits` decimals. The inner ROUND takes away the noise of binary floats, and the outer one then
 * meets a tie as x.5, which every engine holds exactly.
 */
export function rounded(value: string, digits: 2 | 4): string {
  const factor = `1${'0'.repeat(digits)}`;
  return `ROUND(ROUND((${value})*${factor},6),0)/${factor}`;
}

/** The value in the row of the sheet Pegawai that has the same NIP. */
export function ofPegawai(pegawai: Lembar, judul: string): (sel: Sel) => string {
  const [found, nip] = [rentang(pegawai, judul), rentang(pegawai, 'NIP')];
  return (sel) => `IF(${sel('NIP')}="","",INDEX(${found},MATCH(${sel('NIP')},${nip},0)))`;
}

/** What a promotion out of a pangkat of the jenjang needs. */
const KENAIKAN = (jenjang: string): string =>
  byWord(
    jenjang,
    [
      ['Terampil', '20'],
      ['Mahir', '50'],
    ],
    '100',
  );

const NOMOR_JENJANG = (jenjang: string): string =>
  byWord(
    jenjang,
    [
      ['Terampil', '1'],
      ['Mahir', '2'],
    ],
    '3',
  );

function position(butir: Lembar, sel: Sel): string {
  return `MATCH(${sel('Butir')},${rentang(butir, 'Kode')},0)`;
}

/** Angka Kredit of one result: fixed, or a percentage of what a promotion needs. */
export function akButir(butir: Lembar): (sel: Sel) => string {
  return (sel) => {
    const row = position(butir, sel);
    const fixed = `INDEX(${rentang(butir, 'Angka Kredit')},${row})`;
    const percent = `INDEX(${rentang(butir, 'Persen Kenaikan')},${row})`;
    return `IF(${sel('Butir')}="","",${fixed}+${percent}/100*${KENAIKAN(sel('Jenjang'))})`;
  };
}

/** The share for whose work it is: own and one below 1, one above 0.8; #N/A further away. */
export function bagianPenugasan(butir: Lembar): (sel: Sel) => string {
  return (sel) => {
    const row = position(butir, sel);
    const level = NOMOR_JENJANG(sel('Jenjang'));
    const does = (step: string): string =>
      `INDEX(${rentang(butir, 'Terampil')},${row})*(${level}${step}=1)` +
      `+INDEX(${rentang(butir, 'Mahir')},${row})*(${level}${step}=2)` +
      `+INDEX(${rentang(butir, 'Penyelia')},${row})*(${level}${step}=3)`;
    return `IF(${sel('Butir')}="","",IF(${does('')}=1,1,IF(${does('-1')}=1,1,IF(${does('+1')}=1,0.8,NA()))))`;
  };
}

/** Angka Kredit of a row, for whose work it is and the volume. */
export function akBaris(sel: Sel): string {
  const product = `${sel('AK Butir')}*${sel('Bagian')}*${sel('Volume')}`;
  return `IF(OR(${sel('NIP')}="",${sel('Butir')}="",${sel('Volume')}=""),"",${rounded(product, 4)})`;
}

/** One author's part: 60/40, 50/25, 40/20, or alike. */
export function bagianPenulis(sel: Sel): string {
  const authors = sel('Jumlah Penulis');
  return `IF(${authors}="","",${byWord(
    sel('Peran'),
    [
      ['setara', `1/${authors}`],
      ['utama', `CHOOSE(${authors},1,0.6,0.5,0.4)`],
    ],
    `CHOOSE(${authors},NA(),0.4,0.25,0.2)`,
  )})`;
}

export function akKarya(sel: Sel): string {
  return `IF(OR(${sel('NIP')}="",${sel('Butir')}=""),"",${rounded(`${sel('AK Butir')}*${sel('Bagian')}`, 4)})`;
}

/** Months / 12 × percentage × coefficient. */
export function akPredikat(sel: Sel): string {
  const percent = byWord(
    sel('Predikat'),
    [
      ['Sangat Baik', '1.5'],
      ['Baik', '1'],
      ['Butuh Perbaikan', '0.75'],
      ['Cukup', '0.75'],
      ['Kurang', '0.5'],
      ['Sangat Kurang', '0.25'],
    ],
    'NA()',
  );
  const coefficient = byWord(
    sel('Jenjang'),
    [
      ['Pemula', '3.75'],
      ['Terampil', '5'],
      ['Mahir', '12.5'],
      ['Penyelia', '25'],
      ['Ahli Pertama', '12.5'],
      ['Ahli Muda', '25'],
      ['Ahli Madya', '37.5'],
      ['Ahli Utama', '50'],
    ],
    'NA()',
  );
  const value = `${sel('Bulan')}/12*${percent}*${coefficient}`;
  return `IF(OR(${sel('NIP')}="",${sel('Predikat')}=""),"",${rounded(value, 2)})`;
}

/** The sum of the column Angka Kredit over the rows of one officer. SUMIF would compare the first 15 digits of a NIP only. */
export function jumlahPegawai(lembar: Lembar): (sel: Sel) => string {
  return (sel) => sumOf(lembar, sel);
}

function sumOf(lembar: Lembar, sel: Sel): string {
  return `SUMPRODUCT((${rentang(lembar, 'NIP')}=${sel('NIP')})*1,${rentang(lembar, 'Angka Kredit')})`;
}

export function jumlahDuaLembar(first: Lembar, second: Lembar): (sel: Sel) => string {
  return (sel) => `${sumOf(first, sel)}+${sumOf(second, sel)}`;
}

/** Tugas jabatan of the year, at most 150% of the target. */
export function diakui(pegawai: Lembar): (sel: Sel) => string {
  return (sel) => {
    const jenjang = ofPegawai(pegawai, 'Jenjang')(sel);
    const keadaan = ofPegawai(pegawai, 'Target')(sel);
    const usual = byWord(
      jenjang,
      [
        ['Terampil', '5'],
        ['Mahir', '12.5'],
      ],
      '25',
    );
    const kept = byWord(jenjang, [['Terampil', '4']], '10');
    const target = byWord(
      keadaan,
      [
        ['puncak', '10'],
        ['pemeliharaan', kept],
      ],
      usual,
    );
    return `MIN(${sel('Tugas Jabatan')},1.5*${target})`;
  };
}

/** Penunjang old and new, at most 20% of what the promotion needs; keahlian has no penunjang. */
export function penunjangDihitung(pegawai: Lembar): (sel: Sel) => string {
  return (sel) => {
    const all = `${ofPegawai(pegawai, 'AK Lama Penunjang')(sel)}+${sel('Penunjang')}`;
    return `MIN(${all},0.2*${KENAIKAN(ofPegawai(pegawai, 'Jenjang')(sel))})`;
  };
}

/** All that counts for the promotion. */
export function jumlahDihitung(pegawai: Lembar): (sel: Sel) => string {
  return (sel) =>
    [
      ...['Kelebihan Sebelumnya', 'AK Lama Tugas Jabatan', 'AK Lama Profesi'].map((judul) =>
        ofPegawai(pegawai, judul)(sel),
      ),
      sel('Tugas Jabatan Diakui'),
      sel('Pengembangan Profesi'),
      sel('Konversi Predikat'),
      sel('Penunjang Dihitung'),
    ].join('+');
}
