import { useState } from 'react';
import { isFigure, type TopicFigures } from '../../core/record/placeFigures';
import { openFigure } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { FigureFilter } from './FigureFilter';
import { findFigures } from './findFigures';
import { TopicSection } from './TopicSection';

/** A card with more figures than this begins as a list of topics, with a field to find one. */
const FEW = 20;

interface TopicListProps {
  readonly topics: readonly TopicFigures[];
  readonly count: number;
}

/** The figures of a place by topic. What is searched for, and the figure whose evidence is open, are always in sight. */
export function TopicList({ topics, count }: TopicListProps) {
  const atlas = useAtlasStore();
  const figure = useAtlas(({ mapState }) => mapState.figure);
  const mapped = useAtlas(({ portrayal }) => portrayal.legend.measure.topic);
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(
    () => new Set(topics.map(({ topic }) => topic.id).filter((id) => count <= FEW || id === mapped)),
  );
  const found = findFigures(topics, text);
  const isSearching = text.trim() !== '';
  const isOpen = ({ topic, figures }: TopicFigures) =>
    isSearching || opened.has(topic.id) || figures.some((item) => isFigure(item, figure));
  const areAllOpen = found.every(isOpen);

  const toggle = (group: TopicFigures) => {
    const next = new Set(opened);
    if (isOpen(group)) {
      next.delete(group.topic.id);
      if (group.figures.some((item) => isFigure(item, figure))) atlas.getState().dispatch(openFigure(null));
    } else next.add(group.topic.id);
    setOpened(next);
  };
  const toggleAll = () => {
    setOpened(new Set(areAllOpen ? [] : topics.map(({ topic }) => topic.id)));
    if (areAllOpen) atlas.getState().dispatch(openFigure(null));
  };

  return (
    <>
      {count > FEW && (
        <FigureFilter
          text={text}
          setText={setText}
          count={count}
          found={isSearching ? found.reduce((sum, group) => sum + group.count, 0) : null}
          areAllOpen={areAllOpen}
          toggleAll={toggleAll}
        />
      )}
      {found.map((group) => (
        <TopicSection key={group.topic.id} group={group} isOpen={isOpen(group)} toggle={() => toggle(group)} />
      ))}
    </>
  );
}
