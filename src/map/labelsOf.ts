import type { FeatureCollection, Point } from 'geojson';
import { type MapLabel, mapLabels } from '../domain/mapLabels';
import type { Atlas } from '../state/atlas';

/** How names are drawn on the map; between the zooms their size grows evenly, and beyond it does not. */
export const LABEL_STYLE = {
  sizes: [
    { zoom: 3, sizeRem: 0.6875 },
    { zoom: 7, sizeRem: 0.875 },
  ],
  /** Kept free around each. */
  paddingPixels: 6,
  haloPixels: 1.8,
} as const;

/** Of the atlas, what names follow from. */
export type Labelled = Pick<Atlas, 'geography' | 'mapState' | 'portrayal' | 'overlays' | 'data'>;

/** The names on the map. */
export function labelsOf({ geography, mapState, portrayal, overlays, data }: Labelled): readonly MapLabel[] {
  const { measures } = data.record;
  return mapLabels({ geography, portrayal, overlays, measures, language: mapState.language });
}

/** The same for MapLibre. */
export function labelFeatures(labelled: Labelled): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: labelsOf(labelled).map(({ text, position, order }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...position] },
      properties: { name: text, order },
    })),
  };
}
