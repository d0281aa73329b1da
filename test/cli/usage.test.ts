import { describe, expect, test } from 'vitest';
import { documentRegistry } from '../../documents/index.ts';
import { patokan, reportOf } from './run-cli.ts';

const help = patokan(['--bantuan']);
const listed = help.out.slice(help.out.indexOf('Perintah:'), help.out.indexOf('Contoh:'));
const COMMANDS = [...listed.matchAll(/^ {2}([a-z][a-z-]*)/gm)].map(([, name]) => name ?? '');
const DOCUMENTS = [...new Set(documentRegistry.map(({ perintah }) => perintah))];

/** What commander or Node would say by themselves. */
const ENGLISH =
  /\b(usage|options?|commands?|arguments?|default|display|output|help|error|unknown|missing|required|invalid|is|the|for|not|with|file|folder not|did you mean)\b/i;

test('the help lists the commands, each document among them', () => {
  expect(COMMANDS).toEqual(expect.arrayContaining(['contoh', 'periksa', 'fungsi', 'bantuan', ...DOCUMENTS]));
});

describe('help is Indonesian, on standard output, and no error', () => {
  test.each(['', ...COMMANDS.filter((name) => name !== 'bantuan')])('patokan %s --bantuan', (name) => {
    const args = name === '' ? [] : [name];
    const { code, out, err } = patokan([...args, '--bantuan']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`Pemakaian: patokan ${name}`.trim());
    expect(out).toContain('Pilihan:');
    expect(out).toContain('Contoh:');
    expect(out).not.toMatch(ENGLISH);
    for (const other of ['-h', '--help']) expect(patokan([...args, other])).toEqual({ code, out, err });
    if (name !== '') expect(patokan(['bantuan', name])).toEqual({ code: 0, out, err: '' });
  });

  test('the version', () => {
    const { code, out } = patokan(['--versi']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(patokan(['-v']).out).toBe(out);
  });

  test('behind -- "--help" is a value', () => {
    expect(patokan(['fungsi', '--', '--help']).err).toContain('"--help"');
  });

  test('without a command: help on standard error, wrong usage', () => {
    expect(patokan([])).toEqual({ code: 2, out: '', err: help.out });
  });
});

/** Wrong usage, and what is said of it. */
const MISUSED: readonly (readonly [args: readonly string[], sentence: string])[] = [
  [['sertifikatt'], 'Perintah "sertifikatt" tidak dikenal.'],
  [['--verbose'], 'Pilihan --verbose tidak dikenal.'],
  [['periksa'], 'Argumen <buku> belum ditulis.'],
  [['sertifikat'], 'Argumen <buku> belum ditulis.'],
  [['periksa', 'a.xlsx', 'b.xlsx'], 'Terlalu banyak argumen.'],
  [['periksa', 'a.xlsx', '--warna'], 'Pilihan --warna tidak dikenal.'],
  [['sertifikat', 'a.xlsx', '--keluaran'], 'Pilihan -k, --keluaran <folder> membutuhkan nilai.'],
  [['nilai-patokan', 'a.xlsx', '--hanya', '1'], 'Pilihan --hanya tidak dikenal.'],
  ...['2026-13-01', '2026-02-30', '20-11-2026', 'besok', ''].map(
    (date) =>
      [
        ['sertifikat', 'a.xlsx', `--tanggal=${date}`],
        `--tanggal "${date}" bukan tanggal; tulis seperti 2026-11-20.`,
      ] as const,
  ),
];

describe('wrong usage: a sentence on standard error, exit code 2', () => {
  test.each(MISUSED)('patokan %j', (args, sentence) => {
    expect(patokan(args)).toEqual({ code: 2, out: '', err: `${sentence} Lihat: patokan --bantuan\n` });
  });

  test.each(MISUSED.filter(([args]) => args.at(-1) !== '--keluaran'))(
    'patokan %j --json',
    (args, kalimat) => {
      const run = patokan([...args, '--json']);
      expect(run.code).toBe(2);
      expect(reportOf(run)).toEqual({ kesalahan: { jenis: 'salah-pakai', kalimat } });
    },
  );
});

describe('input that cannot be read: exit code 3', () => {
  test.each(['periksa', ...DOCUMENTS])('patokan %s of a file that is not there', (name) => {
    const sentence = 'tidak-ada.xlsx: berkas tidak ditemukan.';
    expect(patokan([name, 'tidak-ada.xlsx'])).toEqual({ code: 3, out: '', err: `${sentence}\n` });
    const run = patokan([name, 'tidak-ada.xlsx', '--json']);
    expect(run.code).toBe(3);
    expect(reportOf(run)).toMatchObject({ berkas: 'tidak-ada.xlsx', kesalahan: { kalimat: sentence } });
  });

  test('a file that is no workbook', () => {
    const { code, err } = patokan(['periksa', 'package.json']);
    expect({ code, err }).toEqual({
      code: 3,
      err: 'package.json: bukan buku kerja Excel .xlsx (isinya teks).\n',
    });
  });

  test('a theme that is not there', () => {
    const { code, err } = patokan(['sertifikat', 'samples/penilai-pajak-dasar.xlsx', '-t', 'tema.json']);
    expect({ code, err }).toEqual({ code: 3, err: 'tema.json: berkas tidak ditemukan.\n' });
  });
});
