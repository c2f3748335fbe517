import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecordFiles } from '../scripts/geodataFiles';
import { isAdcode } from '../src/core/areas/area';
import { decodeBoundaries, decodeCounties } from '../src/core/areas/boundaries';
import { type Geographies, type Geography, nationalGeographies, OBJECTS } from '../src/core/areas/geography';
import { mergeTopologies } from '../src/core/areas/mergeTopologies';
import { deriveThemes } from '../src/core/portrayal/deriveThemes';
import { parseThemes } from '../src/core/portrayal/parseThemes';
import { type AtlasRecord, parseRecord } from '../src/core/record/authored/parseRecord';
import { observeAreas } from '../src/core/record/observeAreas';
import type { Theme } from '../src/core/record/theme';

const GEODATA = join(import.meta.dirname, '../geodata');

/** What the page shows, as it is built. */
export interface PublishedAtlas {
  readonly geographies: Geographies & { readonly county: Geography };
  readonly record: AtlasRecord;
  /** Authored, then made from measures. */
  readonly themes: readonly Theme[];
}

/** @throws where what is published is damaged. */
export async function readPublishedAtlas(): Promise<PublishedAtlas> {
  const decoded = decodeBoundaries(readJson('built/overview.topo.json'));
  if (!decoded.ok) throw new Error(decoded.reason);
  const { boundaries } = decoded;
  const geographies = { ...nationalGeographies(boundaries), county: readCounties() };
  const files = await readRecordFiles(GEODATA);
  const parsed = parseRecord(files, { hasArea: isAdcode }).record;
  const { province, prefecture, county } = geographies;
  const land = observeAreas([...prefecture.areas, ...province.areas, ...county.areas], boundaries.edition.date);
  const record = { ...parsed, observations: [...parsed.observations, ...land] };
  const authored = parseThemes(files['themes.json'] ?? null, record).themeList.themes;
  return { geographies, record, themes: [...authored, ...deriveThemes(authored, record).themes] };
}

function readCounties(): Geography {
  const provinces = readdirSync(join(GEODATA, 'built/counties')).map((name) => {
    const read = decodeCounties(readJson(`built/counties/${name}`));
    if (!read.ok) throw new Error(read.reason);
    return read.counties;
  });
  const object = OBJECTS.county;
  const topology = mergeTopologies(
    provinces.map((province) => province.topology),
    object,
  );
  return { level: 'county', topology, object, areas: provinces.flatMap(({ areas }) => areas) };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(GEODATA, path), 'utf8'));
}
