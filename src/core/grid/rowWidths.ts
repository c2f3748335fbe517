/** Of the rows of a table, so many may be odd; of more, it is how the table is written. */
const MOST_ODD = 0.2;

interface Width {
  count: number;
  /** Rows of it that end with an empty cell, and the first of them. */
  open: number;
  firstOpen: number;
}

/**
 * Looks for rows that have more separators than the others, and nothing behind the last: 沈阳,1,234, below 城市,发案,破案.
 * Without its last cell such a row is as long as the others, and a number that was torn stands under two headings.
 */
export function createRowWidths() {
  const widths = new Map<number, Width>();
  return {
    /** @param row as it was parted, with its empty cells; its number from 1. */
    note(row: readonly string[], number: number): void {
      if (row.length < 2) return;
      const width = widths.get(row.length) ?? { count: 0, open: 0, firstOpen: 0 };
      widths.set(row.length, width);
      width.count += 1;
      // A row of separators alone is a blank one.
      if (row.at(-1) !== '' || row.every((cell) => cell === '')) return;
      if (width.open === 0) width.firstOpen = number;
      width.open += 1;
    },
    /** The first such row, and how many there are; null for none. */
    longer(): { readonly row: number; readonly count: number } | null {
      const all = [...widths];
      const [usual] = all.reduce((most, each) => (each[1].count > most[1].count ? each : most), [0, { count: 0 }]);
      const odd = all.filter(([length, { open }]) => length > usual && open > 0).map(([, width]) => width);
      const count = odd.reduce((sum, { open }) => sum + open, 0);
      const rows = all.reduce((sum, [, width]) => sum + width.count, 0);
      if (count === 0 || count > Math.max(1, rows * MOST_ODD)) return null;
      return { row: Math.min(...odd.map(({ firstOpen }) => firstOpen)), count };
    },
  };
}
