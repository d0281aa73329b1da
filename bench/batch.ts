import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measured } from './contender.ts';
import { writeLargeWorkbook } from './large-workbook.ts';
import { median } from './measure.ts';

/** How much each contender makes: enough for several seconds. */
const NAIVE = 100;
const TYPST = 400;
const OURS = 10_000;
/** The rivals are timed from their second document on; ours from the first look at the workbook: of so many it weighs less. */
const LONGER = 30_000;
const MANY = 100_000;
const FEW = 1000;
const STARTS = 15;

interface Row {
  readonly what: string;
  readonly measured: Measured;
}

/**
 * The batch beside its rivals, each in a process of its own and a folder of its own, one after the other. Every line is written when it is
 * known. What was made stays until the end, for after many files were deleted ext4 makes new ones slowly for minutes.
 */
export async function benchBatch(write: (line: string) => void, withMany: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'patokan-bench-'));
  try {
    const workbook = async (jenis: 'klasikal' | 'e-learning', peserta: number): Promise<string> => {
      const path = join(folder, `${jenis}-${peserta}.xlsx`);
      await writeLargeWorkbook(path, { jenis, peserta });
      return path;
    };
    let runs = 0;
    const run = (label: string, what: string, path: string, count: number, cores = ALL_CORES): Row => {
      runs += 1;
      return { what: label, measured: contender(what, path, count, join(folder, `keluaran-${runs}`), cores) };
    };
    const speedLine = (row: Row): void =>
      write(
        `| ${row.what} | ${speed(row).toFixed(0)} | ${ratio(row, naive)} | ${ratio(row, typst)} | ${peak(row)} |`,
      );
    const timeLine = (row: Row): Row => {
      write(`| ${row.what} | ${row.measured.seconds.toFixed(1)} | ${peak(row)} |`);
      return row;
    };

    const certificates = await workbook('klasikal', OURS);
    const few = await workbook('klasikal', FEW);
    const naive = run(`pdfmake, one full run a document (${NAIVE})`, 'pdfmake', few, NAIVE, ONE_CORE);
    const typst = run(
      `Typst in process, compiled for each document (${TYPST})`,
      'typst',
      few,
      TYPST,
      ONE_CORE,
    );
    write(`Held to one core, but where it says otherwise:\n`);
    write('| certificates of two pages | a second | x pdfmake | x Typst | peak MB |');
    write('| --- | ---: | ---: | ---: | ---: |');
    speedLine(naive);
    speedLine(typst);
    speedLine(run(`Patokan, one worker (${OURS})`, 'patokan-1', certificates, OURS, ONE_CORE));
    const many = await workbook('klasikal', LONGER);
    const held = run(`Patokan, one worker (${LONGER})`, 'patokan-1', many, LONGER, ONE_CORE);
    speedLine(held);
    const free = run(`Patokan, one worker (${LONGER}), all cores`, 'patokan-1', many, LONGER);
    speedLine(free);
    const two = run(`Patokan, two workers (${LONGER}), all cores`, 'patokan-2', many, LONGER);
    speedLine(two);
    write(`\n${compared(two, held, free)}\n`);

    const sizes = withMany ? [FEW, OURS, MANY] : [FEW, OURS];
    const large = new Map<number, string>();
    for (const size of sizes) large.set(size, await workbook('e-learning', size));
    const made = (size: number, workers: 'one worker' | 'two workers', cores = ALL_CORES): Row =>
      timeLine(
        run(
          `e-learning certificates of ${size}, ${workers}${cores === ONE_CORE ? ' on one core' : ''}`,
          workers === 'one worker' ? 'patokan-1' : 'patokan-2',
          large.get(size) ?? '',
          size,
          cores,
        ),
      );
    write('| reading, and many | seconds | peak MB |');
    write('| --- | ---: | ---: |');
    for (const size of sizes)
      timeLine(run(`reading and checking ${size} participants`, 'baca', large.get(size) ?? '', size));
    const least = made(FEW, 'one worker');
    const largest = sizes.at(-1) ?? OURS;
    const most = made(largest, 'one worker');
    const mostHeld = made(largest, 'one worker', ONE_CORE);
    const mostByTwo = made(largest, 'two workers');
    write(`\nOf these ${largest}: ${compared(mostByTwo, mostHeld, most)}`);
    write(
      `Peak memory of one worker: ${(most.measured.memory / least.measured.memory).toFixed(2)} x that of ${FEW}.\n`,
    );
    coldStarts(folder, write);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function speed({ measured }: Row): number {
  return measured.count / measured.seconds;
}

function ratio(row: Row, base: Row): string {
  return (speed(row) / speed(base)).toFixed(1);
}

function compared(two: Row, held: Row, free: Row): string {
  const times = (one: Row): string => (speed(two) / speed(one)).toFixed(2);
  return `two workers make ${times(held)} x what one makes on one core, ${times(free)} x what one makes that may use all.`;
}

function peak({ measured }: Row): string {
  return measured.memory.toFixed(0);
}

/** The cores that a contender may use, as taskset names them. An engine collects garbage and compiles on a second one, where there is one. */
const ONE_CORE = '0';
const ALL_CORES = `0-${availableParallelism() - 1}`;

function contender(what: string, workbook: string, count: number, folder: string, cores: string): Measured {
  const script = join(import.meta.dirname, 'contender.ts');
  const node = [process.execPath, '--import', 'tsx', script, what, workbook, String(count), folder];
  const child = spawnSync('taskset', ['--cpu-list', cores, ...node], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    // As the program's entry sets it.
    env: { ...process.env, UV_THREADPOOL_SIZE: '16' },
  });
  if (child.error !== undefined) throw child.error;
  if (child.status !== 0) throw new Error(`${what}: ${child.stderr}`);
  return JSON.parse(child.stdout.trim().split('\n').at(-1) ?? '') as Measured;
}

/** The built command beside the bare Node. */
function coldStarts(folder: string, write: (line: string) => void): void {
  const cli = join(import.meta.dirname, '../dist/generator/cli/patokan.cjs');
  const sample = join(import.meta.dirname, '../samples/penilai-pajak-dasar.xlsx');
  const nip = firstNip(cli, sample, folder);
  const time = (args: readonly string[]): number =>
    median(
      Array.from({ length: STARTS }, () => {
        const begun = process.hrtime.bigint();
        const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
        if (status !== 0) throw new Error(stderr);
        return Number(process.hrtime.bigint() - begun) / 1e6;
      }),
    );
  const one = ['sertifikat', sample, '-k', join(folder, 'satu'), '--hanya', nip, '--paksa'];
  const bare = time(['-e', '0']);
  const rows: readonly (readonly [string, number])[] = [
    ['node -e 0', bare],
    ['patokan --help', time([cli, '--help'])],
    ['patokan fungsi NPR 100 80', time([cli, 'fungsi', 'NPR', '100', '80'])],
    ['one certificate of a workbook', time([cli, ...one])],
  ];
  write('| start | ms | x bare Node |');
  write('| --- | ---: | ---: |');
  for (const [what, ms] of rows) write(`| ${what} | ${ms.toFixed(0)} | ${(ms / bare).toFixed(1)} |`);
}

function firstNip(cli: string, sample: string, folder: string): string {
  const args = [cli, 'sertifikat', sample, '-k', join(folder, 'semua'), '--json'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const { dibuat } = JSON.parse(stdout) as { dibuat: readonly { readonly nip: string }[] };
  return dibuat[0]?.nip ?? '';
}
