import * as v from 'valibot';
import { YEARS } from '../../../core/cells/calendarSpan';
import { LONGEST_CELL, MOST_COLUMNS } from '../../../core/grid/gridLimits';
import { adcode } from '../../../core/overlays/schemas';
import { MOST_CATEGORIES } from '../../../core/record/categories/categories';
import { MOST_TABLES } from '../../../core/record/notedTable';
import { isSourceDate } from '../../../core/text/dates';
import { isRecord } from '../../../core/text/isRecord';
import { type Notice, warning } from '../../../core/text/notice';
import { type Decisions, DUPLICATE_CHOICES, NO_DECISIONS } from './decisions';
import { periodOfDates } from './defaultPeriod';
import { type EarlierTable, NO_SOURCE, type Project, type ProjectTable, type TableSource } from './project';
import { PROJECT_FORMAT, PROJECT_VERSION } from './projectFile';
import { COLUMN_ROLES, PLACES_LEVELS, type TableLayout } from './tableLayout';
import { COMPARATORS, KINDS, type MeasureCorrection, MOST_DECIMALS, POLARITIES, SPANS } from './tableMeasure';

/** A project with what had to be left out of it, or why there is none. */
export type ParsedProject =
  | {
      readonly ok: true;
      readonly project: Project;
      /** Cells that came with it, as CSV, by the id of their content. */
      readonly cells: ReadonlyMap<string, string>;
      readonly notices: readonly Notice[];
    }
  | { readonly ok: false; readonly notice: Notice };

const MOST_SHEETS = 200;
const LONGEST_TEXT = 500;
/** Of a place or heading, as long as cells may be, with what stands beside it. */
const LONGEST_KEY = 3 * LONGEST_CELL + 2;
/** Of what is left out, so much is named. */
const MOST_NAMED = 20;
const LONGEST_NAMED = 40;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const tableId = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,32}$/));
const period = v.pipe(
  v.object({ start: v.string(), end: v.string() }),
  v.check(({ start, end }) => periodOfDates(start, end) !== null),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const layout = v.object({
  headingRow: count,
  headingRows: count,
  roles: v.pipe(v.array(v.picklist(COLUMN_ROLES)), v.maxLength(MOST_COLUMNS)),
  level: v.picklist(PLACES_LEVELS),
  period: v.nullable(period),
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(YEARS.min), v.maxValue(YEARS.max))),
  columns: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_CELL))), v.maxLength(MOST_COLUMNS))),
  isEarlier: v.exactOptional(v.boolean()),
});
const parts = v.pipe(v.array(v.object({ name: text, rowCount: count })), v.maxLength(MOST_SHEETS));
const source = v.object({
  title: v.optional(text, ''),
  publisher: v.optional(text, ''),
  date: v.optional(
    v.pipe(
      v.string(),
      v.check((date) => date === '' || isSourceDate(date)),
    ),
    '',
  ),
});
const correction = v.partial(
  v.object({
    name: text,
    kind: v.picklist(KINDS),
    unit: text,
    polarity: v.picklist(POLARITIES),
    span: v.picklist(SPANS),
    decimals: v.pipe(count, v.maxValue(MOST_DECIMALS)),
    comparator: v.picklist(COMPARATORS),
    topic: v.nullable(id),
    divisor: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_KEY))),
    sumsParts: v.boolean(),
    isOfOne: v.boolean(),
    order: v.nullable(v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_CELL))), v.maxLength(MOST_CATEGORIES))),
  }),
);
const earlier = v.object({
  fileName: text,
  sheet: text,
  parts: v.exactOptional(parts),
  content: id,
  layout: v.nullable(layout),
});
const table = v.object({
  id: tableId,
  fileName: v.optional(v.unknown(), null),
  sheet: v.optional(v.unknown()),
  parts: v.optional(v.unknown()),
  content: v.optional(id),
  earlier: v.optional(v.unknown()),
  cells: v.optional(v.array(v.string())),
  layout: v.optional(v.unknown()),
  decisions: v.optional(v.unknown()),
  measures: v.optional(v.unknown()),
  source: v.optional(v.unknown()),
});
const file = v.object({
  format: v.literal(PROJECT_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  id: v.optional(v.unknown()),
  name: v.optional(v.unknown()),
  origin: v.optional(v.unknown()),
  tables: v.array(v.unknown()),
});

/** Of a list of a million wrong cells, the first says enough. */
const FIRST_ONLY = { abortEarly: true } as const;

/** Whether JSON says of itself that it is a project, whatever else it holds. */
export function claimsToBeProject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === PROJECT_FORMAT;
}

/**
 * Reads what claims to be a project: a file, what a link carries, what the browser kept. Each table, decision and
 * correction is read by itself; one that cannot be is left out and named. Never throws.
 *
 * @param value the JSON.
 * @param name what the notices call it.
 * @param newId makes an id for what has none, and for the content of cells that came along.
 */
export function parseProject(value: unknown, name: string, newId: () => string): ParsedProject {
  const parsed = v.safeParse(file, value, FIRST_ONLY);
  if (!parsed.success) {
    const field = v.getDotPath(parsed.issues[0]) ?? '';
    const isOther = !claimsToBeProject(value);
    return { ok: false, notice: warning(isOther ? 'project-is-none' : 'project-damaged', { name, field }) };
  }
  const { version, tables: items } = parsed.output;
  const notices: Notice[] = [];
  if (version > PROJECT_VERSION) notices.push(warning('project-newer', { name, version, known: PROJECT_VERSION }));
  if (items.length > MOST_TABLES)
    notices.push(warning('project-too-many-tables', { name, count: items.length, limit: MOST_TABLES }));
  const leftOut: Notice[] = [];
  const ofProject = (field: string) => leftOut.push(warning('project-field-left-out', { name, field }));
  const cells = new Map<string, string>();
  const taken = new Set<string>();
  const tables = items.slice(0, MOST_TABLES).flatMap((item, index): readonly ProjectTable[] => {
    const leaveOut = (field: string) =>
      leftOut.push(warning('project-part-left-out', { name, number: index + 1, field: field.slice(0, LONGEST_NAMED) }));
    const one = v.safeParse(table, item, FIRST_ONLY);
    if (!one.success || taken.has(one.output.id)) {
      leaveOut(one.success ? 'id' : (v.getDotPath(one.issues[0]) ?? ''));
      return [];
    }
    const { id: own, content, cells: lines, ...said } = one.output;
    const contentId = lines === undefined ? content : newId();
    if (contentId === undefined) {
      leaveOut('cells');
      return [];
    }
    taken.add(own);
    if (lines !== undefined) cells.set(contentId, `${lines.join('\n')}\n`);
    return [
      {
        id: own,
        fileName: partOf(text, said.fileName, '', () => leaveOut('fileName')),
        sheet: partOf(text, said.sheet, '', () => leaveOut('sheet')),
        ...(said.parts === undefined ? {} : { parts: partOf(parts, said.parts, [], () => leaveOut('parts')) }),
        content: contentId,
        // Nothing earlier is stored here of a table that came with its cells.
        ...(said.earlier === undefined || lines !== undefined
          ? {}
          : earlierIn(partOf<EarlierTable | null>(earlier, said.earlier, null, () => leaveOut('earlier')))),
        layout: partOf<TableLayout | null>(layout, said.layout, null, () => leaveOut('layout')),
        decisions: readDecisions(said.decisions, leaveOut),
        measures: readCorrections(said.measures, leaveOut),
        source: partOf<TableSource>(source, said.source, NO_SOURCE, () => leaveOut('source')),
      },
    ];
  });
  const project: Project = {
    id: partOf<string | null>(id, parsed.output.id, null, () => ofProject('id')) ?? newId(),
    name: partOf(text, parsed.output.name, '', () => ofProject('name')),
    origin: partOf<string | null>(v.nullable(id), parsed.output.origin, null, () => ofProject('origin')),
    tables,
  };
  notices.push(...leftOut.slice(0, MOST_NAMED));
  const more = leftOut.length - MOST_NAMED;
  if (more > 0) notices.push(warning('project-more-left-out', { name, count: more }));
  return { ok: true, project, cells, notices };
}

function earlierIn(found: EarlierTable | null): Pick<ProjectTable, 'earlier'> {
  return found === null ? {} : { earlier: found };
}

/** What a part says; where it is not given, or cannot be read, what stands instead. */
function partOf<Value>(
  schema: v.GenericSchema<unknown, Value>,
  value: unknown,
  instead: Value,
  leaveOut: () => void,
): Value {
  if (value === undefined) return instead;
  const parsed = v.safeParse(schema, value, FIRST_ONLY);
  if (parsed.success) return parsed.output;
  leaveOut();
  return instead;
}

function readDecisions(value: unknown, leaveOut: (field: string) => void): Decisions {
  if (value === undefined) return NO_DECISIONS;
  if (!isRecord(value)) {
    leaveOut('decisions');
    return NO_DECISIONS;
  }
  const { places, duplicates } = value;
  return {
    places: readEntries(v.nullable(adcode), places, 'decisions.places', leaveOut),
    duplicates: readEntries(v.picklist(DUPLICATE_CHOICES), duplicates, 'decisions.duplicates', leaveOut),
  };
}

function readCorrections(value: unknown, leaveOut: (field: string) => void): ProjectTable['measures'] {
  const schema = correction as v.GenericSchema<unknown, MeasureCorrection>;
  return readEntries(schema, value, 'measures', leaveOut);
}

/** Keys are a reader's own words, and may be any. */
function readEntries<Value>(
  schema: v.GenericSchema<unknown, Value>,
  value: unknown,
  field: string,
  leaveOut: (field: string) => void,
): Readonly<Record<string, Value>> {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    leaveOut(field);
    return {};
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]): readonly (readonly [string, Value])[] => {
      const parsed = v.safeParse(schema, item, FIRST_ONLY);
      if (parsed.success && key.length <= LONGEST_KEY) return [[key, parsed.output]];
      leaveOut(`${field}.${key}`);
      return [];
    }),
  );
}
