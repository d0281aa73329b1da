import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { fileFaultSentence } from '../../generator/file-faults.ts';
import { readTheme, type Theme } from '../../generator/theme/read-theme.ts';
import { tempFolder } from './temp-folder.ts';

const outside = tempFolder();
const folder = join(outside, 'tema');
mkdirSync(join(folder, 'gambar'), { recursive: true });

const png = PNG.sync.write(new PNG({ width: 2, height: 2 }));
// One grey pixel.
const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=',
  'base64',
);
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><defs><linearGradient id="a"/></defs><circle r="5" fill="url(#a)"/></svg>';

/** Patterns filled with the pattern before, twice: forty of them would draw 2 to the 40th. */
function doubling(levels: number): string {
  return Array.from(
    { length: levels },
    (_, level) => `<pattern id="p${level}">${`<path fill="url(#p${level - 1})"/>`.repeat(2)}</pattern>`,
  ).join('');
}

/** A PNG that states a size and unpacks to so many bytes. */
function pixelBomb(width: number, height: number, bytes: number): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(data.length, 0);
    body.copy(framed, 4);
    framed.writeUInt32BE(crc32(body), body.length + 4);
    return framed;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(bytes))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The same JPEG with a size of 60,000 x 60,000 in its frame. */
function wide(picture: Buffer): Buffer {
  const made = Buffer.from(picture);
  const frame = made.indexOf(Buffer.from([0xff, 0xc9]));
  made.writeUInt16BE(60_000, frame + 5);
  made.writeUInt16BE(60_000, frame + 7);
  return made;
}

/** Files that a theme may name: inside its folder, unless their path says otherwise. */
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'lambang.png': png,
  'gambar/lambang.jpg': jpeg,
  'lambang.svg': svg,
  'sebenarnya-png.svg': png,
  'catatan.txt': 'bukan gambar',
  'teks.png': 'bukan gambar',
  'kosong.png': '',
  'terpotong.png': png.subarray(0, 20),
  'terpotong.jpg': jpeg.subarray(0, 20),
  'besar.png': Buffer.concat([png, Buffer.alloc(5 * 1024 * 1024)]),
  'skrip.svg': svg.replace('<circle', '<script>alert(1)</script><circle'),
  'kejadian.svg': svg.replace('<circle', '<circle onload="alert(1)"'),
  'tautan.svg': svg.replace('<circle', '<image href="https://contoh.go.id/a.png"/><circle'),
  'tautan-lama.svg': svg.replace('<circle', '<use xlink:href="file:///etc/passwd"/><circle'),
  'luar.svg': svg.replace('url(#a)', "url('https://contoh.go.id/a.svg#b')"),
  'entitas.svg': `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg}`,
  'bukan.svg': 'bukan gambar',
  'impor.svg': svg.replace('<defs>', '<style>@import "https://contoh.go.id/a.css";</style><defs>'),
  'gaya.svg': svg.replace('<defs>', '<style>path { fill: url(#a) }</style><defs>'),
  'lingkaran.svg': svg.replace('<defs>', '<defs><pattern id="b"><path fill="url(#b)"/></pattern>'),
  'berlipat.svg': svg.replace('<defs>', `<defs>${doubling(40)}`),
  'dalam.svg': svg.replace('<circle', `${'<g>'.repeat(100_000)}${'</g>'.repeat(100_000)}<circle`),
  'banyak.svg': svg.replace('<circle', `${'<g/>'.repeat(100_000)}<circle`),
  'bom.png': pixelBomb(2, 2, 200_000_000),
  'lebar.png': pixelBomb(60_000, 60_000, 1000),
  'lebar.jpg': wide(jpeg),
  '../luar.png': png,
};
for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
symlinkSync(join(outside, 'luar.png'), join(folder, 'pintas.png'));
symlinkSync(join(folder, 'lambang.png'), join(folder, 'pintas-dalam.png'));

const berkas = join(folder, 'tema.json');

async function sentenceFor(content: unknown): Promise<string> {
  writeFileSync(berkas, typeof content === 'string' ? content : JSON.stringify(content));
  const theme = await readTheme(berkas);
  if (theme.ok) return `sah: ${JSON.stringify(theme.nilai)}`;
  return fileFaultSentence(theme.kesalahan).replaceAll(`${folder}/`, '').replaceAll(`${outside}/`, '../');
}

async function goodTheme(content: unknown): Promise<Theme> {
  writeFileSync(berkas, JSON.stringify(content));
  const theme = await readTheme(berkas);
  if (!theme.ok) throw new Error(fileFaultSentence(theme.kesalahan));
  return theme.nilai;
}

const PENANDA_TANGAN = { jabatan: 'Kepala', nama: 'Wulan', nip: '197203051998032901' };

test('a whole theme', async () => {
  const theme = {
    unitInduk: 'Badan Pelatihan Contoh',
    instansi: ' Pusat Pelatihan Contoh ',
    warna: { utama: '#1F3864', aksen: '#b08d3c' },
    penandaTangan: PENANDA_TANGAN,
    lambang: 'lambang.png',
  };
  expect(await goodTheme(theme)).toEqual({
    ...theme,
    instansi: 'Pusat Pelatihan Contoh',
    lambang: { jenis: 'png', bytes: png },
  });
});

test('everything may be left out', async () => {
  expect(await goodTheme({})).toEqual({});
  expect(await goodTheme({ warna: { aksen: '#000000' } })).toEqual({ warna: { aksen: '#000000' } });
});

test.each([
  ['lambang.png', 'png'],
  ['gambar/lambang.jpg', 'jpeg'],
  ['./gambar/../lambang.svg', 'svg'],
  ['sebenarnya-png.svg', 'png'],
  ['pintas-dalam.png', 'png'],
])('the emblem %s is a picture: %s', async (lambang, jenis) => {
  expect((await goodTheme({ lambang })).lambang?.jenis).toBe(jenis);
});

describe('a theme that is wrong', () => {
  test.each([
    ['no JSON', 'warna: biru', 'tema.json: berkas: bukan JSON yang sah.'],
    ['an unknown key', { warnaUtama: '#1F3864' }, 'tema.json: berkas: isian "warnaUtama" tidak dikenal.'],
    [
      'an unknown key within',
      { warna: { latar: '#FFFFFF' } },
      'tema.json: warna: isian "latar" tidak dikenal.',
    ],
    [
      'a colour by name',
      { warna: { utama: 'biru' } },
      'tema.json: warna.utama: tulis warna seperti #1F3864.',
    ],
    ['a short colour', { warna: { aksen: '#fff' } }, 'tema.json: warna.aksen: tulis warna seperti #1F3864.'],
    ['a name of blanks', { instansi: '  ' }, 'tema.json: instansi: tidak boleh kosong.'],
    [
      'a short NIP',
      { penandaTangan: { ...PENANDA_TANGAN, nip: '1972' } },
      'tema.json: penandaTangan.nip: NIP terdiri atas 18 angka.',
    ],
    [
      'half a signatory',
      { penandaTangan: { jabatan: 'Kepala', nama: 'Wulan' } },
      'tema.json: penandaTangan.nip: belum diisi.',
    ],
    ['a number for a text', { instansi: 7 }, 'tema.json: instansi: harus teks.'],
    ['a list', [], 'tema.json: berkas: harus kelompok isian { ... }.'],
  ])('%s', async (_what, content, sentence) => expect(await sentenceFor(content)).toBe(sentence));
});

describe('an emblem that is refused', () => {
  const refused = (name: string, reason: string): string => `${name}: gambar tidak dapat dipakai: ${reason}.`;
  const OUTSIDE = 'berada di luar folder berkas tema';
  const ACTIVE = 'SVG memuat skrip, entitas, atau tautan';
  const TOO_MUCH = 'SVG terlalu rumit (lebih dari 20.000 unsur)';

  test.each([
    ['tidak-ada.png', refused('tidak-ada.png', 'berkas tidak ditemukan')],
    ['gambar', refused('gambar', 'bukan berkas')],
    ['../luar.png', refused('../luar.png', OUTSIDE)],
    ['gambar/../../luar.png', refused('../luar.png', OUTSIDE)],
    ['pintas.png', refused('pintas.png', OUTSIDE)],
    ['catatan.txt', refused('catatan.txt', 'hanya PNG, JPEG, atau SVG')],
    ['teks.png', refused('teks.png', 'hanya PNG, JPEG, atau SVG')],
    ['terpotong.png', refused('terpotong.png', 'isinya rusak')],
    ['terpotong.jpg', refused('terpotong.jpg', 'isinya rusak')],
    ['kosong.png', refused('kosong.png', 'hanya PNG, JPEG, atau SVG')],
    ['besar.png', refused('besar.png', 'lebih dari 5 MB')],
    ['bukan.svg', refused('bukan.svg', 'hanya PNG, JPEG, atau SVG')],
    ['skrip.svg', refused('skrip.svg', ACTIVE)],
    ['kejadian.svg', refused('kejadian.svg', ACTIVE)],
    ['tautan.svg', refused('tautan.svg', ACTIVE)],
    ['tautan-lama.svg', refused('tautan-lama.svg', ACTIVE)],
    ['luar.svg', refused('luar.svg', ACTIVE)],
    ['entitas.svg', refused('entitas.svg', ACTIVE)],
    ['impor.svg', refused('impor.svg', ACTIVE)],
    [
      'gaya.svg',
      refused('gaya.svg', 'SVG merujuk gambar lain (url) di dalam <style>; simpan dengan atribut biasa'),
    ],
    ['lingkaran.svg', refused('lingkaran.svg', 'SVG merujuk dirinya sendiri')],
    ['berlipat.svg', refused('berlipat.svg', TOO_MUCH)],
    ['dalam.svg', refused('dalam.svg', 'SVG bertingkat lebih dari 64')],
    ['banyak.svg', refused('banyak.svg', TOO_MUCH)],
    ['bom.png', refused('bom.png', 'isinya rusak')],
    ['lebar.png', refused('lebar.png', '60000 × 60000 titik; paling besar 4096 titik sesisi')],
    ['lebar.jpg', refused('lebar.jpg', '60000 × 60000 titik; paling besar 4096 titik sesisi')],
  ])('%s', async (lambang, sentence) => expect(await sentenceFor({ lambang })).toBe(sentence));

  test('an absolute path is one below the folder', async () => {
    expect(await sentenceFor({ lambang: '/etc/hostname' })).toBe(
      refused('etc/hostname', 'berkas tidak ditemukan'),
    );
  });
});

test('a theme file of more than 1 MB is not read', async () => {
  expect(await sentenceFor({ instansi: 'a'.repeat(1024 * 1024) })).toBe(
    'tema.json: ukuran 2 MB melebihi batas 1 MB.',
  );
});

test('a theme file that is not there, or a folder', async () => {
  const missing = await readTheme(join(folder, 'lain.json'));
  expect(missing).toMatchObject({ ok: false, kesalahan: { jenis: 'tidak-ada' } });
  expect(await readTheme(folder)).toMatchObject({ ok: false, kesalahan: { jenis: 'folder' } });
});
