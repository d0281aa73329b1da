import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { fault, type Finding, type NamedPhoto, type PhotoFault } from '../../documents/index.ts';
import { failure, nearest, success, type Result } from '../../rules/index.ts';
import type { FileFault } from '../file-faults.ts';
import { canDraw } from '../pdf/write-pdf.ts';
import { photoFacts, photoKind, pngIsWhole } from './photo-bytes.ts';
import { upright } from './upright.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST_MB = 10;
const SMALLEST_SIDE = 16;
const LARGEST_SIDE = 12_000;
const MOST_MEGAPIXELS = 60;

export interface ReadPhotos {
  /** The photographs as data addresses, by their generated names. */
  readonly gambar: Readonly<Record<string, string>>;
  readonly temuan: readonly Finding[];
}

/**
 * Reads the photographs that a workbook names from a folder named on the command line.
 *
 * A name from the workbook is compared with the names in the folder's listing, and what is opened is the listed name: no text of
 * a cell becomes a path. A link that leads out of the folder is refused.
 *
 * @returns the photographs and a finding for each that cannot be used; or why the folder cannot be read
 */
export async function readPhotos(
  folder: string,
  wanted: Readonly<Record<string, NamedPhoto>>,
): Promise<Result<ReadPhotos, FileFault>> {
  const listed = await listFolder(folder);
  if (!listed.ok) return listed;
  const gambar: Record<string, string> = {};
  const temuan: Finding[] = [];
  const read = new Map<string, Result<string, PhotoFault>>();
  for (const [name, { berkas, tempat }] of Object.entries(wanted)) {
    const photo = read.get(berkas) ?? (await readPhoto(folder, listed.nilai, berkas));
    read.set(berkas, photo);
    if (photo.ok) gambar[name] = photo.nilai;
    else temuan.push(fault(tempat, { jenis: 'foto-tidak-dapat-dipakai', berkas, sebab: photo.kesalahan }));
  }
  return success({ gambar, temuan });
}

async function listFolder(folder: string): Promise<Result<readonly string[], FileFault>> {
  try {
    return success((await readdir(folder)).sort());
  } catch (error) {
    const sebab = errorCode(error);
    if (sebab === 'ENOENT') return failure({ jenis: 'folder-tidak-ada', berkas: folder });
    if (sebab === 'ENOTDIR') return failure({ jenis: 'bukan-folder', berkas: folder });
    return failure({ jenis: 'tidak-terbaca', berkas: folder, sebab });
  }
}

/** What the system says; anything else is a fault of this program. */
function errorCode(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return code;
}

/** The listed name that is meant: the very same one, else the only one that differs in capitals. */
function listedName(listed: readonly string[], berkas: string): Result<string, PhotoFault> {
  const exact = listed.filter((name) => name.normalize('NFC') === berkas);
  const folded = listed.filter((name) => name.normalize('NFC').toLowerCase() === berkas.toLowerCase());
  const [first, ...others] = exact.length > 0 ? exact : folded;
  if (first === undefined) return failure({ jenis: 'tidak-ada', terdekat: nearest(berkas, listed) });
  return others.length === 0 ? success(first) : failure({ jenis: 'rancu', nama: [first, ...others] });
}

async function readPhoto(
  folder: string,
  listed: readonly string[],
  berkas: string,
): Promise<Result<string, PhotoFault>> {
  const name = listedName(listed, berkas);
  if (!name.ok) return name;
  const bytes = await readInside(folder, name.nilai);
  return bytes.ok ? pictureFrom(bytes.nilai) : bytes;
}

async function readInside(folder: string, name: string): Promise<Result<Buffer, PhotoFault>> {
  try {
    const path = await realpath(join(folder, name));
    const inside = relative(await realpath(folder), path);
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
      return failure({ jenis: 'di-luar-folder' });
    const facts = await stat(path);
    if (!facts.isFile()) return failure({ jenis: 'bukan-berkas' });
    if (facts.size > LARGEST_MB * MEGABYTE) return failure({ jenis: 'terlalu-besar', batasMB: LARGEST_MB });
    return success(await readFile(path));
  } catch (error) {
    return failure({ jenis: 'tidak-terbaca', sebab: errorCode(error) });
  }
}

async function pictureFrom(bytes: Buffer): Promise<Result<string, PhotoFault>> {
  const jenis = photoKind(bytes);
  if (jenis === undefined) return failure({ jenis: 'bukan-gambar' });
  const facts = photoFacts(bytes, jenis);
  if (facts === undefined) return failure({ jenis: 'rusak' });
  const { lebar, tinggi } = facts;
  if (
    Math.min(lebar, tinggi) < SMALLEST_SIDE ||
    Math.max(lebar, tinggi) > LARGEST_SIDE ||
    lebar * tinggi > MOST_MEGAPIXELS * 1_000_000
  ) {
    const limits = { min: SMALLEST_SIDE, maks: LARGEST_SIDE, maksMegapiksel: MOST_MEGAPIXELS };
    return failure({ jenis: 'ukuran', lebar, tinggi, ...limits });
  }
  if (jenis === 'png' && !pngIsWhole(bytes, facts)) return failure({ jenis: 'rusak' });
  const asset = upright(`data:image/${jenis};base64,${bytes.toString('base64')}`, facts);
  return (await canDraw(asset)) ? success(asset) : failure({ jenis: 'rusak' });
}
