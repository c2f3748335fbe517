import { circle } from '@turf/turf';
import type { Feature, Geometry } from 'geojson';
import type { OverlayPart, PolygonPositions, Positions } from '../../../core/overlays/geometry';
import { pairsOf } from '../../../core/overlays/pairsOf';
import type { PortrayedOverlay } from '../../../core/overlays/portrayOverlays';
import type { Provenance } from './documents';

/** Corners of a circle in a file. */
const STEPS = 64;

/**
 * What lies on the map as GeoJSON, WGS-84: each thing with the overlay and the entry that it belongs to, how far its
 * position can be trusted, and the figure that it stands for. Circles are geodesic polygons.
 */
export function overlayGeoJson(overlays: readonly PortrayedOverlay[], provenance: Provenance): string {
  const features = overlays.flatMap((overlay) => overlay.parts.flatMap((part) => featuresOf(overlay, part)));
  const { atlas, link, edition, downloaded, credits } = provenance;
  const about = overlays.flatMap(({ recipe, parameters }) =>
    recipe === null ? [] : [{ overlay: recipe.id, title: recipe.title, placing: recipe.placing, parameters }],
  );
  const collection = { type: 'FeatureCollection', atlas, link, edition, downloaded, credits, about, features };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function featuresOf({ choice, entries, metresPerMinute }: PortrayedOverlay, part: OverlayPart): readonly Feature[] {
  const entry = entries.find((candidate) => candidate.entry.id === part.entry);
  const shared = {
    overlay: choice.id,
    entry: part.entry,
    entry_zh: entry?.entry.name.zh ?? '',
    entry_en: entry?.entry.name.en ?? '',
    certainty: part.certainty,
    published: entry?.published?.published ?? null,
    figure: entry?.published?.id ?? null,
  };
  return geometriesOf(part, metresPerMinute).map(({ geometry, properties }, index) => ({
    type: 'Feature',
    geometry,
    properties: { ...shared, name: part.names?.[index] ?? null, ...properties, ...factsOf(part, index) },
  }));
}

/** Under a name of their own: a column may be called as any property. */
function factsOf({ facts }: OverlayPart, index: number) {
  return facts === undefined ? {} : { columns: Object.fromEntries(facts[index] ?? []) };
}

interface Drawn {
  readonly geometry: Geometry;
  readonly properties: Readonly<Record<string, number>>;
}

function geometriesOf(part: OverlayPart, metresPerMinute: number): readonly Drawn[] {
  switch (part.type) {
    case 'points':
      return pairsOf(part.positions).map((coordinates) => plain({ type: 'Point', coordinates }));
    case 'lines':
      return part.lines.map((line) => plain({ type: 'LineString', coordinates: pairsOf(line) }));
    case 'areas':
      return part.areas.map((polygons) => plain({ type: 'MultiPolygon', coordinates: polygons.map(ringsOf) }));
    case 'discs':
      return pairsOf(part.positions).map((centre, index) => {
        const minutes = part.minutes[index] ?? 0;
        const radius = minutes * metresPerMinute;
        const { geometry } = circle(centre, radius / 1000, { steps: STEPS, units: 'kilometers' });
        const [longitude = 0, latitude = 0] = centre;
        return { geometry, properties: { minutes, radius_metres: radius, longitude, latitude } };
      });
  }
}

function plain(geometry: Geometry): Drawn {
  return { geometry, properties: {} };
}

function ringsOf(rings: PolygonPositions): number[][][] {
  return rings.map((ring: Positions) => pairsOf(ring));
}
