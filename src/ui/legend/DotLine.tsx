import { useMemo } from 'react';
import { dotStacks } from '../../core/portrayal/legend/dotStacks';
import type { KeyFigure } from '../../core/portrayal/legend/legendKey';
import { namedFigures } from '../../core/portrayal/legend/namedFigures';
import { placeNames } from '../../core/portrayal/legend/placeLabels';
import type { Legend } from '../../core/portrayal/portrayal';
import { textWidth } from '../../render/svg/textWidth';
import { useAtlas } from '../AtlasContext';
import { useElementWidth } from '../useElementWidth';
import { useRootSize } from '../useRootSize';
import { keyFigureText, keyValueText } from '../wording/legendWords';
import type { Words } from '../wording/useWords';

interface DotLineProps {
  /** The lowest first. */
  readonly figures: readonly KeyFigure[];
  readonly legend: Legend;
  readonly words: Words;
}

/** In rem; the first also of a stack of one. */
const DOT = 0.25;
const HIGHEST_STACK = 1.25;
const USUAL_WIDTH = 15.75;

/** A dot for each figure at the place of its value, and above them the names of a few: of what the reader points at, or of the ends. */
export function DotLine({ figures, legend, words }: DotLineProps) {
  const rem = useRootSize();
  const [line, width] = useElementWidth<HTMLDivElement>(USUAL_WIDTH * rem);
  return (
    <div ref={line} className="dot-line">
      <Names figures={figures} legend={legend} words={words} width={width} rem={rem} />
      <Dots figures={figures} width={width} rem={rem} />
    </div>
  );
}

interface MeasuredProps {
  readonly figures: readonly KeyFigure[];
  /** Of the line, in CSS pixels. */
  readonly width: number;
  readonly rem: number;
}

function Names({ figures, legend, words, width: lineWidth, rem }: DotLineProps & MeasuredProps) {
  const marked = useMarked();
  const named = namedFigures(figures, marked);
  const texts = named.map((figure) => [keyFigureText(words, figure, legend), keyValueText(words, figure.area, legend)]);
  const placed = placeNames(
    named.map(({ share }, index) => ({
      share,
      widths: texts[index]!.map((text) => textWidth(text, 0.75 * rem) / lineWidth),
    })),
    (0.5 * rem) / lineWidth,
  );
  return (
    <p className="dot-line__names">
      {placed.map((label, index) => {
        const text = label === null ? undefined : texts[index]![label.choice];
        if (label === null || text === undefined) return null;
        const width = textWidth(text, 0.75 * rem) / lineWidth;
        return <NameAt key={named[index]!.area.adcode} from={label.from} width={width} text={text} />;
      })}
    </p>
  );
}

/** A name with its middle in the middle of the room that is kept for it, and at the ends of the line at its ends. */
function NameAt({ from, width, text }: { readonly from: number; readonly width: number; readonly text: string }) {
  // An estimate that is too wide does no harm; one too narrow lets texts overlap.
  const share = width >= 1 ? 0 : from / (1 - width);
  return <span style={{ left: `${100 * share}%`, translate: `${-100 * share}%` }}>{text}</span>;
}

function Dots({ figures, width, rem }: MeasuredProps) {
  const marked = useMarked();
  const size = DOT * rem;
  const { points, height } = useMemo(
    () => placeDots(figures, width, size, HIGHEST_STACK * rem),
    [figures, width, size, rem],
  );
  // There are thousands of dots, and they stay the same whichever area is pointed at.
  const path = useMemo(() => points.map((point) => `M${point.map(rounded).join(' ')}h0`).join(''), [points]);
  return (
    <svg className="dot-line__dots" width={width} height={height} aria-hidden="true">
      <path d={path} strokeWidth={size * 0.86} />
      {figures.map(({ area }, index) => {
        const [x, y] = points[index]!;
        return marked.includes(area.adcode) ? <circle key={area.adcode} cx={x} cy={y} r={size * 0.9} /> : null;
      })}
    </svg>
  );
}

/** Where the dots stand in a line of this width, and how high that is, in pixels. */
function placeDots(figures: readonly KeyFigure[], width: number, size: number, mostHeight: number) {
  const { shares, ranks, highest } = dotStacks(
    figures.map(({ share }) => share),
    Math.max(1, Math.floor(width / size)),
  );
  const step = Math.min(size, (mostHeight - size) / Math.max(1, highest - 1));
  const height = size + step * Math.max(0, highest - 1);
  // Clear of the ends, where half a dot would be cut off.
  const points = shares.map(
    (share, index) => [size / 2 + share * (width - size), height - size / 2 - ranks[index]! * step] as const,
  );
  return { points, height };
}

/** What the reader points at, then what is selected. */
function useMarked() {
  const hovered = useAtlas(({ session }) => session.hovered?.adcode ?? null);
  const selection = useAtlas(({ mapState }) => mapState.selection);
  return useMemo(() => (hovered === null ? selection : [hovered, ...selection]), [hovered, selection]);
}

function rounded(pixels: number): string {
  return pixels.toFixed(1);
}
