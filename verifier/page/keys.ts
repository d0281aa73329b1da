import { fromBase64url, type PublicKey } from '../../signature/index.ts';

/** The office's keys, as `patokan verifikasi --halaman` wrote them into the page. */
export function keysInPage(): readonly PublicKey[] {
  const written = document.getElementById('kunci')?.textContent ?? '[]';
  const listed = JSON.parse(written) as readonly { kid: string; x: string; instansi: string }[];
  return listed.map(({ kid, x, instansi }) => ({ kid, x: fromBase64url(x) ?? new Uint8Array(), instansi }));
}
