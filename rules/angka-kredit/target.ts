import { cite, type Cited } from '../citation.ts';
import { percentOf, roundHalfUp, ZERO, type Decimal } from '../decimal.ts';
import { writeNumberInFull, writeShare } from '../number-text.ts';
import { failure, success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import type { AturanAngkaKredit, AturanButir, AturanKonversi, KeadaanTarget } from './aturan.ts';
import type { Jenjang } from './jenjang.ts';
import { jenjangDalam } from './jenjang-golongan.ts';

/**
 * The least Angka Kredit of a year. Under 1/2023 it is the coefficient of the jenjang.
 *
 * @param keadaan `pemeliharaan` is for Terampil and Mahir without a vacancy above, `puncak` for Penyelia at the highest pangkat
 * @returns error `dilarang` where the jenjang or the keadaan does not exist
 * @source PermenPANRB 50/2020, Pasal 26 and 27; PermenPANRB 1/2023, Pasal 37
 */
export function targetAk(
  aturan: AturanAngkaKredit,
  jenjang: Jenjang,
  keadaan: KeadaanTarget,
): Result<Worked<Decimal>> {
  const known = jenjangDalam(aturan, jenjang);
  if (!known.ok) return known;
  const target =
    aturan.model === 'butir' ? targetButir(aturan, jenjang, keadaan) : koefisien(aturan, jenjang, keadaan);
  if (!target.ok) return target;
  const { nilai } = target.nilai;
  const sumber = cite(aturan.peraturan, target.nilai);
  const uraian = `Target Angka Kredit setahun, ${jenjang} (${keadaan})`;
  return success(worked(nilai, () => [{ uraian, hitungan: writeShare(nilai), nilai, sumber }]));
}

function targetButir(aturan: AturanButir, jenjang: Jenjang, keadaan: KeadaanTarget): Result<Cited<Decimal>> {
  const targets = aturan.target[keadaan];
  const target = targets[jenjang];
  if (target !== undefined) return success(target);
  const meaning = aturan.keadaanTarget[keadaan];
  const only = aturan.jenjang.nilai.filter((each) => targets[each] !== undefined);
  return failure({
    jenis: 'dilarang',
    argumen: 'keadaan',
    nilai: keadaan,
    syarat: `${meaning.nilai}: hanya untuk ${only.join(' dan ')}, bukan ${jenjang}`,
    sumber: cite(aturan.peraturan, meaning),
  });
}

function koefisien(aturan: AturanKonversi, jenjang: Jenjang, keadaan: KeadaanTarget): Result<Cited<Decimal>> {
  if (keadaan === 'biasa') return success(aturan.koefisien[jenjang]);
  const { pemeliharaan } = aturan.dihapus;
  const sumber = cite(aturan.peraturan, pemeliharaan);
  return failure({
    jenis: 'dilarang',
    argumen: 'keadaan',
    nilai: keadaan,
    syarat: pemeliharaan.nilai,
    sumber,
  });
}

/**
 * The part of a year's achievement that is recognised: at most 150% of the target.
 *
 * @param capaian Angka Kredit achieved in the year, 0 or more
 * @param target Angka Kredit of the target, more than 0; error `dilarang` otherwise
 * @source PermenPANRB 50/2020, Pasal 29 ayat (2)
 */
export function capaianDiakui(
  aturan: AturanButir,
  capaian: Decimal,
  target: Decimal,
): Result<Worked<Decimal>> {
  const { capaianTertinggi, desimal, peraturan } = aturan;
  const sumber = cite(peraturan, capaianTertinggi);
  if (target.lte(ZERO)) {
    const syarat = 'target harus lebih dari 0';
    return failure({ jenis: 'dilarang', argumen: 'target', nilai: writeShare(target), syarat, sumber });
  }
  // Cut, not rounded: the recognised part never exceeds the share.
  const limit = percentOf(capaianTertinggi.nilai, target).round(desimal.nilai, 0);
  const achieved = roundHalfUp(capaian, desimal.nilai);
  const nilai = achieved.gt(limit) ? limit : achieved;
  return success(
    worked(nilai, () => [
      {
        uraian: `Batas capaian ${writeShare(capaianTertinggi.nilai)}% dari target`,
        hitungan: `${writeShare(capaianTertinggi.nilai)}% × ${writeNumberInFull(target)}`,
        nilai: limit,
        sumber,
      },
      {
        uraian: 'Capaian yang diakui',
        hitungan: `terkecil dari ${writeNumberInFull(achieved)} dan ${writeNumberInFull(limit)}`,
        nilai,
        sumber,
      },
    ]),
  );
}
