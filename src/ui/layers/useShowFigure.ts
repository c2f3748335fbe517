import type { Observation } from '../../domain/observation';
import { openFigure, select } from '../../state/actions';
import { useAtlasStore } from '../AtlasContext';

/** Opens the evidence of a figure on the card of its place. */
export function useShowFigure(): (figure: Pick<Observation, 'id' | 'adcode'>) => void {
  const atlas = useAtlasStore();
  return ({ id, adcode }) => atlas.getState().dispatch((state) => openFigure(id)(select(adcode)(state)));
}
