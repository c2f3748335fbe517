import { percent } from '../../../ui/percent';
import { type BreakScale, histogram } from './model/manualBreaks';

const BINS = 40;

interface HistogramProps {
  readonly values: readonly number[];
  readonly scale: BreakScale;
  /** Classes as they are shown; those beyond the scale are cut off. */
  readonly bands: readonly { readonly lower: number; readonly upper: number; readonly colour: string }[];
}

/** How the figures lie along the scale, above the colours of their classes; for the eye: the breaks say the same in numbers. */
export function Histogram({ values, scale, bands }: HistogramProps) {
  const counts = histogram(values, scale, BINS);
  const most = Math.max(1, ...counts);
  const shareOf = (value: number) => Math.min(Math.max((value - scale.low) / (scale.high - scale.low), 0), 1);
  return (
    <div aria-hidden="true">
      <svg className="breaks__bars" viewBox={`0 0 ${BINS} 1`} preserveAspectRatio="none" aria-hidden>
        {counts.map((count, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
          <rect key={index} x={index + 0.08} width={0.84} y={1 - count / most} height={count / most} />
        ))}
      </svg>
      <div className="breaks__bands">
        {bands.map(({ lower, upper, colour }) => (
          <i
            key={`${lower} ${upper}`}
            style={{
              left: percent(shareOf(lower)),
              width: percent(shareOf(upper) - shareOf(lower)),
              background: colour,
            }}
          />
        ))}
      </div>
    </div>
  );
}
