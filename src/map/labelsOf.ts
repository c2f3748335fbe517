import type { Feature, FeatureCollection, Point } from 'geojson';
import { type Position, parentAdcode } from '../domain/area';
import { formatValue } from '../domain/format';
import type { Measure } from '../domain/observation';
import type { DistrictOutline } from '../domain/overlays/geometry';
import type { PortrayedOverlay } from '../domain/overlays/portrayOverlays';
import type { Language } from '../domain/text';
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

interface Label {
  readonly name: string;
  readonly order: number;
}

const NO_DISTRICTS: readonly DistrictOutline[] = [];

/** Those that the topmost overlay lies on. */
function districtsOf({ overlays }: Pick<Atlas, 'overlays'>): readonly DistrictOutline[] {
  return overlays.find(({ districts }) => districts.length > 0)?.districts ?? NO_DISTRICTS;
}

/** The names on the map with their order: of two that would touch, the one of the lower number stands. */
export function labelsOf({
  geography,
  mapState,
  portrayal,
  overlays,
  data,
}: Labelled): FeatureCollection<Point, Label> {
  const { language } = mapState;
  const belt = overlays.find(
    ({ recipe, parts, figures }) => recipe?.kind === 'belt' && parts.length > 0 && figures.length > 0,
  );
  const named = new Set(geography.areas.map(({ adcode }) => adcode));
  const districts = districtsOf({ overlays }).filter(({ adcode }) => !named.has(adcode));
  return {
    type: 'FeatureCollection',
    features: [
      ...(belt === undefined ? [] : figureLabels(belt, data.record.measures, language)),
      ...districts.map(({ names, seat, areaKm2 }) => labelOf(names[language], seat, -1 - areaKm2 / 1e7)),
      ...geography.areas.flatMap(({ adcode, names, labelPoint, areaKm2 }, index) => {
        // A city whose districts are named needs no name among theirs.
        if (districts.some((district) => parentAdcode(district.adcode) === adcode)) return [];
        const order = (portrayal.areas[index]?.value == null ? 1 : 0) - areaKm2 / 1e7;
        return [labelOf(names[language], labelPoint, order)];
      }),
    ],
  };
}

/** A figure of a belt that is no length, as that of its wardens, stands on it: the newest, and the one before it. */
function figureLabels(
  { parts, figures }: PortrayedOverlay,
  measures: ReadonlyMap<string, Measure>,
  language: Language,
): readonly Feature<Point, Label>[] {
  const [part] = parts;
  const ring = part?.type === 'areas' ? part.areas[0]?.[0]?.[0] : undefined;
  const [first] = figures;
  const measure = first === undefined ? undefined : measures.get(first.measure);
  if (ring === undefined || measure === undefined) return [];
  // A quarter of the way round is half the way along.
  const at = 2 * Math.floor(ring.length / 8);
  const text = figures
    .filter((figure) => figure.measure === measure.id)
    .map(({ value, period }) => `${formatValue(value, measure, language)} (${period.end.slice(0, 4)})`)
    .join('\n');
  return [labelOf(`${measure.name[language]} ${text}`, [ring[at] as number, ring[at + 1] as number], -2)];
}

function labelOf(name: string, position: Position, order: number): Feature<Point, Label> {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [...position] }, properties: { name, order } };
}
