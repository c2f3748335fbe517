import { hexOf } from '../../core/portrayal/colour';
import { formatTick } from '../../core/record/format';
import type { Measure } from '../../core/record/observation';
import type { Normalisation } from '../../core/record/theme';
import { percent } from '../../ui/percent';
import { useWords } from '../../ui/wording/useWords';
import { shareAlong } from './axis';
import type { DotPlot } from './dotPlot';

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
          <rect key={from} x={percent(from)} width={percent(to - from)} y="82%" height="18%" fill={hexOf(colour)} />
        ))}
      </svg>
    </div>
  );
}
