import { tigaBesar } from '../../rules/lomba/index.ts';
import type { Plain } from '../document.ts';
import type { NamedPhoto } from '../named-photo.ts';
import type { FotoLomba } from './foto-sheet.ts';
import type { BukuLomba } from './lomba.ts';

/** The frames of attachments iv and v, and the files that belong into them by their generated names. */
export interface FotoLaporan {
  readonly data: Plain;
  readonly berkas: Readonly<Record<string, NamedPhoto>>;
}

/** A frame; one without a name stays empty, for a photograph that is glued in by hand. */
interface Bingkai {
  readonly perihal: string;
  readonly foto: FotoLomba | null;
}

/**
 * The photographs of the report: of innovations the regional office's first, then by rank; of the winners by rank, with an empty
 * frame for one who has none. Where no innovation is shown, each of the three best has an empty frame.
 */
export function fotoLaporan(buku: BukuLomba): FotoLaporan {
  const { foto, peringkat, keterangan } = buku;
  const best = tigaBesar(peringkat);
  const of = (kelompok: FotoLomba['kelompok'], kpp: FotoLomba['kpp']) =>
    foto.filter((each) => each.kelompok === kelompok && each.kpp === kpp);
  const framed = (perihal: string, own: readonly FotoLomba[]): Bingkai[] =>
    own.map((each) => ({ perihal, foto: each }));
  const empty = (perihal: string): Bingkai[] => [{ perihal, foto: null }];

  const shown = [
    ...framed(`Kantor Wilayah DJP ${keterangan.kanwil}`, of('Inovasi dan hasil kreativitas', null)),
    ...peringkat.flatMap(({ peserta: { kpp } }) =>
      framed(kpp.nama, of('Inovasi dan hasil kreativitas', kpp)),
    ),
  ];
  const inovasi = shown.length > 0 ? shown : best.flatMap(({ peserta }) => empty(peserta.kpp.nama));
  const juara = best.flatMap(({ peserta: { kpp }, sebutan }) => {
    const perihal = `Peringkat ${sebutan ?? ''}, ${kpp.nama}`;
    const own = framed(perihal, of('KPP yang menjuarai', kpp));
    return own.length > 0 ? own : empty(perihal);
  });

  const names = new Map(
    [...inovasi, ...juara]
      .flatMap((each) => (each.foto === null ? [] : [each.foto]))
      .map((each, index) => [each, `foto-${index + 1}`]),
  );
  const data = (bingkai: readonly Bingkai[]): Plain =>
    bingkai.map(({ perihal, foto: each }) => ({
      perihal,
      gambar: each === null ? null : (names.get(each) ?? null),
      keterangan: each?.keterangan ?? null,
    }));
  return {
    data: { inovasi: data(inovasi), juara: data(juara) },
    berkas: Object.fromEntries([...names].map(([{ berkas, tempat }, name]) => [name, { berkas, tempat }])),
  };
}
