import { CONTOH_SALAH } from './daftar.ts';
import { cellsText } from './kesalahan.ts';

const KEPALA = `# Contoh dengan kesalahan

Buku kerja di folder ini sengaja salah, untuk melihat apa yang dikatakan \`patokan periksa\`. Yang benar ada di folder di atasnya.
Daftar ini ditulis oleh \`npm run samples\`; setiap temuan dicocokkan oleh pengujian.

\`\`\`sh
npx patokan contoh kerja --dengan-kesalahan
npx patokan periksa kerja/dengan-kesalahan/lomba-bobot-salah.xlsx          # kode keluar 1
npx patokan lomba kerja/dengan-kesalahan/lomba-bobot-salah.xlsx            # tidak menulis apa pun
npx patokan lakin kerja/dengan-kesalahan/lakin-salah.xlsx --paksa          # konsep, bertanda di setiap halaman
\`\`\`

Peringatan yang sudah ada di contoh asalnya tidak diulang di sini.
`;

/** The list of all that is planted and found, as the page README.md of the folder. */
export function daftarKesalahan(): string {
  const chapters = CONTOH_SALAH.map(
    ({ berkas, pengantar, kesalahan }) =>
      [
        `## ${berkas}\n\n${pengantar}\n`,
        ...kesalahan.map(({ perihal, ubah, temuan }) =>
          [`- **${cellsText(ubah)}** ${perihal}`, ...temuan.map((each) => `  - \`${each}\``)].join('\n'),
        ),
      ].join('\n') + '\n',
  );
  return [KEPALA, ...chapters].join('\n');
}
