import type { Atlas } from '../../state/atlas';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { NoticeLine } from '../../ui/NoticeLine';
import { useWords } from '../../ui/wording/useWords';
import type { Presentation } from '../presentation';
import { slideAt } from '../presentation';
import { useSlideStates } from '../SlidesContext';

/** The documents behind a slide, and every notice of it: what the room may ask about. */
export function SlideSources({ presentation }: { readonly presentation: Presentation }) {
  const words = useWords();
  const { t, of } = words;
  const atlas = useAtlasStore();
  const data = useAtlas((state) => state.data);
  const slide = slideAt(presentation);
  const { state, notices } = useSlideStates()(slide, presentation.story, presentation.locksClasses);
  const { portrayal, theme } = atlas.getState().foresee(state);
  const { sources } = data.record;
  const ids = new Set([
    ...slide.callouts.flatMap(({ figure }) => data.record.observations.find(({ id }) => id === figure)?.source ?? []),
    ...theme.overlays.flatMap((id) => overlaySources(data, id)),
    ...(theme.symbol === 'none' ? [] : portrayal.credits),
  ]);
  const told = [...notices, ...(theme.symbol === 'none' ? [] : portrayal.notices)];
  return (
    <>
      <h2>
        <small>{t('speaker.sources')}</small>
      </h2>
      <ul className="speaker__sources">
        {[...ids].map((id) => {
          const source = sources.get(id);
          return source === undefined ? null : (
            <li key={id}>
              {of(source.title)}{' '}
              <small>{t('stage.sourceItem', { publisher: of(source.publisher), date: source.date })}</small>
            </li>
          );
        })}
      </ul>
      <ul className="speaker__notices">
        {told.map((notice) => (
          <NoticeLine key={`${notice.code} ${JSON.stringify(notice.values)}`} notice={notice} words={words} />
        ))}
      </ul>
    </>
  );
}

function overlaySources({ recipes, record }: Atlas['data'], id: string): readonly string[] {
  const recipe = recipes.get(id);
  if (recipe === undefined) return [];
  const observed = new Set(recipe.entries.map(({ observation }) => observation));
  const ofEntries = record.observations.filter((observation) => observed.has(observation.id));
  return [...(recipe.source === null ? [] : [recipe.source]), ...ofEntries.map(({ source }) => source)];
}
