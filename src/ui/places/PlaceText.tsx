import { localise } from '../../core/text/text';
import type { FoundPlace } from '../../state/search/placeSearch';
import { useWords } from '../wording/useWords';

interface PlaceTextProps {
  readonly place: FoundPlace;
  /** What is said of it besides. */
  readonly remark?: string | null;
}

/** A place that was found: its names, and where it lies. */
export function PlaceText({ place, remark = null }: PlaceTextProps) {
  const { t, language } = useWords();
  const { names, within, level, adcode, foundBy } = place;
  const around = within.map((area) => localise(area, language)).reverse();
  const other = language === 'zh' ? names.en : names.zh;
  const facts = [
    ...around,
    adcode,
    ...(level === 'province' ? [t('level.ofPlace.province')] : []),
    ...(remark === null ? [] : [remark]),
  ];
  return (
    <>
      <span className="option__name">
        <b>{localise(names, language)}</b> {other}
        {foundBy !== null && <i> ← {foundBy}</i>}
      </span>
      <small>{facts.join(t('list.dot'))}</small>
    </>
  );
}
