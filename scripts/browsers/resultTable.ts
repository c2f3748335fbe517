import type { Outcome } from './journey/step';

/** One journey: a column of the table. */
export interface JourneyResult {
  /** Browser and map: `Firefox 2d`. */
  readonly title: string;
  /** What ran, as it calls itself; empty where it did not begin. */
  readonly version: string;
  readonly seconds: number;
  /** What came of each step, in the order of the journey; none where it did not begin. */
  readonly outcomes: readonly Outcome[];
  /** Why there was no journey; null: there was one. */
  readonly missing: string | null;
}

/** Whether nothing failed and nothing was left out but what the browsers themselves have not. */
export function haveAllPassed(results: readonly JourneyResult[]): boolean {
  return results.every(({ missing, outcomes }) => missing === null && outcomes.every(({ kind }) => kind !== 'failed'));
}

/** The journeys as a table in Markdown, a column each, and below it what failed or was absent, a line each. */
export function resultTable(steps: readonly string[], results: readonly JourneyResult[]): string {
  const rows = [
    ['', ...results.map(({ title }) => title)],
    ['---', ...results.map(() => '--:')],
    ['version', ...results.map(({ version }) => version || '–')],
    ...steps.map((step, index) => [step, ...results.map(({ outcomes }) => cellOf(outcomes[index]))]),
    ['in all', ...results.map(({ seconds, missing }) => (missing === null ? secondsText(seconds) : '–'))],
  ];
  const widths = results.map((_, column) => Math.max(...rows.map((row) => row[column + 1]!.length)));
  const first = Math.max(...rows.map(([name = '']) => name.length));
  const lines = rows.map(
    ([name = '', ...cells]) =>
      `| ${name.padEnd(first)} | ${cells.map((cell, column) => cell.padStart(widths[column]!)).join(' | ')} |`,
  );
  return [...lines, ...remarks(steps, results)].join('\n');
}

/** Of one step, or of a whole journey that there was not. */
function remarks(steps: readonly string[], results: readonly JourneyResult[]): readonly string[] {
  return results.flatMap(({ title, missing, outcomes }) => [
    ...(missing === null ? [] : [`${title}: NOT TRIED: ${missing}`]),
    ...outcomes.flatMap((outcome, index) =>
      outcome.kind === 'passed'
        ? []
        : [`${title}: ${steps[index]} ${outcome.kind === 'failed' ? 'FAILED' : 'left out'}: ${outcome.reason}`],
    ),
  ]);
}

function cellOf(outcome: Outcome | undefined): string {
  if (outcome === undefined) return 'NOT TRIED';
  if (outcome.kind === 'absent') return '–';
  return outcome.kind === 'failed' ? 'FAILED' : secondsText(outcome.seconds);
}

/** The line of one step as it is over. */
export function stepLine(title: string, step: string, outcome: Outcome): string {
  const begin = `${title.padEnd(12)}  ${step.padEnd(14)}`;
  if (outcome.kind === 'failed') return `${begin}  FAILED  ${outcome.reason}`;
  if (outcome.kind === 'absent') return `${begin}  –       ${outcome.reason}`;
  return `${begin}  ok      ${secondsText(outcome.seconds).padStart(7)}  ${outcome.measured}`.trimEnd();
}

function secondsText(seconds: number): string {
  return `${seconds.toFixed(1)} s`;
}
