import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { printLine, type Terminal } from './terminal.ts';

/**
 * Asks for a secret on a terminal, without showing what is typed.
 *
 * @returns undefined where nobody can be asked, or the question was broken off
 */
export async function askSecret({ input, err }: Terminal, question: string): Promise<string | undefined> {
  if (!('isTTY' in input) || input.isTTY !== true || err.isTTY !== true) return undefined;
  err.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: silent, terminal: true });
  const answer = await new Promise<string | undefined>((resolve) => {
    lines.once('line', resolve);
    lines.once('close', () => resolve(undefined));
  });
  lines.close();
  printLine(err, '');
  return answer;
}
