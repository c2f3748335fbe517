import { type Ref, useEffect, useMemo } from 'react';
import type { Adcode } from '../../core/areas/area';
import type { Figure, PlaceFigures } from '../../core/record/placeFigures';
import { placeFigures, topicsOf } from '../../core/record/placeFigures';
import { useAtlas } from '../../ui/AtlasContext';
import { useAreaNames } from '../../ui/useAreaNames';
import { useWords } from '../../ui/wording/useWords';
import { AllFigures } from './AllFigures';
import { Changes } from './Changes';
import { Courses } from './Courses';
import { Headlines } from './Headlines';
import { changesOf, coursesOf, headlinesOf, overlayThemesOf, standingsOf, topicsWithout } from './model/placePage';
import { commonPeriod, sourcesOf } from './model/references';
import { PlaceContext, type PlaceTerms } from './PlaceContext';
import { PlaceFoot } from './PlaceFoot';
import { PlaceHead } from './PlaceHead';
import { PlaceLayers } from './PlaceLayers';
import { Standings } from './Standings';

interface PlaceSheetProps {
  readonly adcode: Adcode;
  readonly title: Ref<HTMLHeadingElement>;
}

/** What is printed: head, main figures, charts, layers, every figure with its source, and the sources. */
export function PlaceSheet({ adcode, title }: PlaceSheetProps) {
  const { t } = useWords();
  const data = useAtlas((atlas) => atlas.data);
  const { record } = data;
  const figures = useMemo(() => placeFigures(record, topicsOf(record), adcode), [record, adcode]);
  const published = useMemo(() => figures.own.flatMap((group) => group.figures), [figures]);
  const nameOf = useAreaNames([adcode]);
  const terms = useTerms(figures, published);
  const name = nameOf(adcode);
  const changes = changesOf(published);
  useEffect(() => {
    document.title = t('place.tab', { place: name, name: t('app.name') });
  }, [t, name]);
  return (
    <PlaceContext value={terms}>
      <article className="place-sheet">
        <PlaceHead adcode={adcode} title={title} figures={figures} />
        <Headlines headlines={headlinesOf(data, adcode)} />
        <div className="place-sheet__charts">
          <Changes changes={changes} />
          <Courses courses={coursesOf(published)} />
          <Standings standings={standingsOf(data, adcode, published)} />
          <PlaceLayers themes={overlayThemesOf(data, adcode)} />
        </div>
        <AllFigures own={topicsWithout(figures.own, changes)} context={figures.context} />
        <PlaceFoot adcode={adcode} />
      </article>
    </PlaceContext>
  );
}

function useTerms(figures: PlaceFigures, published: readonly Figure[]): PlaceTerms {
  return useMemo(
    () => ({ period: commonPeriod(published), sources: sourcesOf([...published, ...figures.context]) }),
    [figures, published],
  );
}
