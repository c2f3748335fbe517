import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useWords } from '../../../ui/wording/useWords';
import type { TablePlace } from '../model/matchReport';

const MOST_NAMED = 3;

interface PlaceLineProps {
  readonly place: TablePlace;
  /** What it was taken for. */
  readonly children?: ReactNode;
}

/** A place as the table writes it, with what stands beside it and the rows that name it. */
export function PlaceLine({ place, children }: PlaceLineProps) {
  const { t } = useWords();
  const { text, province, city, rows, rowCount } = place;
  const around = [province, city].filter((name) => name !== null && name !== '');
  return (
    <p className="place-line">
      <b>{text === '' ? t('data.emptyCell') : text}</b>
      {children}
      <small>{[...around, rowsText(t, rows, rowCount)].join(t('list.dot'))}</small>
    </p>
  );
}

/** "row 4", "rows 4, 9, 12 and 28 more". */
export function rowsText(t: TFunction, rows: readonly number[], count: number): string {
  const named = rows.slice(0, MOST_NAMED);
  const list = named.join(t('list.separator'));
  const more = count - named.length;
  return t('data.rows', { count, list: more > 0 ? t('list.more', { list, count: more }) : list });
}
