import { Inflate } from 'fflate';
import { GridRefusal, gridNotice } from '../gridNotices';
import { crc32 } from './crc32';
import { type Entry, entryData, readDirectory } from './zipDirectory';

/** The parts of a zip archive by name. */
export interface ZipArchive {
  has(name: string): boolean;
  /**
   * Hands on a part, unzipped, piece by piece; nothing for one that is not there.
   *
   * @throws GridRefusal where all that was read of the archive is longer than the limit.
   * @throws Error where the part is damaged: of another length or checksum than its directory says. What was handed on
   * by then is not to be used.
   */
  read(name: string, onPiece: (piece: Uint8Array) => void): void;
}

const [STORED, DEFLATED] = [0, 8] as const;
/** Unzipped at once, so that a bomb is noticed before it fills the memory. */
const PIECE_LENGTH = 8192;

/**
 * Opens an archive by its directory (PKWARE APPNOTE 4.3); null where there is none. fflate reads whole archives into
 * memory, or from their beginning, where sizes may not be said yet; it inflates the parts here.
 *
 * @param limit of all parts that are read, unzipped, in bytes.
 */
export function openZip(bytes: Uint8Array, file: string, limit: number): ZipArchive | null {
  const entries = readDirectory(bytes);
  if (entries === null) return null;
  let unzipped = 0;
  return {
    has: (name) => entries.has(name),
    read(name, onPiece) {
      const entry = entries.get(name);
      if (entry === undefined) return;
      // Checks the declared size; a false one is noticed during inflation.
      unzipped += entry.size;
      if (unzipped > limit)
        throw new GridRefusal(
          gridNotice('table-unzips-too-large', 'error', { file, limit: Math.max(1, Math.round(limit / 1e6)) }),
        );
      let length = 0;
      let checksum = 0;
      const take = (piece: Uint8Array): void => {
        if (piece.length === 0) return;
        length += piece.length;
        if (length > entry.size) throw new Error(`${name} is longer than its ${entry.size} bytes`);
        checksum = crc32(piece, checksum);
        onPiece(piece);
      };
      unzip(entry, entryData(bytes, entry), take);
      if (length !== entry.size) throw new Error(`${name} ends after ${length} of ${entry.size} bytes`);
      if (checksum !== entry.checksum) throw new Error(`the checksum of ${name} is wrong`);
    },
  };
}

function unzip({ method }: Entry, data: Uint8Array, onPiece: (piece: Uint8Array) => void): void {
  if (method === STORED) {
    inPieces(data, onPiece);
    return;
  }
  if (method !== DEFLATED) throw new Error(`compressed by method ${method}`);
  let isComplete = false;
  const inflater = new Inflate((piece, isLast) => {
    isComplete ||= isLast;
    onPiece(piece);
  });
  inPieces(data, (piece, isLast) => inflater.push(piece, isLast));
  if (!isComplete) throw new Error('cut off');
}

function inPieces(data: Uint8Array, onPiece: (piece: Uint8Array, isLast: boolean) => void): void {
  for (let start = 0; start < data.length; start += PIECE_LENGTH) {
    const end = start + PIECE_LENGTH;
    onPiece(data.subarray(start, end), end >= data.length);
  }
}
