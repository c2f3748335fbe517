import type { Adcode } from '../../core/areas/area';
import { openFigure, select } from '../../state/actions';
import { useAtlasStore } from '../../ui/AtlasContext';
import { focusFirst } from '../../ui/focusFirst';

/** Leaves the page of sources for the card of a place, and for the evidence of a figure if its id is given. */
export function useShowPlace(leave: () => void): (adcode: Adcode, figure?: string) => void {
  const atlas = useAtlasStore();
  return (adcode, figure) => {
    leave();
    atlas.getState().dispatch((state) => openFigure(figure ?? null)(select(adcode)(state)));
    // The figure of the theme stands above the others, with its evidence open.
    const goals =
      figure === undefined
        ? ['.card .icon-button']
        : ['.card .figure details[open] > summary', '.card .current-figure'];
    setTimeout(() => focusFirst(...goals));
  };
}
