import { memo } from 'react';
import { hexOf } from '../../core/portrayal/colour';
import type { Legend } from '../../core/portrayal/portrayal';
import { formatPeriodBriefly } from '../../core/record/formatPeriod';
import { select } from '../../state/actions';
import { useAtlasStore } from '../../ui/AtlasContext';
import { percent } from '../../ui/percent';
import { useWords } from '../../ui/wording/useWords';
import { hedgeText, periodText, valueText } from '../../ui/wording/values';
import type { DotRow } from './dotPlot';
import { useHighlight } from './useHighlight';

interface DotPlotRowProps {
  readonly row: DotRow;
  /** The value with the mark of its hedge, without its unit. */
  readonly text: string;
  readonly legend: Legend;
  /** Share of the axis where stems begin; null where dots have none. */
  readonly stemFrom: number | null;
  readonly hasPeriod: boolean;
  readonly isSelected: boolean;
  readonly isHovered: boolean;
  readonly isTabStop: boolean;
}

/** An area, its dot and its value; all of it is one button, which says the same in words. */
export const DotPlotRow = memo(function DotPlotRow({
  row,
  text,
  legend,
  stemFrom,
  hasPeriod,
  isSelected,
  isHovered,
  isTabStop,
}: DotPlotRowProps) {
  const words = useWords();
  const atlas = useAtlasStore();
  const highlight = useHighlight(row.adcode);
  const { adcode, observation, value, isHedged } = row;
  const name = words.areaName(adcode);
  const hedge = hedgeText(words, observation);
  const spoken = [
    name,
    valueText(words, value, legend.measure, legend.normalisation),
    periodText(words, observation.period),
    ...(hedge === null ? [] : [hedge]),
  ].join(words.t('list.separator'));
  const x = percent(row.share);
  return (
    <li>
      <button
        type="button"
        className="dot-plot__grid dot-plot__row"
        data-row={adcode}
        data-hovered={isHovered}
        tabIndex={isTabStop ? 0 : -1}
        aria-pressed={isSelected}
        aria-label={spoken}
        onClick={() => atlas.getState().dispatch(select(adcode))}
        {...highlight}
      >
        <span className="dot-plot__name">
          {name}
          {hasPeriod && <small>{formatPeriodBriefly(observation.period, words.language)}</small>}
        </span>
        <svg aria-hidden>
          {stemFrom !== null && <line className="stem" x1={percent(stemFrom)} x2={x} y1="50%" y2="50%" />}
          <circle className="dot" cx={x} cy="50%" fill={hexOf(row.colour)} />
          {isHedged && <circle className="dot__hole" cx={x} cy="50%" />}
        </svg>
        <span className="dot-plot__value">{text}</span>
      </button>
    </li>
  );
});
