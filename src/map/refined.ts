import type { Geography } from '../core/areas/geography';
import type { Topology } from '../core/areas/topology';
import type { View } from '../core/geometry/view';
import type { Atlas } from '../state/atlas';

/** From this zoom the corners of the overview could be seen. */
export const DETAIL_ZOOM = 5;

const known = new WeakMap<Topology, Map<Geography, Geography>>();

/** What is sketched, on the boundaries that the map shows at the camera: close up the finer ones, where they have come. */
export function refined<Shown extends Pick<Atlas, 'geography' | 'data'>>(
  shown: Shown,
  detail: Topology | null,
  { zoom }: View,
): Shown {
  if (detail === null || zoom < DETAIL_ZOOM) return shown;
  const { boundaries, geographies } = shown.data;
  const finer = known.get(detail) ?? new Map<Geography, Geography>();
  known.set(detail, finer);
  const refine = (geography: Geography) => {
    // Counties have files of their own. The areas of both editions are in one order.
    if (geography.topology !== boundaries.topology) return geography;
    const refinedOne = finer.get(geography) ?? { ...geography, topology: detail };
    finer.set(geography, refinedOne);
    return refinedOne;
  };
  const { province, prefecture } = geographies;
  return {
    ...shown,
    geography: refine(shown.geography),
    data: {
      ...shown.data,
      geographies: { ...geographies, province: refine(province), prefecture: refine(prefecture) },
    },
  };
}
