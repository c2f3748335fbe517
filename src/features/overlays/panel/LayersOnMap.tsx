import { useAtlas } from '../../../ui/AtlasContext';
import { later } from '../../../ui/later';

const LayerPanel = later('LayerPanel', async () => (await import('./LayerPanel')).LayerPanel);

/** The panel of the overlays on the map, fetched with the first of them. */
export function LayersOnMap() {
  const areAny = useAtlas(({ overlays }) => overlays.length > 0);
  return areAny && <LayerPanel />;
}
