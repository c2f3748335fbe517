import { describe, expect, it } from 'vitest';
import { correctMeasure } from '../../../../src/features/tables/model/editTable';
import { figuresOfProject, type TableFigures } from '../../../../src/features/tables/model/figuresOfProject';
import type { Project, ProjectTable } from '../../../../src/features/tables/model/project';
import { gridOf, read, untouched } from './builtContext';

const TABLE: ProjectTable = { ...untouched, fileName: '2024年.csv' };
const project = (...tables: ProjectTable[]): Project => ({ id: 'p1', name: '两城', origin: null, tables });
const GRID = gridOf('城市|发案(起)|常住人口(人)|面积(平方公里)\n大连|1|10|5\n沈阳|2|20|6\n');

function figuresOf(table: ProjectTable): TableFigures {
  const { report, figures } = read(GRID, table);
  return { measures: report.measures, figures };
}

describe('figuresOfProject', () => {
  it('has a source for each table, named as the reader says, else as the file', () => {
    const said = { ...TABLE, id: 't2', source: { title: ' 通报 ', publisher: ' 某局 ', date: '2025-01' } };
    const tables = new Map([TABLE, said].map((table) => [table.id, figuresOf(table)] as const));
    const { sources, measures, topics, tables: figures } = figuresOfProject(project(TABLE, said), tables);
    expect(sources).toMatchObject([
      { id: 'own-t1', kind: 'own', title: { zh: '2024年.csv' }, publisher: { zh: '' }, date: '' },
      { id: 'own-t2', title: { zh: '通报', en: '通报' }, publisher: { en: '某局' }, date: '2025-01' },
    ]);
    expect(topics).toEqual([{ id: 'own-p1', name: { zh: '两城', en: '两城' } }]);
    expect(measures).toHaveLength(6);
    expect(new Set(measures.map(({ id }) => id)).size).toBe(6);
    expect(figures.map(({ measure }) => measure)).toEqual(measures.map(({ id }) => id));
    expect(measures.every(({ id, comparability, topic }) => comparability === id && topic === 'own-p1')).toBe(true);
  });

  it.each([
    ['填表人张三.xlsx', 'table.xlsx'],
    ['发案 13912345678.csv', 'table.csv'],
    ['2024年黄山发案.csv', '2024年黄山发案.csv'],
  ])('names no person as its source: %s', (fileName, title) => {
    const named = { ...TABLE, fileName };
    const { sources } = figuresOfProject(project(named), new Map([[named.id, figuresOf(named)]]));
    expect(sources).toMatchObject([{ title: { zh: title } }]);
  });

  it('leaves out what was not read yet', () => {
    const { sources, measures, tables, topics } = figuresOfProject(project(TABLE), new Map());
    expect([sources, measures, tables, topics.length]).toEqual([[], [], [], 1]);
  });

  it('divides by a measure of the same table, per 10 000 of people and per one of all else, never by itself', () => {
    const keys = read(GRID, TABLE).report.measures.map(({ key }) => key);
    const [cases, people, land] = keys as [string, string, string];
    const divided = (key: string, divisor: string | null) => {
      const table = correctMeasure(key, { divisor })(TABLE);
      const { measures } = figuresOfProject(project(table), new Map([[table.id, figuresOf(table)]]));
      return { measures, divisor: measures[keys.indexOf(key)]?.divisor };
    };
    const byPeople = divided(cases, people);
    expect(byPeople.divisor).toEqual({ measure: byPeople.measures[1]!.id, per: 10_000 });
    const byLand = divided(cases, land);
    expect(byLand.divisor).toEqual({ measure: byLand.measures[2]!.id, per: 1 });
    expect(divided(cases, cases).divisor).toBeNull();
    expect(divided(cases, '没有').divisor).toBeNull();
    expect(divided(cases, null).divisor).toBeNull();
  });

  it('puts a measure under the topic that the reader chose', () => {
    const table = correctMeasure('发案', { topic: 'fraud' })(TABLE);
    const { measures } = figuresOfProject(project(table), new Map([[table.id, figuresOf(table)]]));
    expect(measures.map(({ topic }) => topic)).toEqual(['fraud', 'own-p1', 'own-p1']);
  });
});
