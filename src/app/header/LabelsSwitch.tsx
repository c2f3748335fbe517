import { Type } from 'lucide-react';
import { showLabels } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { IconButton } from '../../ui/IconButton';
import { useWords } from '../../ui/wording/useWords';

export function LabelsSwitch() {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const areShown = useAtlas(({ mapState }) => mapState.basemap.labels);
  return (
    <IconButton
      label={t('header.labels')}
      aria-pressed={areShown}
      onClick={() => atlas.getState().dispatch(showLabels(!areShown))}
    >
      <Type aria-hidden />
    </IconButton>
  );
}
