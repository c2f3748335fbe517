import { checksum } from '../../core/text/checksum';
import { deflate, inflate } from './deflate';
import { type PackedContent, readPackedContent } from './packedContent';

export type { PackedContent } from './packedContent';

/**
 * A story, a project or small tables as text for a link: JSON, deflated, in base64url.
 *
 *     1.<length in base 36>.<checksum in base 36>.<data>
 *
 * The first number is the version of the format. Length and checksum tell a link that was cut off from one that was
 * damaged, and neither is ever half read.
 */
export type Packed =
  | { readonly ok: true; readonly text: string }
  /** Longer than a link may be: a file is the other way. Both in characters. */
  | { readonly ok: false; readonly reason: 'too-large'; readonly length: number; readonly limit: number };

export type Unpacked =
  | { readonly ok: true; readonly content: PackedContent }
  | { readonly ok: false; readonly reason: UnpackFailure };

type UnpackFailure = 'damaged' | 'cut-off' | 'too-large' | 'newer';

/** In characters: some browsers and most messengers let no more through. */
export const LONGEST_PACK = 6000;
/** In bytes, before deflating: what a short text may unfold to. */
const MOST_PACKED_BYTES = 512_000;

const VERSION = '1';

export async function pack(content: PackedContent): Promise<Packed> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const data = toBase64Url(await deflate(bytes));
  const text = [VERSION, data.length.toString(36), checksum(bytes).toString(36), data].join('.');
  const isTooLarge = text.length > LONGEST_PACK || bytes.length > MOST_PACKED_BYTES;
  return isTooLarge ? { ok: false, reason: 'too-large', length: text.length, limit: LONGEST_PACK } : { ok: true, text };
}

/** Never throws, whatever the text. */
export async function unpack(text: string): Promise<Unpacked> {
  if (text.length > LONGEST_PACK) return { ok: false, reason: 'too-large' };
  const parts = /^(\d{1,6})\.([\da-z]+)\.([\da-z]+)\.([\w-]*)$/.exec(text);
  const [, version, length = '', sum = '', data = ''] = parts ?? [];
  if (version === undefined) return { ok: false, reason: reasonOfUnread(text) };
  if (version !== VERSION) return { ok: false, reason: 'newer' };
  const missing = Number.parseInt(length, 36) - data.length;
  if (missing !== 0) return { ok: false, reason: missing > 0 ? 'cut-off' : 'damaged' };
  const deflated = fromBase64Url(data);
  const inflated = deflated === null ? null : await inflate(deflated, MOST_PACKED_BYTES);
  if (inflated === 'too-large') return { ok: false, reason: 'too-large' };
  if (inflated === null || checksum(inflated).toString(36) !== sum) return { ok: false, reason: 'damaged' };
  const content = readPackedContent(inflated);
  return content === null ? { ok: false, reason: 'damaged' } : { ok: true, content };
}

/** Of a text without its four parts. */
function reasonOfUnread(text: string): UnpackFailure {
  if (/^1(\.[\da-z]*){0,2}$/.test(text)) return 'cut-off';
  const version = /^(\d{1,6})(\.|$)/.exec(text)?.[1];
  return version !== undefined && version !== VERSION ? 'newer' : 'damaged';
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
      character.charCodeAt(0),
    );
  } catch {
    return null;
  }
}
