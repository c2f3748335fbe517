import type { NumberCell } from '../../../../core/cells/numberCell';
import { idOf } from '../../../../core/record/measureId';
import { groupBy } from '../../../../core/text/groupBy';
import { BETWEEN, isTotalPart, withPart } from '../breakdown';
import { correctedUnit, readScaledUnit } from '../correctedUnit';
import { correctionOf } from '../editTable';
import type { ProjectTable } from '../project';
import { guessMeasure, mostDecimals } from '../recognise/guessMeasure';
import type { TableLayout } from '../tableLayout';
import type { MeasureCorrection, TableMeasure } from '../tableMeasure';
import type { CollectedMeasure } from './collectedMeasures';

/** What the measures of a table are: as guessed, and as the reader corrected it; parts as the whole that they are of. */
export function tableMeasures(
  measures: readonly CollectedMeasure[],
  table: ProjectTable,
  { roles }: TableLayout,
  headings: readonly string[],
): readonly TableMeasure[] {
  const by = headings.filter((_, column) => roles[column] === 'breakdown').join(BETWEEN);
  const wholes = new Map(
    [...groupBy(measures, wholeOf)].map(([whole, parts]) => {
      const sample = parts.flatMap((part) => part.sample);
      return [whole, measureOf(whole, parts[0]!, sample, table)] as const;
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

/** What the bare numbers of a measure count in, as the reader says, where the table does not say it; null: not said. */
export function saidFactorOf(table: ProjectTable): (key: string) => number | null {
  return (key) => {
    const said = correctionOf(table, key).unit;
    return said === undefined ? null : readScaledUnit(said).scale;
  };
}

function wholeOf({ key, part }: CollectedMeasure): string {
  return part?.whole ?? key;
}

function measureOf(
  key: string,
  { isCategory, unit, scale }: CollectedMeasure,
  sample: readonly NumberCell[],
  table: ProjectTable,
): TableMeasure {
  const { unit: said, ...correction } = correctionOf(table, key);
  if (isCategory) return categoryOf(key, correction, table);
  const guess = guessMeasure({ name: key, unit }, sample);
  const counted = { unit: guess.unit, scale };
  const shown = (said === undefined ? null : correctedUnit(counted, said)) ?? counted;
  const decimals = shown.scale === 1 ? guess.decimals : mostDecimals(sample, shown.scale);
  const own = { topic: null, divisor: null, part: null, sumsParts: false, counted };
  const measure = { key, id: idOf(table.id, key), name: key, ...own, ...guess, decimals, ...shown, ...correction };
  // Only a change is against something.
  return measure.kind === 'change' ? measure : { ...measure, comparator: 'none' };
}

/** Nothing of a category is counted, so that only its name and topic can be corrected. */
function categoryOf(key: string, { name = key, topic = null }: MeasureCorrection, { id }: ProjectTable): TableMeasure {
  return {
    key,
    part: null,
    id: idOf(id, key),
    name,
    kind: 'category',
    unit: '',
    polarity: 'neither',
    span: 'stock',
    scale: 1,
    counted: { unit: '', scale: 1 },
    decimals: 0,
    comparator: 'none',
    topic,
    divisor: null,
    sumsParts: false,
  };
}
