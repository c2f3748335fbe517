import * as v from 'valibot';
import { themeOf } from '../portrayal/deriveThemes';
import type { Problem } from '../record/authored/problem';
import type { PublishedRecord } from '../record/observation';
import type { Theme, ThemeList } from '../record/theme';
import { localText } from '../text/localTextSchema';
import { parseJson } from '../text/parseJson';
import { adcode, badChoiceOf, slug } from './schemas';

const FILE = 'overlay-themes.json';

const entry = v.object({
  id: slug,
  topic: v.string(),
  measure: v.string(),
  overlays: v.array(v.string()),
  place: adcode,
  title: localText,
  caption: localText,
});
const list = v.object({ themes: v.array(v.unknown()) });

/**
 * Reads the themes that overlays stand for, which come after the others and stand under the same topics: their figures are
 * not drawn unless the reader asks. One with a problem is left out and the others are kept.
 *
 * @param text the file; null if it could not be read.
 * @param known the themes and topics that there are already.
 */
export function parseOverlayThemes(
  text: string | null,
  known: ThemeList,
  { measures }: Pick<PublishedRecord, 'measures'>,
): { readonly themes: readonly Theme[]; readonly problems: readonly Problem[] } {
  const file = v.safeParse(list, parseJson(text));
  if (!file.success) return { themes: [], problems: [{ file: FILE, line: 0, code: 'missing-file', values: {} }] };
  const taken = new Set(known.themes.map(({ id }) => id));
  const topics = new Set(known.topics.map(({ id }) => id));
  const themes: Theme[] = [];
  const problems: Problem[] = [];
  const report = (code: Problem['code'], values: Problem['values']) =>
    problems.push({ file: FILE, line: 0, code, values });
  for (const item of file.output.themes) {
    const parsed = v.safeParse(entry, item);
    if (!parsed.success) {
      report('bad-choice', badChoiceOf(parsed.issues));
      continue;
    }
    const { id, topic, measure: measureId, ...rest } = parsed.output;
    const measure = measures.get(measureId);
    if (taken.has(id)) report('duplicate-id', { id, otherFile: FILE, otherLine: 0 });
    else if (!topics.has(topic)) report('unknown-topic', { topic });
    else if (measure === undefined) report('unknown-measure', { measure: measureId });
    else {
      taken.add(id);
      themes.push({ ...themeOf(measure, id), ...rest, topic, symbol: 'none', origin: 'authored' });
    }
  }
  return { themes, problems };
}
