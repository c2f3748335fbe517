import { hexOf } from '../../core/portrayal/colour';
import type { Legend } from '../../core/portrayal/portrayal';
import { areaStates, coverageText } from '../wording/legendWords';
import type { Words } from '../wording/useWords';
import { AreaCount } from './AreaCount';

interface LegendStatesProps {
  readonly legend: Legend;
  readonly words: Words;
}

/** How many areas show a value, and how many show none, why, and what fills them. */
export function LegendStates({ legend, words }: LegendStatesProps) {
  return (
    <>
      <p className="visually-hidden legend-coverage">{coverageText(words, legend)}</p>
      <ul className="legend-states">
        {areaStates(words, legend).map(({ state, colour, label, count }) => (
          <li key={state}>
            {state !== 'published' && (
              <i
                className={colour === null ? 'swatch swatch--hatched' : 'swatch'}
                {...(colour !== null && { style: { background: hexOf(colour) } })}
              />
            )}
            {label}
            <AreaCount count={count} words={words} />
          </li>
        ))}
      </ul>
    </>
  );
}
