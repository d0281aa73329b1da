import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { fileFaultSentence, type FileFault } from '../../generator/file-faults.ts';
import { readXlsx } from '../../generator/workbook/read-xlsx.ts';
import { SAMPLES } from '../documents/sample-grid.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();
const sample = readFileSync(join(SAMPLES, 'penilai-pajak-dasar.xlsx'));
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

async function zip(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const made = new JSZip();
  for (const [name, text] of Object.entries(parts)) made.file(name, text);
  return made.generateAsync({ type: 'uint8array' });
}

const TYPES = { '[Content_Types].xml': '<Types/>' };

/** A file that is no usable workbook, and what is said of it after its name. */
interface Unusable {
  readonly jenis: FileFault['jenis'];
  readonly bytes: Uint8Array | string;
  readonly kalimat: string;
}

const OPEN_AND_SAVE = 'buku kerja rusak atau tidak lengkap; buka dan simpan ulang di Excel.';
const notXlsx = (what: string): string => `bukan buku kerja Excel .xlsx (isinya ${what}).`;

const UNUSABLE: Readonly<Record<string, Unusable>> = {
  'kosong.xlsx': { jenis: 'kosong', bytes: '', kalimat: 'berkas kosong (0 byte).' },
  'lama.xls': {
    jenis: 'xls-lama',
    bytes: Buffer.concat([OLE, Buffer.from('Workbook', 'utf16le')]),
    kalimat: 'format Excel lama (.xls); buka di Excel lalu simpan sebagai .xlsx.',
  },
  'tersandi.xlsx': {
    jenis: 'tersandi',
    bytes: Buffer.concat([OLE, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
    kalimat: 'buku kerja dilindungi kata sandi; hapus kata sandinya di Excel lalu simpan kembali.',
  },
  'arsip.xlsx': {
    jenis: 'bukan-xlsx',
    bytes: await zip({ 'catatan.txt': 'isi' }),
    kalimat: notXlsx('arsip zip'),
  },
  'surat.docx': {
    jenis: 'bukan-xlsx',
    bytes: await zip({ ...TYPES, 'word/document.xml': '<w:document/>' }),
    kalimat: notXlsx('dokumen Word'),
  },
  'tabel.ods': {
    jenis: 'bukan-xlsx',
    bytes: await storedFirst('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'),
    kalimat: notXlsx('dokumen OpenDocument'),
  },
  'cetak.pdf': { jenis: 'bukan-xlsx', bytes: '%PDF-1.7\n', kalimat: notXlsx('PDF') },
  'nilai.csv': { jenis: 'bukan-xlsx', bytes: 'NIP;Nama\n1;Wagiyem\n', kalimat: notXlsx('teks') },
  'gambar.png': {
    jenis: 'bukan-xlsx',
    bytes: Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
    kalimat: notXlsx('data lain'),
  },
  'terpotong.xlsx': { jenis: 'rusak', bytes: sample.subarray(0, sample.length / 2), kalimat: OPEN_AND_SAVE },
  'tanpa-isi.xlsx': { jenis: 'rusak', bytes: await zip(TYPES), kalimat: OPEN_AND_SAVE },
  'xml-rusak.xlsx': {
    jenis: 'rusak',
    bytes: await zip({ ...TYPES, 'xl/workbook.xml': '<workbook><sheets' }),
    kalimat: OPEN_AND_SAVE,
  },
  'tanpa-lembar.xlsx': {
    jenis: 'rusak',
    bytes: await zip({ ...TYPES, 'xl/workbook.xml': '<workbook><sheets></sheets></workbook>' }),
    kalimat: OPEN_AND_SAVE,
  },
};

async function storedFirst(name: string, text: string): Promise<Uint8Array> {
  const made = new JSZip();
  made.file(name, text, { compression: 'STORE' });
  return made.generateAsync({ type: 'uint8array' });
}

async function faultOf(berkas: string): Promise<FileFault> {
  const grid = await readXlsx(berkas);
  if (grid.ok) throw new Error(`${berkas} was read`);
  return grid.kesalahan;
}

describe('a file that cannot be used says why', () => {
  test.each(Object.entries(UNUSABLE))('%s', async (name, { jenis, bytes, kalimat }) => {
    const berkas = join(folder, name);
    writeFileSync(berkas, bytes);
    const fault = await faultOf(berkas);
    expect(fault.jenis).toBe(jenis);
    expect(fileFaultSentence(fault)).toBe(`${berkas}: ${kalimat}`);
  });

  test('a file that is not there', async () => {
    const berkas = join(folder, 'tidak-ada.xlsx');
    expect(fileFaultSentence(await faultOf(berkas))).toBe(`${berkas}: berkas tidak ditemukan.`);
  });

  test('a path through a file', async () => {
    const berkas = join(SAMPLES, 'penilai-pajak-dasar.xlsx', 'nilai.xlsx');
    expect(fileFaultSentence(await faultOf(berkas))).toBe(`${berkas}: berkas tidak dapat dibaca (ENOTDIR).`);
  });

  test('a folder', async () => {
    const berkas = join(folder, 'folder.xlsx');
    mkdirSync(berkas);
    expect(fileFaultSentence(await faultOf(berkas))).toBe(`${berkas}: ini folder, bukan berkas.`);
  });

  test('a file of more than 200 MB, without reading it', async () => {
    const berkas = join(folder, 'besar.xlsx');
    writeFileSync(berkas, '');
    truncateSync(berkas, 200 * 1024 * 1024 + 1);
    expect(fileFaultSentence(await faultOf(berkas))).toBe(`${berkas}: ukuran 201 MB melebihi batas 200 MB.`);
  });
});

test('wherever a workbook is cut off, that is a fault and no crash', async () => {
  const berkas = join(folder, 'potongan.xlsx');
  for (let length = 1; length < sample.length; length += Math.ceil(sample.length / 40)) {
    writeFileSync(berkas, sample.subarray(0, length));
    expect(['rusak', 'bukan-xlsx']).toContain((await faultOf(berkas)).jenis);
  }
});

test('a line break in the name of a part does not break the sentence', () => {
  const sebab = { jenis: 'bagian-bertentangan', bagian: 'xl/sheet1\n2.xml' } as const;
  expect(fileFaultSentence({ jenis: 'isi-ditolak', berkas: 'a.xlsx', sebab })).toBe(
    'a.xlsx: bagian "xl/sheet1 2.xml" berbeda dari daftar isi arsipnya; berkas ini rusak atau direkayasa.',
  );
});
