import { describe, expect, it } from 'vitest';
import { linkContext } from '../../src/app/linkContext';
import type { ProjectFigures } from '../../src/core/record/projectFigures';
import { assembleAtlas, withAddition } from '../../src/data/assembleAtlas';
import { dataAt } from '../../src/data/dataAt';
import { quarter, TABLE_SOURCE, tableOf, tableRow, thefts } from '../core/portrayal/readerTables';
import { dongying } from '../core/record/records';
import { data } from '../state/smallAtlas';

const table = tableOf(thefts, [tableRow(dongying, quarter(1), 5), tableRow(dongying, quarter(2), 7)]);
const own: ProjectFigures = {
  sources: [TABLE_SOURCE],
  measures: [{ ...thefts, topic: 'own' }],
  topics: [{ id: 'own', name: { zh: '自己的', en: 'Own' } }],
  tables: [table],
};
const taken = withAddition(data, { parts: { projectFigures: own }, notices: [] }).data;
const ID = 'own-thefts@370500@2024-01-01_2024-03-31';

describe('own figures', () => {
  it('stand first among topics and themes, and beside what was published', () => {
    expect(taken.topics.map(({ id }) => id)).toEqual(['own', 'calls']);
    expect([...taken.themes.keys()]).toEqual(['own-thefts', 'fraud-cases', 'second', 'third']);
    expect(taken.themes.get('own-thefts')?.origin).toBe('project');
    expect(taken.record.sources.get('own-table')?.kind).toBe('own');
    expect(taken.record.comparability.has('own-thefts')).toBe(true);
    expect([...taken.record.topics.keys()]).toEqual(['own', 'calls']);
    expect(taken.published).toBe(data);
  });

  it('have nothing of the atlas made anew', () => {
    expect(taken.record.observations).toBe(data.record.observations);
    expect(taken.themes.get('second')).toBe(data.themes.get('second'));
    expect(taken.geographies).toBe(data.geographies);
  });

  it('take the place of those before, and are put away', () => {
    const none = { ...own, measures: [], tables: [] };
    const again = withAddition(taken, { parts: { projectFigures: none }, notices: [] }).data;
    expect([again.record.tables, again.themes.size]).toEqual([[], 3]);
    expect(withAddition(taken, { parts: { projectFigures: null }, notices: [] }).data).toBe(data);
  });

  it('stay when something else comes', () => {
    const later = withAddition(taken, { parts: { derivesThemes: true }, notices: [] }).data;
    expect(later.themes.has('own-thefts')).toBe(true);
    expect(later.published?.parts.projectFigures).toBeNull();
    expect(assembleAtlas(taken.parts).record.tables).toEqual([table]);
  });

  it('cover nothing that was published, whatever their ids are', () => {
    const [measure] = data.record.measures.values();
    const named = { ...own, measures: [{ ...thefts, id: measure!.id }], tables: [{ ...table, measure: measure!.id }] };
    const covered = withAddition(data, { parts: { projectFigures: named }, notices: [] }).data;
    expect(covered.record.measures).toEqual(data.record.measures);
    expect(covered.record.tables).toEqual([]);
  });

  it('are in every edition', () => {
    const revision = {
      id: 'a',
      edition: 2,
      earlier: { ...data.record.observations[0]!, value: -1 },
      note: { zh: '', en: '' },
    };
    const record = { ...data.record, revisions: [revision] } as unknown as typeof data.record;
    const revised = withAddition({ ...data, record }, { parts: { projectFigures: own }, notices: [] }).data;
    const then = dataAt(revised, 1);
    expect(then.record.observations.find(({ id }) => id === 'a')?.value).toBe(-1);
    expect(then.record.tables).toEqual([table]);
    expect(dataAt(revised, 1)).toBe(then);
    expect(dataAt(revised, 2)).toBe(revised);
  });

  it('are what links may refer to, those whose table has not come included', () => {
    expect(linkContext({ data: taken }).hasTheme('own-thefts')).toBe(true);
    expect(linkContext({ data: taken }).placeOfFigure(ID)).toBe('370500');
    expect(linkContext({ data }).placeOfFigure(ID)).toBe('370500');
    expect(linkContext({ data }).placeOfFigure('own-thefts@990500@2024-01-01_2024-03-31')).toBeNull();
  });
});
