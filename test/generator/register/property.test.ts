import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRegister } from '../../../generator/register/check-register.ts';
import { listEntries } from '../../../generator/register/list-entries.ts';
import { openRegister, type Register } from '../../../generator/register/open-register.ts';
import { recordIssue } from '../../../generator/register/record-issue.ts';
import { reserveNumbers } from '../../../generator/register/reserve-numbers.ts';
import { cabut, ganti } from '../../../generator/register/revoke.ts';
import { tempFolder } from '../temp-folder.ts';
import { ACT, fileOf, must, newRegister, nipOf, numbering, request } from './desk.ts';

const folder = tempFolder();
const PEOPLE = 4;

const person = fc.integer({ min: 1, max: PEOPLE });
const which = fc.nat(30);
const operation = fc.oneof(
  fc.record({
    jenis: fc.constant('pesan' as const),
    orang: fc.uniqueArray(person, { minLength: 1 }),
    nama: fc.constantFrom('Budi', 'Siti'),
    tanggal: fc.constantFrom('2026-11-20', '2026-12-01', '2027-01-04'),
    pola: fc.constantFrom('S-{urut:3}/{bulan}/{tahun}', 's-{urut}/{bulan}/{tahun}', '{urut}'),
  }),
  fc.record({ jenis: fc.constant('terbit' as const), ke: fc.array(which, { maxLength: 4 }) }),
  fc.record({
    jenis: fc.constantFrom('cabut' as const, 'ganti' as const),
    ke: which,
    nip: fc.option(person),
  }),
  fc.record({ jenis: fc.constant('buka-lagi' as const) }),
);
type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

function apply(register: Register, each: Operation): Register {
  const numbers = must(listEntries(register)).map(({ nomor }) => nomor);
  const numberAt = (index: number): string => numbers[index % Math.max(numbers.length, 1)] ?? 'tidak ada';
  switch (each.jenis) {
    case 'pesan': {
      const requests = each.orang.map((serial) => request(serial, { nama: each.nama }));
      const penomoran = numbering(each.pola, { tanggal: each.tanggal });
      const reserved = must(reserveNumbers(register, 'sertifikat', penomoran, requests, ACT));
      if (reserved.bertentangan.length > 0) expect(must(listEntries(register))).toHaveLength(numbers.length);
      return register;
    }
    case 'terbit': {
      const files = numbers.length === 0 ? [] : each.ke.map((index) => fileOf(numberAt(index)));
      must(recordIssue(register, files, ACT));
      return register;
    }
    case 'cabut':
      cabut(register, numberAt(each.ke), 'alasan', ACT);
      return register;
    case 'ganti':
      ganti(register, numberAt(each.ke), 'alasan', ACT, each.nip === null ? undefined : nipOf(each.nip));
      return register;
    case 'buka-lagi':
      register.close();
      return must(openRegister(register.berkas, 'buka'));
  }
}

test('whatever is done in whatever order: a number has one owner for ever and the history only grows', () => {
  const property = fc.property(fc.array(operation, { minLength: 1, maxLength: 25 }), (operations) => {
    let register = newRegister(folder);
    register.sql.exec('PRAGMA synchronous = OFF');
    const owners = new Map<string, string>();
    let history: unknown[] = [];
    for (const each of operations) {
      register = apply(register, each);
      const entries = must(listEntries(register));
      expect(new Set(entries.map(({ nomor }) => nomor.toLowerCase())).size).toBe(entries.length);
      for (const { nomor, nip } of entries) {
        expect(owners.get(nomor) ?? nip).toBe(nip);
        owners.set(nomor, nip);
      }
      expect(entries).toHaveLength(owners.size);
      const valid = entries.filter(({ status }) => status === 'dipesan' || status === 'terbit');
      expect(new Set(valid.map(({ nip }) => nip)).size).toBe(valid.length);
      const events = register.sql.prepare('SELECT * FROM riwayat ORDER BY id').all() as unknown[];
      expect(events.slice(0, history.length)).toEqual(history);
      history = events;
      expect(must(checkRegister(register)).rusak).toEqual([]);
    }
    register.close();
  });
  fc.assert(property, { numRuns: 60 });
});
