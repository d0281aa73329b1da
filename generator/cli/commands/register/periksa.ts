import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { failure, success, type Result } from '../../../../rules/index.ts';
import type { FileFault } from '../../../file-faults.ts';
import { checkRegister, findBySha256 } from '../../../register/check-register.ts';
import type { Status } from '../../../register/entry.ts';
import { damageSentence, statusText } from '../../../register/register-sentences.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { printLine, type Terminal } from '../../terminal.ts';
import type { CheckOptions } from './options.ts';
import { registerReporter, withRegister } from './report.ts';

/** A file that the register does not know as valid. */
interface StrangeFile {
  readonly berkas: string;
  /** Of the document it was registered for; null where no register entry has these bytes. */
  readonly status: Status | null;
  readonly nomor: string | null;
}

/** `patokan register periksa`: whether a register is whole, and whether the files of a folder are those it holds. */
export async function periksaRegister(terminal: Terminal, options: CheckOptions): Promise<ExitCode> {
  const say = registerReporter(terminal, 'periksa', options);
  const files = options.berkas === undefined ? success([]) : await hashedFiles(options.berkas);
  if (!files.ok) return say.failed(files.kesalahan);
  const checked = withRegister(options, (register) => {
    const state = checkRegister(register);
    if (!state.ok) return state;
    const asing: StrangeFile[] = [];
    for (const { berkas, sha256 } of files.nilai) {
      const found = findBySha256(register, sha256);
      if (!found.ok) return found;
      if (found.nilai.some(({ status }) => status === 'terbit')) continue;
      const [first] = found.nilai;
      asing.push({ berkas, status: first?.status ?? null, nomor: first?.nomor ?? null });
    }
    return success({ ...state.nilai, berkasTidakBerlaku: asing });
  });
  if (!checked.ok) return say.failed(checked.kesalahan);
  const { rusak, jumlah, belumTerbit, tanpaPengganti, berkasTidakBerlaku } = checked.nilai;
  for (const each of rusak) printLine(terminal.err, `GALAT  ${damageSentence(each)}`);
  for (const each of berkasTidakBerlaku) printLine(terminal.err, `GALAT  ${strangeFileSentence(each)}`);
  for (const nomor of belumTerbit)
    printLine(terminal.err, `PERINGATAN  ${nomor}: dipesan, belum terbit; jalankan lagi pencetakannya`);
  for (const nomor of tanpaPengganti)
    printLine(terminal.err, `PERINGATAN  ${nomor}: diganti, penggantinya belum terbit`);
  if (options.json !== true) {
    const counts = Object.entries(jumlah).map(([status, count]) => `${status} ${count}`);
    const matched = options.berkas === undefined ? '' : `; ${files.nilai.length} berkas dicocokkan`;
    printLine(terminal.out, `${options.register}: ${counts.join(', ')}${matched}.`);
  }
  const bad = rusak.length + berkasTidakBerlaku.length;
  return say.finish(bad === 0 ? EXIT.done : EXIT.findings, {
    ...checked.nilai,
    rusak: rusak.map((each) => ({ ...each, kalimat: damageSentence(each) })),
  });
}

function strangeFileSentence({ berkas, status, nomor }: StrangeFile): string {
  return status === null || nomor === null
    ? `${berkas}: tidak tercatat, atau isinya berubah sejak terbit`
    : `${berkas}: ${nomor} ${statusText(status)}`;
}

/** The PDF and Word files below a folder, links not followed. */
async function hashedFiles(
  folder: string,
): Promise<Result<readonly { readonly berkas: string; readonly sha256: string }[], FileFault>> {
  try {
    const found = await readdir(folder, { withFileTypes: true, recursive: true });
    const paths = found
      .filter((entry) => entry.isFile() && /\.(pdf|docx)$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    const hashed = [];
    for (const berkas of paths) {
      const hash = createHash('sha256');
      await pipeline(createReadStream(berkas), hash);
      hashed.push({ berkas, sha256: hash.digest('hex') });
    }
    return success(hashed);
  } catch (error) {
    const { code, path = folder } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (code === 'ENOENT') return failure({ jenis: 'folder-tidak-ada', berkas: path });
    if (code === 'ENOTDIR') return failure({ jenis: 'bukan-folder', berkas: path });
    return failure({ jenis: 'tidak-terbaca', berkas: path, sebab: code });
  }
}
