import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fotoContoh } from './foto.ts';
import { daftarKesalahan } from './dengan-kesalahan/daftar-kesalahan.ts';
import { BERKAS_SALAH, CONTOH, FOLDER_SALAH } from './samples.ts';

const FOLDER = join(import.meta.dirname, '..');

for (const { berkas, buat } of CONTOH) await writeFile(join(FOLDER, berkas), await buat());

const FAULTY = join(FOLDER, FOLDER_SALAH);
await mkdir(FAULTY, { recursive: true });
for (const { berkas, buat } of BERKAS_SALAH) await writeFile(join(FAULTY, berkas), await buat());
await writeFile(join(FAULTY, 'README.md'), daftarKesalahan());

const PHOTOS = join(FOLDER, 'foto');
await mkdir(PHOTOS, { recursive: true });
for (const { berkas, bytes } of fotoContoh()) await writeFile(join(PHOTOS, berkas), bytes);
