import { describe, expect, test } from 'vitest';
import { readWorkbook, type GridWorkbook } from '../../../documents/index.ts';
import { keputusanData } from '../../../documents/lomba/keputusan.ts';
import { keputusanLomba } from '../../../documents/lomba/keputusan.ts';
import { laporanLomba } from '../../../documents/lomba/laporan.ts';
import type { BukuLomba } from '../../../documents/lomba/lomba.ts';
import { kembarData } from '../../../documents/lomba/peringkat.ts';
import { textsOf } from '../../../templates/index.ts';
import { treeOf } from '../every-document.ts';
import { findingsOf, readSampleGrid, withCells, withoutSheet, withRows } from '../sample-grid.ts';

const sample = await readSampleGrid('lomba-pelayanan');

function contentsOf(grid: GridWorkbook): BukuLomba {
  const { isi } = readWorkbook(grid);
  if (isi?.jenis !== 'lomba') throw new Error(findingsOf(grid).join('\n'));
  return isi;
}

/** Both shown results and the sheet that compares them are gone, so that marks can be changed freely. */
function withoutResults(grid: GridWorkbook): GridWorkbook {
  const unshown = (name: string, columns: readonly number[]) => (made: GridWorkbook) =>
    withRows(made, name, (rows) =>
      rows.map((row) => ({ ...row, sel: row.sel.map((value, at) => (columns.includes(at) ? null : value)) })),
    );
  return unshown('Nilai', [7])(unshown('Survei', [30])(withoutSheet(grid, 'Hasil')));
}

/** The marks and answers of one office given to another. */
function sameAs(grid: GridWorkbook, from: string, to: string): GridWorkbook {
  const copy = (name: string) => (made: GridWorkbook) =>
    withRows(made, name, (rows) => {
      const source = rows.filter(({ sel }) => sel[0] === from);
      let next = 0;
      return rows.map((row) => {
        if (row.sel[0] !== to) return row;
        const [, ...rest] = source[next++]?.sel ?? [];
        return { ...row, sel: [to, ...rest] };
      });
    });
  return copy('Nilai')(copy('Survei')(withoutResults(grid)));
}

async function textOf(kind: typeof keputusanLomba, buku: BukuLomba): Promise<string> {
  const [instance] = kind.susun(buku);
  if (instance === undefined) throw new Error(`No ${kind.nama}.`);
  return [...textsOf(await treeOf(kind, instance))].map(({ text }) => text).join(' ');
}

const ANGGREK = 'KPP Pratama Contoh Anggrek';
const MELATI = 'KPP Pratama Contoh Melati';

describe('the decision', () => {
  test('names the first, the three best and who is sent on', () => {
    expect(keputusanData(contentsOf(sample))).toMatchObject({
      nomor: 'KEP-245/WPJ.99/2010',
      pemenang: ['Kantor Pelayanan Pajak Pratama Contoh Anggrek'],
      tigaBesar: [
        { namaLengkap: 'Kantor Pelayanan Pajak Pratama Contoh Anggrek', sebutan: 'Pertama' },
        { namaLengkap: 'Kantor Pelayanan Pajak Pratama Contoh Melati', sebutan: 'Kedua' },
        { namaLengkap: 'Kantor Pelayanan Pajak Pratama Contoh Kenanga', sebutan: 'Kedua' },
      ],
      wakil: 'Kantor Pelayanan Pajak Pratama Contoh Anggrek',
    });
  });

  test('two equal at the top are both Pertama, and both are written', async () => {
    const buku = contentsOf(sameAs(sample, ANGGREK, MELATI));
    expect(kembarData(buku.peringkat)).toEqual([{ peringkat: 1, kpp: [MELATI, ANGGREK] }]);
    expect(buku.peringkat.map(({ sebutan }) => sebutan)).toEqual([
      'Pertama',
      'Pertama',
      'Ketiga',
      null,
      null,
      null,
    ]);
    expect(await textOf(keputusanLomba, buku)).toContain(
      'Menetapkan Kantor Pelayanan Pajak Pratama Contoh Melati dan Kantor Pelayanan Pajak Pratama Contoh Anggrek sebagai Pemenang Pertama',
    );
  });

  test('prints what a cell holds literally', async () => {
    const grid = withCells(sample, { 'Lomba!B2': 'Contoh <b>{{x}}</b> & "Nusantara"' });
    expect(await textOf(keputusanLomba, contentsOf(grid))).toContain('Contoh <b>{{x}}</b> & "Nusantara"');
  });
});

test.each(['Kantor Wilayah DJP Contoh', 'Kanwil Direktorat Jenderal Pajak Contoh', 'Contoh'])(
  'the regional office written as %s is one',
  (written) => {
    expect(contentsOf(withCells(sample, { 'Lomba!B2': written })).keterangan.kanwil).toBe('Contoh');
  },
);

describe('the report', () => {
  test('has the eleven parts and the seven attachments of the circular', async () => {
    const buku = contentsOf(sample);
    const text = await textOf(laporanLomba, buku);
    const { isi, lampiran } = buku.aturan.laporan;
    expect([isi.daftar.length, lampiran.daftar.length]).toEqual([11, 7]);
    for (const { kode, uraian } of isi.daftar) expect(text).toContain(`${kode}. ${uraian}`.toUpperCase());
    for (const { kode, uraian } of lampiran.daftar)
      expect(text).toContain(`Lampiran ${kode}. ${uraian}`.toUpperCase());
  });

  test('has a dotted line where the office wrote nothing', async () => {
    const text = await textOf(laporanLomba, contentsOf(withoutSheet(sample, 'Laporan')));
    expect(text).not.toContain('Puji syukur');
    expect(await textOf(laporanLomba, contentsOf(sample))).toContain('Puji syukur');
    expect(text.match(/\.{80,}/g)?.length).toBeGreaterThanOrEqual(6);
  });
});

test('an indicator without an answer in one group of respondents stays blank, not zero', () => {
  const [instance] = laporanLomba.susun(contentsOf(sample));
  const matriks = instance?.data['matriks'] as unknown as readonly {
    readonly kelompok: readonly {
      readonly baris: readonly { readonly nama: string; readonly indeks: unknown }[];
    }[];
  }[];
  const blank = matriks[0]?.kelompok[1]?.baris.find(({ nama }) => nama === 'Tidak diisi');
  expect(blank?.indeks).toEqual([null, null, null, expect.any(String), null, null]);
});

test('more offices than fit beside one another are split over several tables', () => {
  const more = Array.from({ length: 5 }, (_, index) => `KPP Pratama Contoh Tambahan ${index + 1}`);
  const grid = more.reduce((made, name) => {
    const added = (sheet: string) => (each: GridWorkbook) =>
      withRows(each, sheet, (rows) => {
        const last = rows.at(-1)?.nomor ?? 0;
        const own = rows.filter(({ sel }) => sel[0] === ANGGREK);
        return [
          ...rows,
          ...own.map((row, at) => ({ nomor: last + 1 + at, sel: [name, ...row.sel.slice(1)] })),
        ];
      });
    const listed = withRows(made, 'KPP', (rows) => [
      ...rows,
      { nomor: (rows.at(-1)?.nomor ?? 0) + 1, sel: [rows.length, name] },
    ]);
    return added('Nilai')(added('Survei')(listed));
  }, withoutResults(sample));
  const [instance] = laporanLomba.susun(contentsOf(grid));
  const matriks = instance?.data['matriks'] as unknown as readonly { readonly kpp: readonly string[] }[];
  expect(matriks.map(({ kpp }) => kpp.length)).toEqual([8, 3]);
});
