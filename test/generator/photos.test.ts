import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { fileFaultSentence } from '../../generator/file-faults.ts';
import { photoFacts } from '../../generator/photos/photo-bytes.ts';
import { readPhotos } from '../../generator/photos/read-photos.ts';
import { findingText, SAMPLES } from '../documents/sample-grid.ts';
import { tempFolder } from './temp-folder.ts';

const root = tempFolder();
const folder = join(root, 'foto');
mkdirSync(folder);

const pngOf = (width: number, height: number): Buffer => PNG.sync.write(new PNG({ width, height }));

/** 48 x 32: red and green above, blue and white below. */
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYn' +
    'KSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgo' +
    'KCgoKCgoKCj/wAARCAAgADADASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAAcJCP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/' +
    'xAAYAQADAQEAAAAAAAAAAAAAAAAEBwgFBv/EACERAQAAAgsAAAAAAAAAAAAAAAAEBwVBQkRFgYKDwcLD/9oADAMBAAIRAxEAPwCd' +
    'AOOUiLEjqxMelbGfCeZ8Yfu+YAyE9OXgF4nENLWaTS0t5g3fX1GQlYAWwx//2Q==',
  'base64',
);

/** The JPEG with an EXIF segment that holds one tag. */
function turned(orientation: number, order: 'II' | 'MM' = 'MM'): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write(order, 'latin1');
  const short = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  short(42, 2);
  long(8, 4);
  short(1, 8);
  short(0x0112, 10);
  short(3, 12);
  long(1, 14);
  short(orientation, 18);
  return withSegment(Buffer.concat([Buffer.from('Exif\0\0'), tiff]));
}

function withSegment(body: Buffer): Buffer {
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([JPEG.subarray(0, 2), head, body, JPEG.subarray(2)]);
}

/** A PNG that says it is small and unpacks to a hundred megabytes. */
function bomb(): Buffer {
  const chunk = (name: string, body: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(body.length);
    head.write(name, 4, 'latin1');
    return Buffer.concat([head, body, Buffer.alloc(4)]);
  };
  const small = pngOf(100, 100);
  return Buffer.concat([
    small.subarray(0, 33),
    chunk('IDAT', deflateSync(Buffer.alloc(100 * 1024 * 1024))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Only the head of a PNG of that size, for the size is looked at first. */
function headOf(width: number, height: number): Buffer {
  const bytes = pngOf(16, 16);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

const LARGEST = 10 * 1024 * 1024;
const padded = (size: number): Buffer => Buffer.concat([JPEG, Buffer.alloc(size - JPEG.length)]);
const SIZES = 'setiap sisi 16 sampai 12000 piksel, seluruhnya paling banyak 60 megapiksel';

/** What lies in the folder, and what is said of it; nothing where it can be shown. */
const FILES: Readonly<Record<string, readonly [bytes: Buffer | string, kalimat: string | undefined]>> = {
  'baik.png': [pngOf(40, 20), undefined],
  'baik.jpg': [JPEG, undefined],
  'jpeg bernama.png': [JPEG, undefined],
  'tanpa-ekstensi': [JPEG, undefined],
  'teks.png': ['bukan gambar', 'bukan PNG atau JPEG'],
  'kosong.png': ['', 'bukan PNG atau JPEG'],
  'gambar.gif': ['GIF89a' + ' '.repeat(100), 'bukan PNG atau JPEG'],
  'vektor.svg': ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'bukan PNG atau JPEG'],
  'kepala.png': [pngOf(40, 20).subarray(0, 8), 'rusak atau tidak lengkap'],
  'terpotong.png': [pngOf(400, 200).subarray(0, -30), 'rusak atau tidak lengkap'],
  'kepala.jpg': [JPEG.subarray(0, 4), 'rusak atau tidak lengkap'],
  'terpotong.jpg': [JPEG.subarray(0, -20), 'rusak atau tidak lengkap'],
  'bom.png': [bomb(), 'rusak atau tidak lengkap'],
  'tepat.jpg': [padded(LARGEST), undefined],
  'besar.jpg': [padded(LARGEST + 1), 'lebih dari 10 MB'],
  'sekecil-kecilnya.png': [pngOf(16, 16), undefined],
  'kecil.png': [pngOf(40, 15), `berukuran 40 x 15 piksel; ${SIZES}`],
  'selebar-lebarnya.png': [pngOf(12_000, 16), undefined],
  'lebar.png': [pngOf(12_001, 16), `berukuran 12001 x 16 piksel; ${SIZES}`],
  'luas.png': [headOf(10_000, 6001), `berukuran 10000 x 6001 piksel; ${SIZES}`],
  'mustahil.png': [headOf(0xffffffff, 0), `berukuran 4294967295 x 0 piksel; ${SIZES}`],
};
for (const [name, [bytes]] of Object.entries(FILES)) writeFileSync(join(folder, name), bytes);

const PLACE = { lembar: 'Foto', sel: 'C2' };

/** The picture, or what is said of it after its name. */
async function read(berkas: string): Promise<{ readonly asset?: string; readonly kalimat?: string }> {
  const result = await readPhotos(folder, { 'foto-1': { berkas, tempat: PLACE } });
  if (!result.ok) throw new Error(fileFaultSentence(result.kesalahan));
  const { gambar, temuan } = result.nilai;
  const [finding, ...others] = temuan.map(findingText);
  expect(others).toEqual([]);
  const start = `galat Foto!C2: foto "${berkas}" `;
  if (finding === undefined) return { asset: gambar['foto-1'] ?? '' };
  expect(finding.startsWith(start)).toBe(true);
  expect(gambar).toEqual({});
  return { kalimat: finding.slice(start.length) };
}

test.each(Object.entries(FILES))('%s', async (name, [bytes, kalimat]) => {
  const { asset, ...told } = await read(name);
  expect(told).toEqual(kalimat === undefined ? {} : { kalimat });
  if (kalimat !== undefined) return;
  const kind = Buffer.from(bytes).subarray(1, 4).toString() === 'PNG' ? 'png' : 'jpeg';
  expect(asset === `data:image/${kind};base64,${Buffer.from(bytes).toString('base64')}`).toBe(true);
});

describe('a name is only compared with the listing', () => {
  writeFileSync(join(root, 'rahasia.png'), pngOf(20, 20));
  mkdirSync(join(folder, 'sub'));
  writeFileSync(join(folder, 'sub', 'dalam.png'), pngOf(20, 20));
  symlinkSync(join(root, 'rahasia.png'), join(folder, 'keluar.png'));
  symlinkSync(root, join(folder, 'induk'));
  symlinkSync('/dev/zero', join(folder, 'nol.png'));
  symlinkSync('baik.png', join(folder, 'tautan.png'));
  symlinkSync('tidak-ada.png', join(folder, 'buntu.png'));
  writeFileSync(join(folder, 'Kantor.PNG'), pngOf(20, 20));
  writeFileSync(join(folder, 'Dua.png'), pngOf(20, 20));
  writeFileSync(join(folder, 'dua.png'), pngOf(30, 20));
  writeFileSync(join(folder, 'cafe\u0301.png'), pngOf(20, 20));

  // The reader of the sheet refuses most of these before; here nothing stands in their way.
  test.each([
    '../rahasia.png',
    '..',
    '.',
    './baik.png',
    'sub/dalam.png',
    'sub\\dalam.png',
    'induk/rahasia.png',
    join(root, 'rahasia.png'),
    'rahasia.png',
    'baik.png/',
    'baik.png\0',
    '__proto__',
    '',
  ])('%j is not there', async (berkas) => {
    expect((await read(berkas)).kalimat).toMatch(/^tidak ada di folder foto/);
  });

  test.each([
    ['sub', 'bukan berkas biasa'],
    ['keluar.png', 'adalah tautan ke luar folder foto'],
    ['induk', 'adalah tautan ke luar folder foto'],
    ['nol.png', 'adalah tautan ke luar folder foto'],
    ['buntu.png', 'tidak dapat dibaca (ENOENT)'],
    ['tautan.png', undefined],
    ['kantor.png', undefined],
    ['dua.png', undefined],
    ['caf\u00e9.png', undefined],
    ['DUA.png', 'rancu: di folder foto ada Dua.png dan dua.png'],
    ['bak.png', 'tidak ada di folder foto; yang paling mirip: baik.png, bom.png, Dua.png'],
  ])('%s', async (berkas, kalimat) => {
    expect((await read(berkas)).kalimat).toBe(kalimat);
  });

  test('the very name goes before one in other capitals', async () => {
    const asset = (await read('dua.png')).asset ?? '';
    expect(Buffer.from(asset.split(',')[1] ?? '', 'base64').equals(pngOf(30, 20))).toBe(true);
  });
});

test('every photograph that cannot be used is told', async () => {
  const wanted = ['teks.png', 'baik.png', 'hilang.png'].map((berkas, at) => [
    `foto-${at + 1}`,
    { berkas, tempat: { lembar: 'Foto', sel: `C${at + 2}` } },
  ]);
  const result = await readPhotos(folder, Object.fromEntries(wanted) as Parameters<typeof readPhotos>[1]);
  if (!result.ok) throw new Error(result.kesalahan.jenis);
  expect(Object.keys(result.nilai.gambar)).toEqual(['foto-2']);
  expect(result.nilai.temuan.map(({ tempat }) => tempat.sel)).toEqual(['C2', 'C4']);
});

test.each([
  ['tidak-ada', 'folder tidak ditemukan.'],
  ['foto/baik.png', 'ini berkas, bukan folder.'],
])('the folder %s', async (name, kalimat) => {
  const path = join(root, name);
  const result = await readPhotos(path, {});
  expect(result.ok ? '' : fileFaultSentence(result.kesalahan)).toBe(`${path}: ${kalimat}`);
});

describe('a JPEG stands upright, however its camera was held', () => {
  const [R, G, B, W] = ['red', 'green', 'blue', 'white'];

  /** The colours of the four quarters, from above left to below right. */
  function quarters(png: PNG): readonly string[] {
    const colour = (x: number, y: number): string => {
      const at = 4 * (Math.floor(y * png.height) * png.width + Math.floor(x * png.width));
      const [r = 0, g = 0, b = 0] = png.data.subarray(at, at + 3);
      if (r > 128 && g > 128 && b > 128) return 'white';
      return r > 128 ? 'red' : g > 128 ? 'green' : 'blue';
    };
    return [colour(0.25, 0.25), colour(0.75, 0.25), colour(0.25, 0.75), colour(0.75, 0.75)];
  }

  test.each([
    [2, [48, 32], [G, R, W, B]],
    [3, [48, 32], [W, B, G, R]],
    [4, [48, 32], [B, W, R, G]],
    [5, [32, 48], [R, B, G, W]],
    [6, [32, 48], [B, R, W, G]],
    [7, [32, 48], [W, G, B, R]],
    [8, [32, 48], [G, W, R, B]],
  ])('orientation %i', async (orientation, size, colours) => {
    for (const order of ['II', 'MM'] as const) {
      writeFileSync(join(folder, 'putar.jpg'), turned(orientation, order));
      const [kind, base64 = ''] = (await read('putar.jpg')).asset?.split(',') ?? [];
      expect(kind).toBe('data:image/png;base64');
      const png = PNG.sync.read(Buffer.from(base64, 'base64'));
      expect([png.width, png.height]).toEqual(size);
      expect(quarters(png)).toEqual(colours);
    }
  });

  test.each([
    ['1', turned(1)],
    ['0, which there is not', turned(0)],
    ['9, which there is not', turned(9)],
    ['in a segment that is cut off', withSegment(Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x05'))],
    ['in a segment of something else', withSegment(Buffer.from('http://ns.adobe.com/xap/1.0/\0'))],
  ])('orientation %s: as it is', (_, bytes) => {
    expect(photoFacts(bytes, 'jpeg')).toEqual({ jenis: 'jpeg', lebar: 48, tinggi: 32, orientasi: 1 });
  });
});

test('the photographs of the sample can be shown, and are small', async () => {
  const names = ['kartu-antrean.png', 'kantor-anggrek.png'];
  const wanted = Object.fromEntries(names.map((berkas) => [berkas, { berkas, tempat: PLACE }]));
  const result = await readPhotos(join(SAMPLES, 'foto'), wanted);
  expect(result).toMatchObject({ ok: true, nilai: { temuan: [] } });
  for (const name of names) expect(readFileSync(join(SAMPLES, 'foto', name)).length).toBeLessThan(10_000);
});
