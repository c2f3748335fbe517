import { Inflate } from 'fflate';
import { MOST_UNZIPPED } from '../gridLimits';
import { GridRefusal, gridNotice } from '../gridNotices';

/** The parts of a zip archive by name. */
export interface ZipArchive {
  has(name: string): boolean;
  /**
   * Hands on a part, unzipped, piece by piece; nothing for one that is not there.
   *
   * @throws GridRefusal where all that was read of the archive is longer than the limit.
   * @throws Error where the part is damaged.
   */
  read(name: string, onPiece: (piece: Uint8Array) => void): void;
}

interface Entry {
  readonly method: number;
  readonly zippedSize: number;
  /** As it is said, unzipped. */
  readonly size: number;
  readonly offset: number;
}

const [LOCAL_HEADER, CENTRAL_HEADER, END] = [0x04034b50, 0x02014b50, 0x06054b50] as const;
const [STORED, DEFLATED] = [0, 8] as const;
/** The end record, at most 64 kB of comment after it. */
const [END_LENGTH, LONGEST_COMMENT] = [22, 65_535] as const;
/** Unzipped at once, so that a bomb is noticed before it fills the memory. */
const PIECE_LENGTH = 32_768;

/**
 * Opens an archive by its directory (PKWARE APPNOTE 4.3); null where there is none. fflate reads whole archives into
 * memory, or from their beginning, where sizes may not be said yet; it inflates the parts here.
 *
 * @param limit of all parts that are read, unzipped, in bytes.
 */
export function openZip(bytes: Uint8Array, file: string, limit = MOST_UNZIPPED): ZipArchive | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, bytes);
  if (entries === null) return null;
  let unzipped = 0;
  const refuse = (): never => {
    throw new GridRefusal(gridNotice('table-unzips-too-large', 'error', { file, limit: limit / 1e6 }));
  };

  return {
    has: (name) => entries.has(name),
    read(name, onPiece) {
      const entry = entries.get(name);
      if (entry === undefined) return;
      const take = (piece: Uint8Array): void => {
        unzipped += piece.length;
        if (unzipped > limit) refuse();
        if (piece.length > 0) onPiece(piece);
      };
      // An honest bomb says so; one that lies is noticed while it is inflated.
      if (unzipped + entry.size > limit) refuse();
      const data = dataOf(view, bytes, entry);
      if (entry.method === STORED) take(data);
      else if (entry.method === DEFLATED) inflate(data, take);
      else throw new Error(`compressed by method ${entry.method}`);
    },
  };
}

function readDirectory(view: DataView, bytes: Uint8Array): ReadonlyMap<string, Entry> | null {
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const decoder = new TextDecoder();
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL_HEADER) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.set(decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'), {
      method: view.getUint16(at + 10, true),
      zippedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function dataOf(view: DataView, bytes: Uint8Array, { offset, zippedSize }: Entry): Uint8Array {
  if (view.getUint32(offset, true) !== LOCAL_HEADER) throw new Error(`no part at ${offset}`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return bytes.subarray(start, start + zippedSize);
}

function inflate(data: Uint8Array, onPiece: (piece: Uint8Array) => void): void {
  const inflater = new Inflate(onPiece);
  for (let start = 0; start < data.length; start += PIECE_LENGTH) {
    const end = start + PIECE_LENGTH;
    inflater.push(data.subarray(start, end), end >= data.length);
  }
}
