import { describe, expect, test } from 'vitest';
import { checkRegister } from '../../../generator/register/check-register.ts';
import { historyOf, listEntries } from '../../../generator/register/list-entries.ts';
import { openRegister } from '../../../generator/register/open-register.ts';
import { recordIssue } from '../../../generator/register/record-issue.ts';
import { reserveNumbers } from '../../../generator/register/reserve-numbers.ts';
import { cabut, ganti } from '../../../generator/register/revoke.ts';
import { tempFolder } from '../temp-folder.ts';
import {
  ACT,
  entryOf,
  fileOf,
  issue,
  must,
  newRegister,
  nipOf,
  numbering,
  request,
  reserve,
} from './desk.ts';

const folder = tempFolder();

describe('numbers', () => {
  test('follow the pattern in the order of the workbook, and go on in the next workbook of the year', () => {
    const register = newRegister(folder);
    expect(reserve(register, [request(1), request(2)])).toEqual([
      'SERT-0001/PP.XI/2026',
      'SERT-0002/PP.XI/2026',
    ]);
    const second = { rangkaian: ['penilai-pajak-dasar', 'Angkatan II', '2026-12-01'] };
    const december = numbering(undefined, { tanggal: '2026-12-18' });
    expect(reserve(register, [request(1, second)], december)).toEqual(['SERT-0003/PP.XII/2026']);
    const nextYear = numbering(undefined, { tanggal: '2027-01-04' });
    expect(reserve(register, [request(3)], nextYear)).toEqual(['SERT-0001/PP.I/2027']);
  });

  test('start at Nomor Awal and never fall back behind what was given', () => {
    const register = newRegister(folder);
    expect(reserve(register, [request(1)], numbering(undefined, { nomorAwal: 51 }))).toEqual([
      'SERT-0051/PP.XI/2026',
    ]);
    expect(reserve(register, [request(2)])).toEqual(['SERT-0052/PP.XI/2026']);
    expect(reserve(register, [request(3)], numbering(undefined, { nomorAwal: 100 }))).toEqual([
      'SERT-0100/PP.XI/2026',
    ]);
  });

  test.each([
    ['S-{urut:4}', 'S-{urut:2}', ['S-0001', 'S-02']],
    ['S-{urut}', 's-{urut}', ['S-1', 's-2']],
    // The other pattern would come to 11, which is taken.
    ['1{urut}', '{urut}1', ['11', '21']],
    ['S-{urut}', 'T-{urut}', ['S-1', 'T-1']],
  ])('of %s and %s never meet', (first, second, expected) => {
    const register = newRegister(folder);
    const numbers = [
      ...reserve(register, [request(1)], numbering(first)),
      ...reserve(register, [request(2)], numbering(second)),
    ];
    expect(numbers).toEqual(expected);
  });

  test('belong to one kind of document, person and run', () => {
    const register = newRegister(folder);
    issue(register, [request(1)]);
    const pak = must(reserveNumbers(register, 'pak', numbering('PAK-{urut}'), [request(1)], ACT));
    expect(pak.nomor.get(nipOf(1))).toBe('PAK-1');
    expect(must(listEntries(register)).map(({ jenis }) => jenis)).toEqual(['sertifikat', 'pak']);
  });

  test('stay at a reprint, whatever the pattern says now', () => {
    const register = newRegister(folder);
    const [first] = issue(register, [request(1), request(2)]);
    const again = must(
      reserveNumbers(
        register,
        'sertifikat',
        numbering('X-{urut}'),
        [request(2), request(1), request(3)],
        ACT,
      ),
    );
    expect([...again.nomor.values()]).toEqual(['SERT-0002/PP.XI/2026', first, 'X-1']);
    expect(again.baru).toBe(1);
  });

  test('a small slip in the name of the run does not make another run', () => {
    const register = newRegister(folder);
    const [first] = issue(register, [request(1)]);
    const rangkaian = ['penilai-pajak-dasar', ' ANGKATAN I ', '2026-09-07'];
    expect(reserve(register, [request(1, { rangkaian })])).toEqual([first]);
  });

  test('are found again by a run that starts anew after a crash, with what the workbook says now', () => {
    const register = newRegister(folder);
    const before = reserve(register, [request(1), request(2), request(3)]);
    must(
      recordIssue(
        register,
        before.slice(0, 1).map((nomor) => fileOf(nomor)),
        ACT,
      ),
    );
    register.close();
    const reopened = must(openRegister(register.berkas, 'buka'));
    const corrected = [request(1), request(2, { nama: 'Budi Santoso' }), request(3)];
    expect(issue(reopened, corrected)).toEqual(before);
    expect(must(listEntries(reopened)).map(({ nama, status }) => `${nama} ${status}`)).toEqual([
      'Peserta 1 terbit',
      'Budi Santoso terbit',
      'Peserta 3 terbit',
    ]);
  });

  test('that name a month are given up when the paper gets another month before its issue', () => {
    const register = newRegister(folder);
    reserve(register, [request(1)]);
    const december = numbering(undefined, { tanggal: '2026-12-02' });
    expect(reserve(register, [request(1)], december)).toEqual(['SERT-0002/PP.XII/2026']);
    expect(entryOf(register, 'SERT-0001/PP.XI/2026')).toMatchObject({
      status: 'batal',
      alasan: 'pola nomor atau tanggal terbit berubah sebelum terbit',
      digantikanOleh: null,
    });
  });
});

describe('a workbook that contradicts the register', () => {
  test('is refused with both facts, and no number is taken', () => {
    const register = newRegister(folder);
    issue(register, [request(1)]);
    const reserved = must(
      reserveNumbers(register, 'sertifikat', numbering(), [request(1, { nama: 'Budi' }), request(2)], ACT),
    );
    expect(reserved).toMatchObject({ baru: 0, tertahan: [] });
    expect(reserved.bertentangan).toEqual([
      {
        nip: nipOf(1),
        masalah: {
          jenis: 'berbeda-dari-register',
          nomor: 'SERT-0001/PP.XI/2026',
          beda: [{ apa: 'Nama', terbit: 'Peserta 1', sekarang: 'Budi' }],
        },
      },
    ]);
    expect(must(listEntries(register))).toHaveLength(1);
  });

  test('a fact that only one version of the program writes is no contradiction', () => {
    const register = newRegister(folder);
    const [first] = issue(register, [request(1)]);
    expect(reserve(register, [request(1, { fakta: { Nama: 'Peserta 1', Predikat: 'Baik' } })])).toEqual([
      first,
    ]);
  });
});

describe('revoking and replacing', () => {
  test('a revoked document is not printed again until it is replaced', () => {
    const register = newRegister(folder);
    const [first = ''] = issue(register, [request(1), request(2)]);
    expect(must(cabut(register, first.toLowerCase(), ' nilai dibatalkan ', ACT))).toMatchObject({
      status: 'dicabut',
      alasan: 'nilai dibatalkan',
    });
    const held = must(reserveNumbers(register, 'sertifikat', numbering(), [request(1), request(2)], ACT));
    expect(held.tertahan).toEqual([
      { nip: nipOf(1), masalah: { jenis: 'dicabut-di-register', nomor: first, alasan: 'nilai dibatalkan' } },
    ]);
    expect([...held.nomor.keys()]).toEqual([nipOf(2)]);
    must(ganti(register, first, 'keberatan diterima', ACT));
    expect(issue(register, [request(1)])).toEqual(['SERT-0003/PP.XI/2026']);
  });

  test('a misspelt name: replaced, printed anew with a new number, each pointing at the other', () => {
    const register = newRegister(folder);
    const [old = ''] = issue(register, [request(1, { nama: 'Budi Santosa' }), request(2)]);
    must(ganti(register, old, 'nama salah eja', ACT));
    const corrected = request(1, { nama: 'Budi Santoso' });
    expect(issue(register, [corrected, request(2)])).toEqual([
      'SERT-0003/PP.XI/2026',
      'SERT-0002/PP.XI/2026',
    ]);
    expect(entryOf(register, old)).toMatchObject({
      status: 'diganti',
      nama: 'Budi Santosa',
      alasan: 'nama salah eja',
      digantikanOleh: 'SERT-0003/PP.XI/2026',
    });
    expect(entryOf(register, 'SERT-0003/PP.XI/2026')).toMatchObject({
      status: 'terbit',
      nama: 'Budi Santoso',
      menggantikan: old,
    });
    expect(issue(register, [corrected])).toEqual(['SERT-0003/PP.XI/2026']);
    expect(must(checkRegister(register))).toMatchObject({ rusak: [], belumTerbit: [], tanpaPengganti: [] });
  });

  test('a wrong NIP: the new document goes to the right one, and the old one gets none', () => {
    const register = newRegister(folder);
    const [old = ''] = issue(register, [request(1)]);
    must(ganti(register, old, 'NIP salah', ACT, nipOf(9)));
    expect(must(checkRegister(register)).tanpaPengganti).toEqual([old]);
    const still = must(reserveNumbers(register, 'sertifikat', numbering(), [request(1)], ACT));
    expect(still.bertentangan[0]?.masalah).toEqual({
      jenis: 'beralih-di-register',
      nomor: old,
      nip: nipOf(9),
    });
    issue(register, [request(9)]);
    expect(entryOf(register, old)).toMatchObject({ digantikanOleh: 'SERT-0002/PP.XI/2026' });
    expect(must(checkRegister(register)).tanpaPengganti).toEqual([]);
  });

  test('a number that was only reserved is given up, and its owner gets another', () => {
    const register = newRegister(folder);
    const [first = ''] = reserve(register, [request(1)]);
    expect(must(cabut(register, first, 'salah pola', ACT)).status).toBe('batal');
    expect(issue(register, [request(1)])).toEqual(['SERT-0002/PP.XI/2026']);
  });

  test('is refused where it makes no sense, and then nothing changes', () => {
    const register = newRegister(folder);
    const [a = '', b = '', c = '', d = ''] = issue(
      register,
      [1, 2, 3, 4].map((serial) => request(serial)),
    );
    const [waiting = ''] = reserve(register, [request(5)]);
    must(cabut(register, a, 'alasan A', ACT));
    must(ganti(register, b, 'alasan B', ACT));
    const before = must(listEntries(register));
    expect(cabut(register, 'SERT-1', 'x', ACT)).toEqual({
      ok: false,
      kesalahan: { jenis: 'nomor-tidak-dikenal', nomor: 'SERT-1' },
    });
    expect(cabut(register, a, 'x', ACT)).toMatchObject({
      kesalahan: { jenis: 'tidak-berlaku-lagi', status: 'dicabut', alasan: 'alasan A' },
    });
    expect(cabut(register, b, 'x', ACT)).toMatchObject({
      kesalahan: { jenis: 'tidak-berlaku-lagi', status: 'diganti', alasan: 'alasan B', digantikanOleh: null },
    });
    expect(ganti(register, b, 'x', ACT)).toMatchObject({ kesalahan: { jenis: 'tidak-berlaku-lagi' } });
    expect(ganti(register, waiting, 'x', ACT)).toMatchObject({ kesalahan: { jenis: 'belum-terbit' } });
    expect(cabut(register, c, ' \n', ACT)).toMatchObject({ kesalahan: { jenis: 'tanpa-alasan' } });
    expect(ganti(register, c, 'x', ACT, '123')).toMatchObject({
      kesalahan: { jenis: 'nip-pengganti-tidak-sah', nip: '123', salah: 'bukan-18-angka' },
    });
    expect(ganti(register, c, 'x', ACT, nipOf(4))).toMatchObject({
      kesalahan: { jenis: 'nip-sudah-bernomor', nip: nipOf(4), nomor: d },
    });
    expect(must(listEntries(register))).toEqual(before);
  });

  test('while its file is being made: the file is reported and not taken in', () => {
    const register = newRegister(folder);
    const [first = '', second = ''] = reserve(register, [request(1), request(2)]);
    must(cabut(register, first, 'salah', ACT));
    expect(must(recordIssue(register, [fileOf(first), fileOf(second)], ACT))).toEqual([
      { nomor: first, berkas: 'SERT-0001-PP.XI-2026.pdf', status: 'batal' },
    ]);
    expect(entryOf(register, first).berkas).toEqual([]);
    expect(entryOf(register, second).status).toBe('terbit');
  });
});

describe('the history', () => {
  test('tells who did what and when; the same file told twice is written once, another is added', () => {
    const register = newRegister(folder);
    const [first = ''] = reserve(register, [request(1)]);
    for (const sha256 of ['a', 'a', 'b'].map((letter) => letter.repeat(64)))
      must(recordIssue(register, [fileOf(first, sha256)], { ...ACT, oleh: 'Wiwit' }));
    must(cabut(register, first, 'nilai dibatalkan', { waktu: '2026-12-01T01:00:00.000Z', oleh: 'Kepala' }));
    expect(must(historyOf(register, first))?.riwayat).toEqual([
      { ...ACT, peristiwa: 'dipesan', keterangan: '' },
      { ...ACT, oleh: 'Wiwit', peristiwa: 'terbit', keterangan: 'a'.repeat(64) },
      { ...ACT, oleh: 'Wiwit', peristiwa: 'berkas', keterangan: 'b'.repeat(64) },
      {
        waktu: '2026-12-01T01:00:00.000Z',
        oleh: 'Kepala',
        peristiwa: 'dicabut',
        keterangan: 'nilai dibatalkan',
      },
    ]);
    expect(entryOf(register, first).berkas.map(({ sha256 }) => sha256[0])).toEqual(['a', 'b']);
  });

  test.each([
    "UPDATE riwayat SET oleh = 'orang lain'",
    'DELETE FROM riwayat',
    "UPDATE berkas SET sha256 = ''",
    'DELETE FROM berkas',
    'DELETE FROM dokumen',
    "UPDATE dokumen SET nomor = 'SERT-9'",
    "UPDATE dokumen SET nama = 'orang lain'",
    "UPDATE dokumen SET status = 'dipesan'",
  ])('is not rewritten by a stray statement either: %s', (statement) => {
    const register = newRegister(folder);
    issue(register, [request(1)]);
    expect(() => register.sql.exec(statement)).toThrow();
    expect(must(checkRegister(register)).rusak).toEqual([]);
  });
});
