import type { Adcode } from '../domain/area';
import { areaTest, type Boundaries } from '../domain/boundaries';
import type { Refusal } from '../domain/compare';
import { deriveThemes } from '../domain/deriveThemes';
import { type Geographies, type Geography, nationalGeographies } from '../domain/geography';
import type { Notice } from '../domain/notice';
import { observeAreas } from '../domain/observeAreas';
import type { Recipe } from '../domain/overlays/recipe';
import { parseThemes } from '../domain/parseThemes';
import { type AtlasRecord, parseRecord } from '../domain/record/parseRecord';
import type { Problem } from '../domain/record/problem';
import type { Site } from '../domain/site';
import type { Theme, Topic } from '../domain/theme';
import type { Topology } from '../domain/topology';

/** What has been loaded so far. More comes later: counties when they are asked for, evidence after the first picture. */
export interface AtlasParts {
  /** Of a publisher's own site. */
  readonly site?: Site | null;
  readonly boundaries: Boundaries;
  /** The provinces whose counties can be loaded. */
  readonly countyProvinces: readonly Adcode[];
  /** Overlays that a link may name; their recipes come with the evidence. */
  readonly overlayIds: readonly string[];
  /** Themes that come with the evidence: those of overlays. */
  readonly laterThemes: readonly string[];
  /** Themes of overlays; empty until they have come. */
  readonly overlayThemes: readonly Theme[];
  /** By id, in the order of their files; empty until they have come. */
  readonly recipes: ReadonlyMap<string, Recipe>;
  /** null until they have been. */
  readonly counties: Geography | null;
  /** Neighbouring land, for context; the map does without. */
  readonly land: Topology | null;
  /** Whether each measure is to have a theme; false on the way to the first picture, which shows one. */
  readonly derivesThemes: boolean;
  /** The authored tables by their path; see `parseRecord`. */
  readonly files: Readonly<Record<string, string | null>>;
}

/** All that the atlas knows. */
export interface AtlasData
  extends Pick<AtlasParts, 'boundaries' | 'countyProvinces' | 'land' | 'overlayIds' | 'recipes'> {
  readonly parts: AtlasParts;
  /** null: the atlas as it comes. */
  readonly site: Site | null;
  /** What can be drawn on. */
  readonly geographies: Geographies;
  readonly record: AtlasRecord;
  readonly topics: readonly Topic[];
  /** By id: those of the list in its order, then one for each other measure. */
  readonly themes: ReadonlyMap<string, Theme>;
  /** Why the figures of a measure cannot share a legend, and so have no theme. */
  readonly refused: ReadonlyMap<string, Refusal>;
  /** What is wrong with the tables that have come so far. */
  readonly problems: readonly Problem[];
}

/** Reads the tables and puts together what belongs together. Without themes there is nothing to show. */
export function assembleAtlas(parts: AtlasParts): AtlasData {
  const { boundaries, countyProvinces, overlayIds, overlayThemes, recipes, counties, land, derivesThemes, files } =
    parts;
  const { record: published, problems } = parseRecord(files, { hasArea: areaTest(boundaries) });
  const areas = [...boundaries.areas, ...boundaries.provinces, ...(counties?.areas ?? [])];
  const observations = [...published.observations, ...observeAreas(areas, boundaries.edition.date)];
  const record = { ...published, observations };
  const { themeList, problems: themeProblems } = parseThemes(files['themes.json'] ?? null, record);
  const authored = [...themeList.themes, ...overlayThemes];
  return {
    parts,
    site: parts.site ?? null,
    boundaries,
    countyProvinces,
    overlayIds,
    recipes,
    land,
    geographies: { ...nationalGeographies(boundaries), county: counties },
    record,
    topics: themeList.topics,
    ...themesOf(authored, derivesThemes, record),
    problems: [...problems, ...themeProblems],
  };
}

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
  if (Object.keys(parts).length === 0) return { data, notices };
  const complete = assembleAtlas({ ...data.parts, ...parts });
  return { data: complete, notices: [...notices, ...untold(data.problems, complete.problems).map(problemNotice)] };
}

/** Of what there is to tell, what has not been told, compared by all that it says. */
export function untold<Item>(told: readonly Item[], items: readonly Item[]): readonly Item[] {
  const known = new Set(told.map((item) => JSON.stringify(item)));
  return items.filter((item) => !known.has(JSON.stringify(item)));
}

export function problemNotice({ file, line, code, values }: Problem): Notice {
  return { code, severity: 'warning', values: { file, line, ...values } };
}
