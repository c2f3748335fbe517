import type { AtlasData } from '../data/assembleAtlas';
import type { Geography } from '../domain/geography';
import type { MapState } from '../domain/mapState';
import type { Appearance } from '../domain/palette';
import { portray } from '../domain/portray';
import type { Portrayal } from '../domain/portrayal';
import type { Theme } from '../domain/theme';

export interface Portraits {
  of(theme: Theme, state: MapState, geography: Geography, appearance: Appearance): Portrayal;
}

/** Portrayals by what they follow from, so that coming back to a theme finds it finished, and the same object. */
export function createPortraits({ record }: Pick<AtlasData, 'record'>): Portraits {
  const finished = new Map<string, Portrayal>();
  return {
    of(theme, { classification, normalisation, symbol }, { level, areas }, appearance) {
      const choices = { classification, normalisation, symbol };
      const key = JSON.stringify([theme.id, choices, level, appearance]);
      let portrayal = finished.get(key);
      if (portrayal === undefined) {
        portrayal = portray({ theme, choices, level, areas, record, appearance });
        finished.set(key, portrayal);
      }
      return portrayal;
    },
  };
}
