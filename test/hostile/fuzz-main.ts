import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addedUp, fuzzOnce, fuzzSubjects } from './fuzz.ts';

// `npm run fuzz [-- --detik 120] [--jumlah 20000] [--benih 1]`: broken workbooks by chance until the time or the number is up. What
// was found can be repeated: --benih with its seed and --jumlah 1.

const ALL = [
  'elearning-ar-dasar',
  'penilai-pajak-dasar',
  'angka-kredit-penyuluh',
  'lakin-klip-2024',
  'lomba-pelayanan',
];

const { values } = parseArgs({
  options: {
    detik: { type: 'string', default: '120' },
    jumlah: { type: 'string', default: '20000' },
    benih: { type: 'string', default: '1' },
  },
});
const until = performance.now() + Number(values.detik) * 1000;
const first = Number(values.benih);
const last = first + Number(values.jumlah) - 1;

const folder = mkdtempSync(join(tmpdir(), 'patokan-fuzz-'));
const results: Awaited<ReturnType<typeof fuzzOnce>>[] = [];
try {
  const subjects = await fuzzSubjects(ALL);
  for (let seed = first; seed <= last && performance.now() < until; seed += 1) {
    const result = await fuzzOnce(subjects, seed, folder);
    for (const fault of result.salah) process.stderr.write(`${JSON.stringify(fault)}\n`);
    results.push(result);
  }
} finally {
  rmSync(folder, { recursive: true });
}
const { jumlah, kode, salah, terlama } = addedUp(results);
const codes = Object.entries(kode).sort(([a], [b]) => a.localeCompare(b));
process.stdout.write(
  `${jumlah} workbooks from seed ${first}: ${codes.map(([name, count]) => `${name}: ${count}`).join(', ')}; ` +
    `longest ${Math.round(terlama)} ms; ${salah.length} faults\n`,
);
process.exitCode = salah.length === 0 ? 0 : 1;
