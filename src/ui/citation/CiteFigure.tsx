import type { Observation } from '../../core/record/observation';
import { useAtlas } from '../AtlasContext';
import { useAreaNames } from '../useAreaNames';
import { CopyCitation } from './CopyCitation';
import { useCitations } from './useCitations';

/** Copies the citation of a figure: its document, the figure as printed, and the atlas it was read through. */
export function CiteFigure({ observation }: { readonly observation: Observation }) {
  const { figure } = useCitations();
  const measure = useAtlas(({ data }) => data.record.measures.get(observation.measure));
  const nameOf = useAreaNames([observation.adcode]);
  if (measure === undefined) return null;
  return <CopyCitation textOf={() => figure(observation, measure, nameOf(observation.adcode))} />;
}
