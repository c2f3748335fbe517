import { type Adcode, LEVELS } from '../core/areas/area';
import type { LevelChoice } from '../core/portrayal/mapState';
import type { ThemeFigure } from '../core/portrayal/themeFigures';
import { publishedCounts } from '../core/record/publishedCounts';
import type { Theme } from '../core/record/theme';
import { keptBy } from '../core/text/keptBy';
import type { AtlasData } from '../data/assembleAtlas';
import { figuresAtLevel, shownFigures } from './themeFigures';

/** A theme and what it shows of one place. */
export interface PlaceTheme {
  readonly theme: Theme;
  /** That the place is shown at. */
  readonly level: LevelChoice;
  readonly figure: ThemeFigure;
}

/** A place that bulletins tell of, or the reader's own tables, and the listed themes that show something of it. */
export interface PlaceThemes {
  readonly adcode: Adcode;
  /** Of all its figures, those too that no listed theme shows. */
  readonly count: number;
  readonly themes: readonly PlaceTheme[];
}

/** Those with the most themes first. */
export const placesOfThemes = keptBy((data: AtlasData): readonly PlaceThemes[] => {
  const counts = publishedCounts(data.record);
  const places = new Map<Adcode, PlaceTheme[]>();
  const listed = [...data.themes.values()].filter(({ origin, symbol }) => origin !== 'derived' && symbol !== 'none');
  for (const theme of listed) {
    const seen = new Set<Adcode>();
    const add = (level: LevelChoice, figures: readonly ThemeFigure[]) => {
      for (const figure of figures) {
        const { adcode } = figure;
        if (seen.has(adcode) || !counts.get(adcode)) continue;
        seen.add(adcode);
        const known = places.get(adcode);
        if (known === undefined) places.set(adcode, [{ theme, level, figure }]);
        else known.push({ theme, level, figure });
      }
    };
    const shown = shownFigures(data, theme);
    add('auto', shown.figures);
    for (const level of LEVELS) if (level !== shown.level) add(level, figuresAtLevel(data, theme, level));
  }
  return [...places]
    .map(([adcode, themes]) => ({ adcode, count: counts.get(adcode) ?? 0, themes }))
    .sort((a, b) => b.themes.length - a.themes.length || b.count - a.count);
});
