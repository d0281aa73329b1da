import { cite, type Cited } from '../citation.ts';
import { percentOf, roundHalfUp, type Decimal } from '../decimal.ts';
import { writeNumberInFull, writeShare } from '../number-text.ts';
import { failure, success, type Result } from '../result.ts';
import { worked, type Step, type Worked } from '../step.ts';
import type { AturanAngkaKredit, AturanButir } from './aturan.ts';
import type { ButirKegiatan } from './butir-kegiatan.ts';
import { temukanButir } from './cari-butir.ts';
import { jenjangDalam } from './jenjang-golongan.ts';
import type { Jenjang } from './jenjang.ts';

/** The regulation, if it scores butir kegiatan; error `dilarang` otherwise. */
export function aturanDenganButir(aturan: AturanAngkaKredit): Result<AturanButir> {
  if (aturan.model === 'butir') return success(aturan);
  return failure({
    jenis: 'dilarang',
    argumen: 'aturan',
    nilai: aturan.peraturan.singkatan,
    syarat: aturan.dihapus.butirKegiatan.nilai,
    sumber: cite(aturan.peraturan, aturan.dihapus.butirKegiatan),
  });
}

/**
 * Angka Kredit of a butir kegiatan: its Angka Kredit × the share for whose work it is × volume, rounded half-up to 4 decimals
 * once at the end. Own jenjang 100%; a butir of the jenjang above 80%, of the one below 100%, both by written assignment.
 *
 * @param jenjang of the officer who did the work
 * @param volume number of results, a whole number of 0 or more
 * @returns error `tidak-dikenal` for an unknown code, `dilarang` for a jenjang out of reach
 * @source PermenPANRB 50/2020, Pasal 8 ayat (2), Pasal 10, Pasal 11, Lampiran I and II
 */
export function angkaKreditButir(
  aturan: AturanButir,
  kode: string,
  jenjang: Jenjang,
  volume: Decimal,
): Result<Worked<Decimal>> {
  const known = jenjangDalam(aturan, jenjang);
  if (!known.ok) return known;
  const found = temukanButir(aturan, kode);
  if (!found.ok) return found;
  const butir = found.nilai;
  const share = bagianPenugasan(aturan, butir, jenjang);
  if (!share.ok) return share;

  const satuan = nilaiSatuan(aturan, butir, jenjang);
  if (!satuan.ok) return satuan;
  const unit = satuan.nilai;
  const part = percentOf(share.nilai.nilai, unit.nilai);
  const exact = part.times(volume);
  const nilai = roundHalfUp(exact, aturan.desimal.nilai);
  const questions = [...(aturan.butirTerbuka[butir.kode] ?? [])];
  if (!nilai.eq(exact)) questions.push('pembulatan');
  return success(
    worked(
      nilai,
      () => {
        const steps: Step[] = [...unit.langkah];
        if (!butir.pelaksana.includes(jenjang)) {
          steps.push({
            uraian: `Tugas ${butir.pelaksana.join('/')} dikerjakan ${jenjang} berdasarkan penugasan tertulis`,
            hitungan: `${writeShare(share.nilai.nilai)}% × ${writeNumberInFull(unit.nilai, aturan.desimal.nilai)}`,
            nilai: part,
            sumber: cite(aturan.peraturan, share.nilai),
          });
        }
        steps.push({
          uraian: `Dikali volume (${butir.hasilKerja})`,
          hitungan: `${writeNumberInFull(part, aturan.desimal.nilai)} × ${writeShare(volume)}`,
          nilai,
          sumber: cite(aturan.peraturan, butir),
        });
        return steps;
      },
      questions.map((question) => aturan.terbuka[question]),
    ),
  );
}

/** The percentage for doing a butir of this jenjang: own, one above, one below. */
function bagianPenugasan(
  aturan: AturanButir,
  butir: ButirKegiatan,
  jenjang: Jenjang,
): Result<Cited<Decimal>> {
  const { jenjangSendiri, satuDiAtas, satuDiBawah, jarakTerjauh } = aturan.penugasan;
  const order = aturan.jenjang.nilai;
  const steps = butir.pelaksana.map((each) => order.indexOf(each) - order.indexOf(jenjang));
  if (steps.includes(0)) return success(jenjangSendiri);
  if (steps.includes(-jarakTerjauh.nilai)) return success(satuDiBawah);
  if (steps.includes(jarakTerjauh.nilai)) return success(satuDiAtas);
  return failure({
    jenis: 'dilarang',
    argumen: 'jenjang',
    nilai: jenjang,
    syarat: `butir ${butir.kode} adalah tugas ${butir.pelaksana.join(' dan ')}; penugasan hanya sejauh satu jenjang di atas atau di bawah jenjang sendiri`,
    sumber: cite(aturan.peraturan, jarakTerjauh),
  });
}

/** Angka Kredit of one result, before share and volume. */
function nilaiSatuan(aturan: AturanButir, butir: ButirKegiatan, jenjang: Jenjang): Result<Worked<Decimal>> {
  const { nilai } = butir;
  const sumber = cite(aturan.peraturan, butir);
  const uraian = `Butir ${butir.kode}: ${butir.uraian}`;
  if (nilai.jenis === 'tetap') {
    const hitungan = writeNumberInFull(nilai.ak, aturan.desimal.nilai);
    return success(worked(nilai.ak, () => [{ uraian, hitungan, nilai: nilai.ak, sumber }]));
  }
  const promotion = aturan.kenaikanPangkat.nilai.find((row) => row.jenjang === jenjang);
  if (promotion === undefined) {
    const syarat = 'tidak mempunyai Angka Kredit kenaikan pangkat';
    return failure({ jenis: 'dilarang', argumen: 'jenjang', nilai: jenjang, syarat, sumber });
  }
  const ak = percentOf(nilai.persen, promotion.ak);
  const hitungan = `${writeShare(nilai.persen)}% × ${writeShare(promotion.ak)} (kenaikan pangkat ${jenjang})`;
  return success(worked(ak, () => [{ uraian, hitungan, nilai: ak, sumber }]));
}
