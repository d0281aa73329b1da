import { CUT_MARK } from './signed-facts.ts';
import type { Verdict } from './verdict.ts';

/** What was judged: the words differ. */
export type Judged = 'kode' | 'PDF' | 'badge';

/** A verdict in one or two words, as a heading. */
export function verdictTitle({ hasil }: Verdict): string {
  switch (hasil) {
    case 'sah':
      return 'Sah';
    case 'berubah':
      return 'Berubah';
    case 'kunci-tidak-dikenal':
      return 'Kunci tidak dikenal';
    case 'tanda-lain':
      return 'Tanda tangan lain';
    case 'tanpa-tanda':
      return 'Tanpa tanda tangan';
    case 'dicabut':
      return 'Dicabut';
    case 'diganti':
      return 'Diganti';
    case 'tidak-terdaftar':
      return 'Tidak terdaftar';
    case 'tercatat':
      return 'Tercatat';
  }
}

/** What a verdict means, and what is left to the reader. */
export function verdictSentence(verdict: Verdict, judged: Judged): string {
  switch (verdict.hasil) {
    case 'sah':
      return `${signedBy(verdict.kunci)}. ${stillToCompare(judged, verdict.fakta)}`;
    case 'berubah':
      return `Menyebut kunci ${verdict.kunci.kid} (${verdict.kunci.instansi}), tetapi isinya bukan yang ditandatangani.`;
    case 'kunci-tidak-dikenal':
      return `Ditandatangani dengan kunci ${verdict.kid} yang tidak ada di antara kunci publik yang diberikan${notRecorded(verdict)}; keasliannya tidak dapat dipastikan.`;
    case 'tanda-lain':
      return `Berkas ini tidak bersegel Patokan, tetapi bertanda tangan elektronik PDF (PAdES)${notRecorded(verdict)}; ${JUDGED_ELSEWHERE}.`;
    case 'tanpa-tanda':
      return judged === 'PDF'
        ? `Berkas ini tidak bersegel Patokan atau segelnya rusak${notRecorded(verdict)}; keasliannya tidak dapat dipastikan.`
        : `Ini bukan ${judged} bertanda tangan Patokan, atau tidak lengkap; keasliannya tidak dapat dipastikan.`;
    case 'tercatat':
      return `${recorded(verdict.tanda)} dan berlaku. Seluruh isi berkas ini asli.`;
    case 'dicabut':
      return verdict.kunci === undefined
        ? `${recorded(verdict.tanda)}, tetapi sudah dicabut.`
        : `${signedBy(verdict.kunci)}, tetapi menurut register sudah dicabut.`;
    case 'diganti':
      return verdict.kunci === undefined
        ? `${recorded(verdict.tanda)}, tetapi sudah diganti dengan yang lain.`
        : `${signedBy(verdict.kunci)}, tetapi menurut register sudah diganti dengan yang lain.`;
    case 'tidak-terdaftar':
      return `${signedBy(verdict.kunci)}, tetapi nomornya tidak ada di register.`;
  }
}

function signedBy({ instansi, kid }: { readonly instansi: string; readonly kid: string }): string {
  return `Ditandatangani ${instansi} (kunci ${kid}) dan tidak berubah sejak itu`;
}

const JUDGED_ELSEWHERE = 'periksa tanda tangan itu dengan pembaca PDF';

const BEARS: Readonly<Record<'tanpa-tanda' | 'tanda-lain' | 'kunci-tidak-dikenal', string>> = {
  'tanpa-tanda': 'Tanpa segel',
  'tanda-lain': `Tanpa segel Patokan, bertanda tangan elektronik PDF (PAdES; ${JUDGED_ELSEWHERE})`,
  'kunci-tidak-dikenal': 'Segelnya tidak diperiksa karena kuncinya tidak diberikan',
};

/** A file that is known by its bytes alone. */
function recorded(tanda: keyof typeof BEARS): string {
  return `${BEARS[tanda]}; sama byte demi byte dengan berkas yang tercatat di register`;
}

function notRecorded({ register }: { readonly register?: 'tidak-tercatat' }): string {
  return register === undefined ? '' : ', dan di register tidak ada berkas yang sama byte demi byte';
}

/** A seal covers the whole file; a code only its own facts, so that the paper around it may say anything. */
function stillToCompare(judged: Judged, fakta: object): string {
  if (judged === 'PDF') return 'Seluruh isi berkas ini asli.';
  if (judged === 'badge') return 'Cocokkan nomornya dengan sertifikatnya.';
  const cut = Object.values(fakta).some((fact) => typeof fact === 'string' && fact.endsWith(CUT_MARK));
  return `Cocokkan data ini dengan yang tercetak${cut ? `; yang berakhiran "${CUT_MARK}" dipotong karena panjang` : ''}.`;
}

/** The facts of a verdict by their names, in the order in which a page shows them; none where nothing is certain. */
export function verdictFacts(verdict: Verdict): readonly (readonly [string, string])[] {
  if (!('fakta' in verdict)) return [];
  const { fakta } = verdict;
  return [
    ['Nomor', fakta.nomor],
    ...('nama' in fakta ? [['Nama', fakta.nama] as const] : []),
    ...('nip' in fakta ? [['NIP', fakta.nip] as const] : []),
    ['Perihal', fakta.perihal],
    ...('predikat' in fakta && fakta.predikat !== null ? [['Predikat', fakta.predikat] as const] : []),
    ['Tanggal', dateText(fakta.tanggal)],
  ];
}

/** A day as a certificate prints it; as it is written where it is none. */
function dateText(tanggal: string): string {
  const day = new Date(`${tanggal}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return tanggal;
  return new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
