import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecordFiles } from '../../scripts/geodataFiles';
import type { Area } from '../../src/core/areas/area';
import { areaTest, type Boundaries, decodeBoundaries, decodeCounties } from '../../src/core/areas/boundaries';
import { collectionOf, type PolygonRings, polygonsOf } from '../../src/core/areas/topology';
import { drawRecipe } from '../../src/core/overlays/drawRecipe';
import type { OverlayPart } from '../../src/core/overlays/geometry';
import { createGrounds } from '../../src/core/overlays/grounds';
import type { Recipe } from '../../src/core/overlays/recipe';
import { type AtlasRecord, parseRecord } from '../../src/core/record/authored/parseRecord';
import { type Language, type LocalText, localise } from '../../src/core/text/text';

const GEODATA = join(import.meta.dirname, '../../geodata');

/** What the page is built from, to hold it against what the page shows. @throws where the boundaries are damaged. */
export function readBoundaries(): Boundaries {
  const decoded = decodeBoundaries(readJson('built/overview.topo.json'));
  if (!decoded.ok) throw new Error(`readBoundaries: ${decoded.reason}`);
  return decoded.boundaries;
}

/** The authored figures, without those that the page computes from the boundaries. */
export async function readPublishedRecord(boundaries: Boundaries): Promise<AtlasRecord> {
  return parseRecord(await readRecordFiles(GEODATA), { hasArea: areaTest(boundaries) }).record;
}

/** @throws where there is no such prefecture. */
export function areaOf(boundaries: Boundaries, adcode: string): Area {
  const area = boundaries.areas.find((candidate) => candidate.adcode === adcode);
  if (area === undefined) throw new Error(`areaOf: no area ${adcode}`);
  return area;
}

/** The counties of a province. @throws where they are damaged. */
export function readCounties(province: string): readonly Area[] {
  const decoded = decodeCounties(readJson(`built/counties/${province}.topo.json`));
  if (!decoded.ok) throw new Error(`readCounties: ${decoded.reason}`);
  return decoded.counties.areas;
}

/** Those of all provinces whose counties are known. */
export function readAllCounties(): readonly Area[] {
  const files = readdirSync(join(GEODATA, 'built/counties')).filter((file) => file.endsWith('.topo.json'));
  return files.flatMap((file) => readCounties(file.slice(0, 6)));
}

interface ListedTheme {
  readonly id: string;
  readonly title: LocalText;
  /** Ids of recipes, the topmost first. */
  readonly overlays: readonly string[];
}

/** Titles of all themes, in the order of paging. */
export function readThemeTitles(language: Language): string[] {
  const { themes } = readJson('themes.json') as { readonly themes: readonly ListedTheme[] };
  return [...themes, ...readOverlayThemes()].map(({ title }) => localise(title, language));
}

export function readOverlayThemes(): readonly ListedTheme[] {
  return (readJson('overlay-themes.json') as { readonly themes: readonly ListedTheme[] }).themes;
}

export function readRecipe(id: string): Recipe {
  return readJson(`overlays/${id}.json`) as Recipe;
}

/** What a recipe looks like as its author meant it, to find a place on the map where it has to show. */
export async function readParts(recipe: Recipe): Promise<readonly OverlayPart[]> {
  const grounds = createGrounds(readJson('built/overlay-ground.topo.json'), readJson('built/detail.topo.json'));
  const { observations } = await readPublishedRecord(readBoundaries());
  const values = Object.fromEntries(observations.map(({ id, value }) => [id, value]));
  return drawRecipe(recipe, {}, values, grounds.of(recipe.place)).parts;
}

/** The finest outline of a prefecture that the page has. @throws where there is none. */
export function readOutline(adcode: string): readonly PolygonRings[] {
  const decoded = decodeBoundaries(readJson('built/detail.topo.json'));
  if (!decoded.ok) throw new Error(`readOutline: ${decoded.reason}`);
  const { topology, areas } = decoded.boundaries;
  const geometry = collectionOf(topology, 'prefectures').geometries[areas.indexOf(areaOf(decoded.boundaries, adcode))];
  if (geometry === undefined) throw new Error(`readOutline: no outline of ${adcode}`);
  return polygonsOf(topology, geometry);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(GEODATA, path), 'utf8'));
}
