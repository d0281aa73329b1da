import { BLANK, text, type Parameter } from '../functions/parameter.ts';
import { readGolongan, type Golongan } from '../golongan.ts';
import { failure, success } from '../result.ts';
import type { AturanAngkaKredit } from './aturan.ts';
import { aturanAngkaKredit, aturanBernama, namaAturan } from './daftar-aturan.ts';
import { JENJANG, readJenjang, type Jenjang } from './jenjang.ts';

/** A jenjang, alone or at the end of the name of a post. */
export const jenjangParameter: Parameter<Jenjang> = named(
  'Jenjang jabatan, misalnya "Terampil" atau "Asisten Penyuluh Pajak Terampil"',
  JENJANG,
  readJenjang,
);

/** A golongan such as "III/a". */
export function golonganParameter(pilihan: readonly Golongan[]): Parameter<Golongan> {
  return named('Golongan ruang yang sedang dijabat, misalnya "III/a"', pilihan, readGolongan);
}

/** A version of the rules by its short name. */
export const aturanParameter: Parameter<AturanAngkaKredit> = named(
  'Peraturan yang dipakai: "50/2020" (bawaan, Asisten Penyuluh Pajak) atau "1/2023" (semua jenjang dan golongan)',
  aturanAngkaKredit.map(namaAturan),
  aturanBernama,
);

/** A word that `read` understands; error `tidak-dikenal` with the choices where it does not. */
function named<T>(
  uraian: string,
  pilihan: readonly string[],
  read: (word: string) => T | undefined,
): Parameter<T> {
  const word = text({ uraian });
  return {
    fakta: { ...word.fakta, pilihan },
    read: (argumen, raw) => {
      const cell = word.read(argumen, raw);
      if (!cell.ok) return cell;
      if (cell.nilai === BLANK) return success(BLANK);
      const value = read(cell.nilai);
      if (value !== undefined) return success(value);
      return failure({ jenis: 'tidak-dikenal', argumen, nilai: cell.nilai, pilihan });
    },
  };
}
