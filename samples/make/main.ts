import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fotoContoh } from './foto.ts';
import { CONTOH } from './samples.ts';

const FOLDER = join(import.meta.dirname, '..');

for (const { berkas, buat } of CONTOH) await writeFile(join(FOLDER, berkas), await buat());

const PHOTOS = join(FOLDER, 'foto');
await mkdir(PHOTOS, { recursive: true });
for (const { berkas, bytes } of fotoContoh()) await writeFile(join(PHOTOS, berkas), bytes);
