import type { FeatureCollection, Point } from 'geojson';
import type { Geography } from '../../core/areas/geography';
import type { PortrayedOverlay } from '../../core/overlays/portrayOverlays';
import type { MapState } from '../../core/portrayal/mapState';
import type { Portrayal } from '../../core/portrayal/portrayal';
import type { Measure } from '../../core/record/observation';
import { type MapLabel, mapLabels } from '../../core/scene/mapLabels';
import { remPixels } from './remPixels';

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

/** Before a room names are read from the last row, as all other text is. */
const STAGE_MAGNIFICATION = 1.25;

/** Of the atlas, what names follow from. */
export interface Labelled {
  readonly geography: Geography;
  readonly mapState: Pick<MapState, 'language' | 'basemap'>;
  readonly portrayal: Portrayal;
  readonly overlays: readonly PortrayedOverlay[];
  readonly data: { readonly record: { readonly measures: ReadonlyMap<string, Measure> } };
  readonly session: { readonly stage: string };
}

type LabelSize = readonly [zoom: number, pixels: number];

/** The sizes of `LABEL_STYLE` in pixels, by zoom. */
export function labelSizes({ session }: Pick<Labelled, 'session'>): readonly [far: LabelSize, near: LabelSize] {
  const magnification = session.stage === 'presenting' ? STAGE_MAGNIFICATION : 1;
  const [far, near] = LABEL_STYLE.sizes;
  const pixels = magnification * remPixels();
  return [
    [far.zoom, far.sizeRem * pixels],
    [near.zoom, near.sizeRem * pixels],
  ];
}

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
