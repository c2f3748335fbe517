import { hexOf } from '../../core/portrayal/colour';
import type { Legend } from '../../core/portrayal/portrayal';
import { legendRows } from '../wording/legendWords';
import type { Words } from '../wording/useWords';

interface LegendClassesProps {
  readonly legend: Legend;
  readonly words: Words;
}

/** Each class with its edges and how many areas fall in it, the highest on top; below all, what was not published. */
export function LegendClasses({ legend, words }: LegendClassesProps) {
  const isChange = legend.measure.kind === 'change';
  return (
    <ul className="legend__classes" aria-label={words.t('legend.classesOf')}>
      {legendRows(words, legend).map(({ colour, label, direction, count }) =>
        colour === null ? (
          <li key="not published" className="legend__not-published">
            <i className="swatch swatch--hatched" />
            <span>{label}</span>
            <Count count={count} words={words} />
          </li>
        ) : (
          <li key={label} data-empty={count === 0}>
            <i className="swatch" style={{ background: hexOf(colour) }} />
            <span>{label}</span>
            {isChange && <em>{direction}</em>}
            <Count count={count} words={words} />
          </li>
        ),
      )}
    </ul>
  );
}

function Count({ count, words }: { readonly count: number; readonly words: Words }) {
  return (
    <span className="legend__count">
      <span aria-hidden>{words.t('legend.countShort', { count })}</span>
      <span className="visually-hidden">{words.t('legend.areas', { count })}</span>
    </span>
  );
}
