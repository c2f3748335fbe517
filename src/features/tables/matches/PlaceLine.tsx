import type { ReactNode } from 'react';
import { useWords } from '../../../ui/wording/useWords';
import type { TablePlace } from '../model/matchReport';
import { rowsText } from './rowsText';

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
