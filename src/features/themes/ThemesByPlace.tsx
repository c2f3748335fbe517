import { memo } from 'react';
import type { Adcode } from '../../core/areas/area';
import { select } from '../../state/actions';
import { type PlaceTheme, type PlaceThemes, placesOfThemes } from '../../state/placeThemes';
import { switchTheme } from '../../state/switchTheme';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { useAreaNames } from '../../ui/useAreaNames';
import { digestValue } from '../../ui/wording/themeDigest';
import { useWords } from '../../ui/wording/useWords';
import { ThemeItem } from './ThemeItem';

/** A reader's table may have thousands of places, which the search finds sooner than a list. */
const MOST_PLACES = 40;

/** The places that figures were published for, each with what the themes show of it. */
export const ThemesByPlace = memo(function ThemesByPlace({ close }: { readonly close: () => void }) {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const current = useAtlas(({ theme }) => theme.id);
  const places = useAtlas(({ data }) => placesOfThemes(data));
  const listed = places.slice(0, MOST_PLACES);
  const nameOf = useAreaNames(listed.map(({ adcode }) => adcode));
  const followed = listed.find(({ themes }) => themes.some(({ theme }) => theme.id === current));
  const open = (adcode: Adcode) => {
    atlas.getState().dispatch(select(adcode));
    close();
  };
  const choose = ({ theme, level }: PlaceTheme) => {
    switchTheme(atlas, theme.id, 'fly', level);
    close();
  };
  return (
    <>
      {listed.map((place) => (
        <PlaceSection
          key={place.adcode}
          place={place}
          name={nameOf(place.adcode)}
          current={current}
          isFollowed={place === followed}
          open={open}
          choose={choose}
        />
      ))}
      {listed.length < places.length && (
        <p className="themes__more">{t('themes.morePlaces', { count: places.length - listed.length })}</p>
      )}
    </>
  );
});

interface PlaceSectionProps {
  readonly place: PlaceThemes;
  readonly name: string;
  /** Id of the theme on the map. */
  readonly current: string;
  readonly isFollowed: boolean;
  readonly open: (adcode: Adcode) => void;
  readonly choose: (theme: PlaceTheme) => void;
}

function PlaceSection({ place, name, current, isFollowed, open, choose }: PlaceSectionProps) {
  const words = useWords();
  const measures = useAtlas(({ data }) => data.record.measures);
  const { adcode, count, themes } = place;
  return (
    <section>
      <header className="themes__place">
        <h3>{name}</h3>
        <button
          type="button"
          className="text-button"
          aria-label={words.t('themes.openPlace', { name, count })}
          onClick={() => open(adcode)}
        >
          {words.t('card.figures', { count })}
        </button>
      </header>
      <ul>
        {themes.map((each) => {
          const measure = measures.get(each.theme.measure);
          return (
            <ThemeItem
              key={each.theme.id}
              theme={each.theme}
              isCurrent={each.theme.id === current}
              isFollowed={isFollowed}
              choose={() => choose(each)}
            >
              {measure !== undefined && (
                <b className="theme__value">{digestValue(words, { theme: each.theme, measure }, each.figure)}</b>
              )}
            </ThemeItem>
          );
        })}
      </ul>
    </section>
  );
}
