import type { DocumentInstance } from '../../documents/index.ts';
import { openSigner, type DocumentSigner } from '../signature/document-signer.ts';
import type { PrivateKey } from '../signature/office-key.ts';
import { openBadge } from '../signature/open-badge.ts';
import type { FileParts } from '../output/file-parts.ts';
import { BADGE_EXTENSION } from '../output/formats.ts';

/** A file that belongs to a document and lies beside it. */
export interface Companion {
  readonly extension: string;
  readonly parts: FileParts;
}

/** What signing adds to the making of documents. One that states no facts stays as it is. */
export interface DocumentSigning extends Pick<DocumentSigner, 'signCode' | 'sealPdf'> {
  readonly companions: (instance: Pick<DocumentInstance, 'fakta'>) => Promise<readonly Companion[]>;
}

/** How documents are signed, as plain data: a worker is given it. */
export interface SigningChoice {
  readonly key: PrivateKey;
  /** Write an Open Badges credential beside each. */
  readonly badge: boolean;
}

export function openSigning({ key, badge }: SigningChoice): DocumentSigning {
  const signer = openSigner(key);
  return {
    signCode: signer.signCode,
    sealPdf: signer.sealPdf,
    companions: async ({ fakta }) => {
      if (!badge || fakta === undefined) return [];
      return [{ extension: BADGE_EXTENSION, parts: [Buffer.from(await openBadge(fakta, signer))] }];
    },
  };
}
