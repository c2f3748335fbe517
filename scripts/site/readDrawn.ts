import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GazetteerFile, unpackGazetteer } from '../../src/core/areas/gazetteer';
import { BUILT_FOLDER } from '../geodata/folders';
import { readTable } from '../geodataFiles';
import { readBuiltNames } from '../page/builtInData';
import { buildSiteBoundaries } from './boundaries/buildSiteBoundaries';
import { readBoundaryFile } from './boundaries/readBoundaryFile';
import { errorIn, type Finding, warningIn } from './finding';
import { ATLAS_FILE, type AtlasSettings } from './readAtlasFile';

export const BOUNDARY_FILES = ['boundaries.geojson', 'boundaries.topo.json'];
const NO_GROUND = { type: 'Topology', objects: {}, arcs: [], places: [] };

export interface Drawn {
  readonly isOwn: boolean;
  /** Boundaries, land, gazetteer; null where a boundary file has an error. */
  readonly files: Readonly<Record<string, string>> | null;
  readonly findings: readonly Finding[];
}

/** What the figures are drawn on: the publisher's own boundaries, or where there are none the built-in ones. */
export async function readDrawn(folder: string, settings: AtlasSettings | null): Promise<Drawn> {
  const found = (
    await Promise.all(BOUNDARY_FILES.map(async (file) => ({ file, text: await readTable(join(folder, file)) })))
  ).flatMap(({ file, text }) => (text === null ? [] : [{ file, text }]));
  const [first, second] = found;
  if (first === undefined) {
    const isSaid = settings !== null && settings.boundaries !== null;
    const missing = `it describes boundaries, but there is no ${BOUNDARY_FILES.join(' or ')}; add one, or leave them out`;
    return { isOwn: false, files: await readBuiltIn(), findings: isSaid ? [errorIn(ATLAS_FILE, missing)] : [] };
  }
  const failed = (findings: readonly Finding[]) => ({ isOwn: true, files: null, findings });
  if (second !== undefined) return failed([errorIn(second.file, `there is ${first.file} too; keep one of them`)]);
  const { boundaries, findings } = readBoundaryFile(first.file, first.text);
  if (settings === null) return failed(findings);
  if (settings.boundaries === null)
    return failed([
      ...findings,
      errorIn(ATLAS_FILE, `say of ${first.file} under "boundaries": title, publisher, date, licence, reviewNumber`),
    ]);
  if (boundaries === null) return failed(findings);
  const packed: GazetteerFile = JSON.parse(await readFile(join(BUILT_FOLDER, 'gazetteer.json'), 'utf8'));
  const { built, findings: ofBuild } = await buildSiteBoundaries(
    first.file,
    boundaries,
    settings.boundaries,
    packed,
    unpackGazetteer(packed),
  );
  const all = [...findings, ...ofBuild, datumWarning(first.file)];
  if (built === null) return failed(all);
  const files = {
    'overview.topo.json': JSON.stringify(built.overview),
    'detail.topo.json': JSON.stringify(built.detail),
    'gazetteer.json': JSON.stringify(built.gazetteer),
    'former-divisions.json': await readFile(join(BUILT_FOLDER, 'former-divisions.json'), 'utf8'),
    // What lies around them is no part of what was reviewed: the page draws none.
    'land.topo.json': 'null',
    // What readers lay on the map of their own stands on the areas themselves.
    'overlay-ground.topo.json': JSON.stringify({ ...NO_GROUND, edition: built.detail.edition }),
  };
  return { isOwn: true, files, findings: all };
}

function datumWarning(file: string): Finding {
  return warningIn(
    file,
    'it is taken to be in WGS-84 or CGCS2000; whether it was drawn on a web map in GCJ-02, some 500 m off, cannot be told',
  );
}

async function readBuiltIn(): Promise<Readonly<Record<string, string>>> {
  const names = await readBuiltNames();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(BUILT_FOLDER, name), 'utf8')] as const)),
  );
}
