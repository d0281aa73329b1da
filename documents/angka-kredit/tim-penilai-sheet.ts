import {
  syaratTimPenilai,
  type AnggotaTimPenilai,
  type AturanButir,
  type UnsurTimPenilai,
} from '../../rules/angka-kredit/index.ts';
import type { Golongan } from '../../rules/index.ts';
import { fault, type Finding } from '../finding.ts';
import type { GridSheet } from '../grid.ts';
import { choiceCell, golonganCell, nipCell, textCell, yesNoCell } from '../sheet/cell.ts';
import { column, readTable } from '../sheet/table.ts';
import { jenjangCell } from './pegawai-sheet.ts';

/** A member of the Tim Penilai. */
export interface Penilai extends AnggotaTimPenilai {
  readonly nip: string;
}

const peran = choiceCell({
  ketua: [],
  sekretaris: [],
  anggota: [],
} satisfies Record<AnggotaTimPenilai['peran'], string[]>);

const unsur = choiceCell({
  teknis: ['Unsur Teknis', 'Penyuluhan'],
  kepegawaian: ['Unsur Kepegawaian'],
  'asisten penyuluh pajak': ['Asisten'],
} satisfies Record<UnsurTimPenilai, string[]>);

const columns = {
  nama: column('Nama', textCell, { alias: ['Nama Penilai'] }),
  nip: column('NIP', nipCell),
  golongan: column('Pangkat/Golongan', golonganCell, { alias: ['Golongan', 'Gol', 'Pangkat'] }),
  peran: column('Peran', peran, { alias: ['Kedudukan'] }),
  unsur: column('Unsur', unsur),
  jenjang: column('Jenjang', jenjangCell, { keharusan: 'pilihan', alias: ['Jenjang Asisten'] }),
  administrator: column('Pejabat Administrator', yesNoCell, {
    keharusan: 'pilihan',
    alias: ['Pejabat Administrator atau Lebih Tinggi'],
  }),
  mampu: column('Mampu Menilai', yesNoCell, { alias: ['Keahlian Menilai'] }),
  aktif: column('Aktif Menilai', yesNoCell),
};

/** Reads the sheet Tim Penilai and holds its composition against the rule. */
export function readTimPenilaiSheet(
  sheet: GridSheet,
  aturan: AturanButir,
  facts: { readonly golonganDinilai: Golongan | null; readonly asistenTidakTersedia: boolean },
): { readonly temuan: readonly Finding[]; readonly anggota: readonly Penilai[] } {
  const { baris, temuan } = readTable(sheet, columns);
  const findings: Finding[] = [...temuan];
  const anggota: Penilai[] = [];
  const firstOf = new Map<string, string>();
  for (const row of baris) {
    const { nama, nip, golongan, peran, unsur, jenjang, administrator, mampu, aktif } = row.nilai;
    const first = nip === null ? undefined : firstOf.get(nip);
    if (nip !== null && first !== undefined)
      findings.push(fault(row.tempat('nip'), { jenis: 'nip-ganda', nip, selPertama: first }));
    else if (nip !== null) firstOf.set(nip, row.tempat('nip').sel ?? '');
    if (nama === null || nip === null || golongan === null || peran === null || unsur === null) continue;
    anggota.push({
      nama,
      nip,
      golongan,
      peran,
      unsur,
      jenjang,
      pejabatAdministratorAtauLebih: administrator === true,
      mampuMenilai: mampu === true,
      aktifMenilai: aktif === true,
    });
  }
  const { golonganDinilai, asistenTidakTersedia } = facts;
  // A member who could not be read would be missed again.
  if (anggota.length < baris.length || temuan.length > 0 || golonganDinilai === null)
    return { temuan: findings, anggota };
  for (const syarat of syaratTimPenilai(aturan, { anggota, golonganDinilai, asistenTidakTersedia })) {
    if (syarat.terpenuhi) continue;
    const { perihal, keterangan } = syarat;
    findings.push(
      fault({ lembar: sheet.nama }, { jenis: 'tim-penilai', perihal, keterangan }, syarat.sumber),
    );
  }
  return { temuan: findings, anggota };
}
