import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addedUp, fuzzOnce, fuzzSubjects, type FuzzedOnce, type FuzzFault } from './fuzz.ts';
import { standingProgram } from './standing-program.ts';

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
const start = performance.now();
const until = start + Number(values.detik) * 1000;
const first = Number(values.benih);
const last = first + Number(values.jumlah) - 1;
/** One more than there are processors: a program that reads a file waits now and then. */
const PROCESSES = Math.min(availableParallelism() + 1, Number(values.jumlah));
/** The product's promise (docs/ancaman.md): memory, and processor time. */
const MOST_MEGABYTES = 1024;
const MOST_SECONDS = 5;
/** More faults than this are one fault many times. */
const ENOUGH_FAULTS = 100;

const results: FuzzedOnce[] = [];
const others: string[] = [];
let next = first;
let faults = 0;
let megabytes = 0;

function complain(fault: FuzzFault | string): void {
  faults += 1;
  process.stderr.write(`${typeof fault === 'string' ? fault : JSON.stringify(fault)}\n`);
}

/** Gives workbooks to a process of its own, one after the other. */
async function fuzzInOneProcess(subjects: Awaited<ReturnType<typeof fuzzSubjects>>, folder: string) {
  mkdirSync(folder);
  const program = standingProgram();
  while (next <= last && performance.now() < until && faults < ENOUGH_FAULTS) {
    const seed = next;
    next += 1;
    const result = await fuzzOnce(subjects, seed, folder, async (args) => {
      const run = await program.run(args, folder);
      megabytes = Math.max(megabytes, run.megabytes);
      if (run.seconds > MOST_SECONDS) complain(`seed ${seed}: ${args.join(' ')}: ${run.seconds} s`);
      return run;
    });
    result.salah.forEach(complain);
    results.push(result);
  }
  others.push(...(await program.end()));
}

const folder = mkdtempSync(join(tmpdir(), 'patokan-fuzz-'));
try {
  const subjects = await fuzzSubjects(ALL);
  await Promise.all(
    Array.from({ length: PROCESSES }, (_, at) => fuzzInOneProcess(subjects, join(folder, String(at)))),
  );
} finally {
  rmSync(folder, { recursive: true });
}
others.forEach(complain);
if (results.length === 0) complain('not one workbook was tried');
if (megabytes > MOST_MEGABYTES) complain(`a process took ${Math.round(megabytes)} MB`);

const { jumlah, kode, terlama } = addedUp(results);
const of = (code: number): string => {
  const count = kode[`periksa ${code}`] ?? 0;
  return `${count} (${Math.round((100 * count) / Math.max(1, jumlah))}%)`;
};
const seconds = Math.round((performance.now() - start) / 1000);
process.stdout.write(
  `fuzz: ${jumlah} workbooks from seed ${first} in ${seconds} s by ${PROCESSES} processes: ` +
    `refused ${of(3)}, with findings ${of(1)}, sound ${of(0)}; ` +
    `${kode['hitung 0'] ?? 0} copies written by hitung and checked; ` +
    `longest run ${Math.round(terlama)} ms, most memory ${Math.round(megabytes)} MB; ${faults} faults\n`,
);
process.exitCode = faults === 0 ? 0 : 1;
