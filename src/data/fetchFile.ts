/** The reason of a failure is for a notice: short, English, without a stack. */
export type Fetched<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** Loads one of the atlas's own data files as text; a missing file is a value, not an exception. */
export async function fetchText(file: string): Promise<Fetched<string>> {
  return fetchFile(file, (response) => response.text());
}

/** Loads one of the atlas's own data files as JSON; a missing or damaged file is a value, not an exception. */
export async function fetchJson(file: string): Promise<Fetched<unknown>> {
  return fetchFile(file, (response) => response.json() as Promise<unknown>);
}

async function fetchFile<T>(file: string, read: (response: Response) => Promise<T>): Promise<Fetched<T>> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}data/${file}`);
    if (!response.ok) return { ok: false, reason: `HTTP ${response.status}` };
    return { ok: true, value: await read(response) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
