import { expect, test } from 'vitest';
import { decimal, type Decimal } from '../../../rules/decimal.ts';
import type { Result } from '../../../rules/result.ts';
import type { Worked } from '../../../rules/step.ts';
import { capaianIku } from '../../../rules/kinerja/capaian-iku.ts';
import { nilaiPerspektif, nilaiSasaranStrategis } from '../../../rules/kinerja/nilai-ss.ts';
import { nilaiKinerjaOrganisasi } from '../../../rules/kinerja/nko.ts';
import { kmk300Tahun2022 as kmk } from '../../../rules/kinerja/versions/2022-07-28-kmk-300.ts';

/** The table of LAKIN KLIP DJP 2024, BAB III A: target and realisasi of each IKU, and the NSS and perspective values printed there. */
const PERSPEKTIF = [
  {
    nilai: '116.27',
    ss: [
      { nss: '112.54', iku: [['78', '87.78']] },
      { nss: '120.00', iku: [['100', '132']] },
    ],
  },
  {
    nilai: '115.36',
    ss: [
      {
        nss: '115.48',
        bobot: ['21', '14', '21'],
        iku: [
          ['79', '85.28'],
          ['64', '98.5'],
          ['83', '100.86'],
        ],
      },
      { nss: '120.00', iku: [['100', '120']] },
      // Printed 114,85: its realisasi has more decimals than the 73,50 printed there.
      { nss: '114.84', iku: [['64', '73.5']] },
      { nss: '111.11', iku: [['90', '100']] },
    ],
  },
  {
    nilai: '115.85',
    ss: [
      {
        nss: '111.69',
        iku: [
          ['90', '103.44'],
          ['90', '90.13'],
          ['80', '101'],
        ],
      },
      { nss: '120.00', iku: [['100', '120']] },
    ],
  },
] as const satisfies readonly {
  nilai: string;
  ss: readonly { nss: string; bobot?: readonly string[]; iku: readonly (readonly [string, string])[] }[];
}[];

function value(result: Result<Worked<Decimal>>): Decimal {
  if (!result.ok) throw new Error(JSON.stringify(result.kesalahan));
  return result.nilai.nilai;
}

test('the table of the report comes out, from realisasi to NKO', () => {
  const perspectives = PERSPEKTIF.map(({ nilai, ss }) => {
    const nss = ss.map((objective) => {
      const capaian = objective.iku.map(([target, realisasi]) =>
        value(capaianIku(kmk, decimal(realisasi), decimal(target), 'maximize')),
      );
      const bobot = 'bobot' in objective ? objective.bobot.map((weight) => decimal(weight)) : null;
      const result = value(nilaiSasaranStrategis(kmk, capaian, bobot));
      expect(result.toFixed(2)).toBe(objective.nss);
      return result;
    });
    const result = value(nilaiPerspektif(kmk, nss));
    expect(result.toFixed(2)).toBe(nilai);
    return result;
  });
  expect(value(nilaiKinerjaOrganisasi(kmk, perspectives, null)).toFixed(2)).toBe('115.87');
});

test('the printed 114,85 leads to the same perspective and NKO', () => {
  const nss = ['115.48', '120', '114.85', '111.11'].map((each) => decimal(each));
  expect(value(nilaiPerspektif(kmk, nss)).toFixed(2)).toBe('115.36');
});
