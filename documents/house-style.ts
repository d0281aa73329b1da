import type { DocumentData, DocumentInstance } from './document.ts';

/** What an office prints on each of its documents. */
export interface HouseStyle {
  readonly unitInduk: string | null;
  readonly instansi: string;
  readonly penandaTangan: { readonly jabatan: string; readonly nama: string; readonly nip: string };
  /** "#RRGGBB"; the template's own where null. */
  readonly warna: { readonly utama: string | null; readonly aksen: string | null };
}

/** The part of a house style that a theme file states; it goes before the workbook's. */
export interface HouseStyleChoice {
  readonly unitInduk?: string | undefined;
  readonly instansi?: string | undefined;
  readonly penandaTangan?: HouseStyle['penandaTangan'] | undefined;
  readonly warna?: { readonly utama?: string | undefined; readonly aksen?: string | undefined } | undefined;
}

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
