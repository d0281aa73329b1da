import { readFile } from 'node:fs/promises';
import type { Pengesahan } from '../../documents/index.ts';
import { failure, success, type IsoDate, type Result } from '../../rules/index.ts';
import type { FileFault } from '../file-faults.ts';
import type { PdfFinishing } from '../documents/finish-pdf.ts';
import type { Format } from '../output/formats.ts';
import type { ReadSigner } from '../pdf/sign/read-signer.ts';
import { askSecret } from './ask-secret.ts';
import type { Terminal } from './terminal.ts';

/** The options of a document command that concern the PDF file itself: its signature and its archive form. */
export interface PdfOptions {
  readonly format: Format;
  readonly tandaTangan?: string;
  readonly sandiBerkas?: string;
  readonly tempatBsre?: boolean;
  readonly arsip?: boolean;
  readonly paksa?: boolean;
}

/** What these options come to: how the files are made, and what their pages tell of it. */
export interface PdfChoice {
  readonly arsip: boolean;
  readonly penyelesaian: PdfFinishing;
  readonly pengesahan?: Pengesahan;
}

/** The command whose `--paksa` makes a draft. */
const DRAFTED = 'lakin';

/** Options that contradict each other, as a sentence. */
export function pdfOptionsMisuse(perintah: string, options: PdfOptions): string | undefined {
  const { format, tandaTangan, sandiBerkas, tempatBsre = false, arsip = false, paksa = false } = options;
  if (sandiBerkas !== undefined && tandaTangan === undefined)
    return 'Pilihan --sandi-berkas hanya bersama --tanda-tangan.';
  if (tandaTangan !== undefined && tempatBsre)
    return 'Pilihan --tanda-tangan dan --tempat-bsre tidak dapat dipakai bersama: tempat itu untuk berkas yang belum ditandatangani.';
  if (tandaTangan !== undefined && paksa && perintah === DRAFTED)
    return 'Pilihan --tanda-tangan tidak dapat dipakai bersama --paksa: konsep tidak ditandatangani.';
  if (format === 'pdf') return undefined;
  if (tandaTangan !== undefined)
    return `Pilihan --tanda-tangan hanya untuk PDF, tidak bersama --format ${format}.`;
  return arsip ? `Pilihan --arsip hanya untuk PDF, tidak bersama --format ${format}.` : undefined;
}

/**
 * Why a picture cannot go into an archive.
 *
 * @param pictures the file of each and the picture, as a data address or SVG
 */
export async function archiveFault(
  pictures: readonly (readonly [berkas: string, picture: string])[],
): Promise<FileFault | undefined> {
  const { isInInks } = await import('../pdf/archive/opaque-pictures.ts');
  const found = pictures.find(([, picture]) => isInInks(picture));
  if (found === undefined) return undefined;
  const [berkas] = found;
  return {
    jenis: 'gambar',
    berkas,
    sebab: 'JPEG berwarna cetak (CMYK) tidak dapat masuk arsip PDF/A; simpan ulang sebagai RGB',
  };
}

/**
 * Reads what these options name; asks for the passphrase on a terminal where nothing gives it.
 *
 * @param datesOf the days of the documents to be made
 */
export async function readPdfOptions(
  terminal: Terminal,
  options: PdfOptions,
  datesOf: () => Iterable<IsoDate>,
): Promise<Result<PdfChoice, FileFault>> {
  const { arsip = false, tandaTangan, tempatBsre = false } = options;
  if (tandaTangan !== undefined) {
    const opened = await openSigner(terminal, tandaTangan, options.sandiBerkas);
    if (!opened.ok) return opened;
    const { signer, bytes, sandi } = opened.nilai;
    for (const date of datesOf()) {
      const refusal = signer.refuses(date);
      if (refusal !== undefined) return failure(refusal);
    }
    const { nama, penerbit } = signer;
    return success({
      arsip,
      penyelesaian: { p12: { berkas: tandaTangan, bytes, sandi } },
      pengesahan: { jenis: 'bertanda-tangan', nama, penerbit },
    });
  }
  if (!tempatBsre) return success({ arsip, penyelesaian: {} });
  return success({ arsip, penyelesaian: { tempatBsre }, pengesahan: { jenis: 'tempat-bsre' } });
}

async function openSigner(
  terminal: Terminal,
  berkas: string,
  sandiBerkas: string | undefined,
): Promise<Result<ReadSigner & { readonly sandi: string }, FileFault>> {
  const { readSigner } = await import('../pdf/sign/read-signer.ts');
  const given = await givenPassphrase(sandiBerkas);
  if (!given.ok) return given;
  const passphrase = given.nilai ?? (await askSecret(terminal, `Kata sandi ${berkas}: `));
  // Some files have an empty passphrase; which it is shows only by trying.
  const sandi = passphrase ?? '';
  const opened = await readSigner(berkas, sandi, new Date());
  if (opened.ok) return success({ ...opened.nilai, sandi });
  if (passphrase !== undefined) return opened;
  const { kesalahan } = opened;
  return kesalahan.jenis === 'sertifikat' && kesalahan.masalah.hal === 'sandi-salah'
    ? failure({ ...kesalahan, masalah: { hal: 'sandi-tidak-ada' } })
    : opened;
}

async function givenPassphrase(berkas: string | undefined): Promise<Result<string | undefined, FileFault>> {
  if (berkas === undefined) return success(process.env['PATOKAN_SANDI']);
  try {
    const [line = ''] = (await readFile(berkas, 'utf8')).split(/\r?\n/);
    return success(line);
  } catch (error) {
    const { code: sebab } = error as NodeJS.ErrnoException;
    if (sebab === undefined) throw error;
    if (sebab === 'ENOENT') return failure({ jenis: 'tidak-ada', berkas });
    return failure(
      sebab === 'EISDIR' ? { jenis: 'folder', berkas } : { jenis: 'tidak-terbaca', berkas, sebab },
    );
  }
}
