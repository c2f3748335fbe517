import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import type { TopicFigures } from '../../core/record/placeFigures';
import { useWords } from '../../ui/wording/useWords';
import { FigureItem } from './FigureItem';

interface TopicSectionProps {
  readonly group: TopicFigures;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** The figures of one topic below its name, which stays in sight while they are scrolled through. */
export function TopicSection({ group, isOpen, toggle }: TopicSectionProps) {
  const { t, of } = useWords();
  const id = useId();
  const { topic, figures, count } = group;
  return (
    <section className="topic-figures">
      <h3>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
          <ChevronDown aria-hidden />
          {of(topic.name)}
          <span>
            <span aria-hidden>{t('card.countShort', { count })}</span>
            <span className="visually-hidden">{t('card.figures', { count })}</span>
          </span>
        </button>
      </h3>
      <ul id={id} hidden={!isOpen}>
        {figures.map((figure) => (
          <FigureItem key={figure.series.newest.id} figure={figure} />
        ))}
      </ul>
    </section>
  );
}
