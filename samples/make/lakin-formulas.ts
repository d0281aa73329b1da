import { rentang, type Lembar, type Sel } from './sheet.ts';

/**
 * A value as printed, with 2 decimals. The inner ROUND takes away the noise of binary floats and the outer one then meets a tie as
 * x.5. The formulas are written out here and not taken from the rules, which they are to check.
 */
function dicetak(hundredfold: string): string {
  return `ROUND(ROUND(${hundredfold},6),0)/100`;
}

/** Indeks capaian, 0 to 120; a dash where it cannot be computed. */
export function capaian(realisasi: string, target: string, polarisasi: string): string {
  const reached = `IF(${polarisasi}="minimize",2*${target}-${realisasi},IF(${polarisasi}="stabilize",${target}-ABS(${realisasi}-${target}),${realisasi}))`;
  return `IF(OR(${realisasi}="",${target}=""),"-",MAX(0,MIN(120,${dicetak(`${reached}*10000/${target}`)})))`;
}

export function status(nilai: string): string {
  return `IF(ISNUMBER(${nilai}),IF(${nilai}>=100,"Hijau",IF(${nilai}>=80,"Kuning","Merah")),"-")`;
}

/** The value in another column of the row that bears the same code. */
export function cariKode(lembar: Lembar, judul: string): (sel: Sel) => string {
  const [found, codes] = [rentang(lembar, judul), rentang(lembar, 'Kode')];
  return (sel) => `IF(${sel('Kode')}="","",INDEX(${found},MATCH(${sel('Kode')},${codes},0)))`;
}

/** NSS: by weights where there are some, else the plain mean. */
export function nilaiSasaran(kode: string, iku: Lembar): string {
  const [own, weights, values] = [rentang(iku, 'Kode SS'), rentang(iku, 'Bobot'), rentang(iku, 'Capaian')];
  const weighted = `SUMPRODUCT((${own}=${kode})*1,${weights},${values})*100/SUMIF(${own},${kode},${weights})`;
  const plain = `AVERAGEIF(${own},${kode},${values})*100`;
  return `IF(COUNTIF(${own},${kode})=0,"",IF(SUMIF(${own},${kode},${weights})>0,${dicetak(weighted)},${dicetak(plain)}))`;
}

export function nilaiPerspektif(nama: string, sasaran: Lembar): string {
  const [own, values] = [rentang(sasaran, 'Perspektif'), rentang(sasaran, 'NSS')];
  return `IF(COUNTIF(${own},${nama})=0,"",${dicetak(`AVERAGEIF(${own},${nama},${values})*100`)})`;
}

export function nko(perspektif: Lembar): string {
  const [weights, values] = [rentang(perspektif, 'Bobot'), rentang(perspektif, 'Nilai Perspektif')];
  return dicetak(`SUMPRODUCT(${weights},${values})*100/SUM(${weights})`);
}

export function rataRata(first: string, last: string, count: number): string {
  return `IF(COUNT(${first}:${last})<${count},"",${dicetak(`SUM(${first}:${last})*100/${count}`)})`;
}

/** The index of budget performance: by the conversion table in quarter IV, on the target before. */
export function indeksAnggaran(triwulan: string, ikpa: string, smart: string): string {
  const nka = `(${dicetak(`(${ikpa}+${smart})*50`)})`;
  const table = `IF(${nka}>=95,120,IF(${nka}>=91,100+(${nka}-91)/0.2,IF(${nka}>=80,80+(${nka}-80)/0.55,79.9)))`;
  const last = `IF(OR(${ikpa}="",${smart}=""),"-",${dicetak(`${table}*100`)})`;
  return `IF(${triwulan}=4,${last},IF(${ikpa}="","-",MIN(120,${dicetak(`${ikpa}*10000/95.5`)})))`;
}

export function persentase(bagian: string, seluruh: string): string {
  return `IF(OR(${bagian}="",${seluruh}=""),"",${dicetak(`${bagian}*10000/${seluruh}`)})`;
}
