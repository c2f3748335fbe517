import { formatDecimals } from '../../domain/format';
import type { PortrayedOverlay } from '../../domain/overlays/portrayOverlays';
import { useWords } from '../wording/useWords';

/** How much of the road inside the circles is reached in time: what the circles promise, and what roads allow. */
export function LayerReach({ overlay }: { readonly overlay: PortrayedOverlay }) {
  const { t, language } = useWords();
  const { reach } = overlay;
  if (reach === null || reach.roadKm === 0) return null;
  const { file, roadKm, reachedKm } = reach;
  const inKm = (km: number) => formatDecimals(km, 1, language);
  const share = (100 * reachedKm) / roadKm;
  return (
    <p className="layer__reach">
      {t('layers.reach', {
        file,
        roadKm: inKm(roadKm),
        reachedKm: inKm(reachedKm),
        share: formatDecimals(share, 0, language),
      })}
    </p>
  );
}
