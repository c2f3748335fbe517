import { drawnOn } from '../../core/overlays/choices';
import type { FileOverlay } from '../../core/overlays/files/fileOverlay';
import { type OverlayResult, type PortrayedOverlay, portrayOverlay } from '../../core/overlays/portrayOverlays';
import type { Recipe } from '../../core/overlays/recipe';
import type { MapState, OverlayChoice } from '../../core/portrayal/mapState';
import type { Theme } from '../../core/record/theme';
import type { AtlasData } from '../../data/assembleAtlas';

/** Of the atlas, what overlays follow from. */
interface Laid {
  readonly data: Pick<AtlasData, 'recipes' | 'record'>;
  readonly mapState: Pick<MapState, 'overlays'>;
  readonly theme: Pick<Theme, 'overlays'> & Partial<Pick<Theme, 'origin'>>;
  readonly overlayResults: ReadonlyMap<string, OverlayResult>;
  readonly fileOverlays: ReadonlyMap<string, Pick<FileOverlay, 'recipe'>>;
}

/** What an overlay follows from. */
interface Inputs {
  readonly choice: OverlayChoice;
  readonly recipe: Recipe | null;
  readonly result: OverlayResult | null;
  readonly record: AtlasData['record'];
}

/**
 * Portrays the overlays that lie on the map. One whose inputs are as before stays the same object, and so does the
 * list: who draws compares them.
 */
export function createLaying(): (laid: Laid) => readonly PortrayedOverlay[] {
  const choices = new Map<string, OverlayChoice>();
  let known = new Map<string, { readonly inputs: Inputs; readonly portrayed: PortrayedOverlay }>();
  let list: readonly PortrayedOverlay[] = [];

  /** The theme's own choices are made anew each time; the same ones are one object. */
  const sameChoice = (choice: OverlayChoice) => {
    const before = choices.get(choice.id);
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(choice)) return before;
    choices.set(choice.id, choice);
    return choice;
  };

  return ({ data, mapState, theme, overlayResults, fileOverlays }) => {
    const next = new Map<string, { readonly inputs: Inputs; readonly portrayed: PortrayedOverlay }>();
    for (const laid of drawnOn(mapState.overlays, theme)) {
      const inputs: Inputs = {
        choice: sameChoice(laid),
        recipe: fileOverlays.get(laid.id)?.recipe ?? data.recipes.get(laid.id) ?? null,
        result: overlayResults.get(laid.id) ?? null,
        record: data.record,
      };
      const before = known.get(laid.id);
      const isSame =
        before !== undefined &&
        (Object.keys(inputs) as (keyof Inputs)[]).every((key) => before.inputs[key] === inputs[key]);
      next.set(laid.id, isSame ? before : { inputs, portrayed: portrayOverlay(inputs) });
    }
    known = next;
    const portrayed = [...next.values()].map((each) => each.portrayed);
    const isSameList = portrayed.length === list.length && portrayed.every((each, index) => each === list[index]);
    list = isSameList ? list : portrayed;
    return list;
  };
}
