import { cite } from '../citation.ts';
import { sum, type Decimal } from '../decimal.ts';
import { pangkat, type Golongan } from '../golongan.ts';
import { writeShare } from '../number-text.ts';
import { failure, success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import type { AturanAngkaKredit, AturanButir, AturanKonversi } from './aturan.ts';
import type { Jenjang } from './jenjang.ts';
import { golonganAturan, jenjangDalam } from './jenjang-golongan.ts';

/**
 * Angka Kredit needed to be promoted out of a golongan to the next pangkat.
 *
 * @returns error `dilarang` for a golongan the regulation does not have or from which there is no promotion
 * @source PermenPANRB 50/2020, Lampiran III; PermenPANRB 1/2023, Pasal 39
 */
export function akKenaikanPangkat(aturan: AturanAngkaKredit, golongan: Golongan): Result<Worked<Decimal>> {
  // Where a golongan belongs to a jenjang of keterampilan and one of keahlian, both need the same.
  const rows = aturan.kenaikanPangkat.nilai.filter((row) => row.golongan === golongan);
  const sumber = cite(aturan.peraturan, aturan.kenaikanPangkat);
  const [row] = rows;
  if (row === undefined) {
    const known = golonganAturan(aturan);
    return failure({
      jenis: 'dilarang',
      argumen: 'golongan',
      nilai: golongan,
      syarat: known.includes(golongan)
        ? 'pangkat tertinggi, tidak ada kenaikan pangkat'
        : `hanya diatur ${known.join(', ')}`,
      sumber,
    });
  }
  return success(
    worked(
      row.ak,
      () => [
        {
          uraian: `Angka Kredit kenaikan pangkat dari ${pangkat(golongan)} (${golongan})`,
          hitungan: `${rows.map(({ jenjang }) => jenjang).join(', ')}: ${writeShare(row.ak)}`,
          nilai: row.ak,
          sumber,
        },
      ],
      rows.flatMap(({ terbuka }) => terbuka ?? []),
    ),
  );
}

/**
 * Angka Kredit needed for the jenjang above: under 50/2020 what the promotions within the jenjang add up to, under 1/2023 the
 * figure of its table.
 *
 * @returns error `dilarang` for a jenjang the regulation does not have or that has none above
 * @source PermenPANRB 50/2020, Pasal 38 ayat (2); PermenPANRB 1/2023, Pasal 30
 */
export function akKenaikanJenjang(aturan: AturanAngkaKredit, jenjang: Jenjang): Result<Worked<Decimal>> {
  const known = jenjangDalam(aturan, jenjang);
  if (!known.ok) return known;
  const need = aturan.model === 'butir' ? accumulated(aturan, jenjang) : tabulated(aturan, jenjang);
  const sumber = cite(aturan.peraturan, need);
  const { ak } = need;
  if (ak === null) {
    const syarat = 'tidak ada jenjang di atasnya';
    return failure({ jenis: 'dilarang', argumen: 'jenjang', nilai: jenjang, syarat, sumber });
  }
  return success(
    worked(ak, () => [
      { uraian: `Angka Kredit kenaikan jenjang dari ${jenjang}`, hitungan: need.hitungan, nilai: ak, sumber },
    ]),
  );
}

interface Need {
  readonly ak: Decimal | null;
  readonly hitungan: string;
  readonly pasal: string;
}

function accumulated(aturan: AturanButir, jenjang: Jenjang): Need {
  const { pasal } = aturan.kenaikanJenjang;
  if (jenjang === aturan.jenjang.nilai.at(-1)) return { ak: null, hitungan: '', pasal };
  const rows = aturan.kenaikanPangkat.nilai.filter((row) => row.jenjang === jenjang);
  return {
    ak: sum(rows.map(({ ak }) => ak)),
    hitungan: rows.map(({ golongan, ak }) => `${golongan} ${writeShare(ak)}`).join(' + '),
    pasal,
  };
}

function tabulated(aturan: AturanKonversi, jenjang: Jenjang): Need {
  const { nilai, pasal } = aturan.kenaikanJenjang[jenjang];
  return { ak: nilai, hitungan: nilai === null ? '' : `${jenjang}: ${writeShare(nilai)}`, pasal };
}
