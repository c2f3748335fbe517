import { useEffect, useRef, useState } from 'react';
import { asAuthored } from '../../core/overlays/choices';
import { metresPerMinute } from '../../core/overlays/geometry';
import type { OverlayResult } from '../../core/overlays/portrayOverlays';
import { AS_AUTHORED } from '../../core/portrayal/shownTheme';
import type { Theme } from '../../core/record/theme';
import type { DrawnOverlay } from '../../core/scene/mapScene';
import { thumbnail } from '../../render/svg/thumbnail';
import type { Atlas } from '../../state/atlas';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { whenIdle } from '../../ui/whenIdle';
import { THUMBNAIL_SIZE } from './thumbnailSize';

/**
 * Pictures of those themes of overlays that have been on the map, as data URLs by the theme's id: none is computed for
 * its picture alone. Each is drawn once, as the theme was first seen, while the page is idle.
 */
export function useOverlayThumbnails(): ReadonlyMap<string, string> {
  const data = useAtlas((atlas) => atlas.data);
  const appearance = useAtlas((atlas) => atlas.appearance);
  const results = useAtlas((atlas) => atlas.overlayResults);
  const own = useAtlas((atlas) => atlas.own);
  const atlas = useAtlasStore();
  const drawn = useRef(new Map<string, string>());
  const shown = useRef('');
  const [pictures, setPictures] = useState<ReadonlyMap<string, string>>(new Map());

  useEffect(() => {
    const isDrawn = ({ id }: Theme) => drawn.current.has(`${appearance} ${id}`);
    const waiting = [...data.themes.values()].filter(
      (theme) => !isDrawn(theme) && drawnOverlays(theme, data, results, own).length > 0,
    );
    const drawAll = () => {
      const { portrayalCache, mapState } = atlas.getState();
      const geography = data.geographies.prefecture;
      for (const theme of waiting) {
        const overlays = drawnOverlays(theme, data, results, own);
        const portrayal = portrayalCache.of(theme, { ...mapState, ...AS_AUTHORED }, geography, appearance);
        const { geographies, land } = data;
        const bare = { selection: [], hovered: null, labels: [] };
        const scene = { portrayal, geography, geographies, land, overlays, appearance, ...bare };
        const svg = thumbnail(scene, THUMBNAIL_SIZE);
        drawn.current.set(`${appearance} ${theme.id}`, `data:image/svg+xml,${encodeURIComponent(svg)}`);
      }
      const shows = `${appearance} ${drawn.current.size}`;
      if (shown.current === shows) return;
      shown.current = shows;
      const ofLight = [...drawn.current].filter(([key]) => key.startsWith(`${appearance} `));
      setPictures(new Map(ofLight.map(([key, picture]) => [key.slice(appearance.length + 1), picture])));
    };
    return whenIdle(drawAll);
  }, [atlas, data, appearance, results, own]);

  return pictures;
}

function drawnOverlays(
  { overlays }: Theme,
  { recipes }: Atlas['data'],
  results: ReadonlyMap<string, OverlayResult>,
  own: ReadonlyMap<string, unknown>,
): readonly DrawnOverlay[] {
  const isComplete = overlays.every((id) => {
    const recipe = recipes.get(id);
    return recipe !== undefined && (recipe.entries.length === 0 || results.get(id)?.geometry != null);
  });
  if (!isComplete) return [];
  return overlays.flatMap((id) => {
    const recipe = recipes.get(id);
    const geometry = results.get(id)?.geometry ?? null;
    if (recipe === undefined || geometry === null || own.has(id)) return [];
    const speed = recipe.parameters.find(({ id: parameter }) => parameter === 'speed')?.default ?? 0;
    const { parts, districts } = geometry;
    return [{ choice: asAuthored(id), recipe, parts, districts, metresPerMinute: metresPerMinute(speed) }];
  });
}
