import type { AtlasData } from '../data/loadAtlas';
import type { MapState } from '../domain/mapState';
import type { Appearance } from '../domain/palette';
import { portray } from '../domain/portray';
import type { Portrayal } from '../domain/portrayal';
import type { Theme } from '../domain/theme';

export interface Portraits {
  of(theme: Theme, state: MapState, appearance: Appearance): Portrayal;
}

/** Portrayals by what they follow from, so that coming back to a theme finds it finished, and the same object. */
export function createPortraits(data: AtlasData): Portraits {
  const finished = new Map<string, Portrayal>();
  return {
    of(theme, { classification, geography }, appearance) {
      const key = JSON.stringify([theme.id, classification, geography, appearance]);
      let portrayal = finished.get(key);
      if (portrayal === undefined) {
        portrayal = portray({
          theme,
          classification,
          level: geography.level,
          areas: data.boundaries.areas,
          record: data.record,
          appearance,
        });
        finished.set(key, portrayal);
      }
      return portrayal;
    },
  };
}
