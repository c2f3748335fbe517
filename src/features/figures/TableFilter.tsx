import { useWords } from '../../ui/wording/useWords';

/** Which rows are shown. */
export interface Filter {
  readonly text: string;
  readonly onlyPublished: boolean;
}

interface TableFilterProps {
  /** Id of the table that it is for. */
  readonly controls: string;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  /** Of the rows that are shown. */
  readonly count: number;
}

export function TableFilter({ controls, filter, setFilter, count }: TableFilterProps) {
  const { t } = useWords();
  return (
    <div className="figures-table__tools">
      <input
        type="search"
        aria-label={t('table.filter')}
        placeholder={t('table.filter')}
        aria-controls={controls}
        value={filter.text}
        onChange={({ target }) => setFilter({ ...filter, text: target.value })}
      />
      <label>
        <input
          type="checkbox"
          checked={filter.onlyPublished}
          onChange={({ target }) => setFilter({ ...filter, onlyPublished: target.checked })}
        />
        {t('table.onlyPublished')}
      </label>
      <span role="status">{t('table.rows', { count })}</span>
    </div>
  );
}
