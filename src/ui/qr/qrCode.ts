import { encode } from 'uqr';

/** Modules of a QR code, true where dark, without its quiet zone; null where the text does not fit into any. */
export type QrModules = readonly (readonly boolean[])[];

/** More cannot be told apart across a room. */
const LONGEST = 1200;

/** @param text an address; error correction M, which survives a reflection on the wall. */
export function qrModules(text: string): QrModules | null {
  if (new TextEncoder().encode(text).length > LONGEST) return null;
  try {
    return encode(text, { ecc: 'M', border: 0 }).data;
  } catch {
    return null;
  }
}

/** All dark modules as one path, in units of a module. */
export function qrPath(modules: QrModules): string {
  return modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
}
