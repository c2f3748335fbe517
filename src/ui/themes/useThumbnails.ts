import { useEffect, useRef, useState } from 'react';
import { inksOf } from '../../domain/palette';
import { createThumbnailPress, type ThumbnailPress } from '../../svg/thumbnail';
import { useAtlas, useAtlasStore } from '../AtlasContext';

const SIZE = { widthPixels: 64, heightPixels: 48 } as const;

/**
 * A picture of each theme as a data URL, by the theme's id. Drawn one at a time while the page is idle, and only once
 * the map stands: they must not delay it.
 */
export function useThumbnails(): ReadonlyMap<string, string> {
  const data = useAtlas((atlas) => atlas.data);
  const appearance = useAtlas((atlas) => atlas.appearance);
  const isMapLoading = useAtlas(({ session }) => session.map === 'loading');
  const atlas = useAtlasStore();
  const press = useRef<ThumbnailPress | null>(null);
  const [pictures, setPictures] = useState<ReadonlyMap<string, string>>(new Map());

  useEffect(() => {
    if (isMapLoading) return;
    const inks = inksOf(appearance);
    const { mapState, portraits } = atlas.getState();
    const asAuthored = { ...mapState, classification: null };
    const drawn = new Map<string, string>();
    const waiting = [...data.themes.values()];
    const drawNext = () => {
      const theme = waiting.shift();
      if (theme === undefined) {
        setPictures(drawn);
        return;
      }
      press.current ??= createThumbnailPress(data.boundaries.topology, SIZE);
      const svg = press.current.draw(portraits.of(theme, asAuthored, appearance), {
        hatchGround: inks.hatchGround,
        hatch: inks.hatch,
        border: inks.prefectureBorder,
      });
      drawn.set(theme.id, `data:image/svg+xml,${encodeURIComponent(svg)}`);
      cancel = whenIdle(drawNext);
    };
    let cancel = whenIdle(drawNext);
    return () => cancel();
  }, [atlas, data, appearance, isMapLoading]);

  return pictures;
}

function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(task, 50);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(task, { timeout: 2000 });
  return () => cancelIdleCallback(request);
}
