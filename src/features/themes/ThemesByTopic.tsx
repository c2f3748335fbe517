import { memo } from 'react';
import type { Theme } from '../../core/record/theme';
import { useAtlas } from '../../ui/AtlasContext';
import { ThemeLine } from '../../ui/digest/ThemeLine';
import { useWords } from '../../ui/wording/useWords';
import { OverlayLine } from './OverlayLine';
import { ThemeItem } from './ThemeItem';

interface ThemesByTopicProps {
  readonly choose: (theme: Theme) => void;
}

/** The reader's own and the authored themes under their topics, then those of layers, in the order that keys turn them in. */
export const ThemesByTopic = memo(function ThemesByTopic({ choose }: ThemesByTopicProps) {
  const { t, of } = useWords();
  const listed = useAtlas(({ data }) => data.topics);
  const known = useAtlas(({ data }) => data.record.topics);
  const themes = useAtlas(({ data }) => data.themes);
  const current = useAtlas(({ theme }) => theme.id);
  const shown = [...themes.values()].filter(({ origin }) => origin !== 'derived');
  // A reader's measure may be of a topic without authored themes.
  const topics = new Map([...listed, ...known.values()].map((topic) => [topic.id, topic]));
  const ofFigures = shown.filter(({ symbol }) => symbol !== 'none');
  const groups = [
    ...[...topics.values()].map(({ id, name }) => ({
      id: `topic ${id}`,
      name: of(name),
      members: ofFigures.filter(({ topic }) => topic === id),
    })),
    { id: 'layers', name: t('layers.title'), members: shown.filter(({ symbol }) => symbol === 'none') },
  ];
  return groups
    .filter(({ members }) => members.length > 0)
    .map(({ id, name, members }) => (
      <section key={id}>
        <h3>{name}</h3>
        <ul>
          {members.map((theme) => (
            <ThemeItem key={theme.id} theme={theme} isCurrent={theme.id === current} choose={choose}>
              {theme.symbol === 'none' ? <OverlayLine theme={theme} /> : <ThemeLine theme={theme} />}
            </ThemeItem>
          ))}
        </ul>
      </section>
    ));
});
