import { fetchJson } from '../../../data/fetchFile';
import { type ParsedStory, parseStory } from '../model/parseStory';

const FILE = 'story.json';

/** The story that comes with the atlas, read as any other. */
export async function loadStory(): Promise<ParsedStory> {
  const fetched = await fetchJson(FILE);
  if (!fetched.ok) {
    const values = { file: FILE, reason: fetched.reason };
    return { ok: false, notice: { code: 'file-not-loaded', severity: 'warning', values } };
  }
  let slides = 0;
  return parseStory(fetched.value, FILE, () => `built-in-${++slides}`);
}
