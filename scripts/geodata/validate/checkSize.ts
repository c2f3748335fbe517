import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Invariant } from './invariant';

/** A file stays below its limit, compressed as it is served. */
export function checkSize(name: string, text: string, method: 'brotli' | 'gzip', largestBytes: number): Invariant {
  const bytes = (method === 'brotli' ? brotliCompressSync(text) : gzipSync(text, { level: 9 })).length;
  return {
    name: `size-${name}`,
    ok: bytes <= largestBytes,
    figure: `${bytes} bytes ${method}`,
    limit: `${largestBytes}`,
    offending: [],
  };
}
