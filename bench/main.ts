import { cpus, totalmem } from 'node:os';
import { benchBatch } from './batch.ts';
import { benchFunctions } from './functions.ts';

// `npm run bench`: everything in one run, for only rows of one run can be compared. `-- --ringkas` leaves out the 100,000 participants,
// which need a minute and 10 GB of disk.

const brief = process.argv.includes('--ringkas');
const gigabytes = Math.round(totalmem() / 2 ** 30);
const write = (text: string): void => void process.stdout.write(`${text}\n`);
const say = (line: string): void => void process.stderr.write(`${line} ...\n`);

write(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, ${gigabytes} GB\n`,
);
write(await benchBatch(say, !brief));
say('functions');
write(`\n${await benchFunctions()}`);
