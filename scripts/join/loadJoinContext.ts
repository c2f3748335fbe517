import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { decodeBoundaries } from '../../src/core/areas/boundaries';
import { unpackFormerDivisions } from '../../src/core/areas/formerDivisions';
import { unpackGazetteer } from '../../src/core/areas/gazetteer';
import { createJoinContext } from '../../src/features/tables/model/joinContext';
import type { JoinContext } from '../../src/features/tables/model/read/placeRows';
import { BUILT_FOLDER, GEODATA_FOLDER } from '../geodata/folders';

/** The places and areas of the built geodata. */
export function loadJoinContext(): JoinContext {
  const read = (name: string) => JSON.parse(readFileSync(join(BUILT_FOLDER, name), 'utf8'));
  const decoded = decodeBoundaries(read('overview.topo.json'));
  if (!decoded.ok) throw new Error(decoded.reason);
  const { areas, provinces } = decoded.boundaries;
  const national = [...areas, ...provinces].map(({ adcode }) => adcode);
  const countyProvinces = readdirSync(join(BUILT_FOLDER, 'counties')).map((name) => name.slice(0, 6));
  const former = unpackFormerDivisions(read('former-divisions.json'));
  const divisions = csvParse(readFileSync(join(GEODATA_FOLDER, 'divisions.csv'), 'utf8'));
  const undrawnCounties = divisions.flatMap(({ change, adcode = '' }) => (change === 'county-absent' ? [adcode] : []));
  const drawn = { national, countyProvinces, undrawnCounties };
  return createJoinContext(unpackGazetteer(read('gazetteer.json')), drawn, former);
}
