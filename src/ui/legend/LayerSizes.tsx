import type { PortrayedOverlay } from '../../core/overlays/portrayOverlays';
import { inksOf } from '../../core/portrayal/palette';
import { useAtlas } from '../AtlasContext';
import { sizeLabels } from '../wording/layerWords';
import { useWords } from '../wording/useWords';
import { SymbolScale } from './SymbolScale';

/** What the circles of a reader's points are proportional to. */
export function LayerSizes({ overlay: { sizes } }: { readonly overlay: Pick<PortrayedOverlay, 'sizes'> }) {
  const words = useWords();
  const appearance = useAtlas((atlas) => atlas.appearance);
  if (sizes === null) return null;
  return (
    <SymbolScale
      symbols={sizes.symbols}
      colour={inksOf(appearance).symbol}
      labels={sizeLabels(words, sizes)}
      caption={words.t('layers.sizes', { heading: sizes.heading })}
    />
  );
}
