import { describe, expect, it } from 'vitest';
import { formatTick, formatValue } from '../../../../src/core/record/format';
import { formatBreaks } from '../../../../src/core/record/formatBreaks';
import { correctedUnit, readScaledUnit } from '../../../../src/features/tables/model/correctedUnit';
import { figuresOf, read } from './builtContext';

const IN_2024 = { fileName: '2024年.csv' };
const GDP = '城市|产值（亿元）\n大连|8752.9\n沈阳|8122.1\n';

function valuesOf(text: string, unit?: string) {
  const table = read(text, { ...IN_2024, ...(unit === undefined ? {} : { measures: { 产值: { unit } } }) });
  return { values: figuresOf(table).map(([, , value]) => value), measure: table.report.measures[0]! };
}

describe('readScaledUnit', () => {
  it.each([
    ['亿元', { unit: 'cny', scale: 1e8 }],
    ['100 million yuan', { unit: 'cny', scale: 1e8 }],
    ['万人', { unit: 'persons', scale: 1e4 }],
    ['千万元', { unit: 'cny', scale: 1e7 }],
    ['cny', { unit: 'cny', scale: 1 }],
    ['千米', { unit: 'km', scale: 1 }],
    ['吨', { unit: '吨', scale: 1 }],
    ['千克', { unit: '千克', scale: 1 }],
    ['万千瓦时', { unit: '千瓦时', scale: 1e4 }],
    ['万亿元', { unit: 'cny', scale: 1e12 }],
  ])('%s', (text, expected) => {
    expect(readScaledUnit(text)).toEqual(expected);
  });
});

describe('the unit of a measure', () => {
  it('is shown in what the table counts in', () => {
    const { values, measure } = valuesOf(GDP);
    expect(values.toSorted((one, other) => one - other)).toEqual([812_210_000_000, 875_290_000_000]);
    expect(measure).toMatchObject({ unit: 'cny', scale: 1e8, decimals: 1 });
    expect(formatValue(875_290_000_000, measure, 'zh')).toBe('8,752.9');
  });

  it('is converted to another scale of the same unit: what is said stays the same', () => {
    const { values, measure } = valuesOf(GDP, '元');
    expect(values.toSorted((one, other) => one - other)).toEqual([812_210_000_000, 875_290_000_000]);
    expect(measure).toMatchObject({ unit: 'cny', scale: 1, decimals: 0 });
    expect(formatValue(875_290_000_000, measure, 'zh')).toBe('875,290,000,000');
    expect(valuesOf('城市|产值（元）\n大连|875290000000\n', '亿元').measure).toMatchObject({ scale: 1e8, decimals: 1 });
  });

  it('says what bare numbers count in where the table does not', () => {
    const { values, measure } = valuesOf('城市|产值\n大连|8752.9\n', '亿元');
    expect(values).toEqual([875_290_000_000]);
    expect(measure).toMatchObject({ unit: 'cny', scale: 1e8, decimals: 1 });
  });

  it.each([
    ['%', '‰'],
    ['km', '米'],
    ['公里', 'm'],
    ['平方公里', '公顷'],
    ['平方公里', '亩'],
    ['吨', '公斤'],
    ['小时', '分钟'],
    ['千瓦时', '兆瓦时'],
  ])('never has %s said to be %s, which are of another size', (printed, said) => {
    expect(correctedUnit(readScaledUnit(printed), said)).toBeNull();
    const { values, measure } = valuesOf(`城市|产值（${printed}）\n大连|8.5\n`, said);
    expect(values).toEqual([8.5]);
    expect(measure.unit).toBe(readScaledUnit(printed).unit);
  });

  it.each([
    ['件', '起'],
    ['人', '名'],
    ['%', '百分点'],
    ['米', 'm'],
    ['公斤', 'kg'],
    ['元', '美元'],
  ])('is put right where %s should be %s, and no number changes', (printed, said) => {
    const { values, measure } = valuesOf(`城市|产值（${printed}）\n大连|8.5\n`, said);
    expect(values).toEqual([8.5]);
    expect(measure.unit).toBe(readScaledUnit(said).unit);
  });

  it('is what the reader says where the table says a scale alone', () => {
    expect(correctedUnit({ unit: '', scale: 1e4 }, '人')).toEqual({ unit: 'persons', scale: 1 });
  });

  it('stays as the table says it where another would say something else', () => {
    expect(correctedUnit({ unit: 'cny', scale: 1e8 }, '万人')).toBeNull();
    expect(correctedUnit({ unit: 'cny', scale: 1e4 }, '万美元')).toEqual({
      unit: readScaledUnit('美元').unit,
      scale: 1e4,
    });
    const { values, measure } = valuesOf(GDP, '万人');
    expect(measure).toMatchObject({ unit: 'cny', scale: 1e8 });
    expect(values).toContain(875_290_000_000);
  });
});

describe('what is shown in a scale', () => {
  const measure = { kind: 'count', decimals: 1, scale: 1e8 } as const;

  it('is so in values, ticks and classes, and not once divided', () => {
    expect(formatValue(1.23e9, measure, 'en')).toBe('12.3');
    expect(formatValue(1.23e9, measure, 'en', ['residents'])).toBe('1,230,000,000');
    expect(formatTick(5e7, measure, 0, 'en')).toBe('0.5');
    expect(formatTick(2e12, measure, 0, 'zh')).toBe('2万');
    const classes = [
      { lower: 1e8, upper: 5e8 },
      { lower: 5e8, upper: 9e8 },
    ];
    expect(formatBreaks(classes, measure, 'en', true)).toEqual(['1–5', '> 5–9']);
  });
});
