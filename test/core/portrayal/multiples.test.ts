import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legendKey } from '../../../src/core/portrayal/legend/legendKey';
import { MOST_PANELS, partThemes, portrayMultiples } from '../../../src/core/portrayal/multiples';
import { AS_AUTHORED } from '../../../src/core/portrayal/shownTheme';
import type { Measure } from '../../../src/core/record/observation';
import type { Theme } from '../../../src/core/record/theme';
import { dalian, dongying, fourAreas, measureOf, themeOf, weinan, xian } from '../record/records';
import { quarter, recordWith, tableOf, tableRow } from './readerTables';

const partOf = (text: string, kind: Measure['kind'] = 'rate') =>
  measureOf(`own-${text}`, {
    kind,
    unit: kind === 'rate' ? 'percent' : 'cases',
    name: { zh: `涉案 · ${text}`, en: `涉案 · ${text}` },
    part: { whole: 'own-whole', by: '性别', text },
  });

/** Parts with the values of four areas each; null where there is none. */
function shown(
  parts: readonly Measure[],
  values: readonly (readonly (number | null)[])[],
  fields: Partial<Theme> = {},
) {
  const tables = parts.map((part, index) =>
    tableOf(
      part,
      [dongying, dalian, weinan, xian].flatMap((area, at) => {
        const value = values[index]![at] ?? null;
        return value === null ? [] : [tableRow(area, quarter(1), value)];
      }),
    ),
  );
  const record = recordWith(parts, tables);
  const themes = new Map(parts.map((part) => [part.id, themeOf(part, { id: part.id, ...fields })]));
  const input = { choices: AS_AUTHORED, level: 'prefecture', areas: fourAreas, record, appearance: 'day' } as const;
  const themesOf = (part: Measure) => partThemes(themes.get(part.id)!, themes, record);
  return { themesOf, multiples: () => portrayMultiples(themesOf(parts[0]!), input) };
}

const [men, women] = [partOf('男'), partOf('女')];

describe('parts side by side', () => {
  it('have the same classes and colours, and a legend of all their figures', () => {
    const { multiples } = shown(
      [men, women],
      [
        [10, 20, 30, null],
        [5, 40, null, null],
      ],
    );
    const { title, by, panels, key } = multiples();
    expect(title.zh).toBe('涉案');
    expect(by).toBe('性别');
    expect(panels.map(({ part }) => part)).toEqual(['男', '女']);
    const [first, second] = panels.map(({ portrayal }) =>
      portrayal.legend.classes.map(({ count: _, ...edges }) => edges),
    );
    expect(second).toEqual(first);
    expect(key.legend).toMatchObject({ published: 3, notPublished: 1 });
    expect(key.theme.title.zh).toBe('涉案');
  });

  it('draw the same value alike in each, and every value in a class that holds it', () => {
    const value = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
    const four = fc.tuple(value, value, value, value);
    fc.assert(
      fc.property(fc.tuple(four, four, four), (values) => {
        const { panels, key } = shown([men, women, partOf('未知')], values).multiples();
        const fills = new Map<number, string>();
        for (const { portrayal } of panels)
          for (const { value: each, fill, classIndex } of portrayal.areas) {
            if (each === null) continue;
            const { lower, upper } = portrayal.legend.classes[classIndex]!;
            expect(each).toBeGreaterThanOrEqual(lower);
            expect(each).toBeLessThanOrEqual(upper);
            expect(fills.get(each) ?? String(fill)).toBe(String(fill));
            fills.set(each, String(fill));
          }
        for (const { count } of key.legend.classes) expect(count).toBeLessThanOrEqual(fourAreas.length);
      }),
      { numRuns: 60 },
    );
  });

  it('have circles of one scale', () => {
    const counts = [partOf('男', 'count'), partOf('女', 'count')];
    const { panels, key } = shown(
      counts,
      [
        [400, 100, 16, 4],
        [100, 25, 4, 1],
      ],
      { symbol: 'proportionalSymbol' },
    ).multiples();
    expect(panels.map(({ portrayal }) => portrayal.areas[0]!.radiusPixels)).toEqual([34, 17]);
    expect(panels[1]!.portrayal.legend.symbols).toEqual(panels[0]!.portrayal.legend.symbols);
    expect(legendKey(key).form).toBe('circles');
  });

  it('name no figure of a few without its part', () => {
    const { key } = shown([men, women], [[10], [20]]).multiples();
    expect(legendKey(key)).toEqual({ form: 'none' });
  });

  it('are two to twelve, without sums over them', () => {
    const total = partOf('合计');
    const { themesOf } = shown([men, women, total], [[1], [2], [3]]);
    expect(themesOf(men).map(({ id }) => id)).toEqual([men.id, women.id]);
    expect(shown([men, total], [[1], [2]]).themesOf(men)).toEqual([]);
    const many = Array.from({ length: MOST_PANELS + 1 }, (_, index) => partOf(`${index}岁`));
    expect(
      shown(
        many,
        many.map(() => [1]),
      ).themesOf(many[0]!),
    ).toEqual([]);
    expect(shown([measureOf('own-alone')], [[1]]).themesOf(measureOf('own-alone'))).toEqual([]);
  });
});
