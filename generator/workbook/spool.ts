import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sequence } from '../../documents/index.ts';

/** Values put aside, outside the heap: each is read anew whenever it is asked for. */
export interface Spool<T> extends Sequence<T> {
  readonly append: (value: T) => void;
}

/** Where spools keep their values: in memory while they are few, then in a file. */
export interface SpoolRoom {
  readonly openSpool: <T>() => Spool<T>;
}

/** Records are gathered in blocks of this size. */
const BLOCK_BYTES = 64 * 1024;
/** What spools hold beyond this goes to a file. */
const MOST_BYTES_IN_MEMORY = 16 * 1024 * 1024;
/** Blocks of the file that are kept at hand: for rows of several regions of a sheet that are read by turns. */
const BLOCKS_AT_HAND = 64;

/** A block number and a place within the block as one number. */
const BLOCK_SPAN = 2 ** 32;

/**
 * Opens room for the values of one workbook. Its file bears no name from the moment it is made: whatever ends the process ends it.
 *
 * @param mostInMemory bytes
 */
export function openSpoolRoom(mostInMemory = MOST_BYTES_IN_MEMORY): SpoolRoom {
  const blocks = openBlockStore(mostInMemory);
  return { openSpool: <T>() => openSpool<T>(blocks) };
}

function openSpool<T>(blocks: BlockStore): Spool<T> {
  // A value ends where its number says: the block and the place in it.
  const ends: number[] = [];
  let open = Buffer.alloc(0);
  let openNumber = blocks.reserve();
  let used = 0;

  const makeRoom = (bytes: number): void => {
    if (used + bytes <= open.length) return;
    if (used > 0) {
      blocks.keep(openNumber, open.subarray(0, used));
      openNumber = blocks.reserve();
    }
    if (open.length !== BLOCK_BYTES || bytes > BLOCK_BYTES)
      open = Buffer.allocUnsafeSlow(Math.max(bytes, BLOCK_BYTES));
    used = 0;
  };

  const read = (index: number): T => {
    const end = ends[index] ?? 0;
    const number = Math.floor(end / BLOCK_SPAN);
    const before = ends[index - 1] ?? 0;
    const start = Math.floor(before / BLOCK_SPAN) === number ? before % BLOCK_SPAN : 0;
    const block = number === openNumber ? open : blocks.read(number);
    return JSON.parse(block.toString('utf8', start, end % BLOCK_SPAN)) as T;
  };

  return {
    append: (value) => {
      const text = JSON.stringify(value);
      makeRoom(text.length * MOST_UTF8_BYTES);
      used += open.write(text, used, 'utf8');
      ends.push(openNumber * BLOCK_SPAN + used);
    },
    get length() {
      return ends.length;
    },
    at: (index) => (index >= 0 && index < ends.length ? read(index) : undefined),
    *[Symbol.iterator]() {
      for (let index = 0; index < ends.length; index += 1) yield read(index);
    },
  };
}

/** Of one UTF-16 unit. */
const MOST_UTF8_BYTES = 3;

interface BlockStore {
  /** The number of a block that is still being filled; the first is 1. */
  readonly reserve: () => number;
  /** Keeps a copy of a block. */
  readonly keep: (number: number, block: Buffer) => void;
  readonly read: (number: number) => Buffer;
}

function openBlockStore(mostInMemory: number): BlockStore {
  const inMemory = new Map<number, Buffer>();
  const inFile = new Map<number, { readonly start: number; readonly length: number }>();
  const atHand = new Map<number, Buffer>();
  let reserved = 0;
  let memory = 0;
  let fileEnd = 0;
  let file: number | undefined;

  const readFile = (number: number): Buffer => {
    const place = inFile.get(number);
    if (place === undefined || file === undefined) throw new Error(`block ${number} was never kept`);
    const block = Buffer.allocUnsafeSlow(place.length);
    for (let done = 0; done < block.length;) {
      const bytes = readSync(file, block, done, block.length - done, place.start + done);
      if (bytes === 0) throw new Error(`block ${number} ends early`);
      done += bytes;
    }
    return block;
  };

  const store: BlockStore = {
    reserve: () => (reserved += 1),
    keep: (number, block) => {
      if (memory + block.length <= mostInMemory) {
        memory += block.length;
        inMemory.set(number, Buffer.from(block));
        return;
      }
      file ??= openNamelessFile(store);
      for (let done = 0; done < block.length;)
        done += writeSync(file, block, done, block.length - done, fileEnd + done);
      inFile.set(number, { start: fileEnd, length: block.length });
      fileEnd += block.length;
    },
    read: (number) => {
      const kept = inMemory.get(number) ?? atHand.get(number);
      if (kept !== undefined) return kept;
      const block = readFile(number);
      atHand.set(number, block);
      const [oldest] = atHand.keys();
      if (atHand.size > BLOCKS_AT_HAND && oldest !== undefined) atHand.delete(oldest);
      return block;
    },
  };
  return store;
}

const forgotten = new FinalizationRegistry<number>((file) => closeSync(file));

/** For its owner's eyes only, and gone when the owner is. */
function openNamelessFile(owner: object): number {
  const path = join(tmpdir(), `patokan-${randomUUID()}`);
  const file = openSync(path, 'wx+', 0o600);
  unlinkSync(path);
  forgotten.register(owner, file);
  return file;
}
