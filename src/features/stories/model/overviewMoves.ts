/** Where a picture stands on the page, in pixels. */
export interface Cell {
  readonly left: number;
  readonly top: number;
}

/** Keys that move among pictures in rows, by `KeyboardEvent.key`. */
const MOVES = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

export function isOverviewMove(key: string): boolean {
  return MOVES.includes(key);
}

/** The picture that a key leads to from another; the same where there is none in that direction. */
export function overviewMove(key: string, from: number, cells: readonly Cell[]): number {
  const last = cells.length - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowLeft') return Math.max(0, from - 1);
  if (key === 'ArrowRight') return Math.min(last, from + 1);
  const start = cells[from];
  if (start === undefined) return from;
  const isOn = ({ top }: Cell) => (key === 'ArrowDown' ? top > start.top : top < start.top);
  const tops = cells.filter(isOn).map(({ top }) => top);
  if (tops.length === 0) return from;
  const row = key === 'ArrowDown' ? Math.min(...tops) : Math.max(...tops);
  const distance = (cell: Cell) => Math.abs(cell.left - start.left);
  return cells.reduce((best, cell, index) => {
    if (cell.top !== row) return best;
    return best === from || distance(cell) < distance(cells[best] as Cell) ? index : best;
  }, from);
}
