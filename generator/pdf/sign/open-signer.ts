import type { KeyObject, X509Certificate } from 'node:crypto';
import { Certificate, type RelativeDistinguishedNames } from 'pkijs';
import { failure, success, type IsoDate, type Result } from '../../../rules/index.ts';
import { CURVES, openCmsSigner, type SigningKey } from './cms-signature.ts';
import { openP12, type P12 } from './open-p12.ts';
import { signPdf, type BytesSigner } from './sign-pdf.ts';
import type { SigningFault, SigningProblem } from './signing-fault.ts';

/** Signs the PDF files of one run with one certificate. */
export interface Signer {
  /** Whom the certificate names (its CN). */
  readonly nama: string;
  /** Who issued it. */
  readonly penerbit: string;
  /** Why a document of that day cannot be signed; undefined where it can. */
  readonly refuses: (tanggal: IsoDate) => SigningFault | undefined;
  /** @param tanggal the day of the document, which {@link refuses} does not refuse */
  readonly sign: (bytes: Uint8Array, tanggal: IsoDate) => Promise<Uint8Array>;
}

/**
 * Opens a .p12 and gets ready to sign with it.
 *
 * @param berkas its path, for what is said of it
 * @param now today, by the clock: a certificate that is not valid today signs nothing, whatever the date of the document
 */
export async function openSigner(
  berkas: string,
  bytes: Uint8Array,
  passphrase: string,
  now: Date,
): Promise<Result<Signer, SigningFault>> {
  const refused = (masalah: SigningProblem): { readonly ok: false; readonly kesalahan: SigningFault } =>
    failure({ jenis: 'sertifikat', berkas, masalah });
  const p12 = openP12(bytes, passphrase);
  if (!p12.ok) return refused({ hal: p12.kesalahan });
  const found = signingKey(p12.nilai);
  if (!found.ok) return refused(found.kesalahan);
  const { certificate } = found.nilai;
  const validity: Validity = { from: certificate.notBefore.value, to: certificate.notAfter.value };
  if (now < validity.from || now > validity.to) return refused(notValid(validity, isoDay(now), true));
  const signer = await bytesSigner(found.nilai);
  return success({
    nama: nameOf(certificate.subject),
    penerbit: issuerOf(certificate),
    refuses: (tanggal) =>
      signingTime(tanggal, validity) === undefined
        ? refused(notValid(validity, tanggal, false)).kesalahan
        : undefined,
    sign: (pdf, tanggal) => {
      const time = signingTime(tanggal, validity);
      if (time === undefined) throw new Error(`the certificate is not valid on ${tanggal}`);
      return signPdf(pdf, signer, time);
    },
  });
}

interface Validity {
  readonly from: Date;
  readonly to: Date;
}

/** The stated time: the beginning of the document's day, or of the certificate's validity where that begins on the same day. */
function signingTime(tanggal: IsoDate, { from, to }: Validity): Date | undefined {
  const day = new Date(`${tanggal}T00:00:00Z`);
  const time = day < from && isoDay(from) === tanggal ? from : day;
  return time < from || time > to ? undefined : time;
}

function notValid({ from, to }: Validity, tanggal: IsoDate, hariIni: boolean): SigningProblem {
  return { hal: 'tidak-berlaku', sejak: isoDay(from), sampai: isoDay(to), tanggal, hariIni };
}

function isoDay(date: Date): IsoDate {
  return date.toISOString().slice(0, 'yyyy-mm-dd'.length);
}

function signingKey({ keys, certificates }: P12): Result<SigningKey, SigningProblem> {
  const [key] = keys;
  if (key === undefined) return failure({ hal: 'tanpa-kunci' });
  const unsupported = unsupportedKey(key);
  if (unsupported !== undefined) return failure({ hal: 'kunci-tidak-didukung', kunci: unsupported });
  const own = certificates.find((each) => each.checkPrivateKey(key));
  if (own === undefined) return failure({ hal: 'tanpa-sertifikat' });
  const certificate = Certificate.fromBER(own.raw);
  if (!maySign(certificate)) return failure({ hal: 'bukan-untuk-tanda-tangan' });
  const chain = chainAbove(own, certificates).map(({ raw }) => Certificate.fromBER(raw));
  return success({ key, certificate, der: own.raw, chain });
}

const LEAST_RSA_BITS = 2048;

/** How the key is called where it cannot be used. */
function unsupportedKey({ asymmetricKeyType, asymmetricKeyDetails = {} }: KeyObject): string | undefined {
  const { modulusLength = 0, namedCurve = '' } = asymmetricKeyDetails;
  if (asymmetricKeyType === 'rsa')
    return modulusLength >= LEAST_RSA_BITS ? undefined : `RSA ${modulusLength} bit`;
  if (asymmetricKeyType === 'ec') return namedCurve in CURVES ? undefined : `EC ${namedCurve}`;
  return asymmetricKeyType ?? '';
}

const KEY_USAGE = '2.5.29.15';
/** digitalSignature and contentCommitment (nonRepudiation), the first bits of the extension. */
const SIGNING_BITS = 0b1100_0000;

/** An issuer that says nothing of the use allows every one. */
function maySign({ extensions = [] }: Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === KEY_USAGE);
  if (usage === undefined) return true;
  // A BIT STRING: tag, length, unused bits, bits.
  const bits = new Uint8Array(usage.extnValue.valueBlock.valueHexView)[3] ?? 0;
  return (bits & SIGNING_BITS) !== 0;
}

/** The certificates above one, as far as the .p12 holds them. */
function chainAbove(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
): readonly X509Certificate[] {
  const issuer = others.find(
    (each) => each.fingerprint256 !== certificate.fingerprint256 && certificate.checkIssued(each),
  );
  if (issuer === undefined) return [];
  const rest = others.filter((each) => each !== issuer && each !== certificate);
  return [issuer, ...chainAbove(issuer, rest)];
}

const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';

function nameOf(name: RelativeDistinguishedNames): string {
  return partOf(name, COMMON_NAME) ?? partOf(name, ORGANISATION) ?? '';
}

function issuerOf({ issuer }: Certificate): string {
  const parts = [partOf(issuer, COMMON_NAME), partOf(issuer, ORGANISATION)];
  return [...new Set(parts.filter((part) => part !== undefined))].join(', ');
}

function partOf({ typesAndValues }: RelativeDistinguishedNames, type: string): string | undefined {
  const found = typesAndValues.find((each) => each.type === type);
  return found === undefined ? undefined : found.value.valueBlock.value.trim();
}

/** No ECDSA signature differs by more from another of the same key: two integers of one byte more or less, and their lengths. */
const SLACK = 16;

async function bytesSigner(key: SigningKey): Promise<BytesSigner> {
  const sign = await openCmsSigner(key);
  const { length } = await sign([]);
  return { sign, longest: length + SLACK };
}
