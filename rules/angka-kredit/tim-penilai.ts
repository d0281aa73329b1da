import { cite, type Citation, type Cited } from '../citation.ts';
import { compareGolongan, type Golongan } from '../golongan.ts';
import type { AturanButir, UnsurTimPenilai } from './aturan.ts';
import type { Jenjang } from './jenjang.ts';

export interface AnggotaTimPenilai {
  readonly nama: string;
  readonly peran: 'ketua' | 'sekretaris' | 'anggota';
  readonly unsur: UnsurTimPenilai;
  readonly golongan: Golongan;
  /** Of an Asisten Penyuluh Pajak; null for others. */
  readonly jenjang: Jenjang | null;
  readonly pejabatAdministratorAtauLebih: boolean;
  readonly mampuMenilai: boolean;
  readonly aktifMenilai: boolean;
}

export interface TimPenilai {
  readonly anggota: readonly AnggotaTimPenilai[];
  /** The highest golongan among those who are assessed. */
  readonly golonganDinilai: Golongan;
  /** There are not enough Asisten Penyuluh Pajak, so that other competent PNS stand in for them. */
  readonly asistenTidakTersedia: boolean;
}

export interface SyaratTimPenilai {
  readonly perihal: string;
  /** What was found. */
  readonly keterangan: string;
  readonly terpenuhi: boolean;
  readonly sumber: Citation;
}

/**
 * Every condition on the composition of a Tim Penilai with what was found.
 *
 * @source PermenPANRB 50/2020, Pasal 34
 */
export function syaratTimPenilai(aturan: AturanButir, tim: TimPenilai): SyaratTimPenilai[] {
  const rule = aturan.timPenilai;
  const by = (peran: AnggotaTimPenilai['peran']) => tim.anggota.filter((each) => each.peran === peran);
  const [chairs, secretaries, members] = [by('ketua'), by('sekretaris'), by('anggota')];
  const assistants = members.filter(({ unsur }) => unsur === 'asisten penyuluh pajak');
  const missing = rule.unsur.nilai.filter(
    (unsur) => !tim.anggota.some((each) => each.unsur === unsur) && !replaced(tim, unsur),
  );
  const order = aturan.jenjang.nilai;
  const mayChair = (each: AnggotaTimPenilai): boolean =>
    each.pejabatAdministratorAtauLebih ||
    (each.jenjang !== null && order.indexOf(each.jenjang) >= order.indexOf(rule.jenjangKetua.nilai));

  const condition = (
    place: Cited<unknown>,
    perihal: string,
    terpenuhi: boolean,
    keterangan: string,
  ): SyaratTimPenilai => ({ perihal, keterangan, terpenuhi, sumber: cite(aturan.peraturan, place) });
  const everyone = (place: Cited<string>, holds: (each: AnggotaTimPenilai) => boolean): SyaratTimPenilai => {
    const failing = tim.anggota.filter((each) => !holds(each));
    return condition(place, `Setiap anggota ${place.nilai}`, failing.length === 0, names(failing));
  };

  return [
    condition(
      rule.unsur,
      `Ada unsur ${rule.unsur.nilai.join(', ')}`,
      missing.length === 0,
      missing.length === 0 ? 'lengkap' : `tidak ada ${missing.join(', ')}`,
    ),
    condition(rule.ketua, 'Seorang ketua', chairs.length === rule.ketua.nilai, `${chairs.length} orang`),
    condition(
      rule.sekretaris,
      'Seorang sekretaris',
      secretaries.length === rule.sekretaris.nilai,
      `${secretaries.length} orang`,
    ),
    condition(
      rule.anggotaTersedikit,
      `Paling sedikit ${rule.anggotaTersedikit.nilai} anggota`,
      members.length >= rule.anggotaTersedikit.nilai,
      `${members.length} orang`,
    ),
    condition(rule.ganjil, 'Berjumlah ganjil', isOdd(tim.anggota.length), `${tim.anggota.length} orang`),
    condition(
      rule.jenjangKetua,
      `Ketua paling rendah pejabat administrator atau ${rule.jenjangKetua.nilai}`,
      chairs.every(mayChair),
      names(chairs.filter((each) => !mayChair(each))),
    ),
    condition(
      rule.unsurSekretaris,
      `Sekretaris dari unsur ${rule.unsurSekretaris.nilai}`,
      secretaries.every(({ unsur }) => unsur === rule.unsurSekretaris.nilai),
      names(secretaries.filter(({ unsur }) => unsur !== rule.unsurSekretaris.nilai)),
    ),
    condition(
      tim.asistenTidakTersedia ? rule.penggantiAsisten : rule.asistenTersedikit,
      `Paling sedikit ${rule.asistenTersedikit.nilai} anggota Asisten Penyuluh Pajak`,
      tim.asistenTidakTersedia || assistants.length >= rule.asistenTersedikit.nilai,
      tim.asistenTidakTersedia
        ? `${assistants.length} orang; digantikan ${rule.penggantiAsisten.nilai}`
        : `${assistants.length} orang`,
    ),
    everyone(rule.pangkat, (each) => compareGolongan(each.golongan, tim.golonganDinilai) >= 0),
    everyone(rule.keahlian, (each) => each.mampuMenilai),
    everyone(rule.aktif, (each) => each.aktifMenilai),
  ];
}

/** Whether other PNS may stand in for this unsur. */
function replaced(tim: TimPenilai, unsur: UnsurTimPenilai): boolean {
  return unsur === 'asisten penyuluh pajak' && tim.asistenTidakTersedia;
}

function isOdd(count: number): boolean {
  return (count & 1) === 1;
}

function names(failing: readonly AnggotaTimPenilai[]): string {
  return failing.length === 0 ? 'semua memenuhi' : `belum: ${failing.map(({ nama }) => nama).join(', ')}`;
}
