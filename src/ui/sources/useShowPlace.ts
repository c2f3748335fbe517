import { type Adcode, parentAdcode } from '../../domain/area';
import { select } from '../../state/actions';
import { useAtlasStore } from '../AtlasContext';
import { areasByAdcode } from '../areasByAdcode';

/** Leaves the page of sources for the card of a place; a district's figures stand in the card of its prefecture. */
export function useShowPlace(leave: () => void): (adcode: Adcode) => void {
  const atlas = useAtlasStore();
  return (adcode) => {
    const { data, dispatch } = atlas.getState();
    const place = areasByAdcode(data.boundaries).has(adcode) ? adcode : (parentAdcode(adcode) ?? adcode);
    leave();
    dispatch(select(place));
    setTimeout(() => document.querySelector<HTMLElement>('.card button')?.focus());
  };
}
