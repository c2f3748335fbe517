import type { Topology } from '../core/areas/topology';
import type { View } from '../core/geometry/view';
import type { Portrayal } from '../core/portrayal/portrayal';
import { type MapLabels, mapLabels } from '../core/scene/mapLabels';
import type { MapScene } from '../core/scene/mapScene';
import { keptBy } from '../core/text/keptBy';
import type { Atlas } from '../state/atlas';
import { keptWhile } from './keptWhile';
import { refined } from './refined';

/** Of the atlas, what a picture of the map shows. */
export type Pictured = Pick<
  Atlas,
  'portrayal' | 'appearance' | 'geography' | 'data' | 'mapState' | 'session' | 'overlays'
>;

/**
 * What is drawn of the map at a camera, on boundaries that are fine enough for it.
 *
 * @param detail the finer boundaries, as far as they have come.
 */
export function shownScene(
  pictured: Pictured,
  detail: Topology | null,
  view: View,
  labels: MapLabels | null = labelsOf(pictured),
): MapScene {
  const { portrayal, appearance, geography, data, mapState, session, overlays } = refined(pictured, detail, view);
  return {
    portrayal,
    appearance,
    geography,
    geographies: data.geographies,
    land: data.land,
    overlays,
    selection: mapState.selection,
    hovered: session.hovered?.adcode ?? null,
    labels,
  };
}

const NO_OVERLAYS: Pictured['overlays'] = [];

/** The same for the same portrayal: where labels stand is kept by them, and a reader goes back and forth. */
const keptLabels = keptBy((_: Portrayal) => keptWhile<MapLabels>());

/** The labels on the map; null where the reader wants none. */
export function labelsOf({
  geography,
  portrayal,
  overlays,
  data,
  mapState,
}: Omit<Pictured, 'session'>): MapLabels | null {
  const { basemap, language } = mapState;
  if (!basemap.labels) return null;
  const { geographies } = data;
  const { measures } = data.record;
  const drawn = overlays.length === 0 ? NO_OVERLAYS : overlays;
  return keptLabels(portrayal)([geography, geographies, measures, language, drawn], () =>
    mapLabels({ geography, geographies, portrayal, overlays, measures, language }),
  );
}
