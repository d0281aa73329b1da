import { COMMANDS, type Command, type HostileFile } from './hostile-file.ts';

/** What the commands did with a file: their exit codes, and the sentence on it. */
export interface Answer {
  readonly kode: Readonly<Record<Command, number | null>>;
  readonly kalimat: string;
}

const LONGEST = 150;

/** The first line of what was said, without the folder it lies in. */
export function firstLine(err: string, folder: string): string {
  const [line = ''] = err.replaceAll(`${folder}/`, '').split('\n');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** The table of docs/berkas-jahat.md. */
export function corpusPage(files: readonly HostileFile[], answers: ReadonlyMap<string, Answer>): string {
  const rows = files.map(({ nama, uraian }) => {
    const answer = answers.get(nama);
    const codes = COMMANDS.map((command) => String(answer?.kode[command] ?? '–'));
    return `| ${nama} | ${cell(uraian)} | ${codes.join(' | ')} | ${cell(answer?.kalimat ?? '')} |`;
  });
  return [
    '# Berkas jahat dan rusak',
    '',
    'Halaman ini ditulis oleh `npm run hostile`, yang membuat setiap berkas, menjalankan program yang sudah dibangun atasnya, dengan satu proses untuk setiap berkas, dan mencatat kode keluar beserta kalimat pertamanya. Kode 0 berarti dibaca sebagai data, 1 ada temuan atau dokumen yang gagal, 3 tidak dibaca. Tidak satu pun boleh berakhir dengan 4, memakai lebih dari 5 detik prosesor atau 1 GB memori, atau menulis sesuatu bila kodenya bukan 0; `test/hostile/corpus.test.ts` memeriksanya.',
    '',
    `| berkas | isinya | ${COMMANDS.map((command) => `\`${command}\``).join(' | ')} | yang dikatakan |`,
    `| --- | --- | ${COMMANDS.map(() => '---').join(' | ')} | --- |`,
    ...rows,
    '',
  ].join('\n');
}

function cell(text: string): string {
  const visible = text
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replaceAll('_', '\\_')
    .replaceAll('*', '\\*');
  // Within `...` nothing is markup.
  return visible.replace(/`[^`]*`/g, (code) => code.replace(/\\([_*])/g, '$1').replaceAll('&lt;', '<'));
}
