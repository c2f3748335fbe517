import { useEffect, useRef } from 'react';
import { type Adcode, levelOf } from '../../core/areas/area';
import { useAtlas } from '../../ui/AtlasContext';
import { useWords } from '../../ui/wording/useWords';
import { CurrentFigure } from './CurrentFigure';
import { FigureItem } from './FigureItem';
import { NoFigures } from './NoFigures';
import { PlaceOverlays } from './PlaceOverlays';
import { PlacesWithin } from './PlacesWithin';
import type { PlaceFigures } from './placeFigures';
import { TopicList } from './TopicList';

interface CardBodyProps {
  readonly adcode: Adcode;
  readonly figures: PlaceFigures;
  readonly isOpen: boolean;
  readonly nameOf: (adcode: Adcode) => string;
  readonly show: (adcode: Adcode) => void;
}

export function CardBody({ adcode, figures, isOpen, nameOf, show }: CardBodyProps) {
  const { t } = useWords();
  const body = useRef<HTMLDivElement>(null);
  const figure = useAtlas(({ mapState }) => mapState.figure);
  const { own, count, context, named, within } = figures;

  // A link opens at its figure; on a narrow window only once the sheet stands.
  // biome-ignore lint/correctness/useExhaustiveDependencies: isOpen says when the sheet stands
  useEffect(() => {
    if (figure !== null) body.current?.querySelector('.figure[data-open="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [figure, isOpen]);

  return (
    <div className="card__body" ref={body}>
      <CurrentFigure adcode={adcode} />
      <PlaceOverlays adcode={adcode} />
      <TopicList topics={own} count={count} />
      <NoFigures named={named} hasFigures={count > 0} />
      {within.length > 0 && <PlacesWithin places={within} level={levelOf(adcode)} nameOf={nameOf} show={show} />}
      {context.length > 0 && (
        <section className="card__context">
          <h3>{t('card.context')}</h3>
          <p>{t('card.contextHint')}</p>
          <ul>
            {context.map((item) => (
              <FigureItem key={item.series.newest.id} figure={item} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
