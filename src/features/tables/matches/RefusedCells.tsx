import { useWords } from '../../../ui/wording/useWords';
import { columnName } from '../model/columnName';
import type { CellCounts, RefusedCell } from '../model/tableReport';
import { ShortList } from '../parts/ShortList';

interface RefusedCellsProps {
  readonly cells: readonly RefusedCell[];
  readonly counts: CellCounts;
  readonly headings: readonly string[];
}

/** Cells of figures that could not be used, each by where it stands in the file, with the reason. */
export function RefusedCells({ cells, counts, headings }: RefusedCellsProps) {
  const { t } = useWords();
  return (
    <>
      <ShortList items={cells} keyOf={({ row, column, heading }) => `${row} ${column} ${heading}`}>
        {({ row, column, text, reason, heading }) => (
          <p className="place-line">
            <b>{text === '' ? t('data.emptyCell') : text}</b>
            <span className="place-line__why">{t(`data.refused.${reason}`)}</span>
            <small>
              {[t('data.cell', { column: columnName(column), row }), heading ?? headings[column - 1] ?? '']
                .filter((part) => part !== '')
                .join(t('list.dot'))}
            </small>
          </p>
        )}
      </ShortList>
      {cells.length < counts.refused && (
        <p className="matches__hint">{t('data.refusedMore', { named: cells.length, count: counts.refused })}</p>
      )}
      <p className="matches__hint">
        {t('data.cellCounts', { ...counts })} {counts.merged > 0 && t('data.cellsMerged', { count: counts.merged })}
      </p>
    </>
  );
}
