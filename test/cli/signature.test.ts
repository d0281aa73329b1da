import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SAMPLES } from '../documents/sample-grid.ts';
import { documentsBelow, filesBelow, tempFolder } from '../generator/temp-folder.ts';
import { patokan, reportOf, type Run } from './run-cli.ts';

const root = tempFolder();
const BOOK = join(SAMPLES, 'penilai-pajak-dasar.xlsx');
const SANDI = join(root, 'sandi.txt');
const PRIVAT = join(root, 'kunci/kunci-privat.jwe');
const PUBLIK = join(root, 'kunci/kunci-publik.json');
const ALAMAT = 'https://pusdiklat.contoh.go.id/verifikasi.html';
const made = join(root, 'jadi');
let pdfs: readonly string[];

const kunci = (folder: string, ...more: string[]): Run =>
  patokan([
    'kunci',
    join(root, folder),
    '--instansi',
    'Pusat Pelatihan Contoh',
    '--sandi-kunci',
    SANDI,
    ...more,
  ]);
const sertifikat = (folder: string, ...more: string[]): Run =>
  patokan(['sertifikat', BOOK, '-k', folder, '--kunci', PRIVAT, '--sandi-kunci', SANDI, ...more]);
const verifikasi = (...args: string[]): Run => patokan(['verifikasi', '--kunci-publik', PUBLIK, ...args]);

beforeAll(() => {
  writeFileSync(SANDI, 'nasi liwet tanpa pete\n');
  expect(kunci('kunci', '--alamat', ALAMAT)).toMatchObject({ code: 0, err: '' });
  expect(sertifikat(made, '--badge')).toMatchObject({ code: 0 });
  pdfs = filesBelow(made).filter((name) => name.endsWith('.pdf'));
});

function pdf(at: number): string {
  return join(made, pdfs[at] ?? '');
}

describe('patokan kunci', () => {
  test('writes a pair, the private one for its owner only', () => {
    expect(filesBelow(join(root, 'kunci'))).toEqual(['kunci-privat.jwe', 'kunci-publik.json']);
    expect(statSync(PRIVAT).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(PUBLIK, 'utf8'))).toMatchObject({
      instansi: 'Pusat Pelatihan Contoh',
      alamat: ALAMAT,
    });
  });

  test('overwrites nothing', () => {
    const before = readFileSync(PRIVAT);
    expect(kunci('kunci')).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(PRIVAT).equals(before)).toBe(true);
  });

  test('without a terminal and a passphrase makes nothing', () => {
    const run = patokan(['kunci', join(root, 'tanpa'), '--instansi', 'X']);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toBe(
      'Kata sandi belum diberikan: ketik di terminal, atau pakai --sandi-kunci atau PATOKAN_SANDI_KUNCI.\n',
    );
    expect(filesBelow(join(root, 'tanpa'))).toEqual([]);
  });

  test('refuses a short passphrase, and an address that no code may lead to', () => {
    const short = join(root, 'pendek.txt');
    writeFileSync(short, 'rahasia\n');
    const run = patokan(['kunci', join(root, 'pendek'), '--instansi', 'X', '--sandi-kunci', short]);
    expect(run).toMatchObject({ code: 2, err: 'Kata sandi terlalu pendek; paling sedikit 12 huruf.\n' });
    for (const address of [
      'http://contoh.go.id/',
      'contoh',
      'https://contoh.go.id/?a=1',
      `https://contoh.go.id/${'a'.repeat(60)}`,
    ])
      expect(kunci('alamat', '--alamat', address).code).toBe(2);
    expect(filesBelow(join(root, 'alamat'))).toEqual([]);
  });
});

describe('patokan sertifikat --kunci', () => {
  test('writes a badge beside each certificate and says so', () => {
    expect(pdfs).toHaveLength(23);
    expect(filesBelow(made).filter((name) => name.endsWith('.badge.jwt'))).toHaveLength(23);
    const again = sertifikat(join(root, 'lagi'), '--badge', '--json');
    expect(reportOf(again)['badge']).toHaveLength(23);
  });

  test('gives the same bytes at every run', () => {
    for (const name of documentsBelow(made))
      expect(readFileSync(join(root, 'lagi', name)).equals(readFileSync(join(made, name))), name).toBe(true);
  });

  test('signs the code of a Word file, too', () => {
    const run = sertifikat(join(root, 'word'), '--format', 'docx', '--hanya', '198908122012022901');
    expect(run).toMatchObject({ code: 0, out: 'Sertifikat: 1 dibuat.\n' });
  });

  test.each([
    ['a wrong passphrase', ['--kunci', PRIVAT, '--sandi-kunci', BOOK], 3, 'kata sandi salah'],
    [
      'a missing key',
      ['--kunci', join(root, 'tiada.jwe'), '--sandi-kunci', SANDI],
      3,
      'berkas tidak ditemukan',
    ],
    ['a public key', ['--kunci', PUBLIK, '--sandi-kunci', SANDI], 3, 'bukan kunci privat tersandi'],
    ['a missing passphrase', ['--kunci', PRIVAT], 2, 'Kata sandi belum diberikan'],
    ['a badge without a key', ['--badge'], 2, 'Pilihan --badge memerlukan --kunci.'],
  ])('with %s writes nothing', (_, options, code, told) => {
    const folder = join(root, 'gagal');
    const run = patokan(['sertifikat', BOOK, '-k', folder, ...options]);
    expect(run.code).toBe(code);
    expect(run.err).toContain(told);
    expect(filesBelow(folder)).toEqual([]);
  });
});

describe('patokan verifikasi', () => {
  test('a folder: a line for each document, all valid', () => {
    const run = verifikasi(made);
    expect(run).toMatchObject({ code: 0, err: '' });
    const lines = run.out.trimEnd().split('\n');
    expect(lines).toHaveLength(46);
    for (const line of lines) expect(line).toMatch(/^SAH {2}\S+\.(pdf|badge\.jwt): SERT-\d{4}\//);
  });

  test('with the register: what was revoked since, and what it never numbered', () => {
    const folder = join(root, 'terdaftar');
    const register = join(root, 'register.sqlite');
    const nip = '198908122012022901';
    expect(sertifikat(folder, '--register', register, '--hanya', nip).code).toBe(0);
    const judged = (...args: string[]): unknown[] => {
      const run = verifikasi(...args, '--register', register, '--json');
      const hasil = reportOf(run)['hasil'] as readonly { readonly hasil: string }[];
      return [run.code, ...hasil.map((each) => each.hasil)];
    };
    expect(judged(folder)).toEqual([0, 'sah']);
    expect(judged(pdf(1))).toEqual([1, 'tidak-terdaftar']);
    const nomor = 'SERT-0001/PP.X/2026';
    expect(patokan(['register', 'cabut', nomor, '--alasan', 'keliru', '-r', register]).code).toBe(0);
    expect(judged(folder)).toEqual([1, 'dicabut']);
    const missing = verifikasi(folder, '--register', join(root, 'tiada.sqlite'));
    expect(missing).toMatchObject({ code: 3, out: '' });
  });

  test('one altered among many: exit code 1, and which it is', () => {
    const folder = join(root, 'campur');
    mkdirSync(folder);
    copyFileSync(pdf(0), join(folder, 'asli.pdf'));
    const bytes = readFileSync(pdf(1));
    bytes[2000] = (bytes[2000] ?? 0) ^ 1;
    writeFileSync(join(folder, 'ubah.pdf'), bytes);
    const run = verifikasi(folder, '--json');
    expect(run.code).toBe(1);
    expect(reportOf(run)['hasil']).toMatchObject([
      { masukan: join(folder, 'asli.pdf'), apa: 'PDF', hasil: 'sah' },
      { masukan: join(folder, 'ubah.pdf'), apa: 'PDF', hasil: 'berubah' },
    ]);
  });

  test('symbolic links in a folder are named, not followed', () => {
    const folder = join(root, 'tautan');
    mkdirSync(folder);
    copyFileSync(pdf(0), join(folder, 'asli.pdf'));
    symlinkSync(pdf(1), join(folder, 'luar.pdf'));
    symlinkSync(made, join(folder, 'semua'));
    const run = verifikasi(folder);
    expect(run.code).toBe(0);
    expect(run.out.trimEnd().split('\n')).toHaveLength(1);
    expect(run.err).toBe(
      `${join(folder, 'luar.pdf')}: tautan simbolis, tidak diikuti.\n${join(folder, 'semua')}: tautan simbolis, tidak diikuti.\n`,
    );
  });

  test('an unknown key, and both keys together', () => {
    expect(kunci('lain').code).toBe(0);
    const other = join(root, 'lain/kunci-publik.json');
    const run = patokan(['verifikasi', pdf(0), '--kunci-publik', other]);
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/^KUNCI TIDAK DIKENAL {2}/);
    expect(verifikasi(pdf(0), '--kunci-publik', other).code).toBe(0);
  });

  test('an unsigned certificate', () => {
    const folder = join(root, 'tanpa-tanda');
    patokan(['sertifikat', BOOK, '-k', folder, '--hanya', '198908122012022901']);
    const run = verifikasi(folder);
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/^TANPA TANDA TANGAN {2}.*tidak bersegel/);
  });

  describe('a PDF without a seal', () => {
    const folder = join(root, 'tanpa-segel');
    const register = join(root, 'tanpa-segel.sqlite');
    const nomor = 'SERT-0001/PP.X/2026';
    let file = '';
    const judged = (path: string, ...args: string[]): Run =>
      patokan(['verifikasi', path, '--register', register, ...args]);

    beforeAll(() => {
      const hanya = ['--hanya', '198908122012022901'];
      expect(patokan(['sertifikat', BOOK, '-k', folder, '--register', register, ...hanya]).code).toBe(0);
      file = join(folder, filesBelow(folder).find((name) => name.endsWith('.pdf')) ?? '');
    });

    test('that the register holds byte for byte, with a key and without', () => {
      for (const key of [[], ['--kunci-publik', PUBLIK]]) {
        const run = judged(file, ...key);
        expect(run).toMatchObject({ code: 0, err: '' });
        expect(run.out).toMatch(
          /^TERCATAT {2}\S+\.pdf: SERT-0001\/PP\.X\/2026 · .*Tanpa segel; sama byte demi byte dengan berkas yang tercatat di register dan berlaku\./,
        );
      }
      const [report] = reportOf(judged(file, '--json'))['hasil'] as readonly unknown[];
      expect(report).toMatchObject({ hasil: 'tercatat', tanda: 'tanpa-tanda', fakta: { nomor } });
    });

    test('with one byte changed, or unknown to the register: nothing is certain', () => {
      const bytes = readFileSync(file);
      bytes[2000] = (bytes[2000] ?? 0) ^ 1;
      const changed = join(root, 'satu-byte.pdf');
      writeFileSync(changed, bytes);
      const stranger = join(root, 'asing.pdf');
      writeFileSync(stranger, '%PDF-1.7\n%%EOF\n');
      for (const path of [changed, stranger]) {
        const run = judged(path);
        expect(run.code).toBe(1);
        expect(run.out).toMatch(
          /^TANPA TANDA TANGAN .*di register tidak ada berkas yang sama byte demi byte/,
        );
      }
      const [report] = reportOf(judged(stranger, '--json'))['hasil'] as readonly unknown[];
      expect(report).toMatchObject({ hasil: 'tanpa-tanda', register: 'tidak-tercatat' });
    });

    test('that bears a signature of another kind: both are told', () => {
      const stranger = join(root, 'pades.pdf');
      const signature = '9 0 obj\n<</Type/Sig/ByteRange[0 1 2 3]>>\nendobj\nstartxref\n1\n%%EOF\n';
      writeFileSync(stranger, Buffer.concat([readFileSync(file), Buffer.from(signature)]));
      const run = judged(stranger);
      expect(run.code).toBe(1);
      expect(run.out).toMatch(/^TANDA TANGAN LAIN .*PAdES\), dan di register tidak ada berkas yang sama/);
    });

    test.each([
      ['cabut', 'DICABUT', 'sudah dicabut'],
      ['ganti', 'DIGANTI', 'sudah diganti'],
    ])('of a document that is no longer valid (%s)', (act, title, told) => {
      const own = join(root, `${act}.sqlite`);
      copyFileSync(register, own);
      expect(patokan(['register', act, nomor, '--alasan', 'keliru', '-r', own]).code).toBe(0);
      const run = patokan(['verifikasi', file, '--register', own]);
      expect(run.code).toBe(1);
      expect(run.out).toMatch(new RegExp(`^${title} .*${nomor} .*tercatat di register, tetapi ${told}`));
    });

    test('and one whose key was not given: the register vouches for its bytes', () => {
      const own = join(root, 'disegel.sqlite');
      const out = join(root, 'disegel');
      expect(sertifikat(out, '--register', own, '--hanya', '198908122012022901').code).toBe(0);
      const run = patokan(['verifikasi', out, '--register', own]);
      expect(run.code).toBe(0);
      expect(run.out).toMatch(
        /^TERCATAT .*Segelnya tidak diperiksa karena kuncinya tidak diberikan; sama byte/,
      );
      const unknown = patokan(['verifikasi', out, '--register', register]);
      expect(unknown.code).toBe(1);
      expect(unknown.out).toMatch(/^KUNCI TIDAK DIKENAL .*, dan di register tidak ada berkas yang sama byte/);
    });

    test('a text that is no code is not looked for among files', () => {
      const run = judged('PTK1|apa|saja', '--json');
      expect(run.code).toBe(1);
      const [report] = reportOf(run)['hasil'] as readonly object[];
      expect(report).not.toHaveProperty('register');
    });
  });

  test('a badge as text, and from standard input', () => {
    const jwt = readFileSync(pdf(0).replace(/pdf$/, 'badge.jwt'), 'utf8');
    expect(verifikasi(jwt)).toMatchObject({ code: 0, err: '' });
    const piped = patokan(['verifikasi', '-', '--kunci-publik', PUBLIK], { input: `${jwt}\n` });
    expect(piped.out).toMatch(/^SAH {2}-: SERT-0001/);
    expect(patokan(['verifikasi', '-', '--kunci-publik', PUBLIK], { input: 'halo' })).toMatchObject({
      code: 1,
    });
  });

  test.each([
    ['nothing to judge', ['--kunci-publik', PUBLIK], 2, 'Belum disebut apa yang diperiksa'],
    ['no key and no register', [BOOK], 2, 'Kunci publik belum disebut'],
    ['no key for the page', ['--halaman', 'x.html', '--register', '.'], 2, 'Kunci publik belum disebut'],
    ['a key that is none', ['x.pdf', '--kunci-publik', BOOK], 3, 'kunci tidak dapat dipakai'],
    ['a private key', ['x.pdf', '--kunci-publik', PRIVAT], 3, 'kunci tidak dapat dipakai'],
    ['a workbook', [BOOK, '--kunci-publik', PUBLIK], 3, 'bukan PDF atau badge'],
    ['a missing file', [join(root, 'tiada.pdf'), '--kunci-publik', PUBLIK], 3, 'berkas tidak ditemukan'],
    ['an empty folder', [join(root, 'kunci'), '--kunci-publik', PUBLIK], 3, 'tidak ada PDF atau badge'],
  ])('%s', (_, args, code, told) => {
    const run = patokan(['verifikasi', ...args]);
    expect(run).toMatchObject({ code, out: '' });
    expect(run.err).toContain(told);
  });

  test('--halaman writes one page with the keys inside; an existing file only with --paksa', () => {
    const page = join(root, 'web/verifikasi.html');
    expect(verifikasi('--halaman', page)).toMatchObject({ code: 0, err: '' });
    const html = readFileSync(page, 'utf8');
    const { kid } = JSON.parse(readFileSync(PUBLIK, 'utf8')) as { kid: string };
    expect(html).toContain(`"kid":"${kid}"`);
    rmSync(page);
    writeFileSync(page, 'milik orang lain');
    expect(verifikasi('--halaman', page)).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(page, 'utf8')).toBe('milik orang lain');
    expect(verifikasi('--halaman', page, '--paksa').code).toBe(0);
    expect(readFileSync(page, 'utf8')).toBe(html);
    expect(readdirSync(join(root, 'web'))).toEqual(['verifikasi.html']);
  });
});
