import { useEffect, useState } from 'react';
import { whenIdle } from '../../../state/whenIdle';
import { useAtlas, useAtlasStore, useOverlayWork } from '../../../ui/AtlasContext';
import { previewSvg } from '../../../ui/pictures/previewSvg';
import { useWords } from '../../../ui/wording/useWords';
import type { Slide, Story } from '../model/story';
import { useSlideStates } from './SlidesContext';

/** CSS pixels of the drawing; it is shown at any size. */
const SIZE = { widthPixels: 480, heightPixels: 270 } as const;

interface SlidePictureProps {
  readonly slide: Slide;
  readonly story: Story;
  readonly locksClasses?: boolean;
}

/** A slide's map, small, drawn while the page is idle, and again when its overlays have been computed. */
export function SlidePicture({ slide, story, locksClasses = false }: SlidePictureProps) {
  const stateOf = useSlideStates();
  const atlas = useAtlasStore();
  const work = useOverlayWork();
  const data = useAtlas((state) => state.data);
  const appearance = useAtlas((state) => state.appearance);
  const { t } = useWords();
  const { state, isAbsent } = stateOf(slide, story, locksClasses);
  const { theme } = atlas.getState().preview(state);
  const isComputed = useAtlas(({ overlayResults }) => theme.overlays.every((id) => overlayResults.has(id)));
  const [picture, setPicture] = useState<string | null>(null);

  useEffect(() => {
    for (const id of theme.overlays) {
      const recipe = data.recipes.get(id);
      if (recipe !== undefined) work.prepare(recipe);
    }
  }, [work, theme, data]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when data, light or overlays are others
  useEffect(
    () => whenIdle(() => setPicture(`data:image/svg+xml,${encodeURIComponent(previewSvg(atlas, work, state, SIZE))}`)),
    [atlas, work, state, data, appearance, isComputed],
  );
  return (
    <span className="slide-picture">
      {picture !== null && <img src={picture} alt="" />}
      {isAbsent && <span className="slide-picture__absent">{t('slide.absent')}</span>}
    </span>
  );
}
