import { type Adcode, provinceAdcode } from '../core/areas/area';
import { boundsOfAreas, union } from '../core/areas/areaBounds';
import type { Geography } from '../core/areas/geography';
import { type Bounds, type Size, unprojectFrom } from '../core/geometry/mercator';
import type { View } from '../core/geometry/view';
import { keptBy } from '../core/text/keptBy';
import type { AtlasData } from '../data/atlasData';
import type { Derived } from './derive';

/** From this zoom the corners of the counties' overview could be seen. */
const FINER_ZOOM = 6;

/** Figures of so few provinces are looked at close up, wherever the camera is put. */
const FEW_PROVINCES = 3;

/** The provinces whose counties are to be drawn finer at a view, and have not come yet; none where no counties have. */
export function finerProvincesIn(data: AtlasData, view: View, size: Size): readonly Adcode[] {
  const { county } = data.geographies;
  if (county === null || view.zoom < FINER_ZOOM) return [];
  const [west, south, east, north] = boundsOfView(view, size);
  const seen = [...boundsOfProvinces(county)].filter(
    ([, bounds]) => bounds[0] <= east && bounds[2] >= west && bounds[1] <= north && bounds[3] >= south,
  );
  return withoutKnown(
    data,
    seen.map(([province]) => province),
  );
}

/** The same of a map without a view of its own, by where its figures are. */
export function finerProvincesOf(data: AtlasData, { portrayal, geography }: Derived): readonly Adcode[] {
  if (geography.level !== 'county') return [];
  const withFigures = portrayal.areas.filter(({ value }) => value !== null);
  const provinces = [...new Set(withFigures.map(({ adcode }) => provinceAdcode(adcode)))];
  return provinces.length > FEW_PROVINCES ? [] : withoutKnown(data, provinces);
}

function withoutKnown({ parts, countyProvinces }: AtlasData, provinces: readonly Adcode[]): readonly Adcode[] {
  return provinces.filter(
    (province) => countyProvinces.includes(province) && parts.finerCounties?.has(province) !== true,
  );
}

const boundsOfProvinces = keptBy((counties: Geography): ReadonlyMap<Adcode, Bounds> => {
  const bounds = new Map<Adcode, Bounds>();
  for (const [index, each] of boundsOfAreas(counties).entries()) {
    const province = counties.areas[index]?.province ?? '';
    bounds.set(province, union(bounds.get(province) ?? each, each));
  }
  return bounds;
});

function boundsOfView(view: View, { widthPixels, heightPixels }: Size): Bounds {
  const toPosition = unprojectFrom(view, { widthPixels, heightPixels });
  const corners = [0, widthPixels].flatMap((x) => [0, heightPixels].map((y) => toPosition([x, y])));
  return corners.map(([x, y]): Bounds => [x, y, x, y]).reduce(union);
}
