import { memo } from 'react';
import type { Theme } from '../../core/record/theme';
import { shownFigures } from '../../state/themeFigures';
import { useAtlas } from '../AtlasContext';
import { useShortNames } from '../useShortNames';
import { themeDigest } from '../wording/themeDigest';
import { useWords } from '../wording/useWords';
import { Facts } from './Facts';

/** What the map of a theme says, in a line: its figures as printed, or of many how many they are and from where to where. */
export const ThemeLine = memo(function ThemeLine({ theme }: { readonly theme: Theme }) {
  const words = useWords();
  const measure = useAtlas(({ data }) => data.record.measures.get(theme.measure) ?? null);
  const { level, figures } = useAtlas(({ data }) => shownFigures(data, theme));
  const digest = measure === null ? ({ is: 'none' } as const) : themeDigest(words, { theme, measure, level }, figures);
  const told = digest.is === 'each' ? digest.figures : [];
  const nameOf = useShortNames(told.map(({ figure }) => figure.adcode));
  if (digest.is === 'none') return <small>{words.t('digest.none')}</small>;
  const facts =
    digest.is === 'each'
      ? told.map(({ value, figure }) => ({ value, of: nameOf(figure.adcode) }))
      : [{ value: digest.range, of: digest.places }];
  return <Facts facts={facts} />;
});
