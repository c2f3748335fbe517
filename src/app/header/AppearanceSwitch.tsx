import { Moon, Sun, SunMoon } from 'lucide-react';
import type { MapState } from '../../core/portrayal/mapState';
import { chooseAppearance } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { IconButton } from '../../ui/IconButton';
import { useWords } from '../../ui/wording/useWords';

type Choice = MapState['basemap']['appearance'];

const NEXT: Readonly<Record<Choice, Choice>> = { auto: 'day', day: 'night', night: 'auto' };
const ICONS = { auto: SunMoon, day: Sun, night: Moon } as const;

/** As the system, day, night, and round again. */
export function AppearanceSwitch() {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const choice = useAtlas(({ mapState }) => mapState.basemap.appearance);
  const Icon = ICONS[choice];
  return (
    <IconButton
      label={t('header.appearance', { appearance: t(`header.appearance.${choice}`) })}
      onClick={() => atlas.getState().dispatch(chooseAppearance(NEXT[choice]))}
    >
      <Icon aria-hidden />
    </IconButton>
  );
}
