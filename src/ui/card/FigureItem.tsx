import { qualifierMark } from '../../domain/format';
import type { Observation, Source } from '../../domain/observation';
import { useAtlas } from '../AtlasContext';
import { useWords, type Words } from '../wording/useWords';
import { hedgeText, periodText, printedText, valueText } from '../wording/values';
import { Evidence } from './Evidence';
import type { Figure } from './placeFigures';

/** One figure in two lines; opened, all that is known about it. */
export function FigureItem({ figure }: { readonly figure: Figure }) {
  const words = useWords();
  const { observation, measure } = figure;
  const source = useAtlas(({ data }) => data.record.sources.get(observation.source) ?? null);
  const brief = [
    briefPrinted(words, observation, source),
    hedgeText(words, observation),
    periodText(words, observation.period),
  ];
  return (
    <li className="figure">
      <details>
        <summary>
          <span className="figure__name">{words.of(measure.name)}</span>
          <span className="figure__value">
            {qualifierMark(observation.qualifier)}
            {valueText(words, observation.value, measure)}
          </span>
          <span className="figure__brief">{brief.filter((part) => part !== null).join(words.t('list.dot'))}</span>
        </summary>
        <Evidence figure={figure} />
      </details>
    </li>
  );
}

function briefPrinted(words: Words, observation: Observation, source: Source | null): string | null {
  const printed = printedText(words, observation, source);
  return observation.published === '' ? printed : words.t('card.printed', { text: observation.published });
}
