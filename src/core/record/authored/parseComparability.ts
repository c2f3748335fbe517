import type { ComparabilityCondition, ComparabilityGroup, Measure } from '../observation';
import { byId } from './byId';
import { BadCell, requiredLocalText, requiredText } from './cells';
import { parseTable, problemOf, type Report, type Row } from './table';

const columns = ['id', 'requires', 'zh', 'en'] as const;
const conditions: readonly ComparabilityCondition[] = ['scope', 'period-kind'];

/** The authored groups by id. */
export function parseComparability(
  file: string,
  text: string | null | undefined,
  report: Report,
): Map<string, ComparabilityGroup> {
  return byId(parseTable(file, text, columns, report), report, (row) => ({
    id: requiredText(row, 'id'),
    requires: requiresIn(row),
    statement: requiredLocalText(row),
  }));
}

/** The authored groups, and one for each measure that is comparable only with itself. */
export function withGroupsOfOne(
  groups: ReadonlyMap<string, ComparabilityGroup>,
  measures: ReadonlyMap<string, Measure>,
): ReadonlyMap<string, ComparabilityGroup> {
  const all = new Map(groups);
  for (const { comparability: id } of measures.values()) {
    if (!all.has(id)) all.set(id, { id, requires: conditions, statement: null });
  }
  return all;
}

/** Conditions separated by spaces; an empty cell asks for none beyond those that always hold. */
function requiresIn(row: Row<(typeof columns)[number]>): readonly ComparabilityCondition[] {
  const value = row.cells.requires;
  const words = value === '' ? [] : value.split(/\s+/);
  const required = conditions.filter((condition) => words.includes(condition));
  if (required.length !== words.length) {
    throw new BadCell(problemOf(row, 'bad-requires', { value, choices: conditions.join(', ') }));
  }
  return required;
}
