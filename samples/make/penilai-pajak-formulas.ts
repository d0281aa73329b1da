import { rentang, type Lembar, type Sel } from './sheet.ts';

/** The value of a course, found by its name on the sheet Mata Pelajaran. */
export function lookUpCourse(mataPelajaran: Lembar, judul: string): (sel: Sel) => string {
  const [found, names] = [rentang(mataPelajaran, judul), rentang(mataPelajaran, 'Mata Pelajaran')];
  return (sel) =>
    `IF(${sel('Mata Pelajaran')}="","",INDEX(${found},MATCH(${sel('Mata Pelajaran')},${names},0)))`;
}

/**
 * A sum with weights in percent, as the mark with 2 decimals. The inner ROUND takes away the noise of binary floats and the outer
 * one then meets a tie as x.5, which every engine holds exactly: ROUND(sum/100,2) loses some ties where ROUND is done in plain
 * binary (65.945 becomes 65.94).
 *
 * The weights and limits in these formulas are written out here and not taken from the rules, which they are to check.
 */
export function percentMean(weightedSum: string): string {
  return `ROUND(ROUND(${weightedSum},6),0)/100`;
}

/** Blank as long as a course of the participant has no NPR: a missing course is not a zero. */
export function jumlahNt(nip: string, mataPelajaran: Lembar, nilai: Lembar): string {
  const jp = rentang(mataPelajaran, 'JP');
  const npr = rentang(nilai, 'NPR');
  const own = `(${rentang(nilai, 'NIP')}=${nip})`;
  const total = `SUMPRODUCT(${own}*1,${npr},${rentang(nilai, 'JP')})`;
  const complete = `SUMPRODUCT(${own}*ISNUMBER(${npr}))=COUNT(${jp})`;
  return `IF(${nip}="","",IF(${complete},${percentMean(`${total}*100/SUM(${jp})`)},""))`;
}

export function byNilaiAkhir(na: string, [a, b, c, d]: readonly [string, string, string, string]): string {
  return `IF(${na}="","",IF(${na}>=90,"${a}",IF(${na}>=76,"${b}",IF(${na}>=65,"${c}","${d}"))))`;
}
