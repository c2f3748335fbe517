import type { PortrayedComparison } from '../../domain/overlays/portrayOverlays';
import { useWords } from '../wording/useWords';

/** Lengths as published beside those that the atlas measured, and why they differ. */
export function LayerComparisons({ comparisons }: { readonly comparisons: readonly PortrayedComparison[] }) {
  const { t, of } = useWords();
  const [first] = comparisons;
  if (first === undefined) return null;
  const inKm = (km: number) => t('layers.compare.km', { km });
  return (
    <dl className="layer__comparisons">
      <div>
        <dt>{t('layers.compare.published')}</dt>
        <dd>{inKm(first.published.value)}</dd>
      </div>
      {comparisons.map(({ comparison, measuredKm }) => (
        <div key={comparison.line}>
          <dt>{t('layers.compare.measured', { on: of(comparison.on) })}</dt>
          <dd>{measuredKm === null ? t('layers.compare.measuring') : inKm(Math.round(measuredKm))}</dd>
          <dd className="layer__because">{of(comparison.because)}</dd>
        </div>
      ))}
    </dl>
  );
}
