import { join } from 'node:path';
import { levelOf } from '../../src/core/areas/area';
import { areaTest, decodeBoundaries } from '../../src/core/areas/boundaries';
import { type GazetteerFile, unpackGazetteer } from '../../src/core/areas/gazetteer';
import type { LocalText } from '../../src/core/text/text';
import type { CheckTables } from '../../src/core/verify/consistency/checkTables';
import { checkTables, type TablesCheck } from '../geodata/checkRecord';
import { GEODATA_FOLDER } from '../geodata/folders';
import { readOwnCheckTables, readRecordFiles, readTable } from '../geodataFiles';
import { readCountyFiles } from '../page/builtInData';
import { NO_COUNTIES, type Tables, tableFiles } from '../page/tableFiles';
import { checkFolder } from './checkFolder';
import { checkPersons } from './checkPersons';
import { checkRamps } from './checkRamps';
import { completeTables } from './completeTables';
import { describeTables } from './describeTables';
import { errorIn, type Finding, hasErrors, placeIn } from './finding';
import { ATLAS_FILE, type AtlasSettings, readAtlasFile } from './readAtlasFile';
import { type Drawn, readDrawn } from './readDrawn';
import { checkStory, STORY_FILE, storyOfThemes } from './siteStory';
import { withoutUnknownColumns } from './withoutColumns';

/** A site that can be built. */
export interface ReadSite {
  readonly title: LocalText;
  readonly description: LocalText | null;
  /** What the page finds under `data/`, by name. */
  readonly files: Readonly<Record<string, string>>;
}

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
  const story = await readTable(join(folder, STORY_FILE));
  const against = await readOwnCheckTables(folder);
  const findings = [
    ...ofSettings,
    ...drawn.findings,
    ...(await checkFolder(folder)),
    ...checkEncoding(own),
    ...checkPersons({ ...own, [ATLAS_FILE]: atlasText, [STORY_FILE]: story }),
  ];
  if (drawn.files === null) return { site: null, findings: [...findings, ...checkTexts(tables, against)] };

  const checked = checkTables(tables, hasAreaIn(drawn), JSON.parse(drawn.files['overview.topo.json'] ?? ''), against);
  const overlays = Object.keys(tables).filter((file) => file.startsWith('overlays/'));
  findings.push(
    ...describeTables(checked),
    ...(drawn.isOwn && overlays.length + checked.overlayThemes.length > 0 ? [overlaysRefused()] : []),
    ...(story === null ? [] : checkStory(story, storyContext(checked, tables))),
  );
  findings.push(...checkRamps(checked.themes, tables['themes.json'] ?? ''));
  findings.push(...checkTheme(settings, checked, atlasText, tables, hasErrors(findings)));
  const defaultTheme = settings?.defaultTheme ?? checked.themes[0]?.id;
  if (settings === null || defaultTheme === undefined || hasErrors(findings)) return { site: null, findings };
  const { title, description } = settings;
  const counties = drawn.isOwn ? NO_COUNTIES : await readCountyFiles();
  const files = {
    ...drawn.files,
    ...tableFiles(withoutUnknownColumns(tables, checked.problems), counties, { title, defaultTheme }),
    [STORY_FILE]: story ?? storyOfThemes(title, checked.themes),
  };
  return { site: { title, description, files }, findings };
}

/**
 * Areas that are drawn, and the counties of the gazetteer that lie in them. The built-in boundaries lack a few areas,
 * which are known to be absent; a publisher's own may lack any, and figures of one would never be seen.
 */
function hasAreaIn({ isOwn, files }: Drawn): (adcode: string) => boolean {
  const decoded = decodeBoundaries(JSON.parse(files?.['overview.topo.json'] ?? ''));
  if (!decoded.ok) throw new Error(`The boundaries that were built cannot be read: ${decoded.reason}`);
  const { areas, provinces } = decoded.boundaries;
  const gazetteer = unpackGazetteer(JSON.parse(files?.['gazetteer.json'] ?? '') as GazetteerFile);
  const drawn = new Set([...areas, ...provinces].map(({ adcode }) => adcode));
  const known = new Set([...drawn, ...gazetteer.entries.map(({ adcode }) => adcode)]);
  const isInside = areaTest(decoded.boundaries);
  const isMissing = (adcode: string) => isOwn && levelOf(adcode) !== 'county' && !drawn.has(adcode);
  return (adcode) => known.has(adcode) && isInside(adcode) && !isMissing(adcode);
}

/** Spreadsheets save Chinese in another encoding unless they are told otherwise. */
function checkEncoding(tables: Tables): readonly Finding[] {
  return Object.entries(tables).flatMap(([file, text]) =>
    text?.includes('\uFFFD') === true ? [errorIn(file, 'this is no UTF-8; save it as “CSV UTF-8”')] : [],
  );
}

/** What can be said of the tables without knowing what is drawn. */
function checkTexts(tables: Tables, against: CheckTables): readonly Finding[] {
  return describeTables(checkTables(tables, () => true, null, against));
}

/** @param isToldOf whether there is an error already, which may be why a theme is not there. */
function checkTheme(
  settings: AtlasSettings | null,
  { themes }: TablesCheck,
  text: string | null,
  tables: Tables,
  isToldOf: boolean,
): readonly Finding[] {
  const wanted = settings?.defaultTheme ?? null;
  if (themes.length === 0)
    return isToldOf ? [] : [errorIn('themes.json', 'it has no theme that can be shown; write or correct one')];
  if (wanted === null || themes.some(({ id }) => id === wanted)) return [];
  if (isToldOf && idsIn(tables['themes.json']).has(wanted)) return [];
  const place = placeIn(ATLAS_FILE, text ?? '', /"defaultTheme"/);
  const choices = themes.map(({ id }) => id).join(', ');
  return [errorIn(place, `themes.json has no theme "${wanted}"; write one of ${choices}`)];
}

/** What slides may refer to: what is written down, even where it is refused, which is told of it and not of them. */
function storyContext({ record, themes, overlayThemes }: TablesCheck, tables: Tables) {
  const shown = new Set([...themes, ...overlayThemes].map(({ id }) => id));
  const written = new Set([...idsIn(tables['themes.json']), ...idsIn(tables['overlay-themes.json'])]);
  const figures = new Set(record.observations.map(({ id }) => id));
  const rows = Object.entries(tables).flatMap(([file, text]) =>
    file.startsWith('observations/') ? (text ?? '').split(/\r\n|\n|\r/) : [],
  );
  return {
    hasTheme: (id: string) => shown.has(id) || written.has(id) || record.measures.has(id),
    hasFigure: (id: string) => figures.has(id) || rows.some((row) => row.startsWith(`${id},`)),
  };
}

/** Every id of a JSON table, of whatever. */
function idsIn(text: string | null | undefined): ReadonlySet<string> {
  return new Set(Array.from((text ?? '').matchAll(/"id"\s*:\s*"([^"]*)"/g), ([, id = '']) => id));
}

function overlaysRefused(): Finding {
  return errorIn(
    'overlays',
    'overlays stand on the counties of the built-in boundaries; leave out overlays/ and overlay-themes.json, or the ' +
      'boundary file',
  );
}
