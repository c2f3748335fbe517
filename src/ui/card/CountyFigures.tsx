import { useEffect, useState } from 'react';
import type { Adcode, AreaNames } from '../../domain/area';
import { loadAreaNames } from '../../state/loadPlaces';
import { useWords } from '../wording/useWords';
import type { PlaceFigures } from './placeFigures';
import { TopicList } from './TopicList';

/** Figures of districts and counties within the place. Their names are not among the boundaries: they are fetched. */
export function CountyFigures({ counties }: { readonly counties: PlaceFigures['within'] }) {
  const { t, language } = useWords();
  const [names, setNames] = useState<ReadonlyMap<Adcode, AreaNames>>(new Map());

  useEffect(() => {
    let isCurrent = true;
    loadAreaNames().then((loaded) => {
      if (isCurrent) setNames(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, []);

  return (
    <section className="card__counties">
      <h3>{t('card.ofCounties')}</h3>
      {counties.map(({ adcode, topics, count }) => (
        <details key={adcode} className="card__others">
          <summary>
            {names.get(adcode)?.[language] ?? adcode}
            <span>{t('card.figures', { count })}</span>
          </summary>
          <TopicList topics={topics} />
        </details>
      ))}
    </section>
  );
}
