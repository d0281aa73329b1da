import { z } from 'zod';

/** What a run makes, as far as the bytes of its documents depend on it. Two runs with the same one make the same files. */
const identity = z.strictObject({
  perintah: z.string(),
  jenisBuku: z.string(),
  /** SHA-256 of the workbook's bytes. */
  buku: z.string(),
  /** SHA-256 of the theme, emblem included. */
  tema: z.string(),
  /** SHA-256 of the template with its parts and its style. */
  templat: z.string(),
  /** Of the program. */
  versi: z.string(),
  /** The options that change what is in a file. */
  pilihan: z.record(z.string(), z.string()),
});
export type RunIdentity = Readonly<z.infer<typeof identity>>;

const share = z.strictObject({ ke: z.int().min(1), dari: z.int().min(1) });
/** A disjoint part of a run, made on a machine of its own: the `ke`-th of `dari`, counted from 1. */
export type Share = Readonly<z.infer<typeof share>>;

const header = z.strictObject({
  manifest: z.literal(1),
  identitas: identity,
  /** Documents of the whole workbook. */
  jumlah: z.int().min(0),
  bagian: share.optional(),
});
/** The first line of a manifest: which run it is. */
export type ManifestHeader = Readonly<z.infer<typeof header>>;

const facts = {
  /** Its place among the documents of the workbook, from 1. */
  urut: z.int().min(1),
  nip: z.string().optional(),
  nomor: z.string().optional(),
};
/** When it was recorded. */
const waktu = z.string();
const written = z.strictObject({
  ...facts,
  /** Relative to the manifest's folder, with `/` between folders. */
  berkas: z.string(),
  ukuran: z.int().min(0),
  sha256: z.string(),
  cara: z.enum(['cepat', 'penuh']).optional(),
  sebab: z.string().optional(),
  waktu,
});
const failed = z.strictObject({
  ...facts,
  /** Why it could not be made, in words. */
  gagal: z.string(),
  waktu,
});

/** A line for a file that is durably there. */
export type WrittenEntry = Readonly<z.infer<typeof written>>;
/** A line for a document that could not be made. */
export type FailedEntry = Readonly<z.infer<typeof failed>>;
export type ManifestEntry = WrittenEntry | FailedEntry;

const entry = z.union([written, failed]);

/** Null where it is no header of ours. */
export function readHeader(line: string): ManifestHeader | null {
  return parsed(header, line);
}

/** Null where it is no line of ours. */
export function readEntry(line: string): ManifestEntry | null {
  return parsed(entry, line);
}

function parsed<T>(schema: z.ZodType<T>, line: string): T | null {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return null;
  }
  const result = schema.safeParse(json);
  return result.success ? result.data : null;
}

export function lineOf(value: ManifestHeader | ManifestEntry): string {
  return `${JSON.stringify(value)}\n`;
}
