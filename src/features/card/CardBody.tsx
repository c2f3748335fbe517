import { useEffect, useRef } from 'react';
import { type Adcode, levelOf } from '../../core/areas/area';
import { figureIn, type PlaceFigures, withoutFigure } from '../../core/record/placeFigures';
import { useAtlas } from '../../ui/AtlasContext';
import { portrayedArea } from '../../ui/portrayedArea';
import { useWords } from '../../ui/wording/useWords';
import { FigureItem } from './FigureItem';
import { NoFigures } from './NoFigures';
import { PlaceOverlays } from './PlaceOverlays';
import { PlacesWithin } from './PlacesWithin';
import { ThemeFigure } from './ThemeFigure';
import { TopicList } from './TopicList';

interface CardBodyProps {
  readonly adcode: Adcode;
  readonly figures: PlaceFigures;
  readonly isOpen: boolean;
  readonly nameOf: (adcode: Adcode) => string;
  readonly show: (adcode: Adcode) => void;
}

/** What the theme says of the place and where that stands; then its other figures by topic; last what the atlas measured beside them. */
export function CardBody({ adcode, figures, isOpen, nameOf, show }: CardBodyProps) {
  const { t } = useWords();
  const body = useRef<HTMLDivElement>(null);
  const figure = useAtlas(({ mapState }) => mapState.figure);
  const { count, named, within } = figures;
  const isOfOverlays = useAtlas(({ portrayal }) => portrayal.theme.symbol === 'none');
  const shownId = useAtlas(({ portrayal }) => portrayedArea(portrayal, adcode)?.observation?.id ?? null);
  const shown = isOfOverlays || shownId === null ? null : figureIn(figures, shownId);
  const { own, context } = shown === null ? figures : withoutFigure(figures, shown);
  const ownCount = own.reduce((sum, group) => sum + group.count, 0);

  // A link opens at its figure; on a narrow window only once the sheet stands.
  // biome-ignore lint/correctness/useExhaustiveDependencies: isOpen says when the sheet stands
  useEffect(() => {
    if (figure !== null) body.current?.querySelector('.figure[data-open="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [figure, isOpen]);

  return (
    <div className="card__body" ref={body}>
      <ThemeFigure adcode={adcode} figure={shown} />
      <TopicList topics={own} count={ownCount} />
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
      <PlaceOverlays adcode={adcode} />
    </div>
  );
}
