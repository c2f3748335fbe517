import { describe, expect, it } from 'vitest';
import { portray } from '../../../../src/core/portrayal/portray';
import { rampColours } from '../../../../src/core/portrayal/ramp';
import { AS_AUTHORED, denominatorsFor, symbolsFor } from '../../../../src/core/portrayal/shownTheme';
import { formatValue } from '../../../../src/core/record/format';
import { formatBreaks } from '../../../../src/core/record/formatBreaks';
import { themeJson } from '../../../../src/features/export/model/documents';
import { themeCsv } from '../../../../src/features/export/model/themeTable';
import { categoryBars } from '../../../../src/features/figures/categoryBars';
import { dotPlot } from '../../../../src/features/figures/dotPlot';
import { dalian, dongying, fourAreas, measureOf, themeOf, weinan } from '../../record/records';
import { quarter, recordWith, tableOf, tableRow } from '../readerTables';

const risk = measureOf('own-risk', {
  kind: 'category',
  unit: '',
  decimals: 0,
  categories: { names: ['低', '中', '高'], isOrdered: true },
});
const record = recordWith(
  [risk],
  [
    tableOf(risk, [
      tableRow(dongying, quarter(1), 2, { text: '高' }),
      tableRow(dalian, quarter(1), 0, { text: '低' }),
      tableRow(weinan, quarter(1), 2, { text: '高' }),
      tableRow(weinan, quarter(2), 0, { text: '低' }),
    ]),
  ],
);
const shown = (classification: Parameters<typeof portray>[0]['choices']['classification'] = null) =>
  portray({
    theme: themeOf(risk, { symbol: 'choropleth', ramp: 'blues' }),
    choices: { ...AS_AUTHORED, classification },
    level: 'prefecture',
    areas: fourAreas,
    record,
    appearance: 'day',
  });

describe('the map of a category', () => {
  it('has a class for each, also one that no area has, with colour and count', () => {
    const { legend, areas, classification } = shown();
    const [low, middle, high] = rampColours('blues', 3, 'day');
    expect(classification).toBeNull();
    expect(legend.classes).toEqual([
      { lower: 0, upper: 0, colour: low, count: 2 },
      { lower: 1, upper: 1, colour: middle, count: 0 },
      { lower: 2, upper: 2, colour: high, count: 1 },
    ]);
    expect(formatBreaks(legend.classes, risk, 'zh', legend.isWhole)).toEqual(['低', '中', '高']);
    expect(areas.find(({ adcode }) => adcode === dongying.adcode)).toMatchObject({ classIndex: 2, fill: high });
    expect(areas.filter(({ classIndex }) => classIndex === -1)).toMatchObject([{ fill: null, value: null }]);
  });

  it('has nothing that only numbers have', () => {
    expect(denominatorsFor(risk)).toEqual([]);
    expect(symbolsFor(risk)).toEqual(['choropleth']);
    expect(formatValue(2, risk, 'en')).toBe('高');
    expect(() => formatValue(3, risk, 'en')).toThrow('3');
    expect(dotPlot(shown())).toMatchObject({ rows: [], withoutValue: [], bands: [] });
    const asked = shown({ method: 'quantile', classCount: 5 });
    expect(asked.notices.map(({ code }) => code)).toContain('classification-not-offered');
    expect(asked.legend).toEqual(shown().legend);
  });

  it('groups the rarest where there are more than colours, and says which', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
    const many = measureOf('own-many', {
      kind: 'category',
      unit: '',
      decimals: 0,
      categories: { names, isOrdered: false },
    });
    const rows = [tableRow(dongying, quarter(1), 2), tableRow(dalian, quarter(1), 0), tableRow(weinan, quarter(1), 9)];
    const { legend, areas, notices } = portray({
      theme: themeOf(many, { symbol: 'choropleth', ramp: 'blues' }),
      choices: AS_AUTHORED,
      level: 'prefecture',
      areas: fourAreas,
      record: recordWith([many], [tableOf(many, rows)]),
      appearance: 'day',
    });
    expect(legend.classes).toHaveLength(8);
    expect(legend.classes[0]).toMatchObject({ lower: 0, upper: 2, count: 2 });
    expect(legend.classes[7]).toMatchObject({ lower: 9, upper: 9, count: 1 });
    expect(areas.map(({ value, classIndex }) => [value, classIndex])).toEqual(
      expect.arrayContaining([
        [2, 0],
        [0, 0],
        [9, 7],
      ]),
    );
    expect(notices.find(({ code }) => code === 'categories-grouped')?.values).toEqual({ count: 3, names: 'c\nb\na' });
    expect(formatBreaks(legend.classes, many, 'en')[0]).toBe('Other categories');
    expect(categoryBars({ areas, legend }).map(({ share, adcodes }) => [share, adcodes.length])).toEqual([
      [0.5, 1],
      [1, 2],
    ]);
  });

  it('is written with the names of categories', () => {
    const nameOf = () => null;
    const [header = '', ...rows] = themeCsv(shown(), record, nameOf).trim().split('\r\n');
    const columns = header.replace('\uFEFF', '').split(',');
    const written = rows.map((row) => Object.fromEntries(row.split(',').map((cell, at) => [columns[at], cell])));
    const own = written.find(({ adcode }) => adcode === dongying.adcode);
    expect(own).toMatchObject({ value: '高', shown: '高', figure: '高', class: '3', class_lower: '', class_upper: '' });
    const text = { zh: '', en: '' };
    const json = themeJson(shown(), record, {
      atlas: text,
      link: '',
      edition: { figures: '', boundaries: '' },
      downloaded: '',
      credits: [],
      nameOf,
      textOf: () => text,
    } as unknown as Parameters<typeof themeJson>[2]);
    const area = JSON.parse(json).areas.find(({ adcode }: { adcode: string }) => adcode === dongying.adcode);
    expect(area).toMatchObject({ value: '高', figure: { value: '高' } });
  });
});
