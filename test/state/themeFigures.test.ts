import { describe, expect, it } from 'vitest';
import { portray } from '../../src/core/portrayal/portray';
import { AS_AUTHORED } from '../../src/core/portrayal/shownTheme';
import { figuresAtLevel, shownFigures } from '../../src/state/themeFigures';
import { atlasOf } from '../features/figureTables';

const data = atlasOf([
  {},
  { adcode: '210200', value: -31.4 },
  { adcode: '370000', value: -3 },
  { measure: 'cases', value: 3 },
]);

describe('shownFigures', () => {
  it('are those of the map that a theme opens with', () => {
    for (const theme of data.themes.values()) {
      const { level, figures } = shownFigures(data, theme);
      const areas = data.geographies[level]?.areas ?? [];
      const portrayal = portray({ theme, choices: AS_AUTHORED, level, areas, record: data.record, appearance: 'day' });
      const ofMap = portrayal.areas.filter(({ value }) => value !== null).map(({ adcode, value }) => [adcode, value]);
      expect(figures.map(({ adcode, value }) => [adcode, value]).sort(), theme.id).toEqual(ofMap.sort());
    }
  });

  it('are found once, and those of another level when they are asked for', () => {
    const theme = data.themes.get('fraud-cases')!;
    expect(shownFigures(data, theme)).toBe(shownFigures(data, theme));
    expect(shownFigures(data, theme).level).toBe('prefecture');
    expect(figuresAtLevel(data, theme, 'province').map(({ value }) => value)).toEqual([-3]);
  });
});
