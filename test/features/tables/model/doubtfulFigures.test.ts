import { describe, expect, it } from 'vitest';
import { figuresOf, read, refusedOf } from './builtContext';

const IN_2024 = { fileName: '2024年.csv' };
const CITIES = ['沈阳', '大连', '鞍山', '抚顺', '本溪'];
/** A table of one column. */
const column = (heading: string, cells: readonly string[], more = {}) =>
  read(`城市|${heading}\n${cells.map((cell, row) => `${CITIES[row]}|${cell}\n`).join('')}`, { ...IN_2024, ...more });
const valuesOf = (table: ReturnType<typeof read>) => figuresOf(table).map(([, , value]) => value);
const unitOf = ({ report }: ReturnType<typeof read>) => report.measures[0]!.unit;

describe('a figure without a unit', () => {
  it('is refused among those that are multiplied, unless it says how it is', () => {
    const table = column('人口', ['12.5万人', '13', '9.1万人', '0', '九千']);
    expect(refusedOf(table)).toEqual([['13', 'no-unit']]);
    expect(valuesOf(table)).toEqual([125_000, 91_000, 0, 9000]);
  });

  it('is counted in what the reader says of the column', () => {
    const table = column('人口', ['12.5万人', '13', '9.1万人'], { measures: { 人口: { unit: '万人' } } });
    expect(valuesOf(table)).toEqual([125_000, 130_000, 91_000]);
  });

  it('is read where most have none', () => {
    expect(valuesOf(column('播放量', ['1.2万', '9800', '350']))).toEqual([12_000, 9800, 350]);
  });

  it('is refused among percentages where it may be a share of one', () => {
    const table = column('占比', ['12.5%', '0.13', '9.1%', '8.5', '1']);
    expect(refusedOf(table)).toEqual(['0.13', '1'].map((text) => [text, 'no-unit']));
    expect(valuesOf(table)).toEqual([12.5, 9.1, 8.5]);
  });

  it('is in what the heading says', () => {
    expect(valuesOf(column('占比（%）', ['12.5%', '0.13', '9.1%']))).toEqual([12.5, 0.13, 9.1]);
    expect(valuesOf(column('人口（万人）', ['12.5万人', '13']))).toEqual([125_000, 130_000]);
  });
});

describe('a figure with a unit', () => {
  it('is refused where it is a percentage, or none that is known, among bare numbers', () => {
    const table = column('案件数', ['35', '12%', '41', '7哈']);
    expect(refusedOf(table)).toEqual(['12%', '7哈'].map((text) => [text, 'other-unit']));
    expect([valuesOf(table), unitOf(table)]).toEqual([[35, 41], '']);
  });

  it('gives bare numbers its counting word', () => {
    const table = column('案件数', ['35', '36起', '41']);
    expect([valuesOf(table), unitOf(table)]).toEqual([[35, 36, 41], 'cases']);
  });
});

describe('a sign', () => {
  it('makes no negative count', () => {
    const table = column('案件数', ['35', '(35)', '-99', '95↓', '上升5']);
    expect(refusedOf(table)).toEqual([
      ['(35)', 'bracketed'],
      ['-99', 'negative-count'],
      ['95↓', 'ambiguous-sign'],
      ['上升5', 'ambiguous-sign'],
    ]);
    expect(valuesOf(table)).toEqual([35]);
  });

  it('is kept of money, changes and what may be below zero', () => {
    expect(valuesOf(column('利润（万元）', ['35', '(35)']))).toEqual([350_000, -350_000]);
    expect(valuesOf(column('案件数同比', ['(3.5%)', '下降2%', '1%↑']))).toEqual([-3.5, -2, 1]);
    expect(valuesOf(column('净流入人口', ['12', '-7']))).toEqual([12, -7]);
  });

  it('behind a share says how it has moved, not that it is below zero', () => {
    expect(refusedOf(column('优良率', ['95.3%↓', '93%↑', '90%']))).toEqual(
      ['95.3%↓', '93%↑'].map((text) => [text, 'ambiguous-sign']),
    );
  });
});
