/** Adler-32 of some bytes: tells text that was changed on its way, and is no protection against anybody. */
export function checksum(bytes: Uint8Array): number {
  let [low, high] = [1, 0];
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return high * 65_536 + low;
}
