import { ArrowDown, ArrowUp } from 'lucide-react';
import { useWords } from '../wording/useWords';
import type { SortColumn, Sorting } from './figureRows';

interface SortHeaderProps {
  readonly column: SortColumn;
  readonly unit: string | null;
  readonly sorting: Sorting;
  readonly setSorting: (sorting: Sorting) => void;
}

/** The head of a column that the table is sorted by, or can be. */
export function SortHeader({ column, unit, sorting, setSorting }: SortHeaderProps) {
  const { t } = useWords();
  const direction = sorting.column === column ? sorting.direction : null;
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={direction ?? 'none'} data-column={column}>
      <button
        type="button"
        onClick={() =>
          setSorting({ column, direction: direction === null && column === 'value' ? 'descending' : next })
        }
      >
        {t(`table.${column}`)}
        {unit !== null && <small>{unit}</small>}
        {direction === 'ascending' && <ArrowUp aria-hidden />}
        {direction === 'descending' && <ArrowDown aria-hidden />}
      </button>
    </th>
  );
}
