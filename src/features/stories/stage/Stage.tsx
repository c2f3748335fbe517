import { useEffect, useRef } from 'react';
import { useAtlas } from '../../../ui/AtlasContext';
import { useWords } from '../../../ui/wording/useWords';
import { isCovered, slideAt } from '../model/presentation';
import { slideCaption, slideTitle } from '../model/slideText';
import { useStaged } from '../slides/PresenterContext';
import { SlideFoot } from '../slides/SlideFoot';
import { SlideSheet } from '../slides/SlideSheet';
import { useSlideStates } from '../slides/SlidesContext';
import { SpeakerPanel } from '../speaker/SpeakerPanel';
import { ControlBar } from './ControlBar';
import { KeysHelp } from './KeysHelp';
import { Overview } from './Overview';
import { SlideCode } from './SlideCode';
import { Spotlight } from './Spotlight';
import { useStageControls } from './useStageControls';

/** A slide before the room: title, callouts, legend and sources around the map, and nothing else. */
export function Stage() {
  const words = useWords();
  const presentation = useStaged((staged) => staged.presentation);
  const themes = useAtlas(({ data }) => data.themes);
  // Text about figures never stands beside another map, nor without one.
  const isAbsent = useStaged((staged) => staged.isAbsent);
  const isMissing = useStaged((staged) => staged.notices.length > 0);
  const stateOf = useSlideStates();
  const stage = useRef<HTMLElement>(null);
  const { act, isSpeakerHere, closeSpeaker } = useStageControls(stage);

  useEffect(() => {
    stage.current?.focus({ preventScroll: true });
  }, []);

  if (presentation === null) return null;
  const { story, index, screen, isOverview, isHelp, isCode, hasSpotlight, locksClasses } = presentation;
  const slide = slideAt(presentation);
  const title = slideTitle(words, slide, themes);
  const caption = slideCaption(words, slide, themes);
  const position = { number: index + 1, count: story.slides.length };
  return (
    <section
      ref={stage}
      className="stage"
      tabIndex={-1}
      aria-label={words.t('stage.title', { title: words.of(story.title) })}
      data-covered={isCovered(presentation)}
    >
      <p className="visually-hidden" role="status">
        {words.t('stage.slide', { ...position, title })}
      </p>
      <SlideSheet
        title={title}
        caption={caption}
        callouts={isAbsent ? [] : stateOf(slide, story, locksClasses).callouts}
        foot={<SlideFoot presentation={presentation} isMissing={isMissing} />}
      />
      {hasSpotlight && <Spotlight />}
      {screen !== 'slide' && <div className="stage__blank" data-screen={screen} />}
      {isOverview && <Overview presentation={presentation} act={act} />}
      {isHelp && <KeysHelp act={act} />}
      {isCode && <SlideCode title={title} act={act} />}
      {isSpeakerHere && <SpeakerPanel presentation={presentation} close={closeSpeaker} act={act} />}
      <ControlBar presentation={presentation} act={act} />
    </section>
  );
}
