import * as v from 'valibot';
import { adcode } from '../../../core/overlays/schemas';
import { MOST_TABLES, type NotedTable } from '../../../core/record/notedTable';
import { localText } from '../../../core/text/localTextSchema';
import { type Notice, warning } from '../../../core/text/notice';
import { originOf } from '../../../core/text/originOf';
import { type LocalText, mapText, sameInAll } from '../../../core/text/text';
import { type Callout, LIMITS, NO_TEXT, type Slide, type Story } from './story';
import { STORY_FORMAT, STORY_VERSION } from './storyFile';

/** A story with what had to be left out of it, or why there is none. */
export type ParsedStory =
  | {
      readonly ok: true;
      readonly story: Story;
      /** The project with its tables, unread; left out where none came with it. */
      readonly project?: unknown;
      readonly notices: readonly Notice[];
    }
  | { readonly ok: false; readonly notice: Notice };

const text = v.union([v.pipe(v.string(), v.transform(sameInAll)), localText]);
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const callout = v.object({
  figure: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200))), null),
  place: v.optional(v.nullable(adcode), null),
  text: v.optional(text, NO_TEXT),
});
const { min, max } = LIMITS.durationSeconds;
const slide = v.object({
  id: v.optional(id),
  map: v.pipe(v.string(), v.maxLength(LIMITS.map)),
  title: v.optional(text, NO_TEXT),
  caption: v.optional(text, NO_TEXT),
  notes: v.optional(text, NO_TEXT),
  callouts: v.optional(v.array(callout), []),
  durationSeconds: v.optional(v.nullable(v.pipe(v.number(), v.minValue(min), v.maxValue(max))), null),
});
const file = v.object({
  format: v.literal(STORY_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  id: v.optional(id),
  title: v.optional(text, NO_TEXT),
  tables: v.optional(v.unknown()),
  origin: v.optional(v.unknown()),
  project: v.optional(v.unknown()),
  slides: v.array(v.unknown()),
});
const name = v.pipe(v.string(), v.maxLength(LIMITS.title));
const noted = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,32}$/)),
  name,
  publisher: v.optional(name, ''),
  date: v.optional(name, ''),
});

/**
 * Reads what claims to be a story: a file, what a link carries, what the browser kept. Each slide is read by itself, and
 * one that cannot be is left out and named by its number; of a newer version what is known is read. Never throws.
 *
 * @param value the JSON.
 * @param name what the notices call it.
 * @param newId makes an id for what has none, or one that is taken.
 */
export function parseStory(value: unknown, name: string, newId: () => string): ParsedStory {
  const parsed = v.safeParse(file, value);
  if (!parsed.success) {
    const [{ expected, received }] = parsed.issues;
    const field = v.getDotPath(parsed.issues[0]) ?? '';
    const isOther = field === '' || field === 'format';
    return {
      ok: false,
      notice: isOther
        ? warning('story-is-none', { name })
        : warning('story-damaged', { name, field, expected: expected ?? '', received }),
    };
  }
  const { version, title, slides: items, project } = parsed.output;
  const notices: Notice[] = [];
  if (version > STORY_VERSION) notices.push(warning('story-newer', { name, version, known: STORY_VERSION }));
  if (items.length > LIMITS.slides)
    notices.push(warning('story-too-many-slides', { name, count: items.length, limit: LIMITS.slides }));
  const taken = new Set<string>();
  const slides = items.slice(0, LIMITS.slides).flatMap((item, index): readonly Slide[] => {
    const one = v.safeParse(slide, item);
    if (!one.success) {
      const [issue] = one.issues;
      const values = { name, number: index + 1, field: v.getDotPath(issue) ?? '', received: excerpt(issue.received) };
      notices.push(warning('story-slide-left-out', values));
      return [];
    }
    const own = one.output.id;
    const slideId = own === undefined || taken.has(own) ? newId() : own;
    taken.add(slideId);
    const read: Slide = { ...one.output, id: slideId, callouts: one.output.callouts.slice(0, LIMITS.callouts) };
    const kept = shortened(read);
    if (kept !== read) notices.push(warning('story-slide-shortened', { name, number: index + 1 }));
    return [kept];
  });
  const tables = readNotedTables(parsed.output.tables);
  const origin = project === undefined ? v.safeParse(id, parsed.output.origin) : null;
  const story: Story = {
    id: parsed.output.id ?? newId(),
    title: cut(title, LIMITS.title),
    slides,
    ...(tables.length === 0 ? {} : { tables }),
    ...(project !== undefined
      ? { origin: originOf(project) }
      : origin?.success === true
        ? { origin: origin.output }
        : {}),
  };
  return { ok: true, story, notices, ...(project === undefined ? {} : { project }) };
}

/** Names of tables: what of them cannot be read is not said. */
export function readNotedTables(value: unknown): readonly NotedTable[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_TABLES).flatMap((item) => {
    const parsed = v.safeParse(noted, item);
    return parsed.success ? [parsed.output] : [];
  });
}

/** The same slide where nothing of it is too long. */
function shortened(read: Slide): Slide {
  const next: Slide = {
    ...read,
    title: cut(read.title, LIMITS.title),
    caption: cut(read.caption, LIMITS.caption),
    notes: cut(read.notes, LIMITS.notes),
    callouts: read.callouts.map((own): Callout => ({ ...own, text: cut(own.text, LIMITS.callout) })),
  };
  return JSON.stringify(next) === JSON.stringify(read) ? read : next;
}

function cut(texts: LocalText, length: number): LocalText {
  return mapText(texts, (said) => cutText(said, length));
}

/** Without half a character at its end. */
function cutText(whole: string, length: number): string {
  return whole.length <= length ? whole : whole.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

function excerpt(received: string): string {
  return received.length > 40 ? `${received.slice(0, 40)}…` : received;
}
