import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { areaTest, decodeBoundaries } from '../../src/domain/boundaries';
import { type GazetteerFile, unpackGazetteer } from '../../src/domain/gazetteer';
import { describeProblem } from '../../src/domain/record/describeProblem';
import type { ProblemCode } from '../../src/domain/record/problem';
import type { LocalText } from '../../src/domain/text';
import { checkTables, type TablesCheck } from '../geodata/checkRecord';
import { BUILT_FOLDER, GEODATA_FOLDER } from '../geodata/folders';
import { readRecordFiles, readTable } from '../geodataFiles';
import { readBuiltNames, readCountyProvinces } from '../page/builtInData';
import { type Tables, tableFiles } from '../page/tableFiles';
import { adviceFor } from './adviceFor';
import { buildOwnBoundaries } from './boundaries/buildOwnBoundaries';
import { readBoundaryFile } from './boundaries/readBoundaryFile';
import { completeTables } from './completeTables';
import { errorIn, type Finding, hasErrors, placeIn, warningIn } from './finding';
import { ATLAS_FILE, type AtlasSettings, readAtlasFile } from './readAtlasFile';
import { checkStory, STORY_FILE, storyOfThemes } from './readStory';

/** A site that can be built. */
export interface ReadSite {
  readonly title: LocalText;
  readonly description: LocalText | null;
  /** What the page finds under `data/`, by name. */
  readonly files: Readonly<Record<string, string>>;
}

const BOUNDARY_FILES = ['boundaries.geojson', 'boundaries.topo.json'];

const NO_GROUND = { type: 'Topology', objects: {}, arcs: [], places: [] };

/** Problems of rows that are kept all the same; the page tells of them too. */
const KEPT: readonly ProblemCode[] = ['unknown-column', 'sources-disagree'];

/**
 * Reads and checks all that a publisher gave.
 *
 * @returns the site, or null where there is an error among the findings.
 */
export async function readSite(
  folder: string,
): Promise<{ readonly site: ReadSite | null; readonly findings: readonly Finding[] }> {
  const atlasText = await readTable(join(folder, ATLAS_FILE));
  const { settings, findings: ofSettings } = readAtlasFile(atlasText);
  const drawn = await readDrawn(folder, settings);
  const own = await readRecordFiles(folder);
  const tables = completeTables(
    own,
    await readRecordFiles(GEODATA_FOLDER),
    drawn.isOwn ? (settings?.boundaries ?? null) : null,
  );
  const findings = [...ofSettings, ...drawn.findings, ...checkEncoding(own)];
  if (drawn.files === null) return { site: null, findings: [...findings, ...checkTexts(tables)] };

  const checked = checkTables(tables, hasAreaIn(drawn.files), JSON.parse(drawn.files['overview.topo.json'] ?? ''));
  const overlays = Object.keys(tables).filter((file) => file.startsWith('overlays/'));
  const story = await readTable(join(folder, STORY_FILE));
  findings.push(
    ...describeFindings(checked),
    ...checkTheme(settings, checked, atlasText),
    ...(drawn.isOwn && overlays.length + checked.overlayThemes.length > 0 ? [overlaysRefused()] : []),
    ...(story === null ? [] : checkStory(story, storyContext(checked))),
  );
  const defaultTheme = settings?.defaultTheme ?? checked.themes[0]?.id;
  if (settings === null || defaultTheme === undefined || hasErrors(findings)) return { site: null, findings };
  const { title, description } = settings;
  const counties = drawn.isOwn ? [] : await readCountyProvinces();
  const files = {
    ...drawn.files,
    ...tableFiles(tables, counties, { title, defaultTheme }),
    [STORY_FILE]: story ?? storyOfThemes(title, checked.themes),
  };
  return { site: { title, description, files }, findings };
}

interface Drawn {
  readonly isOwn: boolean;
  /** Boundaries, land, gazetteer; null where a boundary file has an error. */
  readonly files: Readonly<Record<string, string>> | null;
  readonly findings: readonly Finding[];
}

/** What the figures are drawn on: the publisher's own boundaries, or where there are none the built-in ones. */
async function readDrawn(folder: string, settings: AtlasSettings | null): Promise<Drawn> {
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
  const { built, findings: ofBuild } = await buildOwnBoundaries(
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

/** Areas that are drawn, and the counties of the gazetteer that lie in them. */
function hasAreaIn(files: Readonly<Record<string, string>>): (adcode: string) => boolean {
  const decoded = decodeBoundaries(JSON.parse(files['overview.topo.json'] ?? ''));
  if (!decoded.ok) throw new Error(`The boundaries that were built cannot be read: ${decoded.reason}`);
  const { areas, provinces } = decoded.boundaries;
  const gazetteer = unpackGazetteer(JSON.parse(files['gazetteer.json'] ?? '') as GazetteerFile);
  const known = new Set([...areas, ...provinces, ...gazetteer.entries].map(({ adcode }) => adcode));
  const isInside = areaTest(decoded.boundaries);
  return (adcode) => known.has(adcode) && isInside(adcode);
}

/** Spreadsheets save Chinese in another encoding unless they are told otherwise. */
function checkEncoding(tables: Tables): readonly Finding[] {
  return Object.entries(tables).flatMap(([file, text]) =>
    text?.includes('\uFFFD') === true ? [errorIn(file, 'this is no UTF-8; save it as “CSV UTF-8”')] : [],
  );
}

function describeFindings({ problems, others }: Pick<TablesCheck, 'problems' | 'others'>): readonly Finding[] {
  return [
    ...problems.map((problem): Finding => {
      const severity = KEPT.includes(problem.code) ? 'warning' : 'error';
      return { severity, text: `${describeProblem(problem)}; ${adviceFor(problem.code)}` };
    }),
    ...others.map((text): Finding => ({ severity: 'error', text })),
  ];
}

/** What can be said of the tables without knowing what is drawn. */
function checkTexts(tables: Tables): readonly Finding[] {
  const { problems, others } = checkTables(tables, () => true, null);
  return describeFindings({ problems, others });
}

function checkTheme(settings: AtlasSettings | null, { themes }: TablesCheck, text: string | null): readonly Finding[] {
  const wanted = settings?.defaultTheme ?? null;
  if (themes.length === 0) return [errorIn('themes.json', 'it has no theme that can be shown; write or correct one')];
  if (wanted === null || themes.some(({ id }) => id === wanted)) return [];
  const place = placeIn(ATLAS_FILE, text ?? '', /"defaultTheme"/);
  const choices = themes.map(({ id }) => id).join(', ');
  return [errorIn(place, `themes.json has no theme "${wanted}"; write one of ${choices}`)];
}

function storyContext({ record, themes, overlayThemes }: TablesCheck) {
  const shown = new Set([...themes, ...overlayThemes].map(({ id }) => id));
  const figures = new Set(record.observations.map(({ id }) => id));
  return {
    hasTheme: (id: string) => shown.has(id) || record.measures.has(id),
    hasFigure: (id: string) => figures.has(id),
  };
}

function overlaysRefused(): Finding {
  return errorIn(
    'overlays',
    'overlays stand on the counties of the built-in boundaries; leave out overlays/ and overlay-themes.json, or the ' +
      'boundary file',
  );
}
