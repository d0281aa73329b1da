import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { beforeAll, describe, expect, test } from 'vitest';
import { findingsOf, SAMPLES } from '../documents/sample-grid.ts';
import { readXlsx } from '../../generator/workbook/read-xlsx.ts';
import { tempFolder } from '../generator/temp-folder.ts';

/** LibreOffice; another than that of the path is named in SOFFICE. */
const SOFFICE = process.env['SOFFICE'] ?? 'soffice';

const folder = tempFolder();
const stripped = join(folder, 'tanpa-hasil');
const computed = join(folder, 'terhitung');
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));

/** The samples without the results of their formulas, which LibreOffice then has to compute. */
beforeAll(async () => {
  mkdirSync(stripped);
  for (const name of samples) {
    const archive = await JSZip.loadAsync(readFileSync(join(SAMPLES, name)));
    for (const sheet of archive.file(/^xl\/worksheets\/[^/]+\.xml$/)) {
      const xml = await sheet.async('string');
      archive.file(sheet.name, xml.replace(/(<\/f>|<f\b[^>]*\/>)\s*<v>[^<]*<\/v>/g, '$1'));
    }
    writeFileSync(join(stripped, name), await archive.generateAsync({ type: 'uint8array' }));
  }
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
  const files = samples.map((name) => join(stripped, name));
  execFileSync(
    SOFFICE,
    [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', computed, ...files],
    { stdio: 'pipe', timeout: 110_000 },
  );
});

type Results = ReadonlyMap<string, unknown>;

/** The results of all formulas by cell. */
async function resultsIn(berkas: string): Promise<Results> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(berkas);
  const results = new Map<string, unknown>();
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) results.set(`${sheet.name}!${cell.address}`, comparable(cell.result));
      });
    });
  });
  return results;
}

/** Both programs compute with binary floats: what they show agrees, the last bits may not. */
function comparable(result: unknown): unknown {
  return typeof result === 'number' ? Number(result.toFixed(9)) : (result ?? '');
}

describe.each(samples)('%s', (name) => {
  test('the results that it holds are those LibreOffice computes', async () => {
    const [own, fresh] = [await resultsIn(join(SAMPLES, name)), await resultsIn(join(computed, name))];
    expect(own.size).toBeGreaterThan(0);
    expect(await resultsIn(join(stripped, name))).not.toEqual(own);
    expect(fresh).toEqual(own);
  });

  test('as LibreOffice saves it, it has the findings that the sample has', async () => {
    const [one, other] = [await readXlsx(join(SAMPLES, name)), await readXlsx(join(computed, name))];
    if (!one.ok || !other.ok) throw new Error('not read');
    expect(findingsOf(other.nilai)).toEqual(findingsOf(one.nilai));
  });
});
