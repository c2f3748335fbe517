import type { TableRow } from '../join/joinReport';

/**
 * Column (from 0) where a second table stands beside the first: the heading of its places is printed again, over other
 * places. What stands right of it is of those, not of the places on the left. null where there is none.
 */
export function secondTable(headings: readonly string[], rows: readonly TableRow[], place: number): number | null {
  const heading = headings[place];
  if (!heading) return null;
  const column = headings.indexOf(heading, place + 1);
  if (column < 0) return null;
  const isOther = ({ cells }: TableRow) => {
    const [own, other] = [cells[place] ?? '', cells[column] ?? ''];
    return own !== '' && other !== '' && own !== other;
  };
  return rows.some(isOther) ? column : null;
}
