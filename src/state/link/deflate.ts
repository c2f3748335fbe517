/** Bytes as a raw deflate stream, by the browser's own compressor. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * The bytes that a raw deflate stream unfolds to; null where it is damaged. Reading stops where they become more than
 * they may be: a few hundred bytes can unfold to a gigabyte.
 *
 * @param most in bytes.
 */
export async function inflate(
  deflated: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array | 'too-large' | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const reader = new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > most) {
        await reader.cancel().catch(() => {});
        return 'too-large';
      }
      chunks.push(value);
    }
  } catch {
    return null;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
