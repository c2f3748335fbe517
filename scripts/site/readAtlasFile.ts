import * as v from 'valibot';
import { isCalendarDate } from '../../src/core/text/dates';
import { type LocalText, sameInAll } from '../../src/core/text/text';
import { escapeRegExp } from '../escapeRegExp';
import { errorIn, type Finding, placeIn } from './finding';
import { readJson } from './readJson';

export const ATLAS_FILE = 'atlas.json';
const LONGEST_TITLE = 80;
const LONGEST_TEXT = 300;

/** What atlas.json says. */
export interface AtlasSettings {
  readonly title: LocalText;
  /** For search engines and link previews; null: the atlas's own. */
  readonly description: LocalText | null;
  /** null: the first of themes.json. */
  readonly defaultTheme: string | null;
  /** Who made the boundary file; null where there is none. */
  readonly boundaries: BoundariesSettings | null;
}

export interface BoundariesSettings {
  readonly title: LocalText;
  readonly publisher: LocalText;
  /** ISO date that the divisions stand for. */
  readonly date: string;
  readonly licence: string;
  /** 审图号; null where the boundaries have none. */
  readonly reviewNumber: string | null;
}

/** @param text null where the file is missing. */
export function readAtlasFile(text: string | null): {
  readonly settings: AtlasSettings | null;
  readonly findings: readonly Finding[];
} {
  if (text === null)
    return refused([errorIn(ATLAS_FILE, 'the file is missing; write one that says {"title": {"zh": "…", "en": "…"}}')]);
  const json = readJson(ATLAS_FILE, text);
  if (!json.ok) return refused([json.finding]);
  const parsed = v.safeParse(schema, json.value);
  if (parsed.success) return { settings: parsed.output, findings: [] };
  return refused(parsed.issues.map((issue) => describeIssue(issue, text)));
}

function refused(findings: readonly Finding[]) {
  return { settings: null, findings };
}

/** One line that is shown as it stands: what the languages of the page would take for a place to fill is refused. */
const line = (longest: number) =>
  v.pipe(
    v.string('write a text in quotation marks'),
    v.trim(),
    v.minLength(1, 'write a text; it is empty'),
    v.maxLength(longest, `shorten it to ${longest} characters`),
    v.check((text) => !/\p{Cc}/u.test(text), 'write it on one line, without control characters'),
    v.check((text) => !/\{\{|\$t\(/.test(text), 'leave out "{{" and "$t("'),
  );

/** A text in both languages, or one for both. */
const localText = (longest: number) =>
  v.pipe(
    v.unknown(),
    v.transform((text) => (typeof text === 'string' ? sameInAll(text) : text)),
    v.strictObject({ zh: line(longest), en: line(longest) }, 'write a text, or {"zh": "…", "en": "…"}'),
  );

const schema = v.strictObject(
  {
    title: localText(LONGEST_TITLE),
    description: v.optional(v.nullable(localText(LONGEST_TEXT)), null),
    defaultTheme: v.optional(v.nullable(v.string('write the id of a theme')), null),
    boundaries: v.optional(
      v.nullable(
        v.strictObject({
          title: localText(LONGEST_TEXT),
          publisher: localText(LONGEST_TEXT),
          date: v.pipe(v.string('write a date as YYYY-MM-DD'), v.check(isCalendarDate, 'write a date as YYYY-MM-DD')),
          licence: line(LONGEST_TEXT),
          reviewNumber: v.optional(v.nullable(line(LONGEST_TITLE)), null),
        }),
      ),
      null,
    ),
  },
  'this is no object with a title',
);

type Issue = Parameters<typeof v.getDotPath>[0];

function describeIssue(issue: Issue, text: string): Finding {
  const path = v.getDotPath(issue) ?? '';
  const key = path.split('.').at(-1) ?? '';
  const place = key === '' ? ATLAS_FILE : placeIn(ATLAS_FILE, text, new RegExp(`"${escapeRegExp(key)}"\\s*:`));
  if (issue.expected === 'never') return errorIn(place, `"${path}" is not known here; correct its name or remove it`);
  if (issue.input === undefined && path !== '') return errorIn(ATLAS_FILE, `"${path}" is missing; add it`);
  return errorIn(place, path === '' ? issue.message : `"${path}": ${issue.message}`);
}
