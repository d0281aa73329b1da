import { gzipSync } from 'node:zlib';
import { loadInExcel } from '../test/addin/excel.ts';
import { buildFunctions, builtFile } from '../test/addin/built-files.ts';
import { measure, table } from './measure.ts';

const SCALAR_CALLS = 100_000;
const ROWS = 10_000;
const COURSES = 18;

/** How fast the built functions answer, loaded as Excel loads them. */
export async function benchFunctions(): Promise<string> {
  const files = await buildFunctions();
  const excel = loadInExcel(files);
  const invocation = { functionName: 'NPR' };

  /** The code that Excel calls for a function, without what the tests do around it. */
  function codeOf(name: string): (...values: unknown[]) => unknown {
    const code = excel.functions.get(name);
    if (code === undefined) throw new Error(`the bundle has no ${name}`);
    return code;
  }

  const npr = codeOf('NPR');
  const nilaiAkhir = codeOf('NILAI_AKHIR');
  const attendance = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COURSES }, (__, at) => 80 + ((row + at) % 21)),
  );
  const tasks = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COURSES }, (__, at) => 60 + ((row * 7 + at) % 41)),
  );

  const rows = [
    measure(`${SCALAR_CALLS.toLocaleString('en')} calls of PAJAK.NPR, one cell each`, SCALAR_CALLS, () => {
      for (let call = 0; call < SCALAR_CALLS; call += 1)
        npr([[80 + (call % 21)]], [[60 + (call % 41)]], invocation);
    }),
    measure(
      `${SCALAR_CALLS.toLocaleString('en')} calls of PAJAK.NILAI_AKHIR, one cell each`,
      SCALAR_CALLS,
      () => {
        for (let call = 0; call < SCALAR_CALLS; call += 1)
          nilaiAkhir([[80]], [[60 + (call % 41)]], [[75]], invocation);
      },
    ),
    measure(`one call of PAJAK.NPR over ${ROWS.toLocaleString('en')} × ${COURSES}`, ROWS * COURSES, () => {
      npr(attendance, tasks, invocation);
    }),
  ];

  const bundle = builtFile(files, 'functions.js');
  const size = `functions.js: ${(bundle.length / 1000).toFixed(1)} kB, ${(gzipSync(bundle).length / 1000).toFixed(1)} kB gzipped`;
  return `${table(rows)}\n\n${size}`;
}
