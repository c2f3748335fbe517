import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readRecordFiles } from '../../scripts/geodataFiles';
import { isAdcode } from '../../src/core/areas/area';
import { parseRecord } from '../../src/core/record/authored/parseRecord';
import { parseFrames } from '../../src/core/verify/consistency/parseFrames';
import { parsePrints } from '../../src/core/verify/consistency/printsOfParagraphs';
import { parseSums } from '../../src/core/verify/consistency/sums';
import { parseNotFigures } from '../../src/core/verify/notFigures';
import { RECORD_COLUMNS } from '../../src/features/export/model/recordTable';
import { THEME_COLUMNS } from '../../src/features/export/model/themeTable';
import { COLUMN_ROLES } from '../../src/features/tables/model/tableLayout';

/** The columns that each table was asked for while it was read. */
const read = vi.hoisted(() => new Map<string, readonly string[]>());

vi.mock('../../src/core/record/authored/table', async (original) => {
  const module = await original<typeof import('../../src/core/record/authored/table')>();
  const parseTable: typeof module.parseTable = (file, text, columns, report, optional) => {
    read.set(file, columns);
    return module.parseTable(file, text, columns, report, optional);
  };
  return { ...module, parseTable };
});

const ROOT = join(import.meta.dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs/data.md'), 'utf8');
const nothing = () => {};

/** What stands in the first column of the table below a heading. */
function columnsBelow(heading: string): readonly string[] {
  const section = PAGE.split(/^#{2,3} /m).find((text) => text.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`docs/data.md has no heading ${heading}`);
  const firstCells = [...section.matchAll(/^\| ([^|]+) \|/gm)].map((match) => match[1] ?? '');
  return firstCells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''));
}

const sorted = (list: readonly string[]) => [...list].sort();

describe('the page about data', () => {
  it('has every column that is read of the record, and no other', async () => {
    const files = await readRecordFiles(join(ROOT, 'geodata'));
    parseRecord(files, { hasArea: isAdcode });
    parseFrames('frames.csv', '', nothing);
    parseSums('sums.csv', '', nothing);
    parsePrints('prints.csv', '', nothing);
    parseNotFigures('not-figures.csv', '', nothing);
    const tables = [...read].map(([file, columns]) => [
      file.replace(/^(observations|residents)\/.+/, '$1/<source>.csv'),
      sorted(columns),
    ]);
    expect(tables.length).toBeGreaterThan(14);
    for (const [file, columns] of tables) expect([file, sorted(columnsBelow(`\`${file}\``))]).toEqual([file, columns]);
  });

  it.each([
    'residents-zones.csv',
    'residents-disagreements.csv',
    'county-areas.csv',
    'divisions.csv',
    'names.csv',
    'former-names.csv',
    'overlay-lines.csv',
  ])('has the columns of %s, which the boundaries are built from', (file) => {
    const [header = ''] = readFileSync(join(ROOT, 'geodata', file), 'utf8').split('\n');
    expect(sorted(columnsBelow(`\`${file}\``))).toEqual(sorted(header.trim().split(',')));
  });

  it('has the fields of the themes and of the story', () => {
    const fieldsOf = (file: string, list: string) => {
      const json = JSON.parse(readFileSync(join(ROOT, 'geodata', file), 'utf8'));
      return new Set((json[list] as object[]).flatMap((entry) => Object.keys(entry)));
    };
    for (const [file, list] of [
      ['themes.json', 'themes'],
      ['overlay-themes.json', 'themes'],
      ['story.json', 'slides'],
    ] as const)
      for (const field of fieldsOf(file, list)) expect(columnsBelow(`\`${file}\``)).toContain(field);
  });

  it('has every role that a column of a reader’s own table may have', () => {
    expect(sorted(columnsBelow("A reader's own tables"))).toEqual(sorted(COLUMN_ROLES));
  });

  it('has every column of the files that readers save', () => {
    expect(sorted(columnsBelow('Theme'))).toEqual(sorted(THEME_COLUMNS));
    expect(sorted(columnsBelow('Record'))).toEqual(sorted(RECORD_COLUMNS));
  });
});
