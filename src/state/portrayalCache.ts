import type { Geography } from '../core/areas/geography';
import { portrayAbsent } from '../core/portrayal/absentTheme';
import { manual } from '../core/portrayal/classify/methods/manual';
import type { MapState } from '../core/portrayal/mapState';
import { partThemes } from '../core/portrayal/multiples';
import type { Appearance } from '../core/portrayal/palette';
import { portray } from '../core/portrayal/portray';
import { pooledValues } from '../core/portrayal/portray/pooledValues';
import type { Portrayal } from '../core/portrayal/portrayal';
import type { NotedTable } from '../core/record/notedTable';
import type { Theme } from '../core/record/theme';
import { portrayalNotice } from '../core/text/notice';
import type { AtlasData } from '../data/assembleAtlas';
import { dataAt } from '../data/dataAt';

export interface PortrayalCache {
  of(theme: Theme, state: MapState, geography: Geography, appearance: Appearance): Portrayal;
}

/** A slider goes through hundreds of periods or breaks; so many are kept, those that were needed last. */
const MOST_OF_SLIDERS = 64;
const NONE_NOTED: ReadonlyMap<string, NotedTable> = new Map();

/**
 * Portrayals by what they follow from, so that coming back to a theme finds it finished, and the same object. Each is of
 * the figures of its state's edition.
 *
 * @param newest the data of the newest edition.
 */
export function createPortrayalCache(newest: AtlasData): PortrayalCache {
  const finished = new Map<string, Portrayal>();
  const ofSliders = new Map<string, Portrayal>();
  return {
    of(theme, { edition, classification, normalisation, symbol, period, panels }, { level, areas }, appearance) {
      const choices = { classification, normalisation, symbol, period };
      const { record, themes } = dataAt(newest, edition);
      const parts = panels ? partThemes(theme, themes, record) : [];
      const key = JSON.stringify([
        record === newest.record ? null : edition,
        theme.id,
        choices,
        level,
        appearance,
        // Of a theme without parts it is told that they were asked for.
        panels && parts.length,
      ]);
      const isOfSlider = period !== null || classification?.method === manual.id;
      const kept = isOfSlider ? ofSliders : finished;
      const portrayal =
        kept.get(key) ??
        (theme.origin === 'absent'
          ? portrayAbsent(theme, { level, areas, appearance }, newest.parts.notedTables ?? NONE_NOTED, period)
          : withoutParts(
              portray({
                ...{ theme, choices, level, areas, record, appearance },
                // Beside the others it has their classes, wherever it is shown.
                pooled: parts.length === 0 ? null : pooledValues(parts, { choices, areas, record }),
              }),
              panels && parts.length === 0,
            ));
      // Set again, so that it is evicted last.
      ofSliders.delete(key);
      kept.set(key, portrayal);
      for (const oldest of ofSliders.keys()) {
        if (ofSliders.size <= MOST_OF_SLIDERS) break;
        ofSliders.delete(oldest);
      }
      return portrayal;
    },
  };
}

/** The same, and where parts were asked for that it has not, that it is shown alone. */
function withoutParts(portrayal: Portrayal, areAsked: boolean): Portrayal {
  if (!areAsked) return portrayal;
  return { ...portrayal, notices: [...portrayal.notices, portrayalNotice('parts-not-offered', 'warning', {})] };
}
