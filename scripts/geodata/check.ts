import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { type GazetteerFile, unpackGazetteer } from '../../src/core/areas/gazetteer';
import type { BuiltFiles } from './build';
import { CRUMB_LIMITS } from './buildLand';
import { checkRecord } from './checkRecord';
import { checkResidents, readZoneResidents } from './checkResidents';
import { checkCounties } from './counties/checkCounties';
import { type Division, divisionsOf, readDivisions } from './divisions';
import { EDITIONS } from './editionSettings';
import { BUILT_FOLDER, FAILURES_FOLDER, GEODATA_FOLDER } from './folders';
import { officialAreas } from './officialAreas';
import { openStreetMapCoast } from './openStreetMapCoast';
import { checkOverlayGround } from './overlayGround/checkOverlayGround';
import { checkAreas } from './validate/checkAreas';
import { checkCompleteness, checkNames, checkOrder } from './validate/checkCompleteness';
import { checkDatum } from './validate/checkDatum';
import { checkGaps } from './validate/checkGaps';
import { checkLand } from './validate/checkLand';
import { checkOverlaps } from './validate/checkOverlaps';
import { checkLabels, checkOutline } from './validate/checkPoints';
import { checkRings } from './validate/checkRings';
import { checkSharedBorders } from './validate/checkSharedBorders';
import { checkSize } from './validate/checkSize';
import { describeInvariant, type Invariant } from './validate/invariant';
import { membersOf } from './validate/readTopology';

const LARGEST_LAND_BYTES = 8000;

/** Coasts that the datum is measured on, far apart. */
const DATUM_COASTS = [
  { adcode: '210200', name: 'Dalian', box: [120, 38, 125, 41] },
  { adcode: '330900', name: 'Zhoushan', box: [121, 29, 124, 31.5] },
  { adcode: '440400', name: 'Zhuhai', box: [112, 21, 116, 23] },
] as const;

/**
 * Validates the files in geodata/built/ and the authored tables; prints a line for each invariant.
 *
 * @param rebuilt what the build makes of the sources now.
 * @returns whether all holds.
 */
export async function check(rebuilt: BuiltFiles): Promise<boolean> {
  const committed: Record<string, string> = {};
  for (const name of Object.keys(rebuilt)) {
    committed[name] = await readFile(join(BUILT_FOLDER, name), 'utf8').catch(() => '');
  }
  const missing = Object.keys(rebuilt).filter((name) => committed[name] === '');
  if (missing.length > 0) {
    process.stdout.write(`FAILED files: ${missing.join(', ')} missing in geodata/built/; run npm run geodata.\n`);
    return false;
  }
  const parse = (name: string): Topology => JSON.parse(committed[name] ?? '');
  const divisions = await readDivisions();
  const gazetteer = unpackGazetteer(JSON.parse(committed['gazetteer.json'] ?? '') as GazetteerFile);
  const invariants = [
    ...Object.entries(rebuilt).map(([name, text]) => checkRebuilt(name, committed[name] ?? '', text)),
    ...(await checkBoundaries(divisions, committed, parse)),
    ...(await checkCounties({ divisions, committed, national: parse('detail.topo.json'), gazetteer })),
    ...(await checkOverlayGround(committed)),
  ];

  const adcodes = new Set(gazetteer.entries.map(({ adcode }) => adcode));
  const record = await checkRecord(GEODATA_FOLDER, adcodes, parse('overview.topo.json'));
  invariants.push(...checkResidents(record.observations, await readZoneResidents()));

  await rm(FAILURES_FOLDER, { recursive: true, force: true });
  for (const invariant of invariants) {
    process.stdout.write(`${describeInvariant(invariant)}\n`);
    if (!invariant.ok) await writeOffending(invariant);
  }

  for (const problem of record.problems) process.stdout.write(`${problem}\n`);
  const isRecordSound = record.problems.length === 0;
  process.stdout.write(
    `${isRecordSound ? 'ok    ' : 'FAILED'} record: ${record.problems.length} problems in ` +
      `${Object.entries(record.counts)
        .map(([name, count]) => `${count} ${name}`)
        .join(', ')} (limit: 0)\n`,
  );
  return isRecordSound && invariants.every(({ ok }) => ok);
}

async function checkBoundaries(
  divisions: readonly Division[],
  committed: Readonly<Record<string, string>>,
  parse: (name: string) => Topology,
): Promise<readonly Invariant[]> {
  const official = await officialAreas(divisions);
  const absences = divisionsOf(divisions, 'absent');
  const islands = divisionsOf(divisions, 'island');
  const perEdition = EDITIONS.flatMap(({ name, largestBrotliBytes }) => {
    const file = `${name}.topo.json`;
    const topology = parse(file);
    return [
      checkSize(file, committed[file] ?? '', 'brotli', largestBrotliBytes),
      checkSharedBorders(topology, name),
      checkGaps(topology, name),
      checkOverlaps(topology, name),
      checkRings(topology, name),
      checkCompleteness(topology, name, official, absences),
      checkOutline(topology, name, islands),
      checkNames(topology, name),
      checkLabels(topology, name),
    ];
  });
  const [overview, detail, land] = [parse('overview.topo.json'), parse('detail.topo.json'), parse('land.topo.json')];
  const datum: Invariant[] = [];
  for (const { adcode, name, box } of DATUM_COASTS) {
    const area = membersOf(detail, 'prefectures').find((member) => member.adcode === adcode);
    datum.push(checkDatum(name, area?.shape.coordinates.flat(2) ?? [], await openStreetMapCoast(box)));
  }
  return [
    ...perEdition,
    checkOrder(overview, detail),
    checkAreas(detail, divisionsOf(divisions, 'published-area')),
    ...datum,
    checkLand(land, detail, CRUMB_LIMITS),
    checkSize('land.topo.json', committed['land.topo.json'] ?? '', 'gzip', LARGEST_LAND_BYTES),
  ];
}

/** The committed file is what the sources give. */
function checkRebuilt(name: string, committed: string, rebuilt: string): Invariant {
  const length = Math.max(committed.length, rebuilt.length);
  let same = 0;
  while (same < length && committed[same] === rebuilt[same]) same += 1;
  return {
    name: `rebuilt-${name}`,
    ok: same === length,
    figure: same === length ? `${length} characters alike` : `differs from character ${same}`,
    limit: 'alike',
    offending: [],
  };
}

async function writeOffending({ name, offending }: Invariant): Promise<void> {
  if (offending.length === 0) return;
  await mkdir(FAILURES_FOLDER, { recursive: true });
  const path = join(FAILURES_FOLDER, `${name}.geojson`);
  await writeFile(path, JSON.stringify({ type: 'FeatureCollection', features: offending }));
  process.stdout.write(`         offending geometry: ${path}\n`);
}
