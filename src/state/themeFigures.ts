import type { Adcode, Level } from '../core/areas/area';
import { shownLevel } from '../core/portrayal/shownLevel';
import { type ThemeFigure, themeFigures } from '../core/portrayal/themeFigures';
import type { Theme } from '../core/record/theme';
import { keptBy } from '../core/text/keptBy';
import type { AtlasData } from '../data/assembleAtlas';

/** The figures of a theme at the level that its map shows of itself. */
export interface ShownFigures {
  readonly level: Level;
  readonly figures: readonly ThemeFigure[];
}

/** What each theme shows as its author meant it, found once for the data: lists and searches ask for all of them at once. */
export function shownFigures(data: AtlasData, theme: Theme): ShownFigures {
  const known = knownFigures(data);
  const shown = known.get(theme.id) ?? findShown(data, theme);
  known.set(theme.id, shown);
  return shown;
}

const knownFigures = keptBy((_: AtlasData) => new Map<string, ShownFigures>());

/** What a theme shows at any level, if that is chosen. */
export function figuresAtLevel(data: AtlasData, theme: Theme, level: Level): readonly ThemeFigure[] {
  return themeFigures(theme, data.record, level, isDrawnAt(data, level));
}

/** Whether a map of a level has an area. */
export function isDrawnAt(data: AtlasData, level: Level): (adcode: Adcode) => boolean {
  return drawnOn(data)[level];
}

function findShown(data: AtlasData, theme: Theme): ShownFigures {
  const level = shownLevel('auto', theme, data.record, null);
  return { level, figures: figuresAtLevel(data, theme, level) };
}

/** Whether a map of each level has an area. Of a level whose shapes have not come, every one. */
const drawnOn = keptBy(({ geographies }: AtlasData) => {
  const test = (level: Level) => {
    const geography = geographies[level];
    if (geography === null) return () => true;
    const areas = new Set(geography.areas.map(({ adcode }) => adcode));
    return (adcode: Adcode) => areas.has(adcode);
  };
  return { province: test('province'), prefecture: test('prefecture'), county: test('county') };
});
