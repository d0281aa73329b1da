import { posix } from 'node:path';
import { BATAS_BACA, stopBeyond, stopReading } from './reading-limits.ts';
import { localName, readXml, type XmlAttributes } from './read-xml.ts';
import type { ZipParts } from './zip-parts.ts';

/** What a workbook consists of: the parts that its relationships name. */
export interface WorkbookParts {
  /** Visible or hidden, in the workbook's order. */
  readonly lembar: readonly { readonly nama: string; readonly part: string }[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  /** Whether its days are counted from 1904, as old Macintosh workbooks do. */
  readonly from1904: boolean;
}

const WORKBOOK = 'xl/workbook.xml';

/** Reads which parts a workbook consists of; throws where one is missing. */
export async function readWorkbookParts(parts: ZipParts): Promise<WorkbookParts> {
  const root = parts.has('_rels/.rels') ? await relationsOf(parts, '') : [];
  const workbook = root.find(({ type }) => type === 'officeDocument')?.target ?? WORKBOOK;
  const named: { readonly nama: string; readonly id: string }[] = [];
  let from1904 = false;
  await readXml(parts.text(workbook), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet') return;
      named.push({ nama: attributes['name'] ?? '', id: relationId(attributes) });
      stopBeyond('lembar', named.length);
    },
  });
  const relations = await relationsOf(parts, workbook);
  const lembar = named.flatMap(({ nama, id }) => {
    const relation = relations.find((each) => each.id === id);
    // Sheets that are charts or macros hold no cells.
    if (relation?.type !== 'worksheet') return [];
    if (!parts.has(relation.target)) stopReading({ jenis: 'rusak' });
    return [{ nama, part: relation.target }];
  });
  if (lembar.length === 0) stopReading({ jenis: 'rusak' });
  const partOf = (type: string): string | undefined => relations.find((each) => each.type === type)?.target;
  return { lembar, sharedStrings: partOf('sharedStrings'), styles: partOf('styles'), from1904 };
}

interface Relation {
  readonly id: string;
  /** The last word of its type, which is the same in the transitional and the strict form of the format. */
  readonly type: string;
  /** The part it leads to. */
  readonly target: string;
}

/** More would be no list of parts. */
const MOST_RELATIONS = BATAS_BACA.lembar * 100;

/** The relationships of a part, or of the whole file for "". */
async function relationsOf(parts: ZipParts, part: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(part);
  const relations: Relation[] = [];
  await readXml(parts.text(posix.join(folder, '_rels', `${posix.basename(part)}.rels`)), {
    open: (name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (name !== 'Relationship' || mode === 'External') return;
      if (relations.length >= MOST_RELATIONS) stopReading({ jenis: 'rusak' });
      const last = type.slice(type.lastIndexOf('/') + 1);
      relations.push({ id, type: last, target: posix.resolve('/', folder, target).slice(1) });
    },
  });
  return relations;
}

/** The attribute r:id, whatever prefix the file gives it. */
function relationId(attributes: XmlAttributes): string {
  const key = Object.keys(attributes).find((name) => name.includes(':') && localName(name) === 'id');
  return (key === undefined ? undefined : attributes[key]) ?? '';
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
