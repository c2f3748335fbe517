import * as v from 'valibot';
import { LEVELS } from '../area';
import type { Notice } from '../notice';
import { adcode } from '../overlays/schemas';
import { isCalendarDate, isSourceDate } from '../record/cells';
import { type Decisions, DUPLICATE_CHOICES, NO_DECISIONS } from './decisions';
import { COMPARATORS, KINDS, type MeasureCorrection, MOST_DECIMALS, POLARITIES, SPANS } from './ownMeasure';
import type { OwnSource, Project, ProjectTable } from './project';
import { PROJECT_FORMAT, PROJECT_VERSION } from './projectFile';
import { COLUMN_ROLES, type TableLayout } from './tableLayout';

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

const MOST_TABLES = 50;
const LONGEST_TEXT = 500;
const MOST_COLUMNS = 4096;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const tableId = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,32}$/));
const period = v.pipe(
  v.object({ start: v.string(), end: v.string() }),
  v.check(({ start, end }) => isCalendarDate(start) && isCalendarDate(end) && start <= end),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const layout = v.object({
  headingRow: count,
  headingRows: count,
  roles: v.pipe(v.array(v.picklist(COLUMN_ROLES)), v.maxLength(MOST_COLUMNS)),
  level: v.picklist(LEVELS),
  period: v.nullable(period),
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100))),
});
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
    divisor: v.nullable(text),
  }),
);
const table = v.object({
  id: tableId,
  fileName: text,
  sheet: v.optional(text, ''),
  content: v.optional(id),
  cells: v.optional(v.array(v.string())),
  layout: v.optional(v.unknown()),
  decisions: v.optional(v.unknown()),
  measures: v.optional(v.unknown()),
  source: v.optional(v.unknown()),
});
const file = v.object({
  format: v.literal(PROJECT_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  id: v.optional(id),
  name: v.optional(text, ''),
  origin: v.optional(v.nullable(id), null),
  tables: v.array(v.unknown()),
});

const NO_SOURCE: OwnSource = { title: '', publisher: '', date: '' };

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
  const parsed = v.safeParse(file, value);
  if (!parsed.success) {
    const field = v.getDotPath(parsed.issues[0]) ?? '';
    const isOther = !claimsToBeProject(value);
    return { ok: false, notice: notice(isOther ? 'project-is-none' : 'project-damaged', { name, field }) };
  }
  const { version, tables: items } = parsed.output;
  const notices: Notice[] = [];
  if (version > PROJECT_VERSION) notices.push(notice('project-newer', { name, version, known: PROJECT_VERSION }));
  if (items.length > MOST_TABLES)
    notices.push(notice('project-too-many-tables', { name, count: items.length, limit: MOST_TABLES }));
  const cells = new Map<string, string>();
  const taken = new Set<string>();
  const tables = items.slice(0, MOST_TABLES).flatMap((item, index): readonly ProjectTable[] => {
    const leaveOut = (field: string) =>
      notices.push(notice('project-part-left-out', { name, number: index + 1, field }));
    const one = v.safeParse(table, item);
    if (!one.success || taken.has(one.output.id)) {
      leaveOut(one.success ? 'id' : (v.getDotPath(one.issues[0]) ?? ''));
      return [];
    }
    const { id: own, fileName, sheet, content, cells: lines } = one.output;
    if (content === undefined && lines === undefined) {
      leaveOut('cells');
      return [];
    }
    taken.add(own);
    const contentId = lines === undefined ? content! : newId();
    if (lines !== undefined) cells.set(contentId, `${lines.join('\n')}\n`);
    return [
      {
        id: own,
        fileName,
        sheet,
        content: contentId,
        layout: partOf<TableLayout | null>(layout, one.output.layout, null, () => leaveOut('layout')),
        decisions: readDecisions(one.output.decisions, leaveOut),
        measures: readCorrections(one.output.measures, leaveOut),
        source: partOf<OwnSource>(source, one.output.source, NO_SOURCE, () => leaveOut('source')),
      },
    ];
  });
  const { id: own = newId(), name: projectName, origin } = parsed.output;
  const project = { id: own, name: projectName, origin, tables };
  return { ok: true, project, cells, notices };
}

/** What a part says; where it is not given, or cannot be read, what stands instead. */
function partOf<Value>(
  schema: v.GenericSchema<unknown, Value>,
  value: unknown,
  instead: Value,
  leaveOut: () => void,
): Value {
  if (value === undefined) return instead;
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  leaveOut();
  return instead;
}

function readDecisions(value: unknown, leaveOut: (field: string) => void): Decisions {
  if (value === undefined) return NO_DECISIONS;
  if (typeof value !== 'object' || value === null) {
    leaveOut('decisions');
    return NO_DECISIONS;
  }
  const { places, duplicates } = value as Readonly<Record<string, unknown>>;
  return {
    places: readEntries(v.nullable(adcode), places, (key) => leaveOut(`decisions.places.${key}`)),
    duplicates: readEntries(v.picklist(DUPLICATE_CHOICES), duplicates, (key) =>
      leaveOut(`decisions.duplicates.${key}`),
    ),
  };
}

function readCorrections(value: unknown, leaveOut: (field: string) => void): ProjectTable['measures'] {
  return readEntries<MeasureCorrection>(correction as v.GenericSchema<unknown, MeasureCorrection>, value, (key) =>
    leaveOut(`measures.${key}`),
  );
}

/** Keys are a reader's own words, and may be any. */
function readEntries<Value>(
  schema: v.GenericSchema<unknown, Value>,
  value: unknown,
  leaveOut: (key: string) => void,
): Readonly<Record<string, Value>> {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null) {
    leaveOut('');
    return {};
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]): readonly (readonly [string, Value])[] => {
      const parsed = v.safeParse(schema, item);
      if (parsed.success && key.length <= 3 * LONGEST_TEXT) return [[key, parsed.output]];
      leaveOut(key.slice(0, 40));
      return [];
    }),
  );
}

function notice(code: string, values: Notice['values']): Notice {
  return { code, severity: 'warning', values };
}
