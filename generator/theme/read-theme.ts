import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, extname, join, relative, isAbsolute } from 'node:path';
import { z } from 'zod';
import { failure, success, type Result } from '../../rules/index.ts';
import type { FileFault } from '../file-faults.ts';
import { photoFacts, photoKind, pngIsWhole } from '../photos/photo-bytes.ts';
import { canDraw } from '../pdf/write-pdf.ts';
import { svgFault } from './svg-safety.ts';

const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'tulis warna seperti #1F3864');
const words = z.string().trim().min(1, 'tidak boleh kosong');

/** What a `tema` file may hold: the house style of an office, kept beside its workbooks. */
const themeSchema = z.strictObject({
  unitInduk: words.optional(),
  instansi: words.optional(),
  warna: z.strictObject({ utama: colour.optional(), aksen: colour.optional() }).optional(),
  penandaTangan: z
    .strictObject({
      jabatan: words,
      nama: words,
      nip: z.string().regex(/^\d{18}$/, 'NIP terdiri atas 18 angka'),
    })
    .optional(),
  lambang: words.optional(),
});

/** An emblem, as bytes of a picture or as SVG text. */
export type Emblem =
  | { readonly jenis: 'png' | 'jpeg'; readonly bytes: Buffer }
  | { readonly jenis: 'svg'; readonly svg: string };

/** An emblem as pdfmake takes it: a data address, or SVG text. */
export function pictureOf(emblem: Emblem): string {
  return emblem.jenis === 'svg'
    ? emblem.svg
    : `data:image/${emblem.jenis};base64,${emblem.bytes.toString('base64')}`;
}

/** The house style that a `tema` file states; what it leaves out comes from the workbook. */
export interface Theme extends Omit<z.infer<typeof themeSchema>, 'lambang'> {
  readonly lambang?: Emblem;
}

/** Reads a `tema` file and the emblem it names, which must lie beside it or below. */
export async function readTheme(berkas: string): Promise<Result<Theme, FileFault>> {
  const text = await readText(berkas);
  if (!text.ok) return text;
  let json: unknown;
  try {
    json = JSON.parse(text.nilai) as unknown;
  } catch {
    return failure({ jenis: 'tema', berkas, bagian: 'berkas', sebab: 'bukan JSON yang sah' });
  }
  const parsed = themeSchema.safeParse(json, { error: issueText });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const bagian = issue === undefined || issue.path.length === 0 ? 'berkas' : issue.path.join('.');
    return failure({ jenis: 'tema', berkas, bagian, sebab: issue?.message ?? 'tidak sah' });
  }
  const { lambang, ...theme } = parsed.data;
  if (lambang === undefined) return success(theme);
  const emblem = await readEmblem(berkas, lambang);
  return emblem.ok ? success({ ...theme, lambang: emblem.nilai }) : emblem;
}

/** What zod finds wrong by itself, in Indonesian. */
function issueText(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `isian ${issue.keys.map((key) => `"${key}"`).join(', ')} tidak dikenal`;
  if (issue.code !== 'invalid_type') return 'tidak sah';
  if (issue.input === undefined) return 'belum diisi';
  return issue.expected === 'string' ? 'harus teks' : 'harus kelompok isian { ... }';
}

const LARGEST_THEME = 1024 * 1024;

async function readText(berkas: string): Promise<Result<string, FileFault>> {
  try {
    const { size } = await stat(berkas);
    if (size > LARGEST_THEME)
      return failure({ jenis: 'terlalu-besar', berkas, ukuran: size, batas: LARGEST_THEME });
    return success(await readFile(berkas, 'utf8'));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'EISDIR') return failure({ jenis: 'folder', berkas });
    return failure(
      code === 'ENOENT' ? { jenis: 'tidak-ada', berkas } : { jenis: 'tidak-terbaca', berkas, sebab: code },
    );
  }
}

const LARGEST_EMBLEM = 5 * 1024 * 1024;
/** Of a side, in dots; an emblem is printed a few centimetres wide. */
const LONGEST_SIDE = 4096;

async function readEmblem(berkas: string, name: string): Promise<Result<Emblem, FileFault>> {
  const folder = dirname(berkas);
  const path = join(folder, name);
  const refused = (sebab: string): Result<Emblem, FileFault> =>
    failure({ jenis: 'gambar', berkas: path, sebab });
  let bytes: Buffer;
  try {
    const inside = relative(await realpath(folder), await realpath(path));
    if (inside.startsWith('..') || isAbsolute(inside)) return refused('berada di luar folder berkas tema');
    const facts = await stat(path);
    if (!facts.isFile()) return refused('bukan berkas');
    if (facts.size > LARGEST_EMBLEM) return refused('lebih dari 5 MB');
    bytes = await readFile(path);
  } catch {
    return refused('berkas tidak ditemukan');
  }
  const drawn = async (emblem: Emblem): Promise<Result<Emblem, FileFault>> =>
    (await canDraw(pictureOf(emblem))) ? success(emblem) : refused('isinya rusak');
  const jenis = photoKind(bytes);
  if (jenis !== undefined) {
    const facts = photoFacts(bytes, jenis);
    if (facts === undefined) return refused('isinya rusak');
    if (Math.max(facts.lebar, facts.tinggi) > LONGEST_SIDE)
      return refused(`${facts.lebar} × ${facts.tinggi} titik; paling besar ${LONGEST_SIDE} titik sesisi`);
    // A few bytes can unpack to gigabytes: that shows before anybody draws them.
    if (jenis === 'png' && !pngIsWhole(bytes, facts)) return refused('isinya rusak');
    return drawn({ jenis, bytes });
  }
  const svg = bytes.toString('utf8');
  if (extname(name).toLowerCase() !== '.svg' || !/<svg[\s>]/.test(svg))
    return refused('hanya PNG, JPEG, atau SVG');
  const fault = svgFault(svg);
  if (fault !== undefined) return refused(fault);
  return drawn({ jenis: 'svg', svg });
}
