/** The text of a failure is for the log line of a notice: short, English, without a stack. */
export type Fetched = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

/** Loads one of the atlas's own data files; a file that is missing or is no JSON is a value, not an exception. */
export async function fetchJson(file: string): Promise<Fetched> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}data/${file}`);
    if (!response.ok) return { ok: false, reason: `HTTP ${response.status}` };
    return { ok: true, value: await response.json() };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
