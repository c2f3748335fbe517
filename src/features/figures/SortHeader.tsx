import { ArrowDown, ArrowUp } from 'lucide-react';
import { useWords } from '../../ui/wording/useWords';
import type { SortColumn, Sorting } from './figureRows';

interface SortHeaderProps {
  /** What stands in the cells below, the first part first. */
  readonly columns: readonly SortColumn[];
  /** What else stands in the cells, and the unit. */
  readonly notes?: readonly string[];
  readonly sorting: Sorting;
  readonly setSorting: (sorting: Sorting) => void;
}

/** The head of a column, with a button for each part of it that the table is sorted by, or can be. */
export function SortHeader({ columns, notes = [], sorting, setSorting }: SortHeaderProps) {
  const { t } = useWords();
  const { column: current, direction } = sorting;
  const choose = (column: SortColumn) => {
    const turned = direction === 'ascending' ? 'descending' : 'ascending';
    const first = column === 'value' ? 'descending' : 'ascending';
    setSorting({ column, direction: column === current ? turned : first });
  };
  return (
    <th scope="col" aria-sort={columns.includes(current) ? direction : 'none'} data-column={columns[0]}>
      {columns.map((column) => (
        <button key={column} type="button" className="sort-button" onClick={() => choose(column)}>
          {t(`table.${column}`)}
          {column === current && (direction === 'ascending' ? <ArrowUp aria-hidden /> : <ArrowDown aria-hidden />)}
        </button>
      ))}
      {notes.map((note) => (
        <small key={note}>{note}</small>
      ))}
    </th>
  );
}
