export { fromBase64url, toBase64url, utf8 } from './base64url.ts';
export { bearsSignature, withSeal } from './pdf-seal.ts';
export { factFields, signedFacts } from './signed-facts.ts';
export {
  compactForm,
  payload,
  readableForm,
  signingInput,
  type Scheme,
  type SignedText,
} from './signed-text.ts';
export * from './verdict.ts';
export * from './verdict-sentences.ts';
export { codeIn, verifyBadge, verifyCode, verifyPdf } from './verify.ts';
