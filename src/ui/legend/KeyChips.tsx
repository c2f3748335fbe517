import { hexOf } from '../../core/portrayal/colour';
import type { ChipsKey } from '../../core/portrayal/legend/legendKey';
import type { Legend } from '../../core/portrayal/portrayal';
import { classRows } from '../wording/legendWords';
import type { Words } from '../wording/useWords';
import { AreaCount } from './AreaCount';

interface KeyChipsProps {
  readonly chips: ChipsKey['chips'];
  readonly legend: Legend;
  readonly words: Words;
}

/** The categories that areas have, with the number of areas. */
export function KeyChips({ chips, legend, words }: KeyChipsProps) {
  return (
    <ul className="key-chips" aria-label={words.t('legend.classesOf')}>
      {classRows(words, { ...legend, classes: chips }).map(({ colour, label, count }) => (
        <li key={label}>
          <i className="swatch" style={{ background: hexOf(colour) }} />
          {label}
          <AreaCount count={count} words={words} />
        </li>
      ))}
    </ul>
  );
}
