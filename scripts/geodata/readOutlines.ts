import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { drawnAdcode, type EncodedCollection, readCityFile } from './cityFiles';
import { type Division, divisionsOf } from './divisions';
import { decodeGeometry, type EncodedGeometry } from './encodedGeometry';
import { packageFolder } from './packages';
import { toWgs84 } from './toWgs84';

/** An outline as it is drawn in the sources, under the code that it has today. */
export type Outline = Feature<MultiPolygon, { readonly adcode: string }>;

export interface Outlines {
  /** Several features may share an adcode: they are to be dissolved. Not yet clean: borders overlap by slivers. */
  readonly areas: FeatureCollection<MultiPolygon, { readonly adcode: string }>;
  /** Counties that moved: to be cut out of where they were; `areas` holds them already where they are now. */
  readonly moved: FeatureCollection<MultiPolygon, { readonly adcode: string }>;
}

/**
 * All outlines of prefecture rank, recoded as divisions.csv says, in WGS-84 (or as drawn, to measure what that does).
 *
 * @throws when a feature has no code and no row gives it one.
 */
export async function readOutlines(divisions: readonly Division[], datum: Datum = 'converted'): Promise<Outlines> {
  const areas: Outline[] = [];
  const moved: Outline[] = [];
  const isDrawnInWgs84 = new Set(divisionsOf(divisions, 'datum').map(({ adcode }) => adcode));
  const convert = (adcode: string, geometry: MultiPolygon) =>
    datum === 'as-drawn' || isDrawnInWgs84.has(adcode) ? geometry : toWgs84(geometry);
  const isDrawnElsewhere = (file: string, name: string) =>
    divisionsOf(divisions, 'omit').some((division) => division.geometry === file && division.name === name);
  const add = (to: Outline[], adcode: string, geometry: EncodedGeometry) => {
    const decoded = convert(adcode, decodeGeometry(geometry));
    if (decoded.coordinates.length > 0) to.push({ type: 'Feature', properties: { adcode }, geometry: decoded });
  };

  const provinces = join(await packageFolder('echarts'), 'map', 'json', 'province');
  for (const file of (await readdir(provinces)).sort()) {
    const collection: EncodedCollection = JSON.parse(await readFile(join(provinces, file), 'utf8'));
    for (const feature of collection.features) {
      const name = feature.properties.name ?? '';
      if (isDrawnElsewhere(file.replace('.json', ''), name)) continue;
      add(areas, presentAdcode(divisions, file.replace('.json', ''), drawnAdcode(feature), name), feature.geometry);
    }
  }

  for (const division of [...divisionsOf(divisions, 'move'), ...divisionsOf(divisions, 'add')]) {
    for (const feature of (await readCityFile(division.geometry)).features) {
      if (division.change === 'add') add(areas, division.adcode, feature.geometry);
      else if (drawnAdcode(feature) === division.adcode || feature.properties.name === division.name) {
        add(areas, division.target, feature.geometry);
        add(moved, division.target, feature.geometry);
      }
    }
  }
  return { areas: collect(areas), moved: collect(moved) };
}

export type Datum = 'converted' | 'as-drawn';

/** The adcode that a drawn feature has today. */
function presentAdcode(divisions: readonly Division[], file: string, drawn: string, name: string): string {
  for (const division of divisions) {
    if (division.change === 'dissolve' && division.geometry === file) return division.adcode;
    if (division.change === 'identify' && division.geometry === file && division.name === name && drawn === '') {
      return division.adcode;
    }
    if ((division.change === 'merge' || division.change === 'recode') && division.adcode === drawn) {
      return division.target;
    }
  }
  if (!/^\d{6}$/.test(drawn)) throw new Error(`${file}: "${name}" has no code, and divisions.csv gives it none.`);
  return drawn;
}

function collect(features: Outline[]): FeatureCollection<MultiPolygon, { readonly adcode: string }> {
  return { type: 'FeatureCollection', features };
}
