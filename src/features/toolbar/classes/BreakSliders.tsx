import { useWords } from '../../../ui/wording/useWords';
import { Histogram } from './Histogram';
import type { BreakScale, Breaks } from './model/manualBreaks';

/** A class as it is shown, in the numbers that are shown. */
export interface Band {
  readonly lower: number;
  readonly upper: number;
  readonly colour: string;
}

interface BreakSlidersProps {
  readonly breaks: Breaks;
  readonly values: readonly number[];
  readonly scale: BreakScale;
  readonly bands: readonly Band[];
  /** Of each break between the ends, as its tick in the legend is written. */
  readonly texts: readonly string[];
  /** Of each class, how many areas fall in it. */
  readonly counts: readonly string[];
  readonly move: (index: number, wanted: number) => void;
}

/** The breaks between the ends as handles on a histogram; each says where it is and what lies on both its sides. */
export function BreakSliders({ breaks, values, scale, bands, texts, counts, move }: BreakSlidersProps) {
  const { t } = useWords();
  return (
    <div className="breaks__scale">
      <Histogram values={values} scale={scale} bands={bands} />
      {breaks.slice(1, -1).map((edge, at) => (
        <input
          // biome-ignore lint/suspicious/noArrayIndexKey: a break is its place among the others
          key={at}
          type="range"
          min={scale.low}
          max={scale.high}
          step={scale.step}
          value={edge}
          aria-label={t('breaks.handle', { number: at + 1, count: breaks.length - 2 })}
          aria-valuetext={t('breaks.spoken', {
            value: texts[at] ?? String(edge),
            below: counts[at] ?? '',
            above: counts[at + 1] ?? '',
          })}
          onChange={({ target }) => move(at + 1, Number(target.value))}
        />
      ))}
    </div>
  );
}
