import { areaTest } from '../core/areas/boundaries';
import { newestEdition } from '../core/record/authored/parseEditions';
import { isTableTheme } from '../core/record/measureId';
import { placeOfComputedArea } from '../core/record/observeAreas';
import { figureById } from '../core/record/recordIndex';
import { parseTableFigureId } from '../core/record/tableObservation';
import { type AtlasData, withAddition } from '../data/assembleAtlas';
import { dataAt } from '../data/dataAt';
import type { LinkContext } from '../state/link/permalink';
import { DEFAULT_MAP_STATE } from '../state/mapState';
import { linkTheme } from '../state/openingTheme';

/**
 * What a link may refer to, in the data as they are when it is read.
 *
 * @param known the newest data, of the newest edition; a link to the theme of a single measure has those themes made.
 */
export function linkContext(known: { data: AtlasData }): LinkContext {
  const hasArea = areaTest(known.data.boundaries);
  const defaultTheme = linkTheme(known.data);
  return {
    ...(defaultTheme === DEFAULT_MAP_STATE.theme ? {} : { defaultTheme }),
    hasTheme(id) {
      if (!known.data.themes.has(id) && !known.data.parts.derivesThemes)
        known.data = withAddition(known.data, { parts: { derivesThemes: true }, notices: [] }).data;
      // A reader's own figures may come later.
      if (known.data.themes.has(id) || isTableTheme(id)) return true;
      // Of a measure whose figures have since been withdrawn.
      return known.data.record.editions.some((edition) => dataAt(known.data, edition.id).themes.has(id));
    },
    hasArea,
    hasOverlay: (id) => known.data.overlayIds.includes(id),
    placeOfFigure(id) {
      const { record } = known.data;
      const figure =
        figureById(record, id) ??
        record.conflicts.find(({ other }) => other.id === id)?.other ??
        record.revisions.find((revision) => revision.id === id)?.earlier;
      // A reader's own table may not have been loaded yet.
      const place = figure?.adcode ?? placeOfComputedArea(id) ?? parseTableFigureId(id)?.adcode ?? null;
      return place !== null && hasArea(place) ? place : null;
    },
    newestEdition: () => newestEdition(known.data.record),
  };
}
