const BYTES = 12;

/** An id that nothing else has: 24 hexadecimal digits. `crypto.randomUUID` exists on secure origins only. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(BYTES))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
