import { useCallback, useEffect, useMemo, useRef } from 'react';
import { type Adcode, parentAdcode, provinceAdcode } from '../../core/areas/area';
import { type PlaceFigures, placeFigures, topicsOf } from '../../core/record/placeFigures';
import { localise } from '../../core/text/text';
import { clearSelection, select } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { focusFirst } from '../../ui/focusFirst';
import { isBusy } from '../../ui/pageKeys';
import { usePlaceNames } from '../../ui/usePlaceNames';
import { useWords } from '../../ui/wording/useWords';
import { CardBody } from './CardBody';
import { CardHead } from './CardHead';

/** The selected place, of any level: its names, its figures, and the evidence of each. */
export function CityCard({ isOpen }: { readonly isOpen: boolean }) {
  const adcode = useAtlas(({ mapState }) => mapState.selection[0] ?? null);
  if (adcode === null) return <p role="status" className="visually-hidden" />;
  return <PlaceCard adcode={adcode} isOpen={isOpen} />;
}

function PlaceCard({ adcode, isOpen }: { readonly adcode: Adcode; readonly isOpen: boolean }) {
  const { t, language } = useWords();
  const atlas = useAtlasStore();
  const record = useAtlas(({ data }) => data.record);
  const figures = useMemo(() => placeFigures(record, topicsOf(record), adcode), [record, adcode]);
  const namesOf = usePlaceNames(placesNamed(adcode, figures));
  const nameOf = useCallback((place: Adcode) => localise(namesOf(place), language) ?? place, [namesOf, language]);
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = useClosing(adcode, card);

  const show = useCallback(
    (place: Adcode) => {
      atlas.getState().dispatch(select(place));
      // The button that was pressed is gone with the card of the other place.
      setTimeout(() => heading.current?.focus());
    },
    [atlas],
  );

  const counts = [t('card.figures', { count: figures.count }), t('card.sources', { count: figures.sourceCount })];
  const isNamed = namesOf(adcode) !== null;
  return (
    <>
      <p role="status" className="visually-hidden">
        {isNamed ? t('card.announce', { name: nameOf(adcode), figures: counts.join(t('list.dot')) }) : ''}
      </p>
      <section ref={card} className="card panel sheet" aria-label={t('card.title')} data-open={isOpen}>
        <CardHead
          heading={heading}
          adcode={adcode}
          names={namesOf(adcode)}
          figures={figures}
          nameOf={nameOf}
          show={show}
          close={close}
        />
        <CardBody key={adcode} adcode={adcode} figures={figures} isOpen={isOpen} nameOf={nameOf} show={show} />
      </section>
    </>
  );
}

function placesNamed(adcode: Adcode, { within }: PlaceFigures): readonly Adcode[] {
  return [adcode, parentAdcode(adcode) ?? adcode, provinceAdcode(adcode), ...within.map((place) => place.adcode)];
}

/** Lets go of the place, by Escape too, and gives the focus back to where the card was asked for. */
function useClosing(adcode: Adcode, card: React.RefObject<HTMLElement | null>): () => void {
  const atlas = useAtlasStore();
  const returnFocusTo = useRef<HTMLElement | null>(null);

  const close = useCallback(() => {
    const target = returnFocusTo.current;
    atlas.getState().dispatch(clearSelection);
    // On touch screens focusing a field opens the keyboard.
    const isField = target instanceof HTMLInputElement && !matchMedia('(hover: hover)').matches;
    if (target === null || isField || !target.isConnected) focusFirst('.map-focus', '.figures [data-row]');
    else target.focus();
  }, [atlas]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each place is asked for from somewhere
  useEffect(() => {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || active === document.body || card.current?.contains(active)) return;
    returnFocusTo.current = active;
  }, [adcode, card]);

  useEffect(() => {
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isBusy(event.target)) return;
      event.preventDefault();
      close();
    };
    window.addEventListener('keydown', onEscape);
    return () => window.removeEventListener('keydown', onEscape);
  }, [close]);

  return close;
}
