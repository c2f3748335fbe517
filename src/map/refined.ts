import type { Geographies, Geography } from '../core/areas/geography';
import type { Topology } from '../core/areas/topology';
import type { View } from '../core/geometry/view';
import { keptBy } from '../core/text/keptBy';
import type { Atlas } from '../state/atlas';

/** From this zoom the corners of the overview could be seen. */
export const DETAIL_ZOOM = 5;

/** The same objects each time: who draws compares them. Counties have files of their own. */
const refinedBy = keptBy((detail: Topology) =>
  keptBy((geographies: Geographies): Geographies => {
    // The areas of both editions are in one order.
    const refine = (geography: Geography) => ({ ...geography, topology: detail });
    const { province, prefecture } = geographies;
    return { ...geographies, province: refine(province), prefecture: refine(prefecture) };
  }),
);

/** What is sketched, on the boundaries that the map shows at the camera: close up the finer ones, where they have come. */
export function refined<Shown extends Pick<Atlas, 'geography' | 'data'>>(
  shown: Shown,
  detail: Topology | null,
  { zoom }: View,
): Shown {
  if (detail === null || zoom < DETAIL_ZOOM) return shown;
  const { geography, data } = shown;
  const geographies = refinedBy(detail)(data.geographies);
  const level = LEVELS.find((each) => data.geographies[each] === geography);
  return {
    ...shown,
    geography: level === undefined ? geography : geographies[level],
    data: { ...data, geographies },
  };
}

const LEVELS = ['province', 'prefecture'] as const;
