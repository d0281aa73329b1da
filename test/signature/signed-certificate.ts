import { documentsFor, readWorkbook, type DocumentInstance } from '../../documents/index.ts';
import { openSigner, type DocumentSigner } from '../../generator/signature/document-signer.ts';
import { newOfficeKey, type Office, type PrivateKey } from '../../generator/signature/office-key.ts';
import { fromBase64url, type PublicKey } from '../../signature/index.ts';
import { readSampleGrid } from '../documents/sample-grid.ts';

export interface TestOffice {
  readonly key: PrivateKey;
  readonly publik: PublicKey;
  readonly signer: DocumentSigner;
}

/** An office with a new key. */
export async function testOffice(office: Partial<Office> = {}): Promise<TestOffice> {
  const key = await newOfficeKey({ instansi: 'Pusat Pelatihan Contoh', ...office });
  const { kid, instansi } = key;
  const publik = { kid, instansi, x: fromBase64url(key.x) ?? new Uint8Array() };
  return { key, publik, signer: openSigner(key) };
}

export const FAKTA = {
  nomor: 'SERT-0007/PP.X/2026',
  nama: 'Renée Kusumawardhani, S.E., M.Ak.',
  nip: '198908122012022901',
  perihal: 'Pelatihan Fungsional Penilai Pajak Dasar',
  predikat: 'Amat Baik',
  tanggal: '2026-10-16',
} as const;

/** The certificates of the sample workbook. */
export async function sampleCertificates(): Promise<readonly DocumentInstance[]> {
  const { isi } = readWorkbook(await readSampleGrid('penilai-pajak-dasar'));
  const [kind] = isi === null ? [] : documentsFor('sertifikat', isi.jenis);
  if (isi === null || kind === undefined) throw new Error('The sample has no certificates.');
  return [...kind.susun(isi)];
}

/** The text of the code on a document about these facts. */
export function codeFor(
  signer: DocumentSigner,
  instance: DocumentInstance,
  fakta: DocumentInstance['fakta'],
): string {
  const { qr } = signer.signCode({ ...instance, ...(fakta === undefined ? {} : { fakta }) }).data;
  if (typeof qr !== 'string') throw new Error('The document has no code.');
  return qr;
}
