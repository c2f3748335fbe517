import { type CSSProperties, useEffect, useMemo, useState } from 'react';
import { whenIdle } from '../../../state/whenIdle';
import { StillAtlas, useAtlas, useAtlasStore, useOverlayWork } from '../../../ui/AtlasContext';
import { useElementWidth } from '../../../ui/useElementWidth';
import { useRootSize } from '../../../ui/useRootSize';
import { useWords } from '../../../ui/wording/useWords';
import type { Presentation } from '../model/presentation';
import { slideCaption, slideTitle } from '../model/slideText';
import type { Slide } from '../model/story';
import { finishedMap, stageRem } from './finishedMap';
import { SlideFoot } from './SlideFoot';
import { SlidePicture } from './SlidePicture';
import { SlideSheet } from './SlideSheet';
import { useSlideStates } from './SlidesContext';
import { stillAtlas } from './stillAtlas';

interface FinishedSlideProps {
  readonly slide: Slide;
  readonly presentation: Presentation;
  /** Of the room's window, its width by its height. */
  readonly aspect: number;
}

/** A slide as the room sees it, small: map, title, callouts, legend. Where a window stands upright, the map alone. */
export function FinishedSlide({ slide, presentation, aspect }: FinishedSlideProps) {
  const { story, locksClasses } = presentation;
  const isUpright = aspect <= 1 || matchMedia('(max-aspect-ratio: 1/1)').matches;
  if (isUpright) return <SlidePicture slide={slide} story={story} locksClasses={locksClasses} />;
  return <SmallStage slide={slide} presentation={presentation} aspect={aspect} />;
}

function SmallStage({ slide, presentation, aspect }: FinishedSlideProps) {
  const words = useWords();
  const { story, locksClasses, textScale } = presentation;
  const { state, notices, isAbsent, callouts } = useSlideStates()(slide, story, locksClasses);
  const atlas = useAtlasStore();
  const work = useOverlayWork();
  const data = useAtlas((now) => now.data);
  const appearance = useAtlas((now) => now.appearance);
  const results = useAtlas((now) => now.overlayResults);
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew when data, light or overlays are others
  const still = useMemo(() => stillAtlas(atlas, state), [atlas, state, data, appearance, results]);
  const rem = useMemo(() => stageRem(aspect, textScale), [aspect, textScale]);
  const [map, setMap] = useState<string | null>(null);
  const [frame, width] = useElementWidth<HTMLDivElement>(0);
  const scale = width / (rem.width * useRootSize());

  useEffect(() => {
    for (const id of still.getState().theme.overlays) {
      const recipe = data.recipes.get(id);
      if (recipe !== undefined) work.prepare(recipe);
    }
  }, [work, still, data]);
  useEffect(
    () => whenIdle(() => setMap(`data:image/svg+xml,${encodeURIComponent(finishedMap(still.getState(), work, rem))}`)),
    [still, work, rem],
  );

  const size = { '--stage-width': `${rem.width}rem`, '--stage-height': `${rem.height}rem` } as CSSProperties;
  return (
    <div ref={frame} className="finished-slide slide-picture" style={{ ...size, aspectRatio: String(aspect) }}>
      {map !== null && <img src={map} alt="" />}
      <div className="stage" style={{ transform: `scale(${scale})` }} aria-hidden inert>
        <StillAtlas atlas={still}>
          <SlideSheet
            title={slideTitle(words, slide, data.themes)}
            caption={slideCaption(words, slide, data.themes)}
            callouts={isAbsent ? [] : callouts}
            foot={
              <SlideFoot
                presentation={{ ...presentation, index: story.slides.indexOf(slide) }}
                isMissing={notices.length > 0}
              />
            }
          />
        </StillAtlas>
      </div>
    </div>
  );
}
