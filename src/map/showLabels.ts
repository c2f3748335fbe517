import type { Feature, FeatureCollection, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { type Position, parentAdcode } from '../domain/area';
import { formatValue } from '../domain/format';
import type { Measure } from '../domain/observation';
import type { DistrictOutline } from '../domain/overlays/geometry';
import type { PortrayedOverlay } from '../domain/overlays/portrayOverlays';
import { inksOf } from '../domain/palette';
import type { Rgb } from '../domain/portrayal';
import type { Language } from '../domain/text';
import type { Atlas, AtlasStore } from '../state/atlas';
import { remPixels } from './remPixels';

const SOURCE = 'labels';
const LAYER = 'labels';

/**
 * Names of areas, as a symbol layer of MapLibre: it keeps them from covering one another, and without a glyphs URL it
 * draws them from the system's fonts, so that nothing is fetched. Areas with a figure come first.
 *
 * @returns a function that ends it.
 */
export function showLabels(map: MapLibre, atlas: AtlasStore): () => void {
  const rem = remPixels();
  const update = (state: Atlas, previous: Atlas | null) => {
    const { labels } = state.mapState.basemap;
    const source = map.getSource<GeoJSONSource>(SOURCE);
    if (source === undefined) {
      if (!labels) return;
      map.addSource(SOURCE, { type: 'geojson', data: labelsOf(state) });
      map.addLayer({
        id: LAYER,
        type: 'symbol',
        source: SOURCE,
        layout: {
          'text-field': ['get', 'name'],
          'text-font': ['sans-serif'],
          'text-size': ['interpolate', ['linear'], ['zoom'], 3, 0.6875 * rem, 7, 0.875 * rem],
          'symbol-sort-key': ['get', 'order'],
          'text-padding': 6,
        },
        paint: paintOf(state),
      });
      return;
    }
    if (labels !== previous?.mapState.basemap.labels)
      map.setLayoutProperty(LAYER, 'visibility', labels ? 'visible' : 'none');
    if (!labels) return;
    const isOfOthers = state.portrayal !== previous?.portrayal || state.overlays !== previous.overlays;
    if (isOfOthers || state.mapState.language !== previous.mapState.language) source.setData(labelsOf(state));
    if (state.appearance !== previous?.appearance) {
      const paint = paintOf(state);
      map.setPaintProperty(LAYER, 'text-color', paint['text-color']);
      map.setPaintProperty(LAYER, 'text-halo-color', paint['text-halo-color']);
    }
  };

  update(atlas.getState(), null);
  return atlas.subscribe((state, previous) => {
    if (
      state.portrayal !== previous.portrayal ||
      state.overlays !== previous.overlays ||
      state.appearance !== previous.appearance ||
      state.mapState.basemap !== previous.mapState.basemap ||
      state.mapState.language !== previous.mapState.language
    )
      update(state, previous);
  });
}

const NO_DISTRICTS: readonly DistrictOutline[] = [];

/** Those that the topmost overlay lies on. */
function districtsOf({ overlays }: Pick<Atlas, 'overlays'>): readonly DistrictOutline[] {
  return overlays.find(({ districts }) => districts.length > 0)?.districts ?? NO_DISTRICTS;
}

function labelsOf({ geography, mapState, portrayal, overlays, data }: Atlas): FeatureCollection<Point> {
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
): readonly Feature<Point>[] {
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

function labelOf(name: string, position: Position, order: number): Feature<Point> {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [...position] }, properties: { name, order } };
}

function paintOf({ appearance }: Atlas) {
  const inks = inksOf(appearance);
  return {
    'text-color': css(inks.label),
    'text-halo-color': css(inks.labelHalo),
    'text-halo-width': 1.8,
  } as const;
}

function css([red, green, blue]: Rgb): string {
  return `rgb(${red}, ${green}, ${blue})`;
}
