import { useAtlas } from '../../../ui/AtlasContext';
import { useWords } from '../../../ui/wording/useWords';
import { LayerItem } from './LayerItem';

/** The overlays on the map, the topmost first, each with its part of the legend. */
export function LayerPanel() {
  const { t } = useWords();
  const overlays = useAtlas((atlas) => atlas.overlays);
  const isMain = useAtlas(({ portrayal }) => portrayal.theme.symbol === 'none');
  return (
    <section className="layers" aria-label={t('layers.title')} data-main={isMain}>
      <ul>
        {overlays.map((overlay, index) => (
          <LayerItem
            key={overlay.choice.id}
            overlay={overlay}
            isFirst={index === 0}
            isLast={index === overlays.length - 1}
          />
        ))}
      </ul>
    </section>
  );
}
