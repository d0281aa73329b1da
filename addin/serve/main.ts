import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { LOCAL_HOST } from '../build/host.ts';
import { developmentCertificate } from './certificate.ts';
import { sideloadSteps } from './steps.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILES = join(ROOT, 'dist/addin');
const MANIFEST = join(FILES, 'manifest.xml');

if (!existsSync(MANIFEST)) {
  stop('Add-in belum dibangun. Jalankan dahulu: npm run addin:build');
} else if (!readFileSync(MANIFEST, 'utf8').includes(LOCAL_HOST)) {
  stop('Add-in ini dibangun untuk alamat lain. Jalankan lagi tanpa PATOKAN_HOST: npm run addin:build');
} else {
  const { key, cert, authority } = await developmentCertificate(
    join(ROOT, 'out/sertifikat-addin'),
    new Date(),
  );
  await preview({
    configFile: false,
    root: ROOT,
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir: FILES },
    // Excel on the web reads functions.json from its own page.
    preview: {
      host: 'localhost',
      port: Number(new URL(LOCAL_HOST).port),
      strictPort: true,
      https: { key, cert },
      cors: { origin: '*' },
    },
  });
  process.stdout.write(sideloadSteps({ manifest: MANIFEST, authority }));
}

function stop(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
