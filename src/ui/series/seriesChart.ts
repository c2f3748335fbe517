import type { FigureSeries, SeriesPoint } from '../../core/record/figureSeries';
import type { Measure, Observation } from '../../core/record/observation';
import { dayNumber, daysOf } from '../../core/record/period';

export interface ChartBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A figure on the chart: a dot where it stands at a date, a bar from `startX` to `endX` where it covers a span. */
interface ChartMark {
  readonly observation: Observation;
  readonly isSpan: boolean;
  readonly startX: number;
  readonly endX: number;
  readonly y: number;
}

export interface SeriesChart {
  /** In the order of time. */
  readonly marks: readonly ChartMark[];
  /** Places that a line leads through; null where a line would say more than the figures do. */
  readonly line: readonly (readonly [x: number, y: number])[] | null;
  /** Where zero is; null where the axis does not reach it. */
  readonly zeroY: number | null;
  /** Each first of January within the time that is shown. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

/** Months and leap years differ by so much in length, as a share; a flow of more days is more by itself. */
const SAME_LENGTH = 1.12;
/** So much of their spread is left free above and below rates, which have no need of a zero. */
const ROOM = 0.25;

/**
 * Lays out the figures of a series in a box, y downwards: time from its first day to its last, values from zero for
 * counts and changes, about their own spread for rates and indices.
 */
export function chartSeries({ points }: FigureSeries, measure: Pick<Measure, 'kind'>, box: ChartBox): SeriesChart {
  const firstDay = Math.min(...points.map(({ period }) => dayNumber(period.start)));
  const lastDay = Math.max(...points.map(({ period }) => dayNumber(period.end)));
  const xOf = (day: number) =>
    lastDay === firstDay
      ? (box.left + box.right) / 2
      : box.left + ((day - firstDay) / (lastDay - firstDay)) * (box.right - box.left);

  const [low, high] = rangeOf(points, measure);
  const yOf = (value: number) => box.bottom - ((value - low) / (high - low)) * (box.bottom - box.top);

  const marks = points.flatMap(({ period, observations }) =>
    observations.map((observation) => ({
      observation,
      isSpan: period.start !== period.end,
      startX: xOf(dayNumber(period.start)),
      endX: xOf(dayNumber(period.end)),
      y: yOf(observation.value),
    })),
  );
  return {
    marks,
    line: mayBeJoined(points) ? marks.map(({ startX, endX, y }) => [(startX + endX) / 2, y] as const) : null,
    zeroY: low <= 0 && high >= 0 ? yOf(0) : null,
    years: yearsBetween(firstDay, lastDay).map((year) => ({ year, x: xOf(dayNumber(`${year}-01-01`)) })),
  };
}

function rangeOf(
  points: readonly SeriesPoint[],
  { kind }: Pick<Measure, 'kind'>,
): readonly [low: number, high: number] {
  const values = points.flatMap(({ observations }) => observations.map(({ value }) => value));
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  if (kind === 'rate' || kind === 'index') {
    const room = (highest - lowest) * ROOM || 1;
    return [lowest - room, highest + room];
  }
  const [low, high] = [Math.min(0, lowest), Math.max(0, highest)];
  return low === high ? [0, 1] : [low, high];
}

/** Two dates have no course between them; spans have one where they follow each other and are equally long. */
function mayBeJoined(points: readonly SeriesPoint[]): boolean {
  if (points.length < 2 || points.some(({ isDisputed }) => isDisputed)) return false;
  const days = points.map(({ period }) => daysOf(period));
  if (days.every((length) => length === 1)) return points.length >= 3;
  const isEven = Math.max(...days) <= Math.min(...days) * SAME_LENGTH;
  return isEven && points.every(({ period }, i) => i === 0 || period.start > points[i - 1]!.period.end);
}

function yearsBetween(firstDay: number, lastDay: number): readonly number[] {
  const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
  const years: number[] = [];
  for (let year = yearOf(firstDay) + 1; year <= yearOf(lastDay); year += 1) years.push(year);
  return years;
}
