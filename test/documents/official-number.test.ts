import { expect, test } from 'vitest';
import { documentRegistry, readWorkbook, type DocumentKind } from '../../documents/index.ts';
import { readSampleGrid } from './sample-grid.ts';

const samples: Readonly<Partial<Record<DocumentKind['jenisBuku'], string>>> = {
  klasikal: 'penilai-pajak-dasar',
  'e-learning': 'elearning-ar-dasar',
  'angka-kredit': 'angka-kredit-penyuluh',
};
const numbered = documentRegistry.filter(({ penomoran }) => penomoran !== undefined);

test('every document of one person with a number of its own can be numbered by a register', () => {
  expect(numbered).toEqual(documentRegistry.filter(({ per }) => per === 'peserta'));
});

test.each(numbered.map((kind) => [kind.nama, kind] as const))(
  '%s: the number of the register stands wherever the workbook’s would',
  async (_, kind) => {
    const { isi } = readWorkbook(await readSampleGrid(samples[kind.jenisBuku] ?? ''));
    if (isi === null) throw new Error('the sample has faults');
    const own = [...kind.susun(isi)];
    const [first, second] = own;
    expect(kind.penomoran?.(isi)?.tanggal).toBe(first?.tanggal);
    const people = own.map(({ perihal }) => perihal?.nip ?? '');
    const given = new Map([
      [people[1] ?? '', 'RESMI-1'],
      [people[0] ?? '', 'RESMI-2'],
    ]);
    const official = [...kind.susun(isi, (nip) => given.get(nip))];
    const swap = (text: string): string =>
      text
        .replaceAll(first?.perihal?.nomor ?? '', 'RESMI-2')
        .replaceAll(second?.perihal?.nomor ?? '', 'RESMI-1');
    expect(JSON.stringify(official.slice(0, 2))).toBe(swap(JSON.stringify([first, second])));
    expect(official.slice(2)).toEqual(own.slice(2));
    expect(JSON.stringify(official.map(({ data, namaBerkas }) => [data, namaBerkas]))).toContain('RESMI-1');
  },
);

test.each(numbered.map((kind) => [kind.nama, kind] as const))(
  '%s: what the register writes down names the person, and its run does not hang on what may be corrected',
  async (_, kind) => {
    const { isi } = readWorkbook(await readSampleGrid(samples[kind.jenisBuku] ?? ''));
    if (isi === null) throw new Error('the sample has faults');
    const instances = [...kind.susun(isi)];
    const runs = new Set(instances.map(({ catatan }) => JSON.stringify(catatan?.rangkaian)));
    expect(runs.size).toBe(1);
    for (const { catatan, perihal } of instances) {
      expect(catatan?.fakta['Nama']).toBe(catatan?.nama);
      expect(catatan?.rangkaian).not.toContain(catatan?.nama);
      expect(Object.values(catatan?.fakta ?? {})).not.toContain(perihal?.nomor);
    }
  },
);
