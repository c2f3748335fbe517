import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Invariant } from './invariant';

/** A file, or several together, stay below a limit, each compressed as it is served. */
export function checkSize(
  name: string,
  texts: string | readonly string[],
  method: 'brotli' | 'gzip',
  largestBytes: number,
): Invariant {
  const compress = (text: string) => (method === 'brotli' ? brotliCompressSync(text) : gzipSync(text, { level: 9 }));
  const bytes = [texts].flat().reduce((sum, text) => sum + compress(text).length, 0);
  return {
    name: `size-${name}`,
    ok: bytes <= largestBytes,
    figure: `${bytes} bytes ${method}`,
    limit: `${largestBytes}`,
    offending: [],
  };
}
