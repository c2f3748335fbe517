import { useEffect, useState } from 'react';
import { shownLevel } from '../../core/portrayal/shownLevel';
import { AS_AUTHORED } from '../../core/portrayal/shownTheme';
import { thumbnail } from '../../render/svg/thumbnail';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { whenIdle } from '../../ui/whenIdle';
import { THUMBNAIL_SIZE } from './thumbnailSize';

/**
 * A picture of each theme that is listed with one as a data URL, by the theme's id. Drawn one at a time while the page is idle, and
 * only once the map stands: they must not delay it. Those of counties come with the counties.
 */
export function useThumbnails(): ReadonlyMap<string, string> {
  const data = useAtlas((atlas) => atlas.data);
  const appearance = useAtlas((atlas) => atlas.appearance);
  const isMapLoading = useAtlas(({ session }) => session.map === 'loading');
  const atlas = useAtlasStore();
  const [pictures, setPictures] = useState<ReadonlyMap<string, string>>(new Map());

  useEffect(() => {
    if (isMapLoading) return;
    const { mapState, portrayalCache } = atlas.getState();
    const asAuthored = { ...mapState, ...AS_AUTHORED };
    const drawn = new Map<string, string>();
    const waiting = [...data.themes.values()].flatMap((theme) => {
      const geography = data.geographies[shownLevel('auto', theme, data.record, null)];
      return theme.origin !== 'derived' && geography !== null ? [{ theme, geography }] : [];
    });
    const drawNext = () => {
      const next = waiting.shift();
      if (next === undefined) {
        setPictures(drawn);
        return;
      }
      const { theme, geography } = next;
      const portrayal = portrayalCache.of(theme, asAuthored, geography, appearance);
      const { geographies, land } = data;
      const bare = { overlays: [], selection: [], hovered: null, labels: [] };
      const svg = thumbnail({ portrayal, geography, geographies, land, appearance, ...bare }, THUMBNAIL_SIZE);
      drawn.set(theme.id, `data:image/svg+xml,${encodeURIComponent(svg)}`);
      cancel = whenIdle(drawNext);
    };
    let cancel = whenIdle(drawNext);
    return () => cancel();
  }, [atlas, data, appearance, isMapLoading]);

  return pictures;
}
