import type { Observation } from '../../../core/record/observation';
import { openFigure, select } from '../../../state/actions';
import { useAtlasStore } from '../../../ui/AtlasContext';

/** Opens the evidence of a figure on the card of its place. */
export function useShowFigure(): (figure: Pick<Observation, 'id' | 'adcode'>) => void {
  const atlas = useAtlasStore();
  return ({ id, adcode }) => atlas.getState().dispatch((state) => openFigure(id)(select(adcode)(state)));
}
