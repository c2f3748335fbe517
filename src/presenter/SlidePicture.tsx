import { useEffect, useState } from 'react';
import { inksOf } from '../domain/palette';
import type { Slide, Story } from '../domain/story/story';
import { shownOf } from '../state/atlas';
import { createThumbnailPress } from '../svg/thumbnail';
import { useAtlas, useAtlasStore } from '../ui/AtlasContext';
import { whenIdle } from '../ui/whenIdle';
import { useSlideStates } from './SlidesContext';

/** CSS pixels of the drawing; it is shown at any size. */
const SIZE = { widthPixels: 320, heightPixels: 180 } as const;

interface SlidePictureProps {
  readonly slide: Slide;
  readonly story: Story;
  readonly locksClasses?: boolean;
}

/** A slide's map, small, drawn while the page is idle; empty until then. */
export function SlidePicture({ slide, story, locksClasses = false }: SlidePictureProps) {
  const stateOf = useSlideStates();
  const atlas = useAtlasStore();
  const data = useAtlas((state) => state.data);
  const appearance = useAtlas((state) => state.appearance);
  const [picture, setPicture] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when data or light are others
  useEffect(
    () =>
      whenIdle(() => {
        const { state } = stateOf(slide, story, locksClasses);
        const { portrayal, geography } = shownOf(atlas.getState(), state);
        const { hatchGround, hatch, prefectureBorder: border } = inksOf(appearance);
        const svg = createThumbnailPress(geography, SIZE).draw(portrayal, { hatchGround, hatch, border });
        setPicture(`data:image/svg+xml,${encodeURIComponent(svg)}`);
      }),
    [atlas, stateOf, slide, story, locksClasses, data, appearance],
  );
  return <span className="slide-picture">{picture !== null && <img src={picture} alt="" />}</span>;
}
