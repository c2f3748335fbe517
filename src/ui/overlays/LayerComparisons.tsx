import type { PortrayedComparison } from '../../core/overlays/portrayOverlays';
import { comparisonTexts } from '../wording/layerWords';
import { useWords } from '../wording/useWords';

/** Lengths as published beside those that the atlas measured, and why they differ. */
export function LayerComparisons({ comparisons }: { readonly comparisons: readonly PortrayedComparison[] }) {
  const words = useWords();
  if (comparisons.length === 0) return null;
  return (
    <dl className="layer__comparisons">
      {comparisonTexts(words, comparisons).map(({ name, value, because }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
          {because !== '' && <dd className="layer__because">{because}</dd>}
        </div>
      ))}
    </dl>
  );
}
