/** A file that goes into a folder. */
export interface ZippedFile {
  readonly name: string;
  /** Makes it when its turn comes, so that only one is in the making. */
  readonly make: () => Promise<Blob | null>;
}

export interface ZipSettings {
  /** Told after each file. */
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

export type Zipped =
  | { readonly ok: true; readonly zip: Blob; readonly left: readonly string[] }
  | { readonly ok: false; readonly reason: 'aborted' | 'empty' };

/**
 * Makes one file after the other and puts them into a zip. Those that could not be made are left out and named. Nothing is
 * compressed again: a PNG cannot be.
 */
export async function zipFiles(files: readonly ZippedFile[], settings: ZipSettings = {}): Promise<Zipped> {
  const { onProgress, signal } = settings;
  const { Zip, ZipPassThrough } = await import('fflate');
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((_error, chunk) => chunks.push(chunk as Uint8Array<ArrayBuffer>));
  const left: string[] = [];
  for (const [index, { name, make }] of files.entries()) {
    if (signal?.aborted === true) return { ok: false, reason: 'aborted' };
    const file = await make();
    if (file === null) left.push(name);
    else {
      const entry = new ZipPassThrough(name);
      zip.add(entry);
      entry.push(new Uint8Array(await file.arrayBuffer()), true);
    }
    onProgress?.(index + 1, files.length);
  }
  if (signal?.aborted === true) return { ok: false, reason: 'aborted' };
  if (left.length === files.length) return { ok: false, reason: 'empty' };
  zip.end();
  return { ok: true, zip: new Blob(chunks, { type: 'application/zip' }), left };
}
