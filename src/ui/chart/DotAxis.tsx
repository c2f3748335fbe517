import { shareAlong } from '../../domain/chart/axis';
import type { DotPlot } from '../../domain/chart/dotPlot';
import { formatTick } from '../../domain/format';
import type { Measure } from '../../domain/observation';
import type { Normalisation } from '../../domain/theme';
import { cssColour } from '../cssColour';
import { useWords } from '../wording/useWords';
import { percent } from './percent';

interface DotAxisProps {
  readonly plot: DotPlot;
  readonly measure: Measure;
  readonly normalisation: Normalisation;
}

/** Ticks with their values, and the classes of the legend where they lie. Each row says its value: for the eye only. */
export function DotAxis({ plot: { axis, bands }, measure, normalisation }: DotAxisProps) {
  const { language } = useWords();
  const zeroIndex = axis.ticks.indexOf(0);
  return (
    <div className="dot-plot__axis dot-plot__grid">
      <svg aria-hidden>
        {axis.ticks.map((tick, index) => {
          const x = percent(shareAlong(axis, tick));
          return (
            <g key={tick} data-zero={tick === 0} data-between={(index - zeroIndex) % 2 !== 0}>
              <line x1={x} x2={x} y1="64%" y2="100%" />
              <text x={x} y="45%">
                {formatTick(tick, measure, axis.decimals, language, normalisation)}
              </text>
            </g>
          );
        })}
        {bands.map(({ from, to, colour }) => (
          <rect key={from} x={percent(from)} width={percent(to - from)} y="82%" height="18%" fill={cssColour(colour)} />
        ))}
      </svg>
    </div>
  );
}
