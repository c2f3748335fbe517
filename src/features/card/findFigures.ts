import { observationsIn } from '../../core/record/figureSeries';
import { type Figure, type TopicFigures, topicFigures } from '../../core/record/placeFigures';
import type { LocalText } from '../../core/text/text';

/**
 * The figures that a text is found in: in the name or definition of their measure or topic, in either language, or in
 * what the source printed. Every word has to be found; an empty text leaves all.
 */
export function findFigures(topics: readonly TopicFigures[], text: string): readonly TopicFigures[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return topics;
  return topics
    .map(({ topic, figures }) =>
      topicFigures(
        topic,
        figures.filter((figure) => hasAll(figure, topic.name, words)),
      ),
    )
    .filter(({ figures }) => figures.length > 0);
}

function hasAll({ measure, series }: Figure, topicName: LocalText, words: readonly string[]): boolean {
  const printed = observationsIn(series).map(({ published }) => published);
  const texts = [measure.name, measure.definition, topicName].flatMap(({ zh, en }) => [zh, en]);
  const searched = [...texts, ...printed].join('\n').toLowerCase();
  return words.every((word) => searched.includes(word));
}
