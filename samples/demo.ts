import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { documentRegistry, readWorkbook } from '../documents/index.ts';
import { readXlsx } from '../generator/workbook/read-xlsx.ts';

// Makes every document of every sample into out/, through the command line as a user calls it.

const ROOT = join(import.meta.dirname, '..');
const CLI = join(ROOT, 'dist/generator/cli/patokan.cjs');
if (!existsSync(CLI)) throw new Error('build first: npm run build');

function patokan(...args: string[]): void {
  process.stdout.write(`$ patokan ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, [CLI, ...args], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

for (const name of readdirSync(join(ROOT, 'samples')).filter((file) => file.endsWith('.xlsx'))) {
  const sample = `samples/${name}`;
  patokan('periksa', sample);
  // What was made with an older template would not be replaced.
  rmSync(join(ROOT, 'out', basename(name, '.xlsx')), { recursive: true, force: true });
  const grid = await readXlsx(join(ROOT, sample));
  const isi = grid.ok ? readWorkbook(grid.nilai).isi : null;
  for (const { perintah, jenisBuku } of documentRegistry) {
    if (jenisBuku !== isi?.jenis) continue;
    const photos = perintah === 'lomba-laporan' ? ['--foto', 'samples/foto'] : [];
    patokan(perintah, sample, '--keluaran', `out/${basename(name, '.xlsx')}`, ...photos);
  }
}
