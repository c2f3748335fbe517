import { join } from 'node:path';
import { areaTest, decodeBoundaries } from '../../src/domain/boundaries';
import { type GazetteerFile, unpackGazetteer } from '../../src/domain/gazetteer';
import { describeProblem } from '../../src/domain/record/describeProblem';
import type { ProblemCode } from '../../src/domain/record/problem';
import type { LocalText } from '../../src/domain/text';
import { checkTables, type TablesCheck } from '../geodata/checkRecord';
import { GEODATA_FOLDER } from '../geodata/folders';
import { readRecordFiles, readTable } from '../geodataFiles';
import { readCountyProvinces } from '../page/builtInData';
import { type Tables, tableFiles } from '../page/tableFiles';
import { adviceFor } from './adviceFor';
import { completeTables } from './completeTables';
import { errorIn, type Finding, hasErrors, placeIn } from './finding';
import { ATLAS_FILE, type AtlasSettings, readAtlasFile } from './readAtlasFile';
import { readDrawn } from './readDrawn';
import { checkStory, STORY_FILE, storyOfThemes } from './siteStory';

/** A site that can be built. */
export interface ReadSite {
  readonly title: LocalText;
  readonly description: LocalText | null;
  /** What the page finds under `data/`, by name. */
  readonly files: Readonly<Record<string, string>>;
}

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
