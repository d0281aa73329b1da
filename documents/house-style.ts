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
