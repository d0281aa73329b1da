import fc from 'fast-check';
import { expect, test } from 'vitest';
import { angkaKreditButir, semuaButir, type Jenjang } from '../../../rules/angka-kredit/index.ts';
import { decimal, toFloat } from '../../../rules/index.ts';
import { evaluateFormulas } from '../../../samples/make/cached-results.ts';
import { aturanButirContoh } from '../../../samples/make/pak-aturan.ts';
import { inputsOf, readSample, rowsOf } from '../../samples/read-sample.ts';

const sample = await readSample('angka-kredit-penyuluh.xlsx');
const inputs = inputsOf(sample);
const [header = []] = inputs.get('Kegiatan') ?? [];
const officers = rowsOf(sample, 'Kegiatan').map((row) => row.get('Jenjang') as Jenjang);

test('whatever the butir and volume: the plain formula gives what the rule gives, or an error where it refuses', () => {
  const aturan = aturanButirContoh();
  const column = (judul: string): number => header.indexOf(judul);
  const entry = fc.record({
    butir: fc.constantFrom(...semuaButir(aturan).map(({ kode }) => kode)),
    volume: fc.integer({ min: 0, max: 3000 }),
  });
  const property = fc.property(
    fc.array(entry, { minLength: officers.length, maxLength: officers.length }),
    (entries) => {
      const changed = new Map([...inputs].map(([nama, rows]) => [nama, rows.map((row) => [...row])]));
      const allowed = entries.map(({ butir, volume }, at) => {
        const result = angkaKreditButir(aturan, butir, officers[at] ?? 'Terampil', decimal(volume));
        const row = changed.get('Kegiatan')?.[at + 1];
        if (row === undefined) throw new Error(`No row ${at}.`);
        row[column('Butir')] = butir;
        row[column('Volume')] = volume;
        return result;
      });
      const hasil = evaluateFormulas(changed);
      for (const [at, result] of allowed.entries()) {
        const cell = () => hasil('Kegiatan', at + 1, column('Angka Kredit'));
        if (result.ok) expect(cell()).toBe(toFloat(result.nilai.nilai));
        else expect(cell).toThrow();
      }
    },
  );
  // A run takes a second: no hundreds of them in search of a smaller example.
  fc.assert(property, { numRuns: 5, endOnFailure: true });
});
