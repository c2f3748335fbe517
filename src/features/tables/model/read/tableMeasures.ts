import type { NumberCell } from '../../../../core/cells/numberCell';
import { idOf } from '../../../../core/record/measureId';
import { BETWEEN, isTotalPart, withPart } from '../../../../core/record/parts';
import { groupBy } from '../../../../core/text/groupBy';
import { correctedUnit, readScaledUnit } from '../correctedUnit';
import { correctionOf } from '../editTable';
import type { ProjectTable } from '../project';
import { decimalsIn, guessMeasure, mostDecimals } from '../recognise/guessMeasure';
import type { TableLayout } from '../tableLayout';
import type { MeasureCorrection, TableMeasure } from '../tableMeasure';
import type { ChangeForm } from './changeForms';
import type { CollectedMeasure } from './collectedMeasures';

/** What the measures of a table are: as guessed, and as the reader corrected it; parts as the whole that they are of. */
export function tableMeasures(
  measures: readonly CollectedMeasure[],
  table: ProjectTable,
  { roles }: TableLayout,
  headings: readonly string[],
  forms: ReadonlyMap<string, ChangeForm>,
): readonly TableMeasure[] {
  const unitOf = (key: string) => {
    const { unit, sample } = measures.find((each) => each.key === key)!;
    return guessMeasure({ name: key, unit }, sample).unit;
  };
  const by = headings.filter((_, column) => roles[column] === 'breakdown').join(BETWEEN);
  const wholes = new Map(
    [...groupBy(measures, wholeOf)].map(([whole, parts]) => {
      const sample = parts.flatMap((part) => part.sample);
      const form = forms.get(whole) ?? null;
      const found = { sample, values: parts.map(({ values }) => values), form, unitOf };
      return [whole, measureOf(whole, parts[0]!, found, table)] as const;
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

/** Whether the numbers of a measure are parts of one, as the reader says. */
export function saidOfOne(table: ProjectTable): (key: string) => boolean {
  return (key) => correctionOf(table, key).isOfOne === true;
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

/** What tells what a measure is, of all its parts. */
interface Evidence {
  readonly sample: readonly NumberCell[];
  readonly values: readonly (readonly number[])[];
  readonly form: ChangeForm | null;
  /** Of another measure by its key. */
  readonly unitOf: (key: string) => string;
}

function measureOf(
  key: string,
  { isCategory, unit, scale }: CollectedMeasure,
  { sample, values, form, unitOf }: Evidence,
  table: ProjectTable,
): TableMeasure {
  const { unit: said, ...correction } = correctionOf(table, key);
  if (isCategory) return categoryOf(key, correction, table);
  const guessed = guessMeasure({ name: key, unit }, sample);
  const guess = form?.form === 'difference' ? { ...guessed, unit: unitOfDifference(unit, form, unitOf) } : guessed;
  const counted = { unit: guess.unit, scale };
  const shown = (said === undefined ? null : correctedUnit(counted, said)) ?? counted;
  const decimals = shown.scale === 1 ? guess.decimals : mostDecimals(sample, shown.scale);
  const mayBeOfOne = shown.unit === 'percent' && (form?.form === 'of-one' || lookOfOne(values, sample));
  const own = {
    topic: null,
    divisor: null,
    part: null,
    sumsParts: false,
    isOfOne: false,
    mayBeOfOne,
    counted,
    order: null,
  };
  const measure = { key, id: idOf(table.id, key), name: key, ...own, ...guess, decimals, ...shown, ...correction };
  // Only a change has something it is compared with.
  return measure.kind === 'change' ? measure : { ...measure, comparator: 'none' };
}

/** 2 beside 10 and 12 is as many as these are of; beside 50 % and 52 % percentage points, also where % is said. */
function unitOfDifference(said: string, { of, isScaledAlike }: ChangeForm, unitOf: (key: string) => string): string {
  const unit = unitOf(of);
  if (unit === 'percent') return 'percentage-points';
  // Whether 2 beside 10万元 is 2 or 20 000 yuan, only the reader can say.
  return said !== '' ? said : isScaledAlike ? unit : '';
}

const FEWEST_PARTS_OF_ONE = 2;
const FEWEST_DECIMALS = 3;

/** Whether numbers that say no unit themselves lie within −1 and 1, most with three decimals or more: 0.456 below a %. */
function lookOfOne(values: readonly (readonly number[])[], sample: readonly NumberCell[]): boolean {
  if (sample.some((cell) => cell.status === 'read' && cell.unit !== '')) return false;
  const numbers = values.flat().filter((value) => value !== 0);
  const withDecimals = numbers.filter((value) => decimalsIn(value) >= FEWEST_DECIMALS).length;
  return (
    numbers.length >= FEWEST_PARTS_OF_ONE &&
    numbers.every((value) => Math.abs(value) <= 1) &&
    withDecimals * 2 >= numbers.length
  );
}

/** Nothing of a category is counted, so that only its name, topic and order can be corrected. */
function categoryOf(
  key: string,
  { name = key, topic = null, order = null }: MeasureCorrection,
  { id }: ProjectTable,
): TableMeasure {
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
    order,
    comparator: 'none',
    topic,
    divisor: null,
    sumsParts: false,
    isOfOne: false,
    mayBeOfOne: false,
  };
}
