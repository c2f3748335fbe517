/** What bytes are, by their beginning: `text` is what is none of the others. */
export type BytesKind =
  | { readonly kind: 'text' | 'zip' | 'ole' | 'empty' }
  /** `name` as people know it; `data` where the bytes say nothing but that they are no text. */
  | { readonly kind: 'binary'; readonly name: string };

const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['GZIP', [0x1f, 0x8b]],
  ['RAR', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

export function kindOfBytes(bytes: Uint8Array): BytesKind {
  if (bytes.length === 0) return { kind: 'empty' };
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return { kind: 'zip' };
  if (startsWith(bytes, OLE)) return { kind: 'ole' };
  const known = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  return known === undefined ? { kind: 'text' } : { kind: 'binary', name: known[0] };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
