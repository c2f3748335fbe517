import { guessMeasure } from '../../cells/guessMeasure';
import type { NumberCell } from '../../cells/numberCell';
import { groupBy } from '../../groupBy';
import { BETWEEN, isTotalPart, withPart } from '../breakdown';
import { correctionOf } from '../editTable';
import { idOf } from '../measureId';
import type { OwnMeasure } from '../ownMeasure';
import type { ProjectTable } from '../project';
import type { TableLayout } from '../tableLayout';
import type { CollectedMeasure } from './collectFigures';

/** What the measures of a table are: as guessed, and as the reader corrected it; parts as the whole that they are of. */
export function ownMeasures(
  measures: readonly CollectedMeasure[],
  table: ProjectTable,
  { roles }: TableLayout,
  headings: readonly string[],
): readonly OwnMeasure[] {
  const by = headings.filter((_, column) => roles[column] === 'breakdown').join(BETWEEN);
  const wholes = new Map(
    [...groupBy(measures, wholeOf)].map(([whole, parts]) => {
      const sample = parts.flatMap((part) => part.sample);
      return [whole, measureOf(whole, parts[0]!.unit, sample, table)] as const;
    }),
  );
  return measures.map(({ key, part }) => {
    if (part === null) return wholes.get(key)!;
    const whole = wholes.get(part.whole)!;
    return { ...whole, key, id: idOf(table.id, key), name: withPart(whole.name, part.text), part: { ...part, by } };
  });
}

/** Those of one whole together, a total before what it is the sum of. */
export function inOrderOfParts(measures: readonly CollectedMeasure[]): readonly CollectedMeasure[] {
  const rank = ({ part }: CollectedMeasure) => Number(part !== null && !isTotalPart(part.text));
  return [...groupBy(measures, wholeOf).values()].flatMap((parts) =>
    [...parts].sort((one, other) => rank(one) - rank(other)),
  );
}

function wholeOf({ key, part }: CollectedMeasure): string {
  return part?.whole ?? key;
}

function measureOf(key: string, unit: string, sample: readonly NumberCell[], table: ProjectTable): OwnMeasure {
  const guess = guessMeasure({ name: key, unit }, sample);
  const own = { topic: null, divisor: null, part: null, sumsParts: false };
  const measure = { key, id: idOf(table.id, key), name: key, ...own, ...guess, ...correctionOf(table, key) };
  // Only a change is against something.
  return measure.kind === 'change' ? measure : { ...measure, comparator: 'none' };
}
