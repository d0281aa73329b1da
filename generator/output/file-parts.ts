import { createHash, type Hash } from 'node:crypto';

/** The bytes of a file, in parts that follow one another; files that begin alike may share the first. */
export type FileParts = readonly Uint8Array[];

export function joinParts(parts: FileParts): Uint8Array {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
}

export function lengthOf(parts: FileParts): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

/** What comes after so many bytes. */
export function partsAfter(parts: FileParts, bytes: number): FileParts {
  let before = bytes;
  return parts.flatMap((part) => {
    const from = Math.min(before, part.length);
    before -= from;
    return from < part.length ? [part.subarray(from)] : [];
  });
}

/** Whether these are the bytes of the file. */
export function areBytes(parts: FileParts, bytes: Buffer): boolean {
  let at = 0;
  for (const part of parts) {
    if (!bytes.subarray(at, at + part.length).equals(part)) return false;
    at += part.length;
  }
  return at === bytes.length;
}

/** SHA-256 of files, in hexadecimal. */
export type PartsHash = (parts: FileParts) => string;

/** What a shared first part adds to the hashes of its files is computed once. */
export function openPartsHash(): PartsHash {
  const begun = new WeakMap<Uint8Array, Hash>();
  const begin = (first: Uint8Array): Hash => {
    const known = begun.get(first) ?? createHash('sha256').update(first);
    begun.set(first, known);
    return known.copy();
  };
  return ([first = new Uint8Array(), ...own]) => {
    const hash = own.length === 0 ? createHash('sha256').update(first) : begin(first);
    for (const part of own) hash.update(part);
    return hash.digest('hex');
  };
}
