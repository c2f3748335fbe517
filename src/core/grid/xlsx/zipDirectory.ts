/** Where a part of an archive lies, and what its directory says of it. */
export interface Entry {
  /** As it is written before the part. */
  readonly name: Uint8Array;
  readonly method: number;
  readonly checksum: number;
  readonly zippedSize: number;
  readonly size: number;
  readonly offset: number;
}

const [LOCAL_HEADER, CENTRAL_HEADER, END] = [0x04034b50, 0x02014b50, 0x06054b50] as const;
/** Of the headers before their names, and of the end record, at most 64 kB of comment after it. */
const [LOCAL_LENGTH, CENTRAL_LENGTH, END_LENGTH, LONGEST_COMMENT] = [30, 46, 22, 65_535] as const;
const ENCRYPTED = 1;

/**
 * The parts of a zip archive by name; null where the archive is damaged, or made so that readers differ in what is in
 * it: parts of one name, or such as lie over each other.
 */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> | null {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const decoder = new TextDecoder();
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL_HEADER) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength);
    const key = decoder.decode(name).replaceAll('\\', '/');
    if (entries.has(key) || view.getUint16(at + 8, true) & ENCRYPTED) return null;
    entries.set(key, {
      name,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      zippedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return at <= end && areApart([...entries.values()], start) ? entries : null;
}

/** A part as it lies in the archive. @throws Error where something else does. */
export function entryData(bytes: Uint8Array, { name, offset, zippedSize }: Entry): Uint8Array {
  const view = viewOf(bytes);
  if (view.getUint32(offset, true) !== LOCAL_HEADER) throw new Error(`no part at ${offset}`);
  const nameLength = view.getUint16(offset + 26, true);
  const written = bytes.subarray(offset + LOCAL_LENGTH, offset + LOCAL_LENGTH + nameLength);
  if (written.length !== name.length || written.some((byte, index) => byte !== name[index]))
    throw new Error(`another part at ${offset}`);
  const start = offset + LOCAL_LENGTH + nameLength + view.getUint16(offset + 28, true);
  if (start + zippedSize > bytes.length) throw new Error(`the part at ${offset} is cut off`);
  return bytes.subarray(start, start + zippedSize);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

/** Whether each part ends before the next one, and the last before the directory, at `end`. */
function areApart(entries: readonly Entry[], end: number): boolean {
  const sorted = [...entries].sort((one, other) => one.offset - other.offset);
  return sorted.every(
    ({ offset, name, zippedSize }, index) =>
      offset + LOCAL_LENGTH + name.length + zippedSize <= (sorted[index + 1]?.offset ?? end),
  );
}
