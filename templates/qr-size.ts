/** Bytes that a QR code of version 1 to 40 holds at error correction M (ISO/IEC 18004, table 7, byte mode). */
const BYTES_AT_M = [
  14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666, 711, 779,
  857, 911, 997, 1059, 1125, 1190, 1264, 1370, 1452, 1538, 1628, 1722, 1809, 1911, 1989, 2099, 2213, 2331,
] as const;

export const MOST_QR_BYTES = 2331;

const MODULES_BEFORE_FIRST_VERSION = 17;
const MODULES_PER_VERSION = 4;

/** Modules along one side of the code for `text`; nothing where no code holds it. */
export function qrModules(text: string): number | undefined {
  const version = qrVersion(text);
  return version === undefined ? undefined : MODULES_BEFORE_FIRST_VERSION + MODULES_PER_VERSION * version;
}

/** The smallest version, 1 to 40, that holds `text` in byte mode at error correction M. */
export function qrVersion(text: string): number | undefined {
  const bytes = byteLength(text);
  const index = BYTES_AT_M.findIndex((most) => bytes <= most);
  return index < 0 ? undefined : index + 1;
}

/** Length in UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
