import { type Adcode, ancestorsOf } from '../../core/areas/area';
import { useWords } from '../../ui/wording/useWords';

interface PlaceTrailProps {
  readonly adcode: Adcode;
  readonly nameOf: (adcode: Adcode) => string;
  readonly show: (adcode: Adcode) => void;
}

/** The areas around a place, from the province down; the card's title ends the trail. */
export function PlaceTrail({ adcode, nameOf, show }: PlaceTrailProps) {
  const { t } = useWords();
  const ancestors = ancestorsOf(adcode);
  if (ancestors.length === 0) return null;
  return (
    <nav className="place-trail" aria-label={t('card.trail')}>
      {ancestors.map((ancestor) => (
        <span key={ancestor}>
          <button type="button" onClick={() => show(ancestor)}>
            {nameOf(ancestor)}
          </button>
          <span aria-hidden>›</span>
        </span>
      ))}
    </nav>
  );
}
