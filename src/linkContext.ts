import { type AtlasData, withAddition } from './data/assembleAtlas';
import { dataAt } from './data/dataAt';
import { areaTest } from './domain/boundaries';
import { placeOfComputedArea } from './domain/observeAreas';
import { newestEdition } from './domain/record/parseEditions';
import { allFigures } from './domain/record/recordAt';
import type { LinkContext } from './share/permalink';
import { DEFAULT_MAP_STATE } from './state/mapState';

/**
 * What a link may refer to, in the data as they are when it is read.
 *
 * @param known the newest data, of the newest edition; a link to the theme of a single measure has those themes made.
 */
export function linkContext(known: { data: AtlasData }): LinkContext {
  const hasArea = areaTest(known.data.boundaries);
  const { site, themes } = known.data;
  return {
    // Where a site has the theme that links leave out, they go on leaving it out.
    ...(site === null || themes.has(DEFAULT_MAP_STATE.theme) ? {} : { defaultTheme: site.defaultTheme }),
    hasTheme(id) {
      if (!known.data.themes.has(id) && !known.data.parts.derivesThemes)
        known.data = withAddition(known.data, { parts: { derivesThemes: true }, notices: [] }).data;
      if (known.data.themes.has(id)) return true;
      // That of a measure whose figures have been withdrawn since.
      return known.data.record.editions.some((edition) => dataAt(known.data, edition.id).themes.has(id));
    },
    hasArea,
    hasOverlay: (id) => known.data.overlayIds.includes(id),
    placeOfFigure(id) {
      const { record } = known.data;
      const earlier = record.revisions.find((revision) => revision.id === id)?.earlier ?? null;
      const figure = allFigures(record).find((candidate) => candidate.id === id) ?? earlier;
      const place = figure?.adcode ?? placeOfComputedArea(id);
      return place !== null && hasArea(place) ? place : null;
    },
    newestEdition: () => newestEdition(known.data.record),
  };
}
