import type { DocumentInstance } from '../../documents/index.ts';
import { openSigner, type DocumentSigner } from '../signature/document-signer.ts';
import type { PrivateKey } from '../signature/office-key.ts';
import { BADGE_EXTENSION, openBadge } from '../signature/open-badge.ts';

/** A file that belongs to a document and lies beside it. */
export interface Companion {
  readonly extension: string;
  readonly bytes: Uint8Array;
}

/** What signing adds to the making of documents. One that states no facts stays as it is. */
export interface DocumentSigning extends Pick<DocumentSigner, 'signCode' | 'sealPdf'> {
  readonly companions: (instance: Pick<DocumentInstance, 'fakta'>) => Promise<readonly Companion[]>;
}

export function openSigning(key: PrivateKey, { badge }: { readonly badge: boolean }): DocumentSigning {
  const signer = openSigner(key);
  return {
    signCode: signer.signCode,
    sealPdf: signer.sealPdf,
    companions: async ({ fakta }) => {
      if (!badge || fakta === undefined) return [];
      return [{ extension: BADGE_EXTENSION, bytes: Buffer.from(await openBadge(fakta, signer)) }];
    },
  };
}
