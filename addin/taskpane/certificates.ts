import {
  documentRegistry,
  templateInput,
  type Buku,
  type DocumentInstance,
  type Place,
} from '../../documents/index.ts';
import { faultSentence } from '../../templates/index.ts';
import { pageElements } from './page-elements.ts';
import { openTemplate } from './template-files.ts';

/** A participant as the preview offers them. */
export interface Candidate {
  readonly nip: string;
  readonly nama: string;
  /** The cell of the name on the sheet Peserta. */
  readonly tempat: Place;
  readonly lulus: boolean;
}

/** The certificates of a workbook, each rendered when it is asked for. */
export interface Certificates {
  readonly peserta: readonly Candidate[];
  /** The pages, or in words why there are none. */
  readonly render: (nip: string) => { readonly halaman: readonly HTMLElement[] } | { readonly sebab: string };
}

/** The certificates that a checked workbook gives; undefined where its kind has none. */
export function certificatesOf(buku: Buku): Certificates | undefined {
  const kind = documentRegistry.find((each) => each.jenisBuku === buku.jenis && each.per === 'peserta');
  if (kind === undefined || !('peserta' in buku)) return undefined;
  const instances = new Map<string, DocumentInstance>();
  for (const instance of kind.susun(buku))
    if (instance.perihal !== undefined) instances.set(instance.perihal.nip, instance);
  const fill = openTemplate(kind.perintah, kind.jenisBuku);
  return {
    peserta: [...buku.peserta].map(({ nip, nama, tempat }) => ({
      nip,
      nama,
      tempat,
      lulus: instances.has(nip),
    })),
    render: (nip) => {
      const instance = instances.get(nip);
      if (instance === undefined) return { sebab: 'belum lulus; tidak ada sertifikat' };
      // The emblem of an office is a file beside its workbooks, which the pane does not see: the built-in one is shown.
      const { data, tema } = templateInput(instance);
      const filled = fill(data, { tema });
      return filled.ok
        ? { halaman: pageElements(filled.document) }
        : { sebab: faultSentence(filled.kesalahan) };
    },
  };
}
