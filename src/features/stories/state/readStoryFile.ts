import { parseJson } from '../../../core/text/parseJson';
import { reasonOf } from '../../../core/text/reasonOf';
import { type ParsedStory, parseStory } from '../model/parseStory';

/** Bytes. A story of 200 slides with long notes stays far below it; the tables that it carries may be large. */
const LARGEST_FILE_BYTES = 40_000_000;

/** Reads a story from a file of the reader's; one that is far too large is not read at all. */
export async function readStoryFile(file: File, newId: () => string): Promise<ParsedStory> {
  const { name, size } = file;
  if (size > LARGEST_FILE_BYTES) {
    const values = { name, megabytes: Math.round(size / 100_000) / 10, limit: LARGEST_FILE_BYTES / 1_000_000 };
    return { ok: false, notice: { code: 'story-too-large', severity: 'warning', values } };
  }
  try {
    return parseStory(parseJson(await file.text()), name, newId);
  } catch (error) {
    const reason = reasonOf(error);
    return { ok: false, notice: { code: 'file-not-loaded', severity: 'warning', values: { file: name, reason } } };
  }
}
