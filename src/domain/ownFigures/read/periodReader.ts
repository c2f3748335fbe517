import type { PeriodCell } from '../../cells/periodCell';
import { NO_PERIOD, readPeriodCell } from '../../cells/readPeriodCell';
import type { Period } from '../../observation';
import { periodKey } from '../../period';
import type { TableLayout } from '../tableLayout';

/** Index of the figure's period in `periods`, or why it has none. */
type PeriodOf = number | 'no-period' | 'no-year';

export interface PeriodReader {
  /** @param ofHeading what the heading of the figure's column says. */
  of(cells: readonly string[], ofHeading: PeriodCell): PeriodOf;
  /** Those that were found so far. */
  readonly periods: readonly Period[];
}

/**
 * Reads when figures are of: what their row says, else the heading of their column, else what the layout says for all. A
 * heading without a year (1-9月) is of the year that its row names.
 */
export function createPeriodReader(layout: TableLayout, headings: readonly string[]): PeriodReader {
  const columns = layout.roles.flatMap((role, column) => (role === 'period' ? [column] : []));
  const kinds = columns.map((column) => partOf(headings[column] ?? ''));
  const periods: Period[] = [];
  const indices = new Map<string, number>();
  const known = new Map<string, PeriodCell>();

  const indexOf = (period: Period): number => {
    const key = periodKey(period);
    const index = indices.get(key) ?? periods.push(period) - 1;
    indices.set(key, index);
    return index;
  };
  const ofRow = (cells: readonly string[]): PeriodCell => {
    const text =
      columns.length === 1 ? (cells[columns[0]!] ?? '') : columns.map((column) => cells[column] ?? '').join('\t');
    const read = known.get(text) ?? readPeriodCell(composed(text.split('\t'), kinds));
    known.set(text, read);
    return read;
  };
  const settled = (cell: PeriodCell, year: number | null): PeriodOf => {
    if (cell.status === 'read') return indexOf(cell.period);
    if (cell.status === 'none') return 'no-period';
    if (year === null) return 'no-year';
    const period = cell.inYear(year);
    return period === null ? 'no-period' : indexOf(period);
  };

  return {
    periods,
    of(cells, ofHeading) {
      const said = columns.length === 0 ? NO_PERIOD : ofRow(cells);
      if (said.status === 'read' && ofHeading.status === 'needs-year')
        return settled(ofHeading, Number(said.period.end.slice(0, 4)));
      if (said.status === 'none' && ofHeading.status !== 'none') return settled(ofHeading, layout.year);
      if (said.status !== 'none') return settled(said, said.status === 'needs-year' ? yearOf(ofHeading, layout) : null);
      return columns.length > 0 || layout.period === null ? 'no-period' : indexOf(layout.period);
    },
  };
}

function yearOf(ofHeading: PeriodCell, { year }: TableLayout): number | null {
  return ofHeading.status === 'read' ? Number(ofHeading.period.end.slice(0, 4)) : year;
}

type Part = 'year' | 'quarter' | 'month' | 'start' | 'end' | 'whole';

function partOf(heading: string): Part {
  if (/^(?:年份?|年度|year)$/i.test(heading.trim())) return 'year';
  if (/季|quarter/i.test(heading)) return 'quarter';
  if (/月|month/i.test(heading)) return 'month';
  if (/开始|起始|起$|start|from|begin/i.test(heading)) return 'start';
  return /结束|截止|截至|止$|end|until|to$/i.test(heading) ? 'end' : 'whole';
}

/** 2024 and 9, under year and month, are 2024年9月; a start and an end are a period. */
function composed(cells: readonly string[], kinds: readonly Part[]): string {
  const parts = cells.map((cell, index) => {
    const kind = kinds[index]!;
    const isBare = /^\d{1,4}$/.test(cell);
    if (kind === 'year' && isBare) return `${cell}年`;
    if (kind === 'month' && isBare) return `${cell}月`;
    return kind === 'quarter' && /^[1-4]$/.test(cell) ? `第${'一二三四'[Number(cell) - 1]}季度` : cell;
  });
  const isSpan = kinds.includes('start') && kinds.includes('end');
  return parts.join(isSpan ? '至' : '');
}
