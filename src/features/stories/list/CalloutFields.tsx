import { Trash2 } from 'lucide-react';
import { figureById } from '../../../core/record/recordIndex';
import { useAtlas } from '../../../ui/AtlasContext';
import { IconButton } from '../../../ui/IconButton';
import { useAreaNames } from '../../../ui/useAreaNames';
import { hedgedText } from '../../../ui/wording/seriesText';
import { useWords } from '../../../ui/wording/useWords';
import { changeSlide, rewritten } from '../model/editStory';
import { type Callout, LIMITS, NO_TEXT, type Slide, type Story } from '../model/story';
import { usePresenter } from '../slides/PresenterContext';
import { useSlideStates } from '../slides/SlidesContext';

interface CalloutFieldsProps {
  readonly story: Story;
  readonly slide: Slide;
}

/** What the room is to look at: the figure of the place that is selected on the map, or words of one's own. */
export function CalloutFields({ story, slide }: CalloutFieldsProps) {
  const words = useWords();
  const { t, of, language } = words;
  const { stories } = usePresenter();
  const record = useAtlas(({ data }) => data.record);
  const portrayal = useAtlas((atlas) => atlas.portrayal);
  const selected = useAtlas(({ mapState }) => mapState.selection[0] ?? null);
  const openFigure = useAtlas(({ mapState }) => mapState.figure);
  const nameOf = useAreaNames(selected === null ? [] : [selected]);
  const { callouts } = slide;
  const shownCallouts = useSlideStates()(slide, story, false).callouts;
  const set = (next: readonly Callout[], group?: string) =>
    stories.edit(story.id, changeSlide(slide.id, { callouts: next }), group);
  const shown = portrayal.areas.find(({ adcode }) => adcode === selected)?.observation?.id ?? null;
  const figure = openFigure ?? shown;
  const isFull = callouts.length >= LIMITS.callouts;
  return (
    <fieldset className="callout-fields">
      <legend>{t('slide.callouts')}</legend>
      <ul>
        {callouts.map((callout, index) => {
          const id = shownCallouts[index]?.figure ?? null;
          const observation = id === null ? null : figureById(record, id);
          const measure = observation === null ? undefined : record.measures.get(observation.measure);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: callouts have no id; each field shows what its place holds
            <li key={index}>
              {observation !== null && measure !== undefined && <b>{hedgedText(words, observation, measure)}</b>}
              <input
                type="text"
                aria-label={t('slide.calloutText', { number: index + 1 })}
                maxLength={LIMITS.callout}
                placeholder={measure === undefined ? '' : of(measure.name)}
                value={of(callout.text)}
                onChange={({ target }) =>
                  set(
                    callouts.with(index, { ...callout, text: rewritten(callout.text, language, target.value) }),
                    `${slide.id} callout ${index}`,
                  )
                }
              />
              <IconButton
                label={t('slide.calloutDelete', { number: index + 1 })}
                onClick={() => set(callouts.toSpliced(index, 1))}
              >
                <Trash2 aria-hidden />
              </IconButton>
            </li>
          );
        })}
      </ul>
      {!isFull && (
        <>
          {selected !== null && figure !== null && (
            <button
              type="button"
              className="text-button"
              onClick={() => set([...callouts, { figure, place: null, text: NO_TEXT }])}
            >
              {t('slide.calloutAddPlace', { place: nameOf(selected) })}
            </button>
          )}
          <button
            type="button"
            className="text-button"
            onClick={() => set([...callouts, { figure: null, place: selected, text: NO_TEXT }])}
          >
            {t('slide.calloutAdd')}
          </button>
        </>
      )}
    </fieldset>
  );
}
