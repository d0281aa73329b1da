import { aturanLomba, aturanLombaBerlaku, nilaiGabungan, type AturanLomba } from '../../rules/lomba/index.ts';
import { decimal, HUNDRED, ZERO, type Decimal, type IsoDate } from '../../rules/index.ts';
import { fault, type Finding, type Place } from '../finding.ts';
import type { GridSheet } from '../grid.ts';
import type { HouseStyle } from '../house-style.ts';
import { dateCell, nipCell, numberCell, textCell } from '../sheet/cell.ts';
import { entry, readKeyValues } from '../sheet/key-value.ts';

/** The contest as the sheet Lomba describes it. */
export interface Keterangan {
  /** What follows "Kantor Wilayah Direktorat Jenderal Pajak". */
  readonly kanwil: string;
  readonly tahun: string;
  readonly tanggalMulai: IsoDate;
  readonly tanggalSelesai: IsoDate;
  readonly tempat: string;
  /** Shares of field assessment and survey in percent, together 100. */
  readonly porsi: { readonly lapangan: Decimal; readonly survei: Decimal };
  readonly beritaAcara: { readonly nomor: string | null; readonly tanggal: IsoDate | null };
  readonly dasarOrganisasi: string;
  readonly keputusan: { readonly nomor: string; readonly tanggal: IsoDate };
  readonly kota: string;
  /** As written; who it is follows from the sheet KPP. */
  readonly wakil: string;
  readonly tanggalLaporan: IsoDate;
  readonly gaya: HouseStyle;
}

const share = numberCell({ min: ZERO, maks: HUNDRED });
const year = numberCell({ min: decimal('1000'), maks: decimal('9999'), bulat: true });

const entries = {
  kanwil: entry('Kanwil', textCell, { alias: ['Nama Kanwil', 'Kantor Wilayah'] }),
  tahun: entry('Tahun', year, { alias: ['Tahun Lomba'] }),
  tanggalMulai: entry('Tanggal Mulai', dateCell, { alias: ['Mulai', 'Tanggal Mulai Penilaian'] }),
  tanggalSelesai: entry('Tanggal Selesai', dateCell, { alias: ['Selesai', 'Tanggal Selesai Penilaian'] }),
  tempat: entry('Tempat', textCell, { alias: ['Tempat Penilaian'] }),
  porsiLapangan: entry('Porsi Lapangan', share, { alias: ['Porsi Penilaian Lapangan'] }),
  porsiSurvei: entry('Porsi Survei', share, { alias: ['Porsi Hasil Survei'] }),
  nomorBeritaAcara: entry('Nomor Berita Acara', textCell, { wajib: false }),
  tanggalBeritaAcara: entry('Tanggal Berita Acara', dateCell, { wajib: false }),
  dasarOrganisasi: entry('Dasar Organisasi', textCell, { alias: ['Peraturan Organisasi'] }),
  nomorKeputusan: entry('Nomor Keputusan', textCell),
  tanggalKeputusan: entry('Tanggal Keputusan', dateCell),
  kota: entry('Kota Penetapan', textCell, { alias: ['Ditetapkan di', 'Kota'] }),
  wakil: entry('Wakil Kanwil', textCell, { alias: ['Wakil', 'KPP Wakil'] }),
  tanggalLaporan: entry('Tanggal Laporan', dateCell, { wajib: false }),
  unitInduk: entry('Unit Induk', textCell, { wajib: false, alias: ['Kementerian'] }),
  jabatan: entry('Jabatan Penanda Tangan', textCell),
  nama: entry('Nama Penanda Tangan', textCell),
  nip: entry('NIP Penanda Tangan', nipCell),
};

export interface ReadKeterangan {
  readonly temuan: readonly Finding[];
  /** The circular by which the other sheets are read; null where there is none. */
  readonly aturan: AturanLomba | null;
  readonly tempatWakil: Place;
  /** null where something is missing or wrong. */
  readonly isi: Keterangan | null;
}

/** Reads the sheet Lomba: names and values below one another. */
export function readKeterangan(sheet: GridSheet): ReadKeterangan {
  const { nilai, temuan, tempat } = readKeyValues(sheet, entries);
  const findings: Finding[] = [...temuan];
  const aturan = ruleInForce(nilai.tanggalMulai, tempat('tanggalMulai'), findings);
  if (aturan !== null) {
    checkShares(aturan, nilai.porsiLapangan, nilai.porsiSurvei, tempat('porsiSurvei'), findings);
  }
  const dates = ['tanggalMulai', 'tanggalSelesai', 'tanggalBeritaAcara', 'tanggalKeputusan'] as const;
  const given = [...dates, 'tanggalLaporan' as const].flatMap((key) => {
    const tanggal = nilai[key];
    return tanggal === null ? [] : [{ key, tanggal }];
  });
  given.forEach(({ key, tanggal }, index) => {
    const before = given[index - 1];
    if (before === undefined || tanggal >= before.tanggal) return;
    const [awal, akhir] = [entries[before.key].judul, entries[key].judul];
    findings.push(fault(tempat(key), { jenis: 'tanggal-terbalik', awal, akhir }));
  });
  return { temuan: findings, aturan, tempatWakil: tempat('wakil'), isi: complete(nilai) };
}

type Entries = ReturnType<typeof readKeyValues<typeof entries>>['nilai'];

function complete(nilai: Entries): Keterangan | null {
  const { kanwil, tahun, tanggalMulai, tanggalSelesai, tempat, porsiLapangan, porsiSurvei } = nilai;
  const { dasarOrganisasi, nomorKeputusan, tanggalKeputusan, kota, wakil, jabatan, nama, nip } = nilai;
  if (
    kanwil === null ||
    tahun === null ||
    tanggalMulai === null ||
    tanggalSelesai === null ||
    tempat === null ||
    porsiLapangan === null ||
    porsiSurvei === null ||
    dasarOrganisasi === null ||
    nomorKeputusan === null ||
    tanggalKeputusan === null ||
    kota === null ||
    wakil === null ||
    jabatan === null ||
    nama === null ||
    nip === null
  ) {
    return null;
  }
  const short = kanwil
    .replace(/^(kantor wilayah|kanwil)\s+/i, '')
    .replace(/^(direktorat jenderal pajak|djp)\s+/i, '');
  return {
    kanwil: short,
    tahun: tahun.toFixed(),
    tanggalMulai,
    tanggalSelesai,
    tempat,
    porsi: { lapangan: porsiLapangan, survei: porsiSurvei },
    beritaAcara: { nomor: nilai.nomorBeritaAcara, tanggal: nilai.tanggalBeritaAcara },
    dasarOrganisasi,
    keputusan: { nomor: nomorKeputusan, tanggal: tanggalKeputusan },
    kota,
    wakil,
    tanggalLaporan: nilai.tanggalLaporan ?? tanggalKeputusan,
    gaya: {
      unitInduk: nilai.unitInduk,
      instansi: `Kantor Wilayah DJP ${short}`,
      penandaTangan: { jabatan, nama, nip },
      warna: { utama: null, aksen: null },
    },
  };
}

/** The circular in force when the assessment begins; the newest where that day is unknown, so that the rest is checked too. */
function ruleInForce(start: IsoDate | null, place: Place, findings: Finding[]): AturanLomba | null {
  const newest = aturanLomba.at(-1) ?? null;
  if (start === null) return newest;
  const inForce = aturanLombaBerlaku(start);
  if (inForce.ok) return inForce.nilai;
  findings.push(fault(place, { jenis: 'aturan', kesalahan: inForce.kesalahan }));
  return newest;
}

function checkShares(
  aturan: AturanLomba,
  lapangan: Decimal | null,
  survei: Decimal | null,
  place: Place,
  findings: Finding[],
): void {
  if (lapangan === null || survei === null) return;
  const checked = nilaiGabungan(aturan, { lapangan: ZERO, survei: ZERO }, { lapangan, survei });
  if (checked.ok) return;
  findings.push(fault(place, { jenis: 'aturan', kesalahan: checked.kesalahan }));
}
