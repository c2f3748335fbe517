import { useMemo } from 'react';
import { LEVELS } from '../../core/areas/area';
import type { LevelChoice } from '../../core/portrayal/mapState';
import { figureCounts } from '../../core/portrayal/shownLevel';
import { chooseLevel } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { useWords } from '../../ui/wording/useWords';

const CHOICES: readonly LevelChoice[] = ['auto', ...LEVELS];

/** Which areas are drawn: those that the theme's figures were published for, or a level of the reader's choice. */
export function LevelSwitch() {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const chosen = useAtlas(({ mapState }) => mapState.geography.level);
  const shown = useAtlas(({ portrayal }) => portrayal.level);
  const theme = useAtlas((state) => state.theme);
  const record = useAtlas(({ data }) => data.record);
  const counties = useAtlas(({ session }) => session.counties);
  const isLoading = counties === 'loading';
  const isMissing = counties === 'missing' && chosen === 'county';
  const hasOther = useAtlas(({ portrayal }) => portrayal.notices.some(({ code }) => code === 'no-figures-at-level'));
  const counts = useMemo(() => figureCounts(theme, record), [theme, record]);
  return (
    <>
      <fieldset className="segments">
        <legend className="visually-hidden">{t('level.title')}</legend>
        {CHOICES.map((choice) => {
          const count = choice === 'auto' ? counts[shown] : counts[choice];
          const description =
            choice === 'auto' ? t('level.autoShows', { level: t(`level.of.${shown}`) }) : t('level.figures', { count });
          return (
            <button
              key={choice}
              type="button"
              aria-pressed={choice === chosen}
              data-empty={count === 0}
              title={description}
              onClick={() => atlas.getState().dispatch(chooseLevel(choice))}
            >
              {t(`level.${choice}`)}
              <span className="visually-hidden">{description}</span>
            </button>
          );
        })}
      </fieldset>
      <p role="status" className={isLoading || isMissing ? 'toolbar__status' : 'visually-hidden'}>
        {isLoading && t('level.loading')}
        {isMissing && t('level.missing')}
      </p>
      {isMissing && (
        <button type="button" className="text-button" onClick={() => atlas.getState().retryCounties()}>
          {t('level.again')}
        </button>
      )}
      {hasOther && (
        <button type="button" className="text-button" onClick={() => atlas.getState().dispatch(chooseLevel('auto'))}>
          {t('level.showPublished')}
        </button>
      )}
    </>
  );
}
