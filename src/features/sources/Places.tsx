import { useState } from 'react';
import type { Adcode } from '../../core/areas/area';
import type { SourceSummary } from '../../core/record/sourceSummary';
import { useWords } from '../../ui/wording/useWords';

const SHOWN_AT_FIRST = 12;

interface PlacesProps {
  readonly places: SourceSummary['places'];
  readonly nameOf: (adcode: Adcode) => string;
  readonly showPlace: (adcode: Adcode) => void;
}

/** The places that a source has figures of, each leading to its card. */
export function Places({ places, nameOf, showPlace }: PlacesProps) {
  const { t } = useWords();
  const [areAllShown, setAllShown] = useState(false);
  const shown = areAllShown ? places : places.slice(0, SHOWN_AT_FIRST);
  return (
    <ul className="source__places">
      {shown.map(({ adcode, figures }) => (
        <li key={adcode}>
          <button
            type="button"
            className="text-button"
            title={t('sources.showPlace', { name: nameOf(adcode) })}
            onClick={() => showPlace(adcode)}
          >
            {nameOf(adcode)} <small>{figures}</small>
          </button>
        </li>
      ))}
      {shown.length < places.length && (
        <li>
          <button type="button" className="text-button" onClick={() => setAllShown(true)}>
            {t('sources.showMore', { count: places.length - shown.length })}
          </button>
        </li>
      )}
    </ul>
  );
}
