import type { DocumentData, DocumentInstance } from './document.ts';
import type { HouseStyleChoice } from './house-style.ts';

/** What a template is filled with: the document's data, the house style, and the colours of its style sheet. */
export interface TemplateInput {
  readonly data: DocumentData;
  readonly tema: Readonly<Record<string, string>>;
}

/** @param lambang whether the caller provides a picture called "lambang" */
export function templateInput(
  instance: DocumentInstance,
  choice: HouseStyleChoice = {},
  lambang = false,
): TemplateInput {
  const { gaya, data } = instance;
  const utama = choice.warna?.utama ?? gaya.warna.utama;
  const aksen = choice.warna?.aksen ?? gaya.warna.aksen;
  return {
    data: {
      ...data,
      instansi: { unitInduk: choice.unitInduk ?? gaya.unitInduk, nama: choice.instansi ?? gaya.instansi },
      penandaTangan: choice.penandaTangan ?? gaya.penandaTangan,
      tema: { lambang },
    },
    tema: {
      ...(utama === null ? {} : { 'warna-utama': utama }),
      ...(aksen === null ? {} : { 'warna-aksen': aksen }),
    },
  };
}
