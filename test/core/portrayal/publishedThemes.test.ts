import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRecordFiles } from '../../../scripts/geodataFiles';
import { isAdcode, type Level } from '../../../src/core/areas/area';
import { decodeBoundaries, decodeCounties } from '../../../src/core/areas/boundaries';
import { nationalGeographies } from '../../../src/core/areas/geography';
import { deriveThemes } from '../../../src/core/portrayal/deriveThemes';
import { parseThemes } from '../../../src/core/portrayal/parseThemes';
import { portray } from '../../../src/core/portrayal/portray';
import { AS_AUTHORED } from '../../../src/core/portrayal/shownTheme';
import { compareTheme } from '../../../src/core/portrayal/themeComparison';
import { type AtlasRecord, parseRecord } from '../../../src/core/record/authored/parseRecord';
import { observeAreas } from '../../../src/core/record/observeAreas';
import type { Theme } from '../../../src/core/record/theme';

/** The themes that the atlas ships, held against the record that it ships. */
const geodata = join(import.meta.dirname, '../../../geodata');
const overview = JSON.parse(readFileSync(join(geodata, 'built/overview.topo.json'), 'utf8'));
const decoded = decodeBoundaries(overview);
if (!decoded.ok) throw new Error(decoded.reason);
const { boundaries } = decoded;
const counties = readdirSync(join(geodata, 'built/counties')).flatMap((name) => {
  const file = JSON.parse(readFileSync(join(geodata, 'built/counties', name), 'utf8'));
  const read = decodeCounties(file);
  if (!read.ok) throw new Error(read.reason);
  return read.counties.areas;
});
const areasOf = (level: Level) => (level === 'county' ? counties : nationalGeographies(boundaries)[level].areas);

let files: Record<string, string | null>;
let record: AtlasRecord;
let authored: readonly Theme[];

beforeAll(async () => {
  files = await readRecordFiles(geodata);
  const parsed = parseRecord(files, { hasArea: isAdcode }).record;
  const land = observeAreas([...boundaries.areas, ...boundaries.provinces, ...counties], boundaries.edition.date);
  record = { ...parsed, observations: [...parsed.observations, ...land] };
  const { themeList, problems } = parseThemes(files['themes.json'] ?? null, record);
  expect(problems).toEqual([]);
  authored = themeList.themes;
});

describe('the themes offered', () => {
  it('all pass the comparison, and carry its notices in their legends', () => {
    const themes = [...authored, ...deriveThemes(authored, record).themes];
    expect(themes.length).toBeGreaterThan(190);
    for (const theme of themes) {
      for (const { level, comparison } of compareTheme(theme, record)) {
        expect(comparison.answer, `${theme.id} at the level of the ${level}`).not.toBe('no');
        const areas = areasOf(level);
        const portrayal = portray({ theme, choices: AS_AUTHORED, level, areas, record, appearance: 'day' });
        expect(portrayal.legend.published, theme.id).toBeGreaterThan(0);
        if (comparison.answer !== 'yes-with-notices') continue;
        for (const notice of comparison.notices) expect(portrayal.notices, theme.id).toContainEqual(notice);
      }
    }
  });

  it('map every measure that has figures, but for those of which the comparison says why not', () => {
    const { themes, refused } = deriveThemes(authored, record);
    const mapped = new Set([...authored, ...themes].flatMap(({ measure, alongside }) => [measure, ...alongside]));
    const observed = new Set(record.observations.map(({ measure }) => measure));
    expect([...observed].filter((measure) => !mapped.has(measure)).sort()).toEqual([...refused.keys()].sort());
    expect(Object.fromEntries([...refused].map(([measure, { code }]) => [measure, code]))).toEqual({
      // Dongying's are of most of a year, Dalian's of a campaign of weeks.
      'fraud-warnings': 'different-period-kinds',
      'unresolved-change-first': 'label-unresolved',
      'unresolved-change-second': 'label-unresolved',
      'unresolved-change-third': 'label-unresolved',
      'unresolved-change-fourth': 'label-unresolved',
    });
  });

  it('fill provinces with the figures of provinces, and cities with those of cities', () => {
    const theme = authored.find(({ id }) => id === 'safety-organisations');
    if (theme === undefined) throw new Error('no theme of organisations');
    const shown = (level: 'province' | 'prefecture') => {
      const areas = areasOf(level);
      const portrayal = portray({ theme, choices: AS_AUTHORED, level, areas, record, appearance: 'day' });
      return portrayal.areas.flatMap(({ adcode, value }) => (value === null ? [] : [[adcode, value]]));
    };
    expect(shown('province')).toEqual([['370000', 806]]);
    expect(shown('prefecture')).toEqual([['370500', 38]]);
  });
});

describe('a theme that mixes what may not be mixed', () => {
  const parseWith = (change: object) => {
    const list = JSON.parse(files['themes.json'] ?? '') as { topics: unknown; themes: { id: string }[] };
    const base = list.themes.find(({ id }) => id === 'fugitives');
    const mixing = { ...base, id: 'mixing', ...change };
    return parseThemes(JSON.stringify({ ...list, themes: [...list.themes, mixing] }, null, 2), record);
  };

  it.each([
    [
      'pipelines guarded and patrolled',
      { measure: 'pipeline-length-guarded', alongside: ['pipeline-patrolled'] },
      'different-measures',
    ],
    [
      'changes that no label belongs to',
      {
        measure: 'unresolved-change-first',
        symbol: 'choropleth',
        ramp: 'blue-orange',
        classification: { method: 'symmetric', classCount: 4 },
      },
      'label-unresolved',
    ],
    ['cases and persons', { measure: 'criminal-cases-solved', alongside: ['fraud-suspects'] }, 'different-measures'],
  ])('is refused with the reason and its line: %s', (_, change, reason) => {
    const { themeList, problems } = parseWith(change);
    expect(themeList.themes.map(({ id }) => id)).not.toContain('mixing');
    expect(themeList.themes).toHaveLength(authored.length);
    expect(problems).toMatchObject([{ file: 'themes.json', code: 'not-comparable', values: { id: 'mixing', reason } }]);
    expect(problems[0]?.line).toBeGreaterThan(0);
  });
});
