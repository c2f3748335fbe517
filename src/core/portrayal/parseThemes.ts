import type { Problem } from '../record/authored/problem';
import type { RefusalCode } from '../record/compare';
import { refuseMeasure } from '../record/normalise';
import type { Measure, PublishedRecord } from '../record/observation';
import {
  type ClassificationChoice,
  DENOMINATORS,
  type Denominator,
  type Theme,
  type ThemeList,
  type Topic,
} from '../record/theme';
import { isRecord } from '../text/isRecord';
import { parseJson } from '../text/parseJson';
import type { LocalText } from '../text/text';
import { areBreaks, manual } from './classify/methods/manual';
import { BadRamp, parseOwnRamp } from './parseOwnRamp';
import { methodsFor } from './portray/classifyTheme';
import { RAMP_IDS, rampKind } from './ramp';
import { symbolsFor } from './shownTheme';
import { compareTheme } from './themeComparison';

const FILE = 'themes.json';
const MOST_CLASSES = 9;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the list of themes against the record that they show. A theme with a problem is left out and the others are
 * kept; what comes back can be portrayed, and none of it mixes what may not share a legend (`compare`). Written by hand and not with a schema: it stands before the first picture.
 *
 * A problem names the field ("classification.method") as its column, and the line where the theme's id stands.
 *
 * @param text the file; null if it could not be read.
 */
export function parseThemes(
  text: string | null,
  record: PublishedRecord,
): { readonly themeList: ThemeList; readonly problems: readonly Problem[] } {
  const file = fieldsOf(parseJson(text));
  if (text === null || file === null)
    return {
      themeList: { topics: [], themes: [] },
      problems: [{ file: FILE, line: 0, code: 'missing-file', values: {} }],
    };
  const problems: Problem[] = [];
  const context = { text, problems };
  const topics = parseList(file.topics, 'topics', context, parseTopic);
  const known = new Set(topics.map(({ id }) => id));
  const themes = parseList(file.themes, 'themes', context, (fields, id) => parseTheme(fields, id, known, record));
  return { themeList: { topics, themes }, problems };
}

/** Thrown and caught within this file: what is wrong with one entry. */
class BadField extends Error {
  constructor(
    readonly code: Problem['code'],
    readonly values: Problem['values'],
  ) {
    super(code);
  }
}

/** Entries with an id, each parsed on its own; the second of two with the same id is a problem. */
function parseList<Entry extends { readonly id: string }>(
  list: unknown,
  name: string,
  { text, problems }: { readonly text: string; readonly problems: Problem[] },
  parseEntry: (fields: Fields, id: string) => Entry,
): readonly Entry[] {
  if (!Array.isArray(list)) {
    problems.push({ file: FILE, line: 0, code: 'missing-column', values: { column: name } });
    return [];
  }
  const entries = new Map<string, Entry>();
  // Where the list begins, since a topic and a theme may have the same id.
  const start = Math.max(0, text.indexOf(`"${name}"`));
  list.forEach((item: unknown, index) => {
    const fields = fieldsOf(item) ?? {};
    const id = typeof fields.id === 'string' ? fields.id : '';
    const line = id === '' ? 0 : lineOfId(text, id, start);
    try {
      if (id === '') throw new BadField('empty-cell', { column: `${name}[${index}].id` });
      if (entries.has(id)) throw new BadField('duplicate-id', { id, otherFile: FILE, otherLine: line });
      entries.set(id, parseEntry(fields, id));
    } catch (error) {
      if (!(error instanceof BadField || error instanceof BadRamp)) throw error;
      problems.push({ file: FILE, line, code: error.code, values: error.values });
    }
  });
  return [...entries.values()];
}

function parseTopic(fields: Fields, id: string): Topic {
  return { id, name: localText(fields, 'name') };
}

function parseTheme(fields: Fields, id: string, topics: ReadonlySet<string>, record: PublishedRecord): Theme {
  const topic = textOf(fields, 'topic');
  if (!topics.has(topic)) throw new BadField('unknown-topic', { topic });
  const measureId = textOf(fields, 'measure');
  const measure = record.measures.get(measureId);
  if (measure === undefined) throw new BadField('unknown-measure', { measure: measureId });
  const kind = measure.kind === 'change' ? 'diverging' : 'sequential';
  const ramp =
    parseOwnRamp(fields.ramp, kind) ??
    oneOf(
      textOf(fields, 'ramp'),
      'ramp',
      RAMP_IDS.filter((candidate) => rampKind(candidate) === kind),
    );
  const theme: Theme = {
    id,
    topic,
    measure: measure.id,
    alongside: parseAlongside(fields.alongside, id, measure, record),
    normalisation: parseNormalisation(fields.normalisation, measure),
    classification: parseClassification(fields.classification, measure),
    ramp,
    symbol: oneOf(textOf(fields, 'symbol'), 'symbol', symbolsFor(measure)),
    overlays: [],
    place: null,
    title: localText(fields, 'title'),
    caption: localText(fields, 'caption'),
    origin: 'authored',
  };
  for (const { level, comparison } of compareTheme(theme, record)) {
    if (comparison.answer !== 'no') continue;
    const { code, first, second } = comparison.reason;
    throw new BadField('not-comparable', { id, level, reason: code, first: first.id, second: second.id });
  }
  return theme;
}

/** Measures of the group that share the legend; an entry without any may leave the field out. */
function parseAlongside(value: unknown, id: string, first: Measure, record: PublishedRecord): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new BadField('missing-column', { column: 'alongside' });
  return value.map((item: unknown) => {
    const second = record.measures.get(String(item));
    if (second === undefined) throw new BadField('unknown-measure', { measure: String(item) });
    if (second.comparability !== first.comparability) {
      const reason: RefusalCode = 'different-measures';
      throw new BadField('not-comparable', { id, reason, first: first.id, second: second.id });
    }
    return second.id;
  });
}

function parseNormalisation(value: unknown, measure: Measure): readonly Denominator[] {
  const column = 'normalisation';
  if (!Array.isArray(value)) throw new BadField('missing-column', { column });
  const denominators = value.map((item: unknown) => oneOf(String(item), column, DENOMINATORS));
  const isRepeated = new Set(denominators).size < denominators.length;
  const refusal = refuseMeasure(measure, denominators);
  if (isRepeated || refusal !== null) {
    const choices = DENOMINATORS.filter((denominator) => refuseMeasure(measure, [denominator]) === null);
    throw new BadField('bad-choice', { column, value: denominators.join(', '), choices: choices.join(', ') || '[]' });
  }
  return DENOMINATORS.filter((denominator) => denominators.includes(denominator));
}

function parseClassification(value: unknown, measure: Measure): ClassificationChoice {
  const fields = fieldsOf(value);
  if (fields === null) throw new BadField('missing-column', { column: 'classification' });
  const offered = methodsFor(measure).map(({ id }) => id);
  const method = oneOf(textOf(fields, 'method'), 'classification.method', offered);
  const classCount = fields.classCount;
  if (typeof classCount !== 'number' || !Number.isInteger(classCount) || classCount < 1 || classCount > MOST_CLASSES) {
    const choices = `1–${MOST_CLASSES}`;
    throw new BadField('bad-choice', { column: 'classification.classCount', value: String(classCount), choices });
  }
  if (method !== manual.id) return { method, classCount };
  const breaks = Array.isArray(fields.breaks) ? fields.breaks.map(Number) : [];
  if (!areBreaks(breaks)) {
    throw new BadField('not-a-number', { column: 'classification.breaks', value: String(fields.breaks) });
  }
  return { method, classCount: breaks.length - 1, breaks };
}

function fieldsOf(value: unknown): Fields | null {
  return isRecord(value) ? value : null;
}

function textOf(fields: Fields, column: string): string {
  const value = fields[column];
  if (typeof value !== 'string' || value === '') throw new BadField('empty-cell', { column });
  return value;
}

function localText(fields: Fields, column: string): LocalText {
  const { zh, en } = fieldsOf(fields[column]) ?? {};
  if (typeof zh !== 'string' || typeof en !== 'string') throw new BadField('empty-cell', { column });
  return { zh, en };
}

function oneOf<Choice extends string>(value: string, column: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new BadField('bad-choice', { column, value, choices: choices.join(', ') });
  return choice;
}

/** Line, counted from 1, where an entry with this id stands; 0 where the id is written in another way. */
function lineOfId(text: string, id: string, from: number): number {
  const pattern = new RegExp(`"id"\\s*:\\s*${JSON.stringify(id).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'g');
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found === null ? 0 : text.slice(0, found.index).split('\n').length;
}
