import { type AtlasData, withAddition } from './data/assembleAtlas';
import { areaTest } from './domain/boundaries';
import { placeOfComputedArea } from './domain/observeAreas';
import type { LinkContext } from './share/permalink';

/**
 * What a link may refer to, in the data as they are when it is read.
 *
 * @param known the newest data; a link to the theme of a single measure has those themes made.
 */
export function linkContext(known: { data: AtlasData }): LinkContext {
  const hasArea = areaTest(known.data.boundaries);
  return {
    hasTheme(id) {
      if (!known.data.themes.has(id) && !known.data.parts.derivesThemes)
        known.data = withAddition(known.data, { parts: { derivesThemes: true }, notices: [] }).data;
      return known.data.themes.has(id);
    },
    hasArea,
    hasOverlay: (id) => known.data.overlayIds.includes(id),
    placeOfFigure(id) {
      const { observations, conflicts } = known.data.record;
      const figures = [...observations, ...conflicts.map(({ other }) => other)];
      const place = figures.find((figure) => figure.id === id)?.adcode ?? placeOfComputedArea(id);
      return place !== null && hasArea(place) ? place : null;
    },
  };
}
