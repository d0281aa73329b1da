import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  decimal,
  evaluate,
  isRange,
  ONE,
  toFloat,
  ZERO,
  type FunctionSpec,
  type RawArgument,
  type RawCell,
  type RuleError,
} from '../../rules/index.ts';
import type { ParameterFacts } from '../../rules/index.ts';

/** A call that fails, with what is wrong. */
export interface BadCall {
  readonly argumen: readonly RawArgument[];
  readonly kesalahan: RuleError;
}

/** A call somebody wrote down elsewhere: the cases beside the versions. */
export interface KnownCall {
  readonly fungsi: string;
  readonly argumen: readonly RawArgument[];
}

const RULES = join(import.meta.dirname, '../../rules');

/** The calls of every `*.cases.ts` beside a version. */
export async function callsOfCases(): Promise<KnownCall[]> {
  const names = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.cases.ts'),
  );
  const modules = await Promise.all(
    names
      .sort()
      .map(
        (name) => import(pathToFileURL(join(RULES, name)).href) as Promise<{ cases: readonly KnownCall[] }>,
      ),
  );
  return modules.flatMap(({ cases }) => cases);
}

/** Every kind of error that bad input gives a function, each once: what its parameters forbid, then what its cases show. */
export function badCalls(spec: FunctionSpec, known: readonly KnownCall[]): BadCall[] {
  const calls = [
    ...spoiled(spec),
    ...known.filter(({ fungsi }) => fungsi === spec.nama).map(({ argumen }) => argumen),
  ];
  const found = new Map<string, BadCall>();
  for (const argumen of calls) {
    for (const cell of evaluate(spec, argumen).sel.flat()) {
      if (cell.ok || found.has(kindOf(cell.kesalahan))) continue;
      found.set(kindOf(cell.kesalahan), { argumen, kesalahan: cell.kesalahan });
    }
  }
  return [...found.values()];
}

/** Two errors of one kind read alike but for the value given. */
function kindOf(error: RuleError): string {
  const kind = [error.jenis, 'argumen' in error ? error.argumen : ''];
  if (error.jenis === 'di-luar-rentang') {
    kind.push(error.maks !== undefined && error.nilai.gt(error.maks) ? 'atas' : 'bawah');
  }
  if (error.jenis === 'dilarang') kind.push(error.syarat.replace(/[\d.,]+/g, ''));
  return kind.join();
}

/** The first example with one argument made bad at a time. */
function spoiled(spec: FunctionSpec): RawArgument[][] {
  const example = spec.contoh[0]?.argumen ?? [];
  const good: RawArgument[] = spec.parameter.map((_, index) => example[index] ?? null);
  const calls = spec.parameter.flatMap(({ fakta }, index) =>
    badCells(fakta, good[index]).map((bad) => good.with(index, withCell(good[index], fakta, bad))),
  );
  const ranges = good.map((raw, index) => [raw, index] as const).filter(([raw]) => isRange(raw));
  const shorter =
    ranges.length < 2 ? [] : ranges.slice(1).map(([raw, index]) => good.with(index, shortened(raw)));
  return [...calls, ...shorter].map((args) => args.slice(0, Math.max(example.length, lastGiven(args))));
}

function lastGiven(args: readonly RawArgument[]): number {
  return args.findLastIndex((raw) => raw !== null) + 1;
}

function badCells({ jenis, min, maks, bulat, pilihan }: ParameterFacts, good: RawArgument): RawCell[] {
  if (jenis === 'bebas') return [];
  if (jenis === 'teks')
    return [pilihan === undefined && typeof good === 'string' ? misspelt(good) : 'lainnya'];
  const lowest = min ?? ZERO;
  return [
    'banyak',
    '1.234',
    ...(min === undefined ? [] : [toFloat(min.minus(ONE))]),
    ...(maks === undefined ? [] : [toFloat(maks.plus(ONE))]),
    ...(bulat === true ? [toFloat(lowest.plus(decimal('0.5')))] : []),
  ];
}

function misspelt(word: string): string {
  return `${word.slice(0, -1)}X`;
}

function withCell(raw: RawArgument, { bentuk }: ParameterFacts, bad: RawCell): RawArgument {
  if (bentuk === 'sel') return bad;
  const rows = isRange(raw) ? raw : [[raw]];
  return rows.map((row, y) => row.map((cell, x) => (y === 0 && x === 0 ? bad : cell)));
}

function shortened(raw: RawArgument): RawArgument {
  if (!isRange(raw)) return raw;
  return raw.length === 1 ? raw.map((row) => row.slice(0, -1)) : raw.slice(0, -1);
}
