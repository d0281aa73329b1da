import { describe, expect, test } from 'vitest';
import { textsOf, type BlockDocument } from '../../templates/index.ts';
import { everyDocument, tellingInstances, treeOf } from './every-document.ts';

const documents = await everyDocument();
const cases = documents.map((each) => ({ ...each, perintah: each.kind.perintah }));

/** What may be said of a signed file only. */
const WORDS = 'ditandatangani secara elektronik';
/** The certificate's own facts, which no sample holds. */
const NAMA = 'Xaverius Penguji';
const PENERBIT = 'Balai Uji';

function wordsOf(document: BlockDocument): string {
  return [...textsOf(document)].map(({ text }) => text).join(' ');
}

describe.each(cases)('$perintah, $sample', ({ kind, instances }) => {
  test.each([undefined, { jenis: 'tempat-bsre' as const }])(
    'an unsigned file does not say that it is signed: %j',
    async (pengesahan) => {
      for (const instance of tellingInstances(instances)) {
        const words = wordsOf(await treeOf(kind, instance, pengesahan));
        expect(words.toLowerCase()).not.toContain(WORDS);
        expect(words.includes('BSrE')).toBe(pengesahan !== undefined);
      }
    },
  );

  test('a signed file says so, with whom the certificate names and who issued it', async () => {
    const pengesahan = { jenis: 'bertanda-tangan', nama: NAMA, penerbit: PENERBIT } as const;
    for (const instance of tellingInstances(instances)) {
      const words = wordsOf(await treeOf(kind, instance, pengesahan));
      expect(words.toLowerCase()).toContain(WORDS);
      expect(words).toContain(`diterbitkan oleh ${PENERBIT}.`);
      expect(words).not.toContain('BSrE');
    }
  });
});

test('where an official signs, the name of the certificate stands', async () => {
  const pengesahan = { jenis: 'bertanda-tangan', nama: NAMA, penerbit: PENERBIT } as const;
  const shown = await Promise.all(
    documents.map(async ({ kind, instances }) => {
      const [first] = instances;
      const words = first === undefined ? '' : wordsOf(await treeOf(kind, first, pengesahan));
      return words.includes(NAMA) ? [kind.perintah] : [];
    }),
  );
  expect(shown.flat()).toEqual(
    expect.arrayContaining(['sertifikat', 'pak', 'pengumuman', 'lomba-keputusan']),
  );
});
