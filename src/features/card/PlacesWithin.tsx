import { ChevronRight } from 'lucide-react';
import type { Adcode, Level } from '../../core/areas/area';
import type { PlaceWithin } from '../../core/record/placeFigures';
import { useWords } from '../../ui/wording/useWords';

interface PlacesWithinProps {
  readonly places: readonly PlaceWithin[];
  readonly level: Level;
  readonly nameOf: (adcode: Adcode) => string;
  readonly show: (adcode: Adcode) => void;
}

/** The places one level below that bulletins give figures for, each leading to its card. */
export function PlacesWithin({ places, level, nameOf, show }: PlacesWithinProps) {
  const { t } = useWords();
  return (
    <section className="places-within">
      <h3>{t(level === 'province' ? 'card.prefecturesWithin' : 'card.countiesWithin')}</h3>
      <ul>
        {places.map(({ adcode, count, countWithin }) => (
          <li key={adcode}>
            <button type="button" onClick={() => show(adcode)}>
              {nameOf(adcode)}
              <span>
                {[
                  ...(count === 0 ? [] : [t('card.figures', { count })]),
                  ...(countWithin === 0 ? [] : [t('card.figuresWithin', { count: countWithin })]),
                ].join(t('list.dot'))}
              </span>
              <ChevronRight aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
