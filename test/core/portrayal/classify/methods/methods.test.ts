import { describe, expect, it } from 'vitest';
import { CLASSIFICATION_METHODS } from '../../../../../src/core/portrayal/classify/methods/index';
import { isMethod, methodOf } from '../../../../../src/core/portrayal/classify/methods/methodOf';
import { methodsFor } from '../../../../../src/core/portrayal/portray/classifyTheme';
import { en } from '../../../../../src/i18n/en';
import { zh } from '../../../../../src/i18n/zh';

describe('classification methods', () => {
  it('are told apart by their ids', () => {
    const ids = CLASSIFICATION_METHODS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const method of CLASSIFICATION_METHODS) expect(methodOf(method.id)).toBe(method);
    expect(['jenks', '__proto__', ''].filter(isMethod)).toEqual([]);
    expect(() => methodOf('jenks')).toThrow(RangeError);
  });

  it('stand in a link between commas, and are named in both languages', () => {
    for (const { id, name } of CLASSIFICATION_METHODS) {
      expect(id).toMatch(/^[a-z-]+$/);
      const names =
        'key' in name ? [zh, en].map((all) => new Map(Object.entries(all)).get(name.key)) : [name.zh, name.en];
      for (const each of names) expect(each).toMatch(/./);
    }
  });

  it('are offered for what they suit, in the order of the list', () => {
    const offered = (kind: 'change' | 'count' | 'rate' | 'index' | 'category', unit = 'percent') =>
      methodsFor({ kind, unit });
    const suiting = (...wanted: readonly string[]) =>
      CLASSIFICATION_METHODS.filter(({ suits }) => wanted.includes(suits));
    expect(offered('change')).toEqual(suiting('changes', 'percentages', 'both'));
    expect(offered('change', 'cases')).toEqual(suiting('changes', 'both'));
    for (const kind of ['count', 'rate', 'index'] as const) expect(offered(kind)).toEqual(suiting('others', 'both'));
    expect(offered('category')).toEqual([]);
  });

  it('class changes with an edge at zero, unless by hand', () => {
    const values = [-7.5, -2, 1.25, 4, 12];
    for (const { id, breaksOf } of methodsFor({ kind: 'change', unit: 'percent' }))
      if (breaksOf !== null) expect([id, breaksOf(values, 4).includes(0)]).toEqual([id, true]);
  });
});
