import {
  decimal,
  isRange,
  rowsOf,
  writeShare,
  type FunctionSpec,
  type RawArgument,
  type RawCell,
} from '../../rules/index.ts';

/** A call as a user types it: the formula, and what the cells hold to which it refers. */
export interface CallText {
  readonly rumus: string;
  /** "A2:A4 berisi 6; 6; 12", one a range. */
  readonly rentang: readonly string[];
}

/** The first row of the cells that examples refer to; row 1 is left to headings. */
const FIRST_ROW = 2;

/** Writes a call as Excel with Indonesian settings takes it: arguments apart by semicolons, decimal comma. */
export function callText(spec: FunctionSpec, args: readonly RawArgument[]): CallText {
  const ranges: string[] = [];
  let [column, row] = [0, FIRST_ROW];
  const written = args.map((raw) => {
    if (!isRange(raw)) return literal(raw);
    const cells = rowsOf(raw);
    const [height, width] = [cells.length, cells[0]?.length ?? 0];
    const address = addressOf(height === 1 ? 0 : column, height === 1 ? row : FIRST_ROW, height, width);
    if (height === 1) row += 1;
    else column += width;
    ranges.push(`${address} berisi ${cells.map((each) => each.map(content).join('; ')).join('; ')}`);
    return address;
  });
  return { rumus: `=PAJAK.${spec.nama}(${written.join('; ')})`, rentang: ranges };
}

function addressOf(column: number, row: number, height: number, width: number): string {
  const address = (x: number, y: number): string => `${String.fromCharCode('A'.charCodeAt(0) + x)}${y}`;
  const [first, last] = [address(column, row), address(column + width - 1, row + height - 1)];
  return first === last ? first : `${first}:${last}`;
}

/** A cell's content. */
function content(cell: RawCell): string {
  if (cell === null || cell === undefined || cell === '') return '(kosong)';
  if (typeof cell === 'number') return writeShare(decimal(cell));
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'string' ? cell : cell.galat;
}

/** The same, written into the formula itself. */
function literal(cell: RawCell): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'string' ? `"${cell}"` : content(cell);
}
