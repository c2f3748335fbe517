import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecordFiles } from '../../scripts/geodataFiles';
import type { Area } from '../../src/domain/area';
import { areaTest, type Boundaries, decodeBoundaries } from '../../src/domain/boundaries';
import { type AtlasRecord, parseRecord } from '../../src/domain/record/parseRecord';
import type { Language } from '../../src/domain/text';
import type { ThemeList } from '../../src/domain/theme';

const GEODATA = join(import.meta.dirname, '../../geodata');

/** What the page is built from, to hold it against what the page shows. @throws where the boundaries are damaged. */
export function readBoundaries(): Boundaries {
  const file = readFileSync(join(GEODATA, 'built/overview.topo.json'), 'utf8');
  const decoded = decodeBoundaries(JSON.parse(file));
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

/** Titles of all themes, in the order of the list. */
export function readThemeTitles(language: Language): string[] {
  const { themes } = JSON.parse(readFileSync(join(GEODATA, 'themes.json'), 'utf8')) as ThemeList;
  return themes.map(({ title }) => title[language]);
}
