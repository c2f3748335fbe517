import type { FeatureCollection, Point } from 'geojson';
import type { Geography } from '../../core/areas/geography';
import type { PortrayedOverlay } from '../../core/overlays/portrayOverlays';
import type { MapState } from '../../core/portrayal/mapState';
import type { Portrayal } from '../../core/portrayal/portrayal';
import type { Measure } from '../../core/record/observation';
import { type MapLabel, mapLabels } from '../../core/scene/mapLabels';
import { remPixels } from './remPixels';
import { LABEL } from './styleTable';

/** Of the atlas, what names follow from. */
export interface Labelled {
  readonly geography: Geography;
  readonly mapState: Pick<MapState, 'language' | 'basemap'>;
  readonly portrayal: Portrayal;
  readonly overlays: readonly PortrayedOverlay[];
  readonly data: { readonly record: { readonly measures: ReadonlyMap<string, Measure> } };
}

type LabelSize = readonly [zoom: number, pixels: number];

/** The sizes of names in pixels, by zoom. */
export function labelSizes(stage: string): readonly [far: LabelSize, near: LabelSize] {
  const [far, near] = LABEL.sizes;
  const pixels = namePixelsPerRem(stage);
  return [
    [far.zoom, far.sizeRem * pixels],
    [near.zoom, near.sizeRem * pixels],
  ];
}

export function namePixelsPerRem(stage: string): number {
  return (stage === 'presenting' ? LABEL.magnificationOnStage : 1) * remPixels();
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
