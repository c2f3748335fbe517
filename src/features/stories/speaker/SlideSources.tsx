import { figureById } from '../../../core/record/recordIndex';
import { sceneOf } from '../../../state/sceneOf';
import { useAtlas, useAtlasStore, useOverlayWork } from '../../../ui/AtlasContext';
import { NoticeLines } from '../../../ui/NoticeLines';
import { dateText, publisherText } from '../../../ui/wording/sourceWords';
import { useWords } from '../../../ui/wording/useWords';
import { type Presentation, slideAt } from '../model/presentation';
import { useSlideStates } from '../slides/SlidesContext';

/** The documents behind a slide, and every notice of it: what the room may ask about. */
export function SlideSources({ presentation }: { readonly presentation: Presentation }) {
  const words = useWords();
  const { t, of } = words;
  const atlas = useAtlasStore();
  const data = useAtlas((state) => state.data);
  const slide = slideAt(presentation);
  const { state, notices, callouts } = useSlideStates()(slide, presentation.story, presentation.locksClasses);
  const { theme, overlays, scene } = sceneOf(atlas.getState(), useOverlayWork(), state);
  const { portrayal } = scene;
  const { sources } = data.record;
  const ids = new Set([
    ...callouts.flatMap(({ figure }) => (figure === null ? [] : (figureById(data.record, figure)?.source ?? []))),
    ...overlays.flatMap((overlay) => overlay.sources),
    ...(theme.symbol === 'none' ? [] : portrayal.credits),
  ]);
  // A slide whose data are missing lists its sources itself.
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
              <small>
                {t('stage.sourceItem', { publisher: publisherText(words, source), date: dateText(words, source) })}
              </small>
            </li>
          );
        })}
      </ul>
      <ul className="speaker__notices">
        <NoticeLines notices={told} words={words} />
      </ul>
    </>
  );
}
