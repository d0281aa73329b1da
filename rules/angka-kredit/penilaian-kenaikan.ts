import { cite, type Citation } from '../citation.ts';
import { percentOf, sum, ZERO, type Decimal } from '../decimal.ts';
import { GOLONGAN, type Golongan } from '../golongan.ts';
import { writeNumberInFull, writeShare } from '../number-text.ts';
import { success, type Result } from '../result.ts';
import { worked, type Worked } from '../step.ts';
import type { AturanButir } from './aturan.ts';
import type { Jenjang } from './jenjang.ts';
import { jenjangGolongan } from './jenjang-golongan.ts';
import { akKenaikanPangkat } from './kenaikan.ts';

/** Angka Kredit an officer brings to a promotion; all 0 or more. */
export interface MasukanKenaikan {
  /** The golongan held now. */
  readonly golongan: Golongan;
  /** Surplus carried from the promotion before. */
  readonly kelebihanSebelumnya: Decimal;
  /** Recognised yearly achievements (at most 150% of the target each) since then. */
  readonly tugasJabatan: Decimal;
  readonly pengembanganProfesi: Decimal;
  readonly penunjang: Decimal;
}

/** A condition of the promotion, held against what the officer has. */
export interface SyaratKenaikan {
  readonly perihal: string;
  readonly nilai: Decimal;
  readonly batas: Decimal;
  readonly terpenuhi: boolean;
  readonly sumber: Citation;
}

export interface HasilKenaikan {
  readonly jenjang: Jenjang | undefined;
  /** Null at the highest pangkat of the post. */
  readonly golonganTujuan: Golongan | null;
  readonly jenjangTujuan: Jenjang | null;
  readonly akDibutuhkan: Decimal;
  /** The part of penunjang that counts: at most 20% of what is needed. */
  readonly penunjangDihitung: Decimal;
  readonly jumlah: Decimal;
  readonly syarat: readonly SyaratKenaikan[];
  /** Every condition met, and there is a pangkat above. */
  readonly dapatNaik: boolean;
  /** Surplus that counts for the next promotion; 0 where there is no promotion or it enters another jenjang. */
  readonly kelebihan: Decimal;
}

/**
 * Whether the Angka Kredit suffices for promotion, with every condition, and the surplus that remains.
 *
 * @returns error `dilarang` for a golongan the regulation does not have
 * @source PermenPANRB 50/2020, Pasal 36, 37, 39 ayat (4), 42, 43, Lampiran III
 */
export function penilaianKenaikan(
  aturan: AturanButir,
  masukan: MasukanKenaikan,
): Result<Worked<HasilKenaikan>> {
  const { golongan, kelebihanSebelumnya, tugasJabatan, pengembanganProfesi, penunjang } = masukan;
  const need = akKenaikanPangkat(aturan, golongan);
  if (!need.ok) return need;
  const akDibutuhkan = need.nilai.nilai;
  const limit = percentOf(aturan.penunjangTertinggi.nilai, akDibutuhkan);
  const penunjangDihitung = penunjang.gt(limit) ? limit : penunjang;
  const jumlah = sum([kelebihanSebelumnya, tugasJabatan, pengembanganProfesi, penunjangDihitung]);

  const [jenjang] = jenjangGolongan(aturan, golongan);
  const golonganTujuan = GOLONGAN[GOLONGAN.indexOf(golongan) + 1];
  const [jenjangTujuan] = golonganTujuan === undefined ? [] : jenjangGolongan(aturan, golonganTujuan);
  const syarat = [
    condition(
      'Angka Kredit kenaikan pangkat',
      jumlah,
      akDibutuhkan,
      cite(aturan.peraturan, aturan.tidakTercapai),
    ),
  ];
  const profession = aturan.syaratProfesi;
  if (jenjangTujuan !== jenjang && jenjangTujuan === profession.nilai.jenjang) {
    syarat.push(
      condition(
        `Angka Kredit pengembangan profesi sebelum ${profession.nilai.jenjang}`,
        pengembanganProfesi,
        profession.nilai.ak,
        cite(aturan.peraturan, profession),
      ),
    );
  }
  const dapatNaik = jenjangTujuan !== undefined && syarat.every(({ terpenuhi }) => terpenuhi);
  const surplus = dapatNaik ? jumlah.minus(akDibutuhkan) : ZERO;
  const kelebihan = jenjangTujuan === jenjang ? surplus : ZERO;

  const { penunjangSekali, kelebihan: surplusQuestion, profesiUntukPangkat, penghargaan } = aturan.terbuka;
  return success(
    worked(
      {
        jenjang,
        golonganTujuan: jenjangTujuan === undefined ? null : (golonganTujuan ?? null),
        jenjangTujuan: jenjangTujuan ?? null,
        akDibutuhkan,
        penunjangDihitung,
        jumlah,
        syarat,
        dapatNaik,
        kelebihan,
      },
      () => [
        ...need.nilai.langkah,
        {
          uraian: `Kegiatan penunjang, paling tinggi ${writeShare(aturan.penunjangTertinggi.nilai)}% dari yang dibutuhkan`,
          hitungan: `terkecil dari ${writeNumberInFull(penunjang)} dan ${writeNumberInFull(limit)}`,
          nilai: penunjangDihitung,
          sumber: cite(aturan.peraturan, aturan.penunjangTertinggi),
        },
        {
          uraian:
            'Jumlah Angka Kredit (kelebihan sebelumnya, tugas jabatan, pengembangan profesi, penunjang)',
          hitungan: [kelebihanSebelumnya, tugasJabatan, pengembanganProfesi, penunjangDihitung]
            .map((each) => writeNumberInFull(each))
            .join(' + '),
          nilai: jumlah,
          sumber: cite(aturan.peraturan, aturan.kenaikanPangkat),
        },
        {
          uraian: 'Kelebihan untuk kenaikan pangkat berikutnya',
          hitungan: `${writeNumberInFull(jumlah)} − ${writeNumberInFull(akDibutuhkan)}, ${aturan.kelebihan.nilai}`,
          nilai: kelebihan,
          sumber: cite(aturan.peraturan, aturan.kelebihan),
        },
      ],
      [
        ...need.nilai.belumDiatur,
        ...(penunjang.gt(ZERO) ? [penunjangSekali] : []),
        ...(penunjang.gt(limit) ? [penghargaan] : []),
        ...(pengembanganProfesi.gt(ZERO) ? [profesiUntukPangkat] : []),
        ...(surplus.gt(ZERO) ? [surplusQuestion] : []),
      ],
    ),
  );
}

function condition(perihal: string, nilai: Decimal, batas: Decimal, sumber: Citation): SyaratKenaikan {
  return { perihal, nilai, batas, terpenuhi: nilai.gte(batas), sumber };
}
