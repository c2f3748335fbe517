import { type Ref, use } from 'react';
import { type Adcode, ancestorsOf } from '../../core/areas/area';
import type { PlaceFigures } from '../../core/record/placeFigures';
import { localise } from '../../core/text/text';
import { usePlaceNames } from '../../ui/usePlaceNames';
import { useWords } from '../../ui/wording/useWords';
import { periodText } from '../../ui/wording/values';
import { Locator } from './Locator';
import { PlaceContext } from './PlaceContext';

interface PlaceHeadProps {
  readonly adcode: Adcode;
  readonly title: Ref<HTMLHeadingElement>;
  readonly figures: PlaceFigures;
}

/** The place, where it lies, and how much bulletins say about it. */
export function PlaceHead({ adcode, title, figures }: PlaceHeadProps) {
  const words = useWords();
  const { t, language } = words;
  const { period } = use(PlaceContext);
  const around = ancestorsOf(adcode);
  const namesOf = usePlaceNames([adcode, ...around]);
  const nameOf = (place: Adcode) => localise(namesOf(place), language) ?? place;
  const names = namesOf(adcode);
  const name = nameOf(adcode);
  const others = names === null ? [] : [language === 'zh' ? names.en : names.zh, names.hant];
  const { count, sourceCount } = figures;
  return (
    <header className="place-head">
      <div>
        {around.length > 0 && <p className="place-head__around">{around.map(nameOf).join(' › ')}</p>}
        <h2 ref={title} tabIndex={-1}>
          {name}
        </h2>
        <p>{[...new Set(others.filter((other) => other !== name)), adcode].join(t('list.dot'))}</p>
        <p>
          {[t('card.figures', { count }), ...(count === 0 ? [] : [t('card.sources', { count: sourceCount })])].join(
            t('list.dot'),
          )}
        </p>
        {count === 0 && <p>{`${t('card.neverNamed')} ${t('card.notZero')}`}</p>}
        {period !== null && <p>{t('place.period', { period: periodText(words, period) })}</p>}
      </div>
      <Locator adcode={adcode} />
    </header>
  );
}
