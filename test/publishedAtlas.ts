import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecordFiles } from '../scripts/geodataFiles';
import { isAdcode } from '../src/core/areas/area';
import { decodeBoundaries, decodeCounties } from '../src/core/areas/boundaries';
import { type Geographies, type Geography, nationalGeographies, OBJECTS } from '../src/core/areas/geography';
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
  const read = decodeCounties(readJson('built/counties.topo.json'));
  if (!read.ok) throw new Error(read.reason);
  const { topology, areas } = read.counties;
  return { level: 'county', topology, object: OBJECTS.county, areas };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(GEODATA, path), 'utf8'));
}
