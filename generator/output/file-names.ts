/** Longest part of a file name; paths stay below the 260 characters of old Windows. */
const LONGEST_PART = 80;

/** Names that Windows keeps for devices, whatever their extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A part of a file name made of text that may hold anything: letters, digits, dots inside and hyphens only. Nothing of it can
 * name a folder, a device or a hidden file.
 */
export function safeNamePart(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .slice(0, LONGEST_PART)
    .replace(/^[-.]+|[-.]+$/g, '');
  return plain === '' || RESERVED.test(plain) ? `berkas${plain === '' ? '' : `-${plain}`}` : plain;
}

/** Gives each document a file name of its own; the same name comes back numbered. Upper and lower case count as the same. */
export function fileNamer(extension: string): (parts: readonly string[]) => string {
  const used = new Set<string>();
  return (parts) => {
    const base = parts.map(safeNamePart).join('_');
    let name = `${base}${extension}`;
    for (let copy = 2; used.has(name.toLowerCase()); copy += 1) name = `${base}-${copy}${extension}`;
    used.add(name.toLowerCase());
    return name;
  };
}
