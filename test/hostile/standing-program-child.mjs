import process from 'node:process';
import { Writable } from 'node:stream';

// The built program, run once for each message; one without arguments lets it go. Plain JavaScript: with a loader for TypeScript
// every import() of a command would go through that loader's thread, which takes longer than many a broken workbook.
const program = import('../../dist/generator/cli/program.js');
let spent;

process.on('message', async ({ args, cwd }) => {
  if (args.length === 0) return process.disconnect();
  process.chdir(cwd);
  const { runCli } = await program;
  const said = { out: '', err: '' };
  const stream = (name) =>
    new Writable({
      decodeStrings: false,
      write: (text, _, done) => {
        said[name] += text;
        done();
      },
    });
  const code = await runCli(args, { input: process.stdin, out: stream('out'), err: stream('err') });
  // The first run counts the start, too.
  const { user, system } = process.cpuUsage(spent);
  spent = process.cpuUsage();
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.send({ code, ...said, seconds: (user + system) / 1e6, megabytes });
});
