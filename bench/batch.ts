import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measured } from './contender.ts';
import { writeLargeWorkbook } from './large-workbook.ts';
import { median } from './measure.ts';

/** How much each contender makes: enough for several seconds. */
const NAIVE = 100;
const TYPST = 400;
const OURS = 10_000;
const MANY = 100_000;
const FEW = 1000;
const STARTS = 9;

interface Row {
  readonly what: string;
  readonly measured: Measured;
}

/** The batch beside its rivals, each in a process of its own and a folder of its own, one after the other. */
export async function benchBatch(say: (line: string) => void, withMany: boolean): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'patokan-bench-'));
  try {
    const workbook = async (jenis: 'klasikal' | 'e-learning', peserta: number): Promise<string> => {
      const path = join(folder, `${jenis}-${peserta}.xlsx`);
      await writeLargeWorkbook(path, { jenis, peserta });
      return path;
    };
    const run = (label: string, what: string, path: string, count: number): Row => {
      say(label);
      const target = join(folder, 'keluaran');
      const measured = contender(what, path, count, target);
      rmSync(target, { recursive: true, force: true });
      return { what: label, measured };
    };
    const certificates = await workbook('klasikal', OURS);
    const few = await workbook('klasikal', FEW);
    const naive = run(`pdfmake, one full run a document (${NAIVE})`, 'pdfmake', few, NAIVE);
    const typst = run(`Typst in process, compiled for each document (${TYPST})`, 'typst', few, TYPST);
    const one = run(`Patokan, one thread (${OURS})`, 'patokan-1', certificates, OURS);
    const two = run(`Patokan, two workers (${OURS})`, 'patokan-2', certificates, OURS);

    const sizes = withMany ? [FEW, 10_000, MANY] : [FEW, 10_000];
    const large = new Map<number, string>();
    for (const size of sizes) large.set(size, await workbook('e-learning', size));
    const read = sizes.map((size) =>
      run(`reading and checking ${size} participants`, 'baca', large.get(size) ?? '', size),
    );
    const memory = (withMany ? [FEW, MANY] : [FEW, 10_000]).map((size) =>
      run(
        `e-learning certificates of ${size} participants, one thread`,
        'patokan-1',
        large.get(size) ?? '',
        size,
      ),
    );

    const speed = (row: Row): number => row.measured.count / row.measured.seconds;
    const ratio = (row: Row, base: Row): string => (speed(row) / speed(base)).toFixed(1);
    const [least, most] = memory;
    const memoryRatio = ((most?.measured.memory ?? 0) / (least?.measured.memory ?? 1)).toFixed(2);
    const peak = (row: Row): string => row.measured.memory.toFixed(0);
    return [
      '| certificates of two pages | a second | x pdfmake | x Typst | peak MB |',
      '| --- | ---: | ---: | ---: | ---: |',
      ...[naive, typst, one, two].map(
        (row) =>
          `| ${row.what} | ${speed(row).toFixed(0)} | ${ratio(row, naive)} | ${ratio(row, typst)} | ${peak(row)} |`,
      ),
      '',
      `Two workers: ${ratio(two, one)} x one thread.`,
      '',
      '| reading, and many | seconds | peak MB |',
      '| --- | ---: | ---: |',
      ...[...read, ...memory].map(
        (row) => `| ${row.what} | ${row.measured.seconds.toFixed(1)} | ${peak(row)} |`,
      ),
      '',
      `Peak memory of the many: ${memoryRatio} x that of ${FEW}.`,
      '',
      ...coldStarts(folder, say),
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function contender(what: string, workbook: string, count: number, folder: string): Measured {
  const script = join(import.meta.dirname, 'contender.ts');
  const child = spawnSync(
    process.execPath,
    ['--import', 'tsx', script, what, workbook, String(count), folder],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (child.status !== 0) throw new Error(`${what}: ${child.stderr}`);
  return JSON.parse(child.stdout.trim().split('\n').at(-1) ?? '') as Measured;
}

/** The built command beside the bare Node. */
function coldStarts(folder: string, say: (line: string) => void): readonly string[] {
  say('cold starts');
  const cli = join(import.meta.dirname, '../dist/generator/cli/main.js');
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
    ['patokan --bantuan', time([cli, '--bantuan'])],
    ['patokan fungsi NPR 100 80', time([cli, 'fungsi', 'NPR', '100', '80'])],
    ['one certificate of a workbook', time([cli, ...one])],
  ];
  return [
    '| start | ms | x bare Node |',
    '| --- | ---: | ---: |',
    ...rows.map(([what, ms]) => `| ${what} | ${ms.toFixed(0)} | ${(ms / bare).toFixed(1)} |`),
  ];
}

function firstNip(cli: string, sample: string, folder: string): string {
  const args = [cli, 'sertifikat', sample, '-k', join(folder, 'semua'), '--json'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const { dibuat } = JSON.parse(stdout) as { dibuat: readonly { readonly nip: string }[] };
  return dibuat[0]?.nip ?? '';
}
