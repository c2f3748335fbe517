import { areaTest, type Boundaries } from '../core/areas/boundaries';
import { withFinerCounties } from '../core/areas/finerCounties';
import { type Geography, nationalGeographies } from '../core/areas/geography';
import { deriveThemes } from '../core/portrayal/deriveThemes';
import { parseThemes } from '../core/portrayal/parseThemes';
import { type AtlasRecord, parseRecord } from '../core/record/authored/parseRecord';
import type { Problem } from '../core/record/authored/problem';
import type { NotedTable } from '../core/record/notedTable';
import { observeAreas } from '../core/record/observeAreas';
import type { ProjectFigures } from '../core/record/projectFigures';
import type { Theme } from '../core/record/theme';
import { keptBy } from '../core/text/keptBy';
import type { Notice } from '../core/text/notice';
import { applyProjectFigures } from './applyProjectFigures';
import type { AtlasData, AtlasParts } from './atlasData';

export type { AtlasData, AtlasParts } from './atlasData';

/** Reads the tables and puts together what belongs together. Without themes there is nothing to show. */
export function assembleAtlas(parts: AtlasParts): AtlasData {
  return withProjectFigures(assemblePublished({ ...parts, projectFigures: null }), parts.projectFigures);
}

function assemblePublished(parts: AtlasParts): AtlasData {
  const { boundaries, countyProvinces, overlayIds, overlayThemes, recipes, counties, land, derivesThemes, files } =
    parts;
  const { record: published, problems } = recordsOf(boundaries)(files);
  const areas = [...boundaries.areas, ...boundaries.provinces, ...(counties?.areas ?? [])];
  const observations = [...published.observations, ...observeAreas(areas, boundaries.edition.date)];
  const record = { ...published, observations };
  const { themeList, problems: themeProblems } = parseThemes(files['themes.json'] ?? null, record);
  const authored = [...themeList.themes, ...overlayThemes];
  return {
    parts,
    site: parts.site ?? null,
    published: null,
    boundaries,
    countyProvinces,
    overlayIds,
    recipes,
    land,
    geographies: { ...nationalGeographies(boundaries), county: countiesOf(parts) },
    record,
    topics: themeList.topics,
    ...themesOf(authored, derivesThemes, record),
    problems: [...problems, ...themeProblems],
  };
}

// Counties come one province after the other, and the tables are long.
const recordsOf = keptBy((boundaries: Boundaries) =>
  keptBy((files: AtlasParts['files']) => parseRecord(files, { hasArea: areaTest(boundaries) })),
);

/** The authored themes and, once they are to be, those of all other measures. */
export function themesOf(
  authored: readonly Theme[],
  derivesThemes: boolean,
  record: AtlasRecord,
): Pick<AtlasData, 'themes' | 'refused'> {
  const derived = derivesThemes ? deriveThemes(authored, record) : { themes: [], refused: new Map() };
  return {
    themes: new Map([...authored, ...derived.themes].map((theme) => [theme.id, theme])),
    refused: derived.refused,
  };
}

/** What came later, to be put together with whatever else has come meanwhile. */
export interface Addition {
  readonly parts: Partial<AtlasParts>;
  /** What could not be loaded. */
  readonly notices: readonly Notice[];
}

/** The atlas with what came later, and a notice for each problem that it brought. */
export function withAddition(
  data: AtlasData,
  { parts, notices }: Addition,
): {
  readonly data: AtlasData;
  readonly notices: readonly Notice[];
} {
  const names = Object.keys(parts);
  if (names.length === 0) return { data, notices };
  if (names.every((name) => name === 'projectFigures'))
    return { data: withProjectFigures(data.published ?? data, parts.projectFigures ?? null), notices };
  if (names.every((name) => name === 'finerCounties')) return { data: withFinerShapes(data, parts), notices };
  if (names.every((name) => name === 'notedTables'))
    return { data: withNotedTables(data, parts.notedTables ?? new Map()), notices };
  const complete = assembleAtlas({ ...data.parts, ...parts });
  return { data: complete, notices: [...notices, ...untold(data.problems, complete.problems).map(problemNotice)] };
}

function withProjectFigures(published: AtlasData, projectFigures: ProjectFigures | null): AtlasData {
  return projectFigures === null ? published : applyProjectFigures(published, projectFigures);
}

/** Finer shapes change no figure: nothing is read anew. */
function withFinerShapes(data: AtlasData, { finerCounties = new Map() }: Partial<AtlasParts>): AtlasData {
  const parts = { ...data.parts, finerCounties: new Map([...(data.parts.finerCounties ?? []), ...finerCounties]) };
  const geographies = { ...data.geographies, county: countiesOf(parts) };
  const of = (each: AtlasData, own: AtlasParts): AtlasData => ({ ...each, parts: own, geographies });
  const { published } = data;
  return {
    ...of(data, parts),
    published: published === null ? null : of(published, { ...parts, projectFigures: published.parts.projectFigures }),
  };
}

function countiesOf({ counties, finerCounties }: AtlasParts): Geography | null {
  if (counties === null || finerCounties === undefined || finerCounties.size === 0) return counties;
  return { ...counties, topology: withFinerCounties(counties.topology, finerCounties) };
}

function withNotedTables(data: AtlasData, notedTables: ReadonlyMap<string, NotedTable>): AtlasData {
  const { published } = data;
  return {
    ...data,
    parts: { ...data.parts, notedTables },
    published: published === null ? null : withNotedTables(published, notedTables),
  };
}

/** Of what there is to tell, what has not been told, compared by all that it says. */
export function untold<Item>(told: readonly Item[], items: readonly Item[]): readonly Item[] {
  const known = new Set(told.map((item) => JSON.stringify(item)));
  return items.filter((item) => !known.has(JSON.stringify(item)));
}

export function problemNotice({ file, line, code, values }: Problem): Notice {
  return { code, severity: 'warning', values: { file, line, ...values } };
}
