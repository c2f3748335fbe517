import type { AcceptedRun, Risen } from './accepted';
import type { Line } from './line';

const HEADINGS = ['', 'atlas', 'beside', '', 'ratio', 'target', '', ''] as const;
/** Columns whose numbers stand below each other. */
const RIGHT = new Set([1, 2, 4]);

interface Told {
  /** With its version. */
  readonly browser: string;
  readonly runs: number;
  /** What the lines are held against; null: nothing yet. */
  readonly accepted: AcceptedRun | null;
}

/** Prints the table, and last what got worse. */
export function writeReport(lines: readonly Line[], risen: readonly Risen[], { browser, runs, accepted }: Told): void {
  const medians = `medians of ${runs} cold loads of each page in turn`;
  console.log(`\n${browser} without a GPU, 1280 × 800 unless said, labels off; ${medians}`);
  const table = [HEADINGS, ...lines.map((line) => cellsOf(line, risen))];
  const widths = HEADINGS.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table) {
    const cells = row.map((cell, column) =>
      RIGHT.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
    console.log(cells.join('  ').trimEnd());
  }
  if (accepted === null) console.log('\nNo run was accepted yet: --accept has later ones held against this one.');
  else if (risen.length > 0) console.log(`\nRISEN by more than a tenth since ${accepted.date}, ${accepted.browser}:`);
  for (const { name, accepted: was, measured } of risen)
    console.log(`  ${name}: ${rounded(measured)}, was ${rounded(was)}`);
}

function cellsOf({ name, atlas, beside, ratio, target, met }: Line, risen: readonly Risen[]): readonly string[] {
  const worse = risen.find((each) => each.name === name);
  return [
    name,
    rounded(atlas),
    beside === null ? '' : rounded(beside.figure),
    beside?.what ?? '',
    ratio?.toFixed(ratio < 10 ? 2 : 0) ?? '',
    target === null ? '' : `${target.of === 'ratio' ? 'ratio ' : ''}${target.sense} ${target.value}`,
    met === null ? '' : met ? 'met' : 'short',
    worse === undefined ? '' : `RISEN from ${rounded(worse.accepted)}`,
  ];
}

function rounded(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);
}
