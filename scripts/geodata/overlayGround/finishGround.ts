import { length, lineString } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Position } from 'geojson';
import { topology as topologyOf } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import type { GroundLine } from '../../../src/core/overlays/recipe';
import type { EditionStamp } from '../finishEdition';
import type { Member } from '../validate/readTopology';
import type { GroundSettings } from './groundSettings';
import { lineId, type OverlayLine } from './overlayLines';

/** A line of the ground that was found. */
export interface FollowedLine extends Pick<OverlayLine, 'line' | 'prefecture'> {
  readonly positions: readonly Position[];
}

/** What a county carries in the ground's file. */
interface CountyProperties {
  readonly zh: string;
  readonly hant: string;
  readonly en: string;
  /** Geodesic area of the boundary before simplification, whole km². */
  readonly km2: number;
  /** Adcode of the prefecture. */
  readonly prefecture: string;
  /** Where its government sits. */
  readonly seat: readonly [longitude: number, latitude: number];
}

/** What a line carries in it. */
interface LineProperties {
  readonly kind: GroundLine;
  readonly prefecture: string;
  /** Great-circle length in km, two decimals. */
  readonly km: number;
  /** Whether it was drawn by OpenStreetMap's contributors. */
  readonly osm: boolean;
}

/** The ground's file. */
type GroundTopology = Topology & {
  readonly edition: EditionStamp;
  /** Adcodes of the places that it holds whole: prefectures with all their counties, and counties alone. */
  readonly places: readonly string[];
};

/**
 * Counties and lines as one stamped topology, counties ascending by adcode, lines in the order given. The counties keep
 * their outlines but for the rounding to a common grid.
 *
 * @throws when a county has no seat.
 */
export function finishGround(
  counties: readonly Member[],
  seats: ReadonlyMap<string, readonly [number, number]>,
  lines: readonly FollowedLine[],
  stamp: EditionStamp,
  { places, quantization }: Pick<GroundSettings, 'places' | 'quantization'>,
): GroundTopology {
  const sorted = [...counties].sort((a, b) => (a.adcode < b.adcode ? -1 : 1));
  const objects = {
    counties: collect(sorted.map((county) => countyFeature(county, seats))),
    lines: collect(lines.map(lineFeature)),
  };
  const { arcs, transform, objects: built } = topologyOf(objects, quantization);
  return { type: 'Topology', edition: stamp, places, ...(transform ? { transform } : {}), objects: built, arcs };
}

function countyFeature(
  { adcode, properties, shape }: Member,
  seats: ReadonlyMap<string, readonly [number, number]>,
): Feature<MultiPolygon, CountyProperties> {
  const seat = seats.get(adcode);
  if (!seat) throw new Error(`County ${adcode} has no seat.`);
  const { zh, hant, en, km2, prefecture } = properties as unknown as Omit<CountyProperties, 'seat'>;
  return { type: 'Feature', id: adcode, properties: { zh, hant, en, km2, prefecture, seat }, geometry: shape };
}

function lineFeature({ line, prefecture, positions }: FollowedLine): Feature<LineString, LineProperties> {
  const followed = lineString([...positions]);
  const km = Math.round(length(followed) * 100) / 100;
  const properties = { kind: line, prefecture, km, osm: line !== 'boundary-coast' };
  return { ...followed, id: lineId({ line, prefecture }), properties };
}

function collect<Geometry extends MultiPolygon | LineString, Properties extends object>(
  features: Feature<Geometry, Properties>[],
): FeatureCollection<Geometry, Properties> {
  return { type: 'FeatureCollection', features };
}
