import { memo } from 'react';
import type { Theme } from '../../core/record/theme';
import { shownFigures } from '../../state/themeFigures';
import { useAtlas } from '../AtlasContext';
import { themeDigest } from '../wording/themeDigest';
import { useWords } from '../wording/useWords';
import { Digest } from './Digest';

/** What the map of a theme says as its author meant it. */
export const ThemeLine = memo(function ThemeLine({ theme }: { readonly theme: Theme }) {
  const words = useWords();
  const measure = useAtlas(({ data }) => data.record.measures.get(theme.measure) ?? null);
  const { level, figures } = useAtlas(({ data }) => shownFigures(data, theme));
  const digest = measure === null ? null : themeDigest(words, { theme, measure, level }, figures);
  if (digest === null || digest.is === 'none') return <small>{words.t('digest.none')}</small>;
  return <Digest digest={digest} />;
});
