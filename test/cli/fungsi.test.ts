import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { functionRegistry } from '../../rules/index.ts';
import { caseFiles } from '../rules/rule-cases.ts';
import { patokan, reportOf } from './run-cli.ts';

interface Answer {
  readonly nilai?: unknown;
  readonly kesalahan?: { readonly jenis: string; readonly kalimat: string };
}

function answers(requests: readonly (object | string)[]): {
  readonly code: number | null;
  answers: Answer[];
} {
  const input = requests.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join('\n');
  const { code, out, err } = patokan(['fungsi', '--jsonl'], { input: `${input}\n` });
  expect(err).toBe('');
  return {
    code,
    answers: out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Answer),
  };
}

describe('one function', () => {
  test('its value', () => {
    expect(patokan(['fungsi', 'NILAI_AKHIR', '80', '70', '75'])).toEqual({
      code: 0,
      out: '73,80\n',
      err: '',
    });
  });

  test('as JSON: value, unit, three steps, each with its source', () => {
    const run = patokan(['fungsi', 'NILAI_AKHIR', '80', '70', '75', '--json']);
    expect(run).toMatchObject({ code: 0, err: '' });
    const sumber = 'KAP Penilai Pajak Dasar, Teknis penilaian 4';
    expect(reportOf(run)).toMatchObject({
      fungsi: 'NILAI_AKHIR',
      nilai: 73.8,
      langkah: [
        { hitungan: '8% × 80,00', nilai: 6.4, sumber },
        { hitungan: '32% × 70,00', nilai: 22.4, sumber },
        { hitungan: '60% × 75,00', nilai: 45, sumber },
      ],
      sumber,
    });
  });

  test('with its steps', () => {
    const { code, out } = patokan(['fungsi', 'NILAI_AKHIR', '80', '70', '75', '--rinci']);
    expect(code).toBe(0);
    expect(out.split('\n')[1]).toBe(
      '  8% dari nilai resume: 8% × 80,00 = 6,40  [KAP Penilai Pajak Dasar, Teknis penilaian 4]',
    );
  });

  test.each([
    [['nilai_akhir', '80', '70', '75'], '73,80\n'],
    [['NPR', '100', '75,5'], '82,85\n'],
    [['NPR', '100', '75.5'], '82,85\n'],
    [['NILAI_PATOKAN', '6;6;8'], '30,00\n30,00\n40,00\n'],
    [['NILAI_PATOKAN', '[6,6,8]'], '30,00\t30,00\t40,00\n'],
    [['PREDIKAT', '75,995'], 'Baik\n'],
  ])('%j gives %j', (args, out) => {
    expect(patokan(['fungsi', ...args])).toEqual({ code: 0, out, err: '' });
  });

  test.each([
    [
      ['NPR', '104', '80'],
      1,
      'NPR: kehadiran 104,00 melebihi 100 (KAP Penilai Pajak Dasar, Teknis penilaian 2).',
    ],
    [
      ['NPR', '-5', '80'],
      1,
      'NPR: kehadiran -5,00 kurang dari 0 (KAP Penilai Pajak Dasar, Teknis penilaian 2).',
    ],
    [['NPR', 'seratus', '80'], 1, 'NPR: kehadiran "seratus" bukan angka.'],
    [['NPR', '100'], 2, 'NPR: NPR membutuhkan 2 argumen, diterima 1.'],
    [
      ['NILAI_AKIR', '80'],
      2,
      'fungsi "NILAI_AKIR" tidak dikenal; yang paling mirip: NILAI_AKHIR, NILAI_IKM, NILAI_SS.',
    ],
  ])('%j is refused with exit code %i', (args, code, sentence) => {
    expect(patokan(['fungsi', ...args])).toEqual({ code, out: '', err: `${sentence}\n` });
    const run = patokan(['fungsi', ...args, '--json']);
    expect(run).toMatchObject({ code, err: '' });
    const { kalimat } = reportOf(run)['kesalahan'] as { kalimat: string };
    expect(sentence.endsWith(kalimat)).toBe(true);
  });
});

test('without a name: all functions, as text and as JSON', () => {
  const { code, out } = patokan(['fungsi']);
  expect(code).toBe(0);
  for (const { nama } of functionRegistry) expect(out).toContain(`${nama}(`);
  const listed = JSON.parse(patokan(['fungsi', '--json']).out) as { nama: string }[];
  expect(listed.map(({ nama }) => nama)).toEqual(functionRegistry.map(({ nama }) => nama));
});

test('a reader that has seen enough is no error', async () => {
  const main = join(import.meta.dirname, '../../dist/generator/cli/patokan.cjs');
  const child = spawn(process.execPath, [main, 'fungsi', '--jsonl'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let err = '';
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  // The program may be gone before it has taken all of this.
  child.stdin.on('error', () => undefined);
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.end(`${JSON.stringify({ fungsi: 'NPR', argumen: [100, 80] })}\n`.repeat(20_000));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

describe('many lines', () => {
  test('every case of every regulation, in one process', async () => {
    const cases = (await caseFiles()).flatMap((file) => file.cases);
    expect(cases.length).toBeGreaterThan(100);
    const { answers: got } = answers(cases.map(({ fungsi, argumen }) => ({ fungsi, argumen })));
    const results = got.map(({ nilai, kesalahan }) =>
      kesalahan === undefined ? inCases(nilai) : { kesalahan: kesalahan.jenis },
    );
    const told = (results_: readonly unknown[]) =>
      cases.map(({ fungsi, argumen, dasar }, at) => ({ fungsi, argumen, dasar, hasil: results_[at] }));
    expect(told(results)).toEqual(told(cases.map(({ hasil }) => hasil)));
  });

  /** A range as the cases write it: of a cell in error only its kind. */
  function inCases(nilai: unknown): unknown {
    if (!Array.isArray(nilai)) return nilai;
    return nilai.map((row: unknown) =>
      (row as unknown[]).map((cell) =>
        typeof cell === 'object' && cell !== null && 'kesalahan' in cell
          ? { kesalahan: (cell.kesalahan as { jenis: string }).jenis }
          : cell,
      ),
    );
  }

  test('20,000 of them, each answered in its place', () => {
    const requests = Array.from({ length: 20_000 }, (_, at) => ({
      fungsi: 'NPR',
      argumen: [100, (at % 10_001) / 100],
    }));
    const start = performance.now();
    const { code, answers: got } = answers(requests);
    process.stderr.write(`20,000 lines in ${Math.round(performance.now() - start)} ms\n`);
    expect(code).toBe(0);
    expect(got).toHaveLength(requests.length);
    for (const [at, { nilai }] of got.entries()) {
      // 30% of 100 and 70% of n/100: at most three decimals, exact as an integer of ten-thousandths.
      const tenThousandths = 300_000 + (at % 10_001) * 70;
      expect(nilai).toBe(Math.floor(tenThousandths / 100 + 0.5) / 100);
    }
  });

  test('a bad line is answered in its place and stops nothing', () => {
    const good = { fungsi: 'NPR', argumen: [100, 80] };
    const { code, answers: got } = answers([
      good,
      '{"fungsi": "NPR", ',
      '',
      'null',
      '[]',
      '"NPR"',
      { fungsi: 'NPR' },
      { fungsi: 7, argumen: [] },
      { fungsi: 'NPR', argumen: [{}, 1] },
      { fungsi: 'NPR', argumen: [[[[1]]], 1] },
      { fungsi: 'TIDAK_ADA', argumen: [] },
      { fungsi: 'NPR', argumen: [104, 80] },
      { fungsi: '__proto__', argumen: [] },
      good,
    ]);
    expect(code).toBe(1);
    expect(got.map(({ nilai, kesalahan }) => nilai ?? kesalahan?.jenis)).toEqual([
      86,
      'bukan-json',
      'bentuk-permintaan',
      'bentuk-permintaan',
      'bentuk-permintaan',
      'bentuk-permintaan',
      'bentuk-permintaan',
      'bentuk-permintaan',
      'bentuk-permintaan',
      'tidak-dikenal',
      'di-luar-rentang',
      'tidak-dikenal',
      86,
    ]);
  });

  test('lines that end as Windows ends them, and no line at all', () => {
    const { code, out } = patokan(['fungsi', '--jsonl'], {
      input: '{"fungsi":"NPR","argumen":[100,80]}\r\n{"fungsi":"NPR","argumen":[0,0]}',
    });
    expect({ code, out }).toEqual({ code: 0, out: '{"nilai":86}\n{"nilai":0}\n' });
    expect(patokan(['fungsi', '--jsonl'])).toEqual({ code: 0, out: '', err: '' });
  });
});
