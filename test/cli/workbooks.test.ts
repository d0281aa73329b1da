import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS, { type CellValue } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { documentRegistry, readWorkbook, type DocumentKind } from '../../documents/index.ts';
import { readSampleGrid, SAMPLES } from '../documents/sample-grid.ts';
import { documentsBelow, filesBelow, tempFolder } from '../generator/temp-folder.ts';
import { patokan, reportOf, type Run } from './run-cli.ts';

const root = tempFolder();
let folders = 0;
const newFolder = (): string => join(root, `uji-${(folders += 1)}`);

const KLASIKAL = join(SAMPLES, 'penilai-pajak-dasar.xlsx');
const ELEARNING = join(SAMPLES, 'elearning-ar-dasar.xlsx');
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
const written = [...samples, ...readdirSync(join(SAMPLES, 'foto')).map((name) => join('foto', name))];

/** A copy of the first sample with other values in some cells, as Excel would save it. */
async function changed(name: string, changes: Readonly<Record<string, CellValue>>): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(KLASIKAL);
  for (const [place, value] of Object.entries(changes)) {
    const [sheet = '', cell = ''] = place.replaceAll("'", '').split('!');
    const found = workbook.getWorksheet(sheet);
    if (found === undefined) throw new Error(`No sheet ${sheet}.`);
    found.getCell(cell).value = value;
  }
  const berkas = join(root, name);
  await workbook.xlsx.writeFile(berkas);
  return berkas;
}

const TEN_FAULTS: Readonly<Record<string, CellValue>> = {
  'Program!B9': 'SERT/{tahun}',
  "'Mata Pelajaran'!D5": 8,
  'Peserta!B5': 199005172012121900,
  'Peserta!E9': new Date('1996-09-06T00:00:00Z'),
  'Nilai!G17': 104,
  'Nilai!C130': 'Hukum Tanah',
  'Nilai!A200': '1234',
  'Ujian!D12': 'tujuh',
  'Ujian!J20': { formula: 'IF(1=1,99,0)', result: 99 },
  'Ujian!C31': null,
};

interface Finding {
  readonly tingkat: string;
  readonly tempat: string;
  readonly kalimat: string;
}

const findingsIn = (run: Run): readonly Finding[] => reportOf(run)['temuan'] as Finding[];

describe('contoh', () => {
  test('writes the samples; a second time it leaves them; with --paksa it writes them again', () => {
    const folder = join(newFolder(), 'kerja');
    const paths = written.map((name) => join(folder, name));
    expect(patokan(['contoh', folder])).toEqual({ code: 0, out: `${paths.sort().join('\n')}\n`, err: '' });
    for (const name of written)
      expect(readFileSync(join(folder, name)).equals(readFileSync(join(SAMPLES, name)))).toBe(true);

    writeFileSync(paths[0] ?? '', 'milik saya');
    const again = patokan(['contoh', folder, '--json']);
    expect(again.code).toBe(1);
    expect(reportOf(again)).toEqual({ ditulis: [], dilewati: paths.sort() });
    expect(again.err.split('\n')[0]).toMatch(/sudah ada; tidak ditimpa \(gunakan --paksa\)\.$/);
    expect(readFileSync(paths[0] ?? '', 'utf8')).toBe('milik saya');

    const forced = patokan(['contoh', folder, '--paksa', '--json']);
    expect(forced).toMatchObject({ code: 0, err: '' });
    expect(reportOf(forced)).toEqual({ ditulis: paths.sort(), dilewati: [] });
    expect(readFileSync(paths[0] ?? '', 'utf8')).not.toBe('milik saya');
  });

  test('with --dengan-kesalahan it adds the workbooks with planted mistakes', () => {
    const folder = newFolder();
    const faulty = readdirSync(join(SAMPLES, 'dengan-kesalahan')).filter((name) => name.endsWith('.xlsx'));
    expect(faulty.length).toBeGreaterThan(0);
    expect(patokan(['contoh', folder, '--dengan-kesalahan'])).toMatchObject({ code: 0, err: '' });
    expect(filesBelow(folder)).toEqual(
      [...written, ...faulty.map((name) => join('dengan-kesalahan', name))].sort(),
    );
    for (const name of faulty) {
      const path = join('dengan-kesalahan', name);
      expect(readFileSync(join(folder, path)).equals(readFileSync(join(SAMPLES, path)))).toBe(true);
    }
  });

  test('without a folder it makes one in the present folder', () => {
    const cwd = newFolder();
    mkdirSync(cwd);
    expect(patokan(['contoh'], { cwd }).code).toBe(0);
    expect(filesBelow(cwd)).toEqual(written.map((name) => join('contoh', name)).sort());
  });

  test('every sample it writes passes periksa', () => {
    for (const name of samples) expect(patokan(['periksa', join(SAMPLES, name)]).code).toBe(0);
  });
});

describe('periksa', () => {
  test('of a sound workbook: one line on standard output', () => {
    expect(patokan(['periksa', KLASIKAL])).toEqual({
      code: 0,
      out: `${KLASIKAL}: Pelatihan Fungsional Penilai Pajak Dasar: peserta 30, lulus 23; 0 galat, 0 peringatan.\n`,
      err: '',
    });
  });

  test('warnings are told and are no failure', () => {
    const { code, out, err } = patokan(['periksa', ELEARNING]);
    expect(code).toBe(0);
    expect(out).toContain('peserta 60, lulus 56; 0 galat, 5 peringatan.');
    expect(err.trimEnd().split('\n')).toHaveLength(5);
    for (const line of err.trimEnd().split('\n')) expect(line).toMatch(/^PERINGATAN {2}Unit!/);
  });

  test('ten faults: ten cells on standard error, nothing written, exit code 1', async () => {
    const berkas = await changed('sepuluh.xlsx', TEN_FAULTS);
    const cwd = newFolder();
    mkdirSync(cwd);
    const before = readFileSync(berkas);
    const { code, out, err } = patokan(['periksa', berkas], { cwd });
    expect(code).toBe(1);
    expect(out).toBe(`${berkas}: 10 galat, 0 peringatan.\n`);
    const places = err
      .trimEnd()
      .split('\n')
      .map((line) => /^GALAT {2}(.+?![A-Z]+\d+): /.exec(line)?.[1]);
    expect(places.sort()).toEqual(Object.keys(TEN_FAULTS).sort());
    expect(filesBelow(cwd)).toEqual([]);
    expect(readFileSync(berkas).equals(before)).toBe(true);

    const run = patokan(['periksa', berkas, '--json']);
    expect(run).toMatchObject({ code: 1, err: '' });
    expect(reportOf(run)).toMatchObject({ berkas, ringkasan: null });
    expect(
      findingsIn(run)
        .map(({ tempat }) => tempat)
        .sort(),
    ).toEqual(Object.keys(TEN_FAULTS).sort());
  });

  test('formulas filled down below the last participant are no rows', async () => {
    const filled: Record<string, CellValue> = {};
    for (let row = 542; row < 560; row += 1) {
      for (const column of ['B', 'D', 'F', 'K', 'L'])
        filled[`Nilai!${column}${row}`] = { formula: `IF(A${row}="","",1)`, result: '' };
    }
    expect(patokan(['periksa', await changed('terisi.xlsx', filled)])).toMatchObject({ code: 0, err: '' });
  });

  test('formulas that were never computed are told as such', async () => {
    const berkas = await changed('tak-terhitung.xlsx', { 'Ujian!C5': { formula: '80+8.8' } });
    expect(patokan(['periksa', berkas])).toMatchObject({
      code: 1,
      err: 'GALAT  Ujian!C5: Resume berisi rumus yang belum dihitung; buka dan simpan dahulu buku kerja ini di Excel\n',
    });
  });
});

const kinds: readonly { readonly berkas: string; readonly kind: DocumentKind }[] = (
  await Promise.all(
    samples.map(async (name) => {
      const { isi } = readWorkbook(await readSampleGrid(name.replace(/\.xlsx$/, '')));
      return documentRegistry
        .filter((kind) => kind.jenisBuku === isi?.jenis)
        .map((kind) => ({ berkas: join(SAMPLES, name), kind }));
    }),
  )
).flat();

describe.each(kinds)('patokan $kind.perintah $berkas', ({ berkas, kind }) => {
  test('writes below the folder, says what on standard output, and reports it as JSON', () => {
    const folder = newFolder();
    const run = patokan([kind.perintah, berkas, '--keluaran', folder, '--json']);
    expect(run.code).toBe(0);
    const report = reportOf(run);
    expect(report).toMatchObject({ perintah: kind.perintah, berkas, gagal: [] });
    const made = (report['dibuat'] as { berkas: string }[]).map((each) => each.berkas);
    expect(made.length).toBeGreaterThan(0);
    expect(documentsBelow(folder).map((file) => join(folder, file))).toEqual([...made].sort());
    expect(made.filter((path) => !readFileSync(path).subarray(0, 5).equals(Buffer.from('%PDF-')))).toEqual(
      [],
    );
  });
});

const NIP = '198908122012022901';
const SECOND = '199403232018031902';
const FAILED = '198910262014011915';
const UNKNOWN = '199901012024011999';

describe('sertifikat --hanya', () => {
  test('makes those asked for, with the numbers they have anyway', () => {
    const folder = newFolder();
    const run = patokan(['sertifikat', KLASIKAL, '-k', folder, '--hanya', `${SECOND}, ${NIP}`]);
    expect(run).toEqual({
      code: 0,
      out: 'Sertifikat: 2 dibuat (cepat: 0, penuh: 2 [jumlah barisnya lain: 2]).\n',
      err: '',
    });
    expect(documentsBelow(folder)).toEqual([
      'sertifikat/SERT-0001-PP.X-2026_Renee-Kusumawardhani-S.E.-M.Ak.pdf',
      'sertifikat/SERT-0002-PP.X-2026_Bagas-Wirayudha-Prabaswara-S.Si.pdf',
    ]);
  });

  test.each([
    [UNKNOWN, UNKNOWN],
    [FAILED, FAILED],
    [`${NIP},${UNKNOWN},${FAILED}`, `${UNKNOWN}, ${FAILED}`],
    ['', ''],
  ])('%s: wrong usage, nothing is made', (wanted, named) => {
    const folder = newFolder();
    const sentence = `Sertifikat tidak ada untuk NIP ${named}: tidak ada di lembar Peserta, atau tidak lulus.`;
    const run = patokan(['sertifikat', KLASIKAL, '-k', folder, '--hanya', wanted]);
    expect(run).toEqual({ code: 2, out: '', err: `${sentence}\n` });
    expect(reportOf(patokan(['sertifikat', KLASIKAL, '-k', folder, '--hanya', wanted, '--json']))).toEqual({
      perintah: 'sertifikat',
      berkas: KLASIKAL,
      kesalahan: { jenis: 'salah-pakai', kalimat: sentence },
    });
    expect(existsSync(folder)).toBe(false);
  });
});

/** Runs that fail, each into a folder of its own, where afterwards no file may be. */
describe('after a failure there is no file', () => {
  test('faults in the workbook', async () => {
    const folder = newFolder();
    const berkas = await changed('galat.xlsx', { 'Nilai!G17': 104, 'Ujian!C6': '87,7' });
    const { code, out, err } = patokan(['sertifikat', berkas, '-k', folder]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trimEnd().split('\n')).toEqual([
      'GALAT  Nilai!G17: Tugas (Q) 104,00 melebihi 100 (KAP Penilai Pajak Dasar, Teknis penilaian 2)',
      'PERINGATAN  Ujian!C6: Resume "87,7" berupa teks; dibaca sebagai 87,70',
      `${berkas}: 1 galat, 1 peringatan; tidak ada dokumen yang ditulis.`,
    ]);
    const run = patokan(['sertifikat', berkas, '-k', folder, '--json']);
    expect(run.code).toBe(1);
    expect(reportOf(run)).toMatchObject({ dibuat: [] });
    expect(findingsIn(run).map(({ tingkat, tempat }) => [tingkat, tempat])).toEqual([
      ['galat', 'Nilai!G17'],
      ['peringatan', 'Ujian!C6'],
    ]);
    expect(existsSync(folder)).toBe(false);
  });

  test('a character that no font has', async () => {
    const folder = newFolder();
    const berkas = await changed('emoji.xlsx', { 'Peserta!H4': 'KPP ☃' });
    const { code, err } = patokan(['sertifikat', berkas, '-k', folder]);
    expect(code).toBe(1);
    expect(err).toContain('GALAT  Peserta!H4: isinya memuat karakter yang tidak ada di huruf cetak: ☃\n');
    expect(existsSync(folder)).toBe(false);
  });

  test('a document that this kind of workbook does not have', () => {
    const folder = newFolder();
    expect(patokan(['nilai-patokan', ELEARNING, '-k', folder])).toEqual({
      code: 2,
      out: '',
      err: 'E-Learning Account Representative Dasar tidak mempunyai dokumen "nilai-patokan".\n',
    });
    expect(existsSync(folder)).toBe(false);
  });

  const TAKEN = 'ada berkas dengan nama folder itu';

  test('the output folder is a file, or below one', () => {
    const file = join(root, 'bukan-folder');
    writeFileSync(file, 'isi');
    for (const folder of [file, join(file, 'hasil')]) {
      const run = patokan(['nilai-patokan', KLASIKAL, '-k', folder]);
      expect(run).toMatchObject({ code: 2 });
      expect(run.err).toContain(
        `${join(folder, 'nilai-patokan_penilai-pajak-dasar.pdf')}: berkas tidak dapat ditulis (${TAKEN}).`,
      );
      const report = reportOf(patokan(['nilai-patokan', KLASIKAL, '-k', folder, '--json']));
      expect(report).toMatchObject({ dibuat: [], kesalahan: { jenis: 'tidak-tertulis' } });
    }
    expect(readFileSync(file, 'utf8')).toBe('isi');
    const examples = patokan(['contoh', join(file, 'contoh'), '--json']);
    expect(examples.code).toBe(2);
    expect(reportOf(examples)).toMatchObject({ ditulis: [], kesalahan: { jenis: 'tidak-tertulis' } });
  });

  test('a folder stands where the file should', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'nilai-patokan_penilai-pajak-dasar.pdf'), { recursive: true });
    const { code, err } = patokan(['nilai-patokan', KLASIKAL, '-k', folder]);
    expect(code).toBe(2);
    expect(err).toContain('berkas tidak dapat ditulis (ada folder dengan nama itu).');
    expect(filesBelow(folder)).toEqual([]);
  });

  // The superuser may write anywhere; /proc takes no folder even from them.
  test.skipIf(!existsSync('/proc/self'))('a place that takes no folder', () => {
    const { code, err } = patokan(['nilai-patokan', KLASIKAL, '-k', '/proc/patokan/hasil']);
    expect(code).toBe(2);
    expect(err).toContain('berkas tidak dapat ditulis (');
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written', () => {
    const folder = newFolder();
    mkdirSync(folder);
    chmodSync(folder, 0o555);
    const { code, err } = patokan(['nilai-patokan', KLASIKAL, '-k', folder]);
    expect(code).toBe(2);
    expect(err).toContain('berkas tidak dapat ditulis (tidak diizinkan).');
    expect(filesBelow(folder)).toEqual([]);
  });
});

test('the date of making may be said; progress goes to standard error', () => {
  const folder = newFolder();
  const { code, out, err } = patokan(['sertifikat', ELEARNING, '-k', folder, '--tanggal', '2027-01-02']);
  expect({ code, out }).toEqual({
    code: 0,
    out: 'Sertifikat e-learning: 56 dibuat (cepat: 55, penuh: 1 [bentuknya lain: 1]).\n',
  });
  expect(err).toContain('Sertifikat e-learning: 56/56\n');
  expect(err).toContain(`5 peringatan; sebutkan dengan: patokan periksa ${ELEARNING}\n`);
  const [first = ''] = documentsBelow(folder);
  expect(readFileSync(join(folder, first)).toString('latin1')).toContain('D:20270102000000Z');
});
