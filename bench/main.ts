import { cpus, totalmem } from 'node:os';
import { benchBatch } from './batch.ts';
import { benchFunctions } from './functions.ts';

// `npm run bench`: everything in one run, for only rows of one run can be compared. `-- --ringkas` leaves out the 100,000 participants,
// which need minutes and 20 GB of disk.

const brief = process.argv.includes('--ringkas');
const gigabytes = Math.round(totalmem() / 2 ** 30);
const write = (text: string): void => void process.stdout.write(`${text}\n`);

write(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, ${gigabytes} GB\n`,
);
await benchBatch(write, !brief);
write(`\n${await benchFunctions()}`);
