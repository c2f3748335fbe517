import type { PageRun } from './measurePage';
import { median } from './statistics';
import type { PortrayalTiming } from './timePortrayal';

const KILOBYTE = 1024;

/** One line of the report. */
interface Line {
  readonly name: string;
  readonly atlas: number;
  /** null where there is nothing to compare with. */
  readonly echarts: number | null;
  /** What the target is set on: the ratio of the two, or the atlas's own figure. */
  readonly judged: 'ratio' | 'figure';
  readonly target: { readonly sense: 'at most' | 'at least' | 'below'; readonly value: number };
  readonly met: boolean;
}

export interface Summary {
  readonly browser: string;
  readonly lines: readonly Line[];
}

/** Medians over the runs (of themes: over all switches of all runs) beside their targets. */
export function summarise(
  results: readonly PageRun[],
  portrayal: Pick<PortrayalTiming, 'areas' | 'slowest' | 'slowestMs'>,
): Summary {
  const of = (page: PageRun['page']) => results.filter((result) => result.page === page);
  const compare = (
    name: string,
    figure: (runs: readonly PageRun[]) => number,
    judged: Line['judged'],
    target: Line['target'],
  ) => judge({ name, atlas: figure(of('atlas')), echarts: figure(of('echarts')), judged, target });
  const middle = (read: (run: PageRun) => number) => (runs: readonly PageRun[]) => median(runs.map(read));
  return {
    browser: results[0]?.browser ?? 'unknown',
    lines: [
      compare(
        'first picture, ms',
        middle((run) => run.firstPictureMs),
        'ratio',
        atMost(1),
      ),
      compare('theme switch, ms', (runs) => median(runs.flatMap((run) => run.themeSwitchMs)), 'ratio', atMost(1.4)),
      compare(
        'panning, frames a second',
        middle((run) => run.framesPerSecond),
        'figure',
        { sense: 'at least', value: 40 },
      ),
      compare(
        'kB gzip before the first picture',
        middle((run) => run.bytesBeforeFirstPicture / KILOBYTE),
        'figure',
        atMost(100),
      ),
      compare(
        'kB gzip in all',
        middle((run) => run.bytesInAll / KILOBYTE),
        'figure',
        atMost(850),
      ),
      judge({
        name: `${portrayal.slowest} + portray, ${portrayal.areas} areas, ms`,
        atlas: portrayal.slowestMs,
        echarts: null,
        judged: 'figure',
        target: { sense: 'below', value: 5 },
      }),
    ],
  };
}

const atMost = (value: number): Line['target'] => ({ sense: 'at most', value });

function judge(line: Omit<Line, 'met'>): Line {
  const { sense, value } = line.target;
  const figure = line.judged === 'ratio' ? ratioOf(line) : line.atlas;
  if (figure === null) throw new Error(`${line.name} has a target on a ratio and nothing to compare with`);
  return { ...line, met: sense === 'at most' ? figure <= value : sense === 'below' ? figure < value : figure >= value };
}

function ratioOf({ atlas, echarts }: Pick<Line, 'atlas' | 'echarts'>): number | null {
  return echarts === null ? null : atlas / echarts;
}

/** Prints the table. */
export function writeReport({ browser, lines }: Summary, runs: number): void {
  console.log(
    `\nChromium ${browser} without a GPU, 1280 × 800, labels off; medians of ${runs} cold loads of each page in turn`,
  );
  const rows = lines.map((line) => [
    line.name,
    rounded(line.atlas),
    line.echarts === null ? '' : rounded(line.echarts),
    ratioOf(line)?.toFixed(2) ?? '',
    `${line.judged === 'ratio' ? 'ratio ' : ''}${line.target.sense} ${line.target.value}`,
    line.met ? 'met' : 'short',
  ]);
  const table = [['', 'atlas', 'echarts', 'ratio', 'target', ''], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const isFigure = (column: number) => column >= 1 && column <= 3;
  for (const row of table)
    console.log(
      row
        .map((cell, column) =>
          isFigure(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    );
}

function rounded(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}
