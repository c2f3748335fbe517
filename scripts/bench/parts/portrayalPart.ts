import { alone, figure, type Line } from '../line';
import type { Part } from '../part';
import { type PeriodTiming, timePeriods } from '../timePeriods';
import { type PortrayalTiming, timePortrayal } from '../timePortrayal';

/** Without a page. */
export interface PortrayalTimings {
  readonly portrayal: PortrayalTiming;
  readonly periods: PeriodTiming;
}

export const portrayalPart: Part = async () => {
  console.log('Timing classify and portray …');
  const timings = { portrayal: timePortrayal(), periods: timePeriods() };
  return { lines: portrayalLines(timings), measured: timings };
};

export function portrayalLines({ portrayal, periods }: PortrayalTimings): readonly Line[] {
  return [
    alone(`${portrayal.slowest} + portray, ${portrayal.areas} areas, ms`, portrayal.slowestMs, figure('below', 5)),
    alone(
      `another period, ${periods.areas} areas × ${periods.periods} periods, ms`,
      periods.switchMs,
      figure('at most', 16),
    ),
    alone('… the first, which reads all figures, ms', periods.firstMs, null),
  ];
}
