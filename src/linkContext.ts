import { type AtlasData, withAddition } from './data/assembleAtlas';
import { type Adcode, parentAdcode } from './domain/area';
import { placeOfComputedArea } from './domain/observeAreas';
import type { LinkContext } from './share/permalink';

/**
 * What a link may refer to, in the data as they are when it is read.
 *
 * @param known the newest data; a link to the theme of a single measure has those themes made.
 */
export function linkContext(known: { data: AtlasData }): LinkContext {
  const { areas, provinces } = known.data.boundaries;
  const adcodes = new Set([...areas, ...provinces].map(({ adcode }) => adcode));
  // Counties are not among these boundaries: one is known by the prefecture that it lies in.
  const hasArea = (adcode: Adcode) => adcodes.has(adcode) || adcodes.has(parentAdcode(adcode) ?? '');
  return {
    hasTheme(id) {
      if (!known.data.themes.has(id) && !known.data.parts.derivesThemes)
        known.data = withAddition(known.data, { parts: { derivesThemes: true }, notices: [] }).data;
      return known.data.themes.has(id);
    },
    hasArea,
    placeOfFigure(id) {
      const { observations, conflicts } = known.data.record;
      const figures = [...observations, ...conflicts.map(({ other }) => other)];
      const place = figures.find((figure) => figure.id === id)?.adcode ?? placeOfComputedArea(id);
      return place !== null && hasArea(place) ? place : null;
    },
  };
}
