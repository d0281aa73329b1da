import type { DocumentData, DocumentInstance } from './document.ts';
import type { HouseStyleChoice } from './house-style.ts';

/** What a template is filled with: the document's data, the house style, and the colours of its style sheet. */
export interface TemplateInput {
  readonly data: DocumentData;
  readonly tema: Readonly<Record<string, string>>;
}

/** Which pictures of its own the caller provides: one called "lambang", and the document's photographs. */
export interface ProvidedPictures {
  readonly lambang?: boolean;
  readonly foto?: boolean;
}

/** How the file of a document is signed, as far as its page tells of it. */
export type Pengesahan =
  /** With a certificate, when the file is made: the words that it is signed stand on no other file. */
  | { readonly jenis: 'bertanda-tangan'; readonly nama: string; readonly penerbit: string }
  /** Later, with a certificate of BSrE: there is a place for it. */
  | { readonly jenis: 'tempat-bsre' };

export function templateInput(
  instance: DocumentInstance,
  choice: HouseStyleChoice = {},
  { lambang = false, foto = false }: ProvidedPictures = {},
  pengesahan?: Pengesahan,
): TemplateInput {
  const { gaya, data } = instance;
  const utama = choice.warna?.utama ?? gaya.warna.utama;
  const aksen = choice.warna?.aksen ?? gaya.warna.aksen;
  return {
    data: {
      ...data,
      instansi: { unitInduk: choice.unitInduk ?? gaya.unitInduk, nama: choice.instansi ?? gaya.instansi },
      penandaTangan: choice.penandaTangan ?? gaya.penandaTangan,
      tema: { lambang, foto },
      elektronik: {
        penandaTangan: pengesahan?.jenis === 'bertanda-tangan' ? pengesahan.nama : null,
        penerbit: pengesahan?.jenis === 'bertanda-tangan' ? pengesahan.penerbit : null,
        tempatBsre: pengesahan?.jenis === 'tempat-bsre',
      },
    },
    tema: {
      ...(utama === null ? {} : { 'warna-utama': utama }),
      ...(aksen === null ? {} : { 'warna-aksen': aksen }),
    },
  };
}
