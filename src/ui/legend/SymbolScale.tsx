import { hexOf } from '../../core/portrayal/colour';
import type { LegendSymbol, Rgb } from '../../core/portrayal/portrayal';
import { textWidth } from '../../render/svg/textWidth';
import { useRootSize } from '../useRootSize';

interface SymbolScaleProps {
  /** The largest first. */
  readonly symbols: readonly LegendSymbol[];
  readonly colour: Rgb;
  /** Of each, in their order. */
  readonly labels: readonly string[];
  readonly caption: string;
}

/** In rem, as the text of the labels is. */
const LABEL_HEIGHT = 1;
const LABEL_SIZE = 0.75;
/** In pixels, as the circles are. */
const LEADER_LENGTH = 20;

/** The reference circles, nested, standing on one line, at the very size that they have on the map. */
export function SymbolScale({ symbols, colour, labels, caption }: SymbolScaleProps) {
  const largest = symbols[0]?.radiusPixels ?? 0;
  const rem = useRootSize();
  const labelHeight = LABEL_HEIGHT * rem;
  const labelWidth = Math.max(0, ...labels.map((label) => textWidth(label, LABEL_SIZE * rem)));
  const wanted = symbols.map(({ radiusPixels }) => 2 * (largest - radiusPixels));
  const tops = labelTops(wanted, labelHeight);
  const height = Math.max(2 * largest, (tops.at(-1) ?? 0) + labelHeight / 2) + 2;
  return (
    <figure className="legend__symbols">
      <svg
        width={2 * largest + LEADER_LENGTH + labelWidth}
        height={height + labelHeight / 2}
        role="img"
        aria-label={labels.join(', ')}
      >
        <g transform={`translate(1, ${labelHeight / 2})`}>
          {symbols.map(({ value, radiusPixels }, index) => (
            <g key={value}>
              <circle
                cx={largest}
                cy={2 * largest - radiusPixels}
                r={radiusPixels}
                fill={index === 0 ? hexOf(colour) : 'none'}
                fillOpacity={0.35}
                stroke={hexOf(colour)}
              />
              <path
                className="legend__leader"
                d={`M${largest} ${2 * (largest - radiusPixels)}L${2 * largest + 4} ${tops[index]}h${LEADER_LENGTH - 8}`}
              />
              <text x={2 * largest + LEADER_LENGTH} y={tops[index]} dy="0.35em">
                {labels[index]}
              </text>
            </g>
          ))}
        </g>
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

/** Moves labels that would overlap down. */
function labelTops(wanted: readonly number[], labelHeight: number): number[] {
  let free = Number.NEGATIVE_INFINITY;
  return wanted.map((top) => {
    const placed = Math.max(top, free);
    free = placed + labelHeight;
    return placed;
  });
}
