import { useEffect, useRef } from 'react';
import { localise } from '../../core/text/text';
import type { FoundPlace } from '../../state/placeSearch';
import { useWords } from '../wording/useWords';

interface PlaceOptionProps {
  readonly id: string;
  readonly place: FoundPlace;
  readonly isActive: boolean;
  readonly choose: (place: FoundPlace) => void;
}

export function PlaceOption({ id, place, isActive, choose }: PlaceOptionProps) {
  const { t, language } = useWords();
  const option = useRef<HTMLDivElement>(null);
  const { names, within, level, adcode, foundBy } = place;
  const around = within.map((area) => localise(area, language)).reverse();
  const other = language === 'zh' ? names.en : names.zh;

  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);

  return (
    // The combobox has the keys and the focus; an option only takes the pointer.
    <div
      ref={option}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className="place-option"
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => choose(place)}
      onKeyDown={undefined}
    >
      <span className="place-option__name">
        <b>{localise(names, language)}</b> {other}
        {foundBy !== null && <i> ← {foundBy}</i>}
      </span>
      <small>
        {[...around, adcode, ...(level === 'province' ? [t('level.ofPlace.province')] : [])].join(t('list.dot'))}
      </small>
    </div>
  );
}
