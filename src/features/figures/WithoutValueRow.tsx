import type { Observation } from '../../core/record/observation';
import { select } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { useWords } from '../../ui/wording/useWords';
import { periodText, printedText } from '../../ui/wording/values';
import { useHighlight } from './useHighlight';

interface WithoutValueRowProps {
  readonly observation: Observation;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
}

export function WithoutValueRow({ observation, isSelected, isTabStop }: WithoutValueRowProps) {
  const words = useWords();
  const atlas = useAtlasStore();
  const highlight = useHighlight(observation.adcode);
  const source = useAtlas(({ data }) => data.record.sources.get(observation.source) ?? null);
  return (
    <li>
      <button
        type="button"
        className="dot-plot__published"
        data-row={observation.adcode}
        tabIndex={isTabStop ? 0 : -1}
        aria-pressed={isSelected}
        onClick={() => atlas.getState().dispatch(select(observation.adcode))}
        {...highlight}
      >
        {words.areaName(observation.adcode)}{' '}
        <span>
          {printedText(words, observation, source)} <small>{periodText(words, observation.period)}</small>
        </span>
      </button>
    </li>
  );
}
