import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SAMPLES } from '../documents/sample-grid.ts';
import { makeCertificate, NAMA, SANDI } from '../generator/sign/certificate.ts';
import { filesBelow, tempFolder } from '../generator/temp-folder.ts';
import { readPdf } from '../templates/pdf-bytes.ts';
import { patokan, reportOf, type Run } from './run-cli.ts';

const folder = tempFolder();
const BUKU = join(SAMPLES, 'penilai-pajak-dasar.xlsx');
const P12 = join(folder, 'pejabat.p12');
const SANDI_BERKAS = join(folder, 'sandi.txt');

beforeAll(() => {
  writeFileSync(P12, makeCertificate().p12);
  writeFileSync(SANDI_BERKAS, `${SANDI}\nbaris kedua tidak dibaca\n`);
});

function nilaiPatokan(name: string, ...options: readonly string[]): Run {
  return patokan(['nilai-patokan', BUKU, '-k', join(folder, name), ...options, '--json']);
}

function bytesOf(run: Run): Buffer {
  const [made] = reportOf(run)['dibuat'] as { readonly berkas: string }[];
  return readFileSync(made?.berkas ?? '');
}

describe('--tanda-tangan', () => {
  test('signs, and says so on the page', async () => {
    const run = nilaiPatokan('satu', '--tanda-tangan', P12, '--sandi-berkas', SANDI_BERKAS);
    expect(run.code).toBe(0);
    const bytes = bytesOf(run);
    expect(bytes.includes('/SubFilter /ETSI.CAdES.detached')).toBe(true);
    const { pages } = await readPdf(new Uint8Array(bytes));
    const words = pages.map(({ text }) => text).join('');
    expect(words).toContain(`Ditandatanganisecaraelektronikoleh${NAMA.replaceAll(' ', '')}`);
  });

  test('the same files in each run', () => {
    const options = ['--tanda-tangan', P12, '--sandi-berkas', SANDI_BERKAS, '--arsip'];
    const [one, other] = [nilaiPatokan('dua', ...options), nilaiPatokan('tiga', ...options)];
    expect(bytesOf(one).equals(bytesOf(other))).toBe(true);
  });

  test('the passphrase from the environment', () => {
    process.env['PATOKAN_SANDI'] = SANDI;
    try {
      expect(nilaiPatokan('empat', '--tanda-tangan', P12).code).toBe(0);
    } finally {
      delete process.env['PATOKAN_SANDI'];
    }
  });

  test.each([
    ['no passphrase', [], /kata sandi berkas sertifikat belum diberikan/],
    ['a wrong passphrase', ['--sandi-berkas', BUKU], /kata sandi berkas sertifikat salah/],
    ['no passphrase file', ['--sandi-berkas', 'tidak-ada.txt'], /tidak-ada\.txt: berkas tidak ditemukan/],
    [
      'a day outside the certificate',
      ['--sandi-berkas', SANDI_BERKAS, '--tanggal', '2019-12-31'],
      /tidak mencakup tanggal dokumen 31 Desember 2019/,
    ],
  ])('%s: exit code 3, a sentence, no file', (_, options, sentence) => {
    const run = nilaiPatokan('gagal', '--tanda-tangan', P12, ...options);
    expect(run.code).toBe(3);
    expect(run.err).toMatch(sentence);
    expect(
      run.err
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('Peringatan')),
    ).toHaveLength(1);
    expect(filesBelow(join(folder, 'gagal'))).toEqual([]);
  });

  test.each([
    ['tidak-ada.p12', /tidak-ada\.p12: berkas tidak ditemukan/],
    [SAMPLES, /ini folder, bukan berkas/],
    [BUKU, /bukan berkas sertifikat \.p12/],
  ])('%s instead of a .p12', (file, sentence) => {
    const run = nilaiPatokan('gagal', '--tanda-tangan', file, '--sandi-berkas', SANDI_BERKAS);
    expect(run.code).toBe(3);
    expect(run.err).toMatch(sentence);
  });

  test('the passphrase stands in no message and no report', () => {
    const run = nilaiPatokan('lima', '--tanda-tangan', P12, '--sandi-berkas', SANDI_BERKAS);
    expect(`${run.out}${run.err}`).not.toContain(SANDI);
  });
});

describe('what does not go together: exit code 2', () => {
  test.each([
    [['--tanda-tangan', 'a.p12', '--tempat-bsre'], /--tanda-tangan dan --tempat-bsre/],
    [['--tanda-tangan', 'a.p12', '--format', 'docx'], /--tanda-tangan hanya untuk PDF.*docx/],
    [['--tanda-tangan', 'a.p12', '--format', 'keduanya'], /--tanda-tangan hanya untuk PDF.*keduanya/],
    [['--arsip', '--format', 'docx'], /--arsip hanya untuk PDF/],
    [['--sandi-berkas', 'a.txt'], /--sandi-berkas hanya bersama --tanda-tangan/],
  ])('%j', (options, sentence) => {
    const run = nilaiPatokan('salah', ...options);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(sentence);
  });

  test('a draft is not signed', () => {
    const run = patokan([
      'lakin',
      join(SAMPLES, 'lakin-klip-2024.xlsx'),
      '--paksa',
      '--tanda-tangan',
      'a.p12',
    ]);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/konsep tidak ditandatangani/);
  });
});

describe('--tempat-bsre', () => {
  test('leaves an empty field, and does not say that the file is signed', async () => {
    const bytes = bytesOf(nilaiPatokan('bsre', '--tempat-bsre'));
    expect(bytes.includes('/T (BSrE)')).toBe(true);
    expect(bytes.includes('/ByteRange')).toBe(false);
    const { pages } = await readPdf(new Uint8Array(bytes));
    const words = pages.map(({ text }) => text).join('');
    expect(words).toContain('Tempattandatanganelektronik(BSrE)');
    expect(words.toLowerCase()).not.toContain('ditandatanganisecaraelektronik');
  });
});

describe('--arsip', () => {
  test('a picture in printing inks is refused', () => {
    const theme = join(folder, 'tema');
    mkdirSync(theme);
    writeFileSync(join(theme, 'cetak.jpg'), cmykJpeg());
    writeFileSync(join(theme, 'tema.json'), JSON.stringify({ lambang: 'cetak.jpg' }));
    const run = nilaiPatokan('cetak', '--arsip', '--tema', join(theme, 'tema.json'));
    expect(run.code).toBe(3);
    expect(run.err).toMatch(/JPEG berwarna cetak \(CMYK\)/);
    expect(nilaiPatokan('cetak', '--tema', join(theme, 'tema.json')).code).toBe(0);
  });
});

/** What pdfmake looks at of a JPEG: its size and its colours. */
function cmykJpeg(): Buffer {
  const frame = [0xff, 0xc0, 0, 20, 8, 0, 16, 0, 16, 4];
  const inks = [1, 2, 3, 4].flatMap((ink) => [ink, 0x11, 0]);
  return Buffer.from([0xff, 0xd8, ...frame, ...inks, 0xff, 0xd9]);
}
