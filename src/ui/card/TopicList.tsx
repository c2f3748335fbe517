import { memo } from 'react';
import { useWords } from '../wording/useWords';
import { FigureItem } from './FigureItem';
import type { TopicFigures } from './placeFigures';

export const TopicList = memo(function TopicList({ topics }: { readonly topics: readonly TopicFigures[] }) {
  const { of } = useWords();
  return topics.map(({ topic, figures }) => (
    <section key={topic.id} className="topic-figures">
      <h3>{of(topic.name)}</h3>
      <ul>
        {figures.map((figure) => (
          <FigureItem key={figure.observation.id} figure={figure} />
        ))}
      </ul>
    </section>
  ));
});
