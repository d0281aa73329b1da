import { createHash } from 'node:crypto';
import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  PDFRef,
  type PDFContext,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';

/** Copies pages of one document into another. */
export interface PageCopies {
  readonly pages: (pages: readonly PDFPage[], parent: PDFRef) => PDFRef[];
}

/** What a page may inherit from the tree it stands in. */
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];
const PARENT = PDFName.of('Parent');

/**
 * Opens copies into a document. An object that is the same, byte for byte and with all it refers to, as one that was copied before is
 * not copied again: the fonts of a thousand certificates become one set of fonts.
 */
export function openSharedCopies(target: PDFContext): (source: PDFContext) => PageCopies {
  const known = new Map<string, PDFRef>();
  return (source) => {
    const copies = new Map<string, PDFRef>();
    const underWay = new Map<string, PDFRef | null>();

    const copyRef = (ref: PDFRef): PDFObject => {
      const copied = copies.get(ref.tag);
      if (copied !== undefined) return copied;
      if (underWay.has(ref.tag)) {
        // It refers to itself by a detour: it gets a place of its own, and is like no other.
        const own = underWay.get(ref.tag) ?? target.nextRef();
        underWay.set(ref.tag, own);
        return own;
      }
      const object = source.lookup(ref);
      if (object === undefined) return target.obj(null);
      underWay.set(ref.tag, null);
      const copy = copyObject(object);
      const own = underWay.get(ref.tag) ?? null;
      underWay.delete(ref.tag);
      const result = own ?? shared(copy);
      if (own !== null) target.assign(own, copy);
      copies.set(ref.tag, result);
      return result;
    };

    const shared = (copy: PDFObject): PDFRef => {
      const key = fingerprint(copy);
      const same = known.get(key) ?? target.register(copy);
      known.set(key, same);
      return same;
    };

    const copyObject = (object: PDFObject): PDFObject => {
      if (object instanceof PDFRef) return copyRef(object);
      if (object instanceof PDFDict) return copyDict(object);
      if (object instanceof PDFRawStream) return PDFRawStream.of(copyDict(object.dict), object.contents);
      if (!(object instanceof PDFArray)) return object;
      const array = PDFArray.withContext(target);
      for (const item of object.asArray()) array.push(copyObject(item));
      return array;
    };

    const copyDict = (dict: PDFDict): PDFDict => {
      const copy = PDFDict.withContext(target);
      for (const [name, value] of dict.entries()) if (name !== PARENT) copy.set(name, copyObject(value));
      return copy;
    };

    return {
      pages: (pages, parent) =>
        pages.map(({ node, ref }) => {
          // A page is its own even where another looks the same: bookmarks tell them apart.
          const own = target.nextRef();
          underWay.set(ref.tag, own);
          const copy = copyDict(node);
          for (const name of INHERITED.map((each) => PDFName.of(each))) {
            const value = node.getInheritableAttribute(name);
            if (value !== undefined && !copy.has(name)) copy.set(name, copyObject(value));
          }
          copy.set(PARENT, parent);
          target.assign(own, copy);
          copies.set(ref.tag, own);
          return own;
        }),
    };
  };
}

function fingerprint(object: PDFObject): string {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return createHash('sha256').update(bytes).digest('base64');
}
