import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTOH } from './samples.ts';

const FOLDER = join(import.meta.dirname, '..');

for (const { berkas, buat } of CONTOH) await writeFile(join(FOLDER, berkas), await buat());
