import ExcelJS from 'exceljs';

/**
 * Writes a copy of the e-learning sample with so many more participants, all of whom pass.
 *
 * @param more at most 800: one day of birth has 999 numbers
 */
export async function addParticipants(sample: string, target: string, more: number): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(sample);
  const [people, marks] = ['Peserta', 'Unit'].map((name) => workbook.getWorksheet(name));
  if (people === undefined || marks === undefined) throw new Error('the sample has other sheets');
  const last = people.actualRowCount;
  for (let index = 1; index <= more; index += 1) {
    const nip = `198502062010022${String(index + 100).padStart(3, '0')}`;
    const nama = `Peserta Tambahan ${'IVXLCDM'.charAt(index % 7)} ${index}`;
    for (const [sheet, values] of [
      [people, [last - 1 + index, nip, nama]],
      [marks, [nip, nama, 70, 85, 90, 80, 95, 100, 90, 100, 'LULUS']],
    ] as const) {
      const row = sheet.getRow(last + index);
      // The other columns as the first participant has them.
      const first = sheet.getRow(2).values;
      if (Array.isArray(first)) row.values = first.map((value, column) => values[column - 1] ?? value);
      row.commit();
    }
  }
  await workbook.xlsx.writeFile(target);
}
