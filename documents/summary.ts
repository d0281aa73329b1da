/** What a workbook is, in one line: what it is about, then a few figures by name. */
export interface WorkbookSummary {
  readonly perihal: string;
  readonly angka: Readonly<Record<string, number>>;
}

/** "Pelatihan Fungsional Penilai Pajak Dasar: peserta 30, lulus 23". */
export function summaryText({ perihal, angka }: WorkbookSummary): string {
  const figures = Object.entries(angka).map(([nama, nilai]) => `${nama} ${nilai}`);
  return figures.length === 0 ? perihal : `${perihal}: ${figures.join(', ')}`;
}
