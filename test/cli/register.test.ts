import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { SAMPLES } from '../documents/sample-grid.ts';
import { filesBelow, tempFolder } from '../generator/temp-folder.ts';
import { patokan, reportOf, type Run } from './run-cli.ts';

const root = tempFolder();
let folders = 0;

const NAMA = "Theresia D'Almeida, S.E.";
const BENAR = "Theresia d'Almeida, S.E., M.Ak.";
const NIP = '198510062010112903';
/** The first of those who pass, in the order of the workbook; printing all takes its time. */
const SOME = ['198908122012022901', '199403232018031902', NIP];

interface Desk {
  readonly folder: string;
  readonly run: (...args: string[]) => Run;
  /** Prints the certificates of some participants. */
  readonly print: (nip?: readonly string[], keluaran?: string) => Run;
}

/** A folder with a workbook of its own. */
function desk(): Desk {
  const folder = join(root, `meja-${(folders += 1)}`);
  mkdirSync(folder);
  copyFileSync(join(SAMPLES, 'penilai-pajak-dasar.xlsx'), join(folder, 'nilai.xlsx'));
  const run = (...args: string[]): Run => patokan(args, { cwd: folder });
  return {
    folder,
    run,
    print: (nip = SOME, keluaran = 'out') =>
      run('sertifikat', 'nilai.xlsx', '--register', '-k', keluaran, '--json', '--hanya', nip.join(',')),
  };
}

interface Made {
  readonly berkas: string;
  readonly nip: string;
  readonly nomor: string;
}

interface Entry extends Made {
  readonly status: string;
  readonly nama: string;
  readonly menggantikan: string | null;
  readonly digantikanOleh: string | null;
}

const madeIn = (run: Run): readonly Made[] => reportOf(run)['dibuat'] as Made[];
const entriesIn = ({
  run,
}: Desk): readonly (Omit<Entry, 'berkas'> & {
  readonly berkas: readonly { readonly nama: string; readonly sha256: string }[];
})[] => reportOf(run('register', 'daftar', '--json'))['dokumen'] as never;

/** Corrects a name as someone does in Excel: the cell itself, and what formulas show of it. */
async function correct(folder: string, from: string, to: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const path = join(folder, 'nilai.xlsx');
  await workbook.xlsx.readFile(path);
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.value === from) cell.value = to;
        else if (cell.result === from) cell.value = { formula: cell.formula, result: to };
      }),
    ),
  );
  await workbook.xlsx.writeFile(path);
}

describe('sertifikat --register', () => {
  test('numbers as the workbook would, in file names, report and register alike; a reprint changes nothing', () => {
    const own = desk();
    const plain = madeIn(
      own.run('sertifikat', 'nilai.xlsx', '-k', 'tanpa', '--json', '--hanya', SOME.join(',')),
    );
    const first = own.print();
    expect(first.code).toBe(0);
    expect(first.err).toContain('Register baru dibuat: register-dokumen.sqlite\n');
    const made = madeIn(first);
    expect(made.map(({ nip, nomor }) => [nip, nomor])).toEqual(plain.map(({ nip, nomor }) => [nip, nomor]));
    expect(reportOf(first)['register']).toEqual({
      berkas: 'register-dokumen.sqlite',
      nomorBaru: 3,
      nomorTetap: 0,
      tersusul: [],
    });
    const entries = entriesIn(own);
    expect(entries.map(({ nomor, status }) => [nomor, status])).toEqual(
      made.map(({ nomor }) => [nomor, 'terbit']),
    );
    expect(entries.map(({ berkas }) => berkas.map(({ nama, sha256 }) => [nama, sha256]))).toEqual(
      made.map(({ berkas }) => [
        [basename(berkas), createHash('sha256').update(readFileSync(berkas)).digest('hex')],
      ]),
    );
    const again = own.print();
    expect(reportOf(again)['jumlah']).toMatchObject({ dibuat: 0, sudahAda: made.length });
    expect(reportOf(again)['register']).toMatchObject({ nomorBaru: 0, nomorTetap: 3 });
    expect(entriesIn(own)).toEqual(entries);
  });

  test('a register elsewhere; another workbook goes on counting; PAK have numbers of their own', () => {
    const { run, folder } = desk();
    mkdirSync(join(folder, 'kantor'));
    const [first] = madeIn(
      run('sertifikat', 'nilai.xlsx', '--register', 'kantor', '-k', 'o', '--json', '--hanya', NIP),
    );
    expect(first?.nomor).toBe('SERT-0001/PP.X/2026');
    const path = join('kantor', 'register-dokumen.sqlite');
    const pak = run(
      'pak',
      join(SAMPLES, 'angka-kredit-penyuluh.xlsx'),
      '--register',
      path,
      '-k',
      'o',
      '--json',
    );
    expect(madeIn(pak)[0]?.nomor).toBe('PAK-001/KLIP.1/2024');
    expect(
      reportOf(run('register', 'daftar', '-r', 'kantor', '--dokumen', 'sertifikat', '--json'))['jumlah'],
    ).toBe(1);
    expect(filesBelow(folder).filter((name) => name.endsWith('.sqlite'))).toEqual([path]);
  });

  test('a misspelt name: refused until the old one is declared replaced, then a new number', async () => {
    const own = desk();
    own.print();
    const before = filesBelow(join(own.folder, 'out'));
    await correct(own.folder, NAMA, BENAR);
    const refused = own.print();
    expect(refused.code).toBe(1);
    expect(refused.err).toContain(
      `Peserta!C4: SERT-0003/PP.X/2026 sudah terbit dengan Nama "${NAMA}", kini "${BENAR}"; bila memang diperbaiki: patokan register ganti "SERT-0003/PP.X/2026" --alasan "..."`,
    );
    expect(filesBelow(join(own.folder, 'out'))).toEqual(before);

    const replaced = own.run('register', 'ganti', 'SERT-0003/PP.X/2026', '--alasan', 'gelar kurang');
    expect(replaced).toMatchObject({ code: 0, err: '' });
    expect(replaced.out).toContain(`SERT-0003/PP.X/2026 (${NAMA}, NIP ${NIP}) diganti.`);
    // The folder holds what the earlier workbook gave; another takes what the corrected one gives.
    expect(own.print().code).toBe(2);
    const corrected = own.print(SOME, 'out-baru');
    expect(corrected.code).toBe(0);
    expect(madeIn(corrected).find(({ nip }) => nip === NIP)).toMatchObject({ nomor: 'SERT-0004/PP.X/2026' });
    expect(entriesIn(own).filter(({ nip }) => nip === NIP)).toMatchObject([
      { nomor: 'SERT-0003/PP.X/2026', status: 'diganti', nama: NAMA, digantikanOleh: 'SERT-0004/PP.X/2026' },
      { nomor: 'SERT-0004/PP.X/2026', status: 'terbit', nama: BENAR, menggantikan: 'SERT-0003/PP.X/2026' },
    ]);
    const checked = own.run('register', 'periksa', '--berkas', 'out');
    expect(checked.code).toBe(1);
    expect(checked.err).toMatch(/^GALAT {2}out\/sertifikat\/SERT-0003\S+: SERT-0003\/PP\.X\/2026 diganti\n$/);
  });

  test('a revoked one is left out with a warning; alone it is nothing to print', () => {
    const own = desk();
    own.print([SOME[0] ?? '', NIP]);
    expect(own.run('register', 'cabut', 'SERT-0002/PP.X/2026', '--alasan', 'nilai dibatalkan')).toEqual({
      code: 0,
      out: `SERT-0002/PP.X/2026 (${NAMA}, NIP ${NIP}) dicabut.\n`,
      err: '',
    });
    const rest = own.print();
    expect(rest.code).toBe(0);
    expect(reportOf(rest)['jumlah']).toMatchObject({ dibuat: 1, sudahAda: 1 });
    expect(rest.err).toContain(
      'PERINGATAN  Peserta!C4: SERT-0002/PP.X/2026 sudah dicabut (nilai dibatalkan); dokumennya tidak dicetak lagi.',
    );
    const alone = own.print([NIP]);
    expect(alone.code).toBe(1);
    expect(madeIn(alone)).toEqual([]);
  });

  test('killed while it prints and started again, it keeps every number and ends as if undisturbed', async () => {
    const own = desk();
    const main = join(import.meta.dirname, '../../dist/generator/cli/patokan.cjs');
    const people = [...SOME, '199005172012121904', '199512282018011905', '198607112010021906'];
    const child = spawn(
      process.execPath,
      [main, 'sertifikat', 'nilai.xlsx', '--register', '-k', 'out', '--hanya', people.join(',')],
      { cwd: own.folder },
    );
    await new Promise<void>((resolve) => {
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        if (text.includes('Sertifikat: ')) child.kill('SIGKILL');
      });
      child.on('close', () => resolve());
    });
    const reserved = entriesIn(own);
    expect(reserved).toHaveLength(people.length);
    expect(reserved.some(({ status }) => status === 'dipesan')).toBe(true);
    const waiting = own.run('register', 'periksa');
    expect(waiting.code).toBe(0);
    expect(waiting.err).toContain('dipesan, belum terbit; jalankan lagi pencetakannya\n');
    const again = own.print(people);
    expect(reportOf(again)['register']).toMatchObject({ nomorBaru: 0, nomorTetap: people.length });
    expect(entriesIn(own).map(({ nomor, nip, status }) => [nomor, nip, status])).toEqual(
      reserved.map(({ nomor, nip }) => [nomor, nip, 'terbit']),
    );
  });

  test.each([
    ['the workbook itself', 'nilai.xlsx', 'nilai.xlsx: bukan register dokumen Patokan; pilih berkas lain.\n'],
    ['a folder that is not there', 'mana/r.sqlite', /mana: folder tidak ditemukan\.\n$/],
  ])('%s as register: told, nothing written or changed', (_, register, told) => {
    const { run, folder } = desk();
    const before = readFileSync(join(folder, 'nilai.xlsx'));
    const refused = run('sertifikat', 'nilai.xlsx', '-k', 'out', '--register', register);
    expect(refused).toMatchObject({ code: 3, out: '' });
    expect(refused.err).toMatch(told);
    expect(filesBelow(folder)).toEqual(['nilai.xlsx']);
    expect(readFileSync(join(folder, 'nilai.xlsx')).equals(before)).toBe(true);
  });
});

describe('register', () => {
  const own = desk();
  own.print([SOME[0] ?? '', NIP]);
  const first = 'SERT-0001/PP.X/2026';
  const second = 'SERT-0002/PP.X/2026';
  own.run('register', 'cabut', second, '--alasan', "=cmd|' /C calc'!A0");

  test('daftar is a table for people', () => {
    const { code, out, err } = own.run('register', 'daftar');
    expect([code, err]).toEqual([0, '2 dokumen.\n']);
    const [head = '', one = '', two = ''] = out.split('\n');
    expect(head).toMatch(/^NOMOR +STATUS +NIP +NAMA +TANGGAL +PROGRAM$/);
    expect(one.indexOf('terbit')).toBe(head.indexOf('STATUS'));
    expect(two).toContain(NAMA);
    expect(own.run('register', 'daftar', '--status', 'diganti')).toEqual({
      code: 0,
      out: '',
      err: '0 dokumen.\n',
    });
  });

  test('riwayat tells when and who', () => {
    const { code, out } = own.run('register', 'riwayat', second.toLowerCase());
    expect(code).toBe(0);
    const stamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z {2}\S.* {2}/;
    const events = out.split('\n').filter((line) => stamp.test(line));
    expect(events.map((line) => line.replace(stamp, '').replace(/[0-9a-f]{64}/, '#'))).toEqual([
      'dipesan',
      'terbit: #',
      "dicabut: =cmd|' /C calc'!A0",
    ]);
  });

  test('ekspor writes CSV safe for Excel, or JSON with the history; never over a register or, unasked, a file', () => {
    const csv = own.run('register', 'ekspor');
    expect(csv.out.startsWith('\uFEFFNomor;Status;NIP;')).toBe(true);
    expect(csv.out).toContain(`${second};dicabut;19851006 201011 2 903;"${NAMA}"`.replaceAll('"', ''));
    expect(csv.out).toContain(`;"'=cmd|' /C calc'!A0";`);
    expect(own.run('register', 'ekspor', '--pemisah', 'koma').out).toContain(`"${NAMA}"`);
    const json = JSON.parse(own.run('register', 'ekspor', '--format', 'json').out) as Record<
      string,
      unknown
    >[];
    expect(json.map(({ nomor, riwayat }) => [nomor, (riwayat as unknown[]).length])).toEqual([
      [first, 2],
      [second, 3],
    ]);
    const file = join(own.folder, 'r.csv');
    expect(own.run('register', 'ekspor', '-k', 'r.csv')).toMatchObject({
      code: 0,
      out: `${file}: 2 dokumen.\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe(csv.out);
    expect(own.run('register', 'ekspor', '-k', 'r.csv')).toMatchObject({
      code: 2,
      err: 'r.csv sudah ada; tidak ditimpa (gunakan --paksa).\n',
    });
    expect(own.run('register', 'ekspor', '-k', 'r.csv', '--paksa').code).toBe(0);
    expect(own.run('register', 'ekspor', '-k', 'register-dokumen.sqlite', '--paksa')).toMatchObject({
      code: 2,
      err: 'register-dokumen.sqlite: ini basis data; pilih nama lain.\n',
    });
    expect(own.run('register', 'ekspor', '--json').code).toBe(2);
  });

  test('periksa finds a file that was altered, and one that nobody issued', () => {
    const folder = join(own.folder, 'kiriman');
    mkdirSync(folder);
    const [issued = ''] = filesBelow(join(own.folder, 'out/sertifikat'));
    const bytes = readFileSync(join(own.folder, 'out/sertifikat', issued));
    writeFileSync(join(folder, 'asli.pdf'), bytes);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(join(folder, 'berubah.pdf'), bytes);
    const { code, err, out } = own.run('register', 'periksa', '--berkas', 'kiriman');
    expect([code, err]).toEqual([
      1,
      'GALAT  kiriman/berubah.pdf: tidak tercatat, atau isinya berubah sejak terbit\n',
    ]);
    expect(out).toContain('terbit 1, dicabut 1, diganti 0, batal 0; 2 berkas dicocokkan.');
  });

  test.each<[string[], number, string]>([
    [['cabut', 'SERT-9'], 2, 'Pilihan --alasan <teks> wajib ditulis. Lihat: patokan --bantuan\n'],
    [
      ['cabut', 'SERT-9', '--alasan', 'x'],
      2,
      'Nomor "SERT-9" tidak ada di register; lihat: patokan register daftar\n',
    ],
    [['riwayat', 'SERT-9'], 2, 'Nomor "SERT-9" tidak ada di register; lihat: patokan register daftar\n'],
    [['cabut', first, '--alasan', ' '], 2, 'Alasan belum ditulis: --alasan "..."\n'],
    [['cabut', second, '--alasan', 'x'], 1, `${second} sudah dicabut (=cmd|' /C calc'!A0).\n`],
    [
      ['ganti', first, '--alasan', 'x', '--nip', '12'],
      2,
      '--nip "12" tidak sah: NIP terdiri atas 18 angka.\n',
    ],
    [['daftar', '-r', 'tidak-ada.sqlite'], 3, 'tidak-ada.sqlite: berkas tidak ditemukan.\n'],
    [['daftar', '-r', 'nilai.xlsx'], 3, 'nilai.xlsx: bukan register dokumen Patokan; pilih berkas lain.\n'],
    [['periksa', '--berkas', 'tidak-ada'], 3, 'tidak-ada: folder tidak ditemukan.\n'],
    [['periksa', '--berkas', 'nilai.xlsx'], 3, 'nilai.xlsx: ini berkas, bukan folder.\n'],
    [
      ['daftar', '--dari', '2026-13-01'],
      2,
      '--dari "2026-13-01" bukan tanggal; tulis seperti 2026-11-20. Lihat: patokan --bantuan\n',
    ],
    [
      ['daftar', '--status', 'hilang'],
      2,
      '--status "hilang" tidak dikenal; yang ada: dipesan, terbit, dicabut, diganti, batal. Lihat: patokan --bantuan\n',
    ],
    [['hapus', first], 2, 'Perintah "hapus" tidak dikenal. Lihat: patokan --bantuan\n'],
  ])('%j ends with %i and says why', (args, code, err) => {
    expect(own.run('register', ...args)).toEqual({ code, out: '', err });
  });

  test('--json reports an error as its facts and its sentence', () => {
    const refused = own.run('register', 'cabut', second, '--alasan', 'x', '--json');
    expect(refused.code).toBe(1);
    expect(reportOf(refused)).toEqual({
      perintah: 'register cabut',
      register: 'register-dokumen.sqlite',
      kesalahan: {
        jenis: 'tidak-berlaku-lagi',
        nomor: second,
        status: 'dicabut',
        alasan: "=cmd|' /C calc'!A0",
        digantikanOleh: null,
        kalimat: `${second} sudah dicabut (=cmd|' /C calc'!A0).`,
      },
    });
  });
});
