import type { Line } from './line';
import type { Summary } from './report';

const HEADINGS = ['', 'atlas', 'beside', '', 'ratio', 'target', ''] as const;
/** Columns whose numbers stand below each other. */
const RIGHT = new Set([1, 2, 4]);

/** Prints the table. */
export function writeReport({ browser, lines }: Summary, runs: number): void {
  const medians = `medians of ${runs} cold loads of each page in turn`;
  console.log(`\nChromium ${browser} without a GPU, 1280 × 800, labels off; ${medians}`);
  const table = [HEADINGS, ...lines.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table) {
    const cells = row.map((cell, column) =>
      RIGHT.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
    console.log(cells.join('  ').trimEnd());
  }
}

function cellsOf({ name, atlas, beside, ratio, target, met }: Line): readonly string[] {
  return [
    name,
    rounded(atlas),
    beside === null ? '' : rounded(beside.figure),
    beside?.what ?? '',
    ratio?.toFixed(ratio < 10 ? 2 : 0) ?? '',
    target === null ? '' : `${target.of === 'ratio' ? 'ratio ' : ''}${target.sense} ${target.value}`,
    met === null ? '' : met ? 'met' : 'short',
  ];
}

function rounded(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);
}
