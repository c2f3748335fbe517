import type { AtlasData } from '../data/assembleAtlas';
import type { Geography } from '../domain/geography';
import type { MapState } from '../domain/mapState';
import type { Appearance } from '../domain/palette';
import { portray } from '../domain/portray';
import type { Portrayal } from '../domain/portrayal';
import { recordAt } from '../domain/record/recordAt';
import type { Theme } from '../domain/theme';

export interface Portraits {
  of(theme: Theme, state: MapState, geography: Geography, appearance: Appearance): Portrayal;
}

/**
 * Portrayals by what they follow from, so that coming back to a theme finds it finished, and the same object. Each is of
 * the figures of its state's edition.
 *
 * @param newest the data of the newest edition.
 */
export function createPortraits({ record: newest }: Pick<AtlasData, 'record'>): Portraits {
  const finished = new Map<string, Portrayal>();
  return {
    of(theme, { edition, classification, normalisation, symbol }, { level, areas }, appearance) {
      const choices = { classification, normalisation, symbol };
      const record = recordAt(newest, newest.revisions, edition);
      const key = JSON.stringify([record === newest ? null : edition, theme.id, choices, level, appearance]);
      let portrayal = finished.get(key);
      if (portrayal === undefined) {
        portrayal = portray({ theme, choices, level, areas, record, appearance });
        finished.set(key, portrayal);
      }
      return portrayal;
    },
  };
}
