/** Bytes that a QR code of version 1 to 40 holds at error correction M (ISO/IEC 18004, table 7, byte mode). */
const BYTES_AT_M = [
  14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666, 711, 779,
  857, 911, 997, 1059, 1125, 1190, 1264, 1370, 1452, 1538, 1628, 1722, 1809, 1911, 1989, 2099, 2213, 2331,
] as const;

/** The same at error correction L. */
const BYTES_AT_L = [
  17, 32, 53, 78, 106, 134, 154, 192, 230, 271, 321, 367, 425, 458, 520, 586, 644, 718, 792, 858, 929, 1003,
  1091, 1171, 1273, 1367, 1465, 1528, 1628, 1732, 1840, 1952, 2068, 2188, 2303, 2431, 2563, 2699, 2809, 2953,
] as const;

export const MOST_QR_BYTES = 2953;

/** Up to version 14. A longer text is read better with larger modules than with more correction. */
const MOST_BYTES_AT_M = 362;

/** Error correction of the code for `text`: M, or L for a long one. */
export function qrCorrection(text: string): 'M' | 'L' {
  return byteLength(text) <= MOST_BYTES_AT_M ? 'M' : 'L';
}

const MODULES_BEFORE_FIRST_VERSION = 17;
const MODULES_PER_VERSION = 4;

/** Modules along one side of the code for `text`; nothing where no code holds it. */
export function qrModules(text: string): number | undefined {
  const version = qrVersion(text);
  return version === undefined ? undefined : MODULES_BEFORE_FIRST_VERSION + MODULES_PER_VERSION * version;
}

/**
 * The versions that are used: so far apart that the codes of one run's documents have mostly one size, whatever the length of the
 * names in them.
 */
const VERSIONS = [1, 2, 3, 5, 8, 11, 14, 18, 22, 26, 30, 35, 40] as const;

/** The smallest of those versions that holds `text` in byte mode at its error correction. */
export function qrVersion(text: string): number | undefined {
  const bytes = byteLength(text);
  const capacities = qrCorrection(text) === 'M' ? BYTES_AT_M : BYTES_AT_L;
  return VERSIONS.find((version) => bytes <= (capacities[version - 1] ?? 0));
}

/** Length in UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
