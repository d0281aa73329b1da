import { createInterface } from 'node:readline';
import {
  citationText,
  citationsText,
  errorSentence,
  functionRegistry,
  writeNumberInFull,
  type CellValue,
  type FunctionSpec,
  type Result,
} from '../../../rules/index.ts';
import { callFunction, callReport, readArgument, readJsonArgument } from '../call-function.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { printJson, printLine, type Terminal } from '../terminal.ts';

export interface FungsiOptions {
  readonly rinci?: boolean;
  readonly json?: boolean;
  readonly jsonl?: boolean;
}

/** `patokan fungsi`: evaluates one function, lists them all, or answers a stream of calls. */
export async function fungsi(
  terminal: Terminal,
  name: string | undefined,
  args: readonly string[],
  options: FungsiOptions,
): Promise<ExitCode> {
  if (options.jsonl === true) return answerLines(terminal);
  if (name === undefined) return list(terminal, options);
  const raw = args.map(readArgument);
  if (options.json === true) {
    const report = callReport(name, raw);
    printJson(terminal, report);
    return 'kesalahan' in report ? exitFor(report.kesalahan.jenis) : EXIT.done;
  }
  const call = callFunction(name, raw);
  if (!call.ok) {
    printLine(terminal.err, errorSentence(call.kesalahan));
    return EXIT.usage;
  }
  const { spec, evaluation } = call.nilai;
  const single = evaluation.sel[0]?.[0];
  if (evaluation.tunggal && single?.ok === false) {
    printLine(terminal.err, `${spec.nama}: ${errorSentence(single.kesalahan)}`);
    return exitFor(single.kesalahan.jenis);
  }
  for (const row of evaluation.sel) printLine(terminal.out, row.map(cellText).join('\t'));
  if (options.rinci === true) {
    for (const step of evaluation.langkah) {
      printLine(
        terminal.out,
        `  ${step.uraian}: ${step.hitungan} = ${valueText(step.nilai)}  [${citationText(step.sumber)}]`,
      );
    }
    for (const open of evaluation.belumDiatur)
      printLine(terminal.out, `  Catatan (${open.pasal}): ${open.pilihan} ${open.alasan}`);
    if (spec.sumber.length > 0) printLine(terminal.out, `  Sumber: ${citationsText(spec.sumber)}`);
  }
  return evaluation.sel.flat().every((cell) => cell.ok) ? EXIT.done : EXIT.findings;
}

function exitFor(kind: string): ExitCode {
  return kind === 'jumlah-argumen' || kind === 'tidak-dikenal' ? EXIT.usage : EXIT.findings;
}

function cellText(cell: Result<CellValue>): string {
  return cell.ok ? valueText(cell.nilai) : `#GALAT ${errorSentence(cell.kesalahan)}`;
}

function valueText(value: CellValue): string {
  return typeof value === 'string' ? value : writeNumberInFull(value);
}

function signature(spec: FunctionSpec): string {
  const parameters = spec.parameter.map(({ nama, fakta }) => {
    const shown = fakta.bentuk === 'sisa' ? `${nama}...` : nama;
    return fakta.opsional ? `[${shown}]` : shown;
  });
  return `${spec.nama}(${parameters.join('; ')})`;
}

function list(terminal: Terminal, options: FungsiOptions): ExitCode {
  if (options.json === true) {
    printJson(
      terminal,
      functionRegistry.map((spec) => ({
        nama: spec.nama,
        alias: spec.alias,
        domain: spec.domain,
        uraian: spec.uraian,
        parameter: spec.parameter.map(({ nama, fakta }) => ({
          nama,
          uraian: fakta.uraian,
          opsional: fakta.opsional,
        })),
        sumber: citationsText(spec.sumber),
      })),
    );
    return EXIT.done;
  }
  for (const spec of functionRegistry) {
    const alias = spec.alias.length === 0 ? '' : ` (alias ${spec.alias.join(', ')})`;
    printLine(terminal.out, `${signature(spec)}${alias}\n    ${spec.uraian}`);
  }
  return EXIT.done;
}

/** One JSON object a line in, one a line out: {"fungsi": "NPR", "argumen": [100, 80]} gives {"nilai": 86}. */
async function answerLines(terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  for await (const line of createInterface({ input: terminal.input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const answer = answerLine(line);
    if ('kesalahan' in answer) code = EXIT.findings;
    if (!terminal.out.write(`${JSON.stringify(answer)}\n`)) {
      await new Promise((resolve) => terminal.out.once('drain', resolve));
    }
  }
  return code;
}

function answerLine(line: string): { readonly nilai: unknown } | { readonly kesalahan: unknown } {
  let request: unknown;
  try {
    request = JSON.parse(line) as unknown;
  } catch {
    return { kesalahan: { jenis: 'bukan-json', kalimat: 'Baris ini bukan JSON yang sah.' } };
  }
  const { fungsi: name, argumen } = (request ?? {}) as { fungsi?: unknown; argumen?: unknown };
  const args = Array.isArray(argumen) ? argumen.map(readJsonArgument) : undefined;
  if (typeof name !== 'string' || args === undefined || args.includes(undefined)) {
    const kalimat = 'Tulis {"fungsi": "NAMA", "argumen": [...]}; tiap argumen sel atau rentang.';
    return { kesalahan: { jenis: 'bentuk-permintaan', kalimat } };
  }
  const report = callReport(name, args);
  return 'kesalahan' in report ? { kesalahan: report.kesalahan } : { nilai: report.nilai };
}
