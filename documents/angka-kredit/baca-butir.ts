import {
  butirPelatihan,
  cariButir,
  temukanButir,
  type AturanButir,
  type ButirKegiatan,
  type JenisPelatihan,
} from '../../rules/angka-kredit/index.ts';
import type { Decimal } from '../../rules/index.ts';
import { fault, warning, type Finding, type Place } from '../finding.ts';
import { foldName } from '../grid.ts';

interface ReadButir {
  readonly butir: ButirKegiatan | null;
  readonly temuan: readonly Finding[];
}

const SHOWN_CANDIDATES = 3;

/** The butir of a code such as "A.2.1.b", or of words that only one butir has; a finding with the nearest ones otherwise. */
export function readButir(aturan: AturanButir, text: string, place: Place): ReadButir {
  const named = temukanButir(aturan, text);
  if (named.ok) return { butir: named.nilai, temuan: [] };
  if (/\d/.test(text) && !/\s/.test(text.trim()))
    return { butir: null, temuan: [fault(place, { jenis: 'aturan', kesalahan: named.kesalahan })] };

  const same = cariButir(aturan, text).filter(({ uraian }) => foldName(uraian) === foldName(text));
  const candidates = same.length > 0 ? same : cariButir(aturan, text);
  const [only, ...others] = candidates;
  if (only !== undefined && others.length === 0 && (same.length > 0 || holdsAllWords(aturan, only, text))) {
    const problem = { jenis: 'butir-dari-kata', kode: only.kode, uraian: only.uraian } as const;
    return { butir: only, temuan: [warning(place, problem)] };
  }
  const terdekat = candidates.slice(0, SHOWN_CANDIDATES).map(({ kode, uraian }) => `${kode} ${uraian}`);
  return { butir: null, temuan: [fault(place, { jenis: 'butir-meragukan', kata: text, terdekat })] };
}

/** A butir that shares some of the words is not the one that was meant. */
function holdsAllWords(aturan: AturanButir, butir: ButirKegiatan, text: string): boolean {
  return text
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .every((word) => cariButir(aturan, word).some(({ kode }) => kode === butir.kode));
}

/** The row of a training follows from its hours; a letter that is written all the same must agree. */
export function readButirPelatihan(
  aturan: AturanButir,
  text: string,
  jam: Decimal | null,
  places: { readonly butir: Place; readonly jam: Place },
): ReadButir | null {
  const kode = foldKode(text);
  const jenis = jenisPelatihan(aturan, kode);
  if (jenis === undefined) return null;
  if (jam === null) {
    const written = temukanButir(aturan, kode);
    if (written.ok) return { butir: written.nilai, temuan: [] };
    return { butir: null, temuan: [fault(places.jam, { jenis: 'wajib-kosong', kolom: 'Jam' })] };
  }
  const byHours = butirPelatihan(aturan, jenis, jam);
  if (!byHours.ok)
    return { butir: null, temuan: [fault(places.jam, { jenis: 'aturan', kesalahan: byHours.kesalahan })] };
  const butir = byHours.nilai.nilai;
  if (foldKode(butir.kode) === kode || parentOf(butir.kode) === kode) return { butir, temuan: [] };
  const problem = {
    jenis: 'butir-berbeda-dari-jam',
    kode: text.trim(),
    jam,
    seharusnya: butir.kode,
  } as const;
  return { butir: null, temuan: [fault(places.butir, problem)] };
}

function jenisPelatihan(aturan: AturanButir, kode: string): JenisPelatihan | undefined {
  const kinds = Object.entries(aturan.pelatihan) as [JenisPelatihan, AturanButir['pelatihan']['teknis']][];
  return kinds.find(([, { nilai }]) =>
    nilai.some(({ isi }) => foldKode(isi) === kode || parentOf(isi) === kode),
  )?.[0];
}

/** The butir of which a row is a letter. */
function parentOf(kode: string): string {
  return foldKode(kode.slice(0, kode.lastIndexOf('.')));
}

function foldKode(text: string): string {
  return text.toUpperCase().replace(/\s+/g, '').replace(/\.+$/, '');
}
