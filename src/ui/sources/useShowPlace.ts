import type { Adcode } from '../../domain/area';
import { select } from '../../state/actions';
import { useAtlasStore } from '../AtlasContext';

/** Leaves the page of sources for the card of a place. */
export function useShowPlace(leave: () => void): (adcode: Adcode) => void {
  const atlas = useAtlasStore();
  return (adcode) => {
    leave();
    atlas.getState().dispatch(select(adcode));
    setTimeout(() => document.querySelector<HTMLElement>('.card .icon-button')?.focus());
  };
}
