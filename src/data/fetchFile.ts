import { reasonOf } from '../core/text/reasonOf';

/** The reason of a failure is for a notice: short, English, without a stack. */
export type Fetched<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** Loads one of the atlas's own data files as text; a missing file is a value, not an exception. */
export async function fetchText(file: string): Promise<Fetched<string>> {
  return fetchFile(file, (response) => response.text());
}

const ahead = new Map<string, Promise<Fetched<unknown>>>();

/** Begins to load a file that `fetchJson` will be asked for once the code that needs it has come. */
export function fetchAhead(file: string): void {
  ahead.set(file, fetchJson(file));
}

/** Loads one of the atlas's own data files as JSON; a missing or damaged file is a value, not an exception. */
export async function fetchJson(file: string): Promise<Fetched<unknown>> {
  const begun = ahead.get(file);
  ahead.delete(file);
  return begun ?? fetchFile(file, (response) => response.json() as Promise<unknown>);
}

/** Loads one of the sample files that come with the page, as a file of the reader's own would come. */
export async function fetchSample(name: string): Promise<Fetched<File>> {
  return fetchFile(name, async (response) => new File([await response.blob()], name), 'samples');
}

async function fetchFile<T>(
  file: string,
  read: (response: Response) => Promise<T>,
  folder: 'data' | 'samples' = 'data',
): Promise<Fetched<T>> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}${folder}/${file}`);
    if (!response.ok) return { ok: false, reason: `HTTP ${response.status}` };
    return { ok: true, value: await read(response) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}
