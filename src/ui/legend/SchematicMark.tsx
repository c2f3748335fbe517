import { useAtlas } from '../AtlasContext';
import { useWords } from '../wording/useWords';

/** Says over the map that something on it was placed by the atlas, as long as something is. */
export function SchematicMark() {
  const { t } = useWords();
  const isSchematic = useAtlas(({ overlays }) =>
    overlays.some(({ parts }) => parts.some(({ certainty }) => certainty === 'schematic')),
  );
  return isSchematic ? <p className="schematic-mark">{t('layers.schematicOnMap')}</p> : null;
}
