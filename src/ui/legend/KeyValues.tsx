import { hexOf } from '../../core/portrayal/colour';
import type { KeyFigure } from '../../core/portrayal/legend/legendKey';
import type { Legend, Rgb } from '../../core/portrayal/portrayal';
import { useAtlas } from '../AtlasContext';
import { keyValueText } from '../wording/legendWords';
import type { Words } from '../wording/useWords';

interface KeyValuesProps {
  readonly figures: readonly Pick<KeyFigure, 'area'>[];
  /** That all of them have; null where nothing is filled by value. */
  readonly tint: Rgb | null;
  readonly legend: Legend;
  readonly words: Words;
}

/** A few figures as they are, the highest first: of so few no classes are made. */
export function KeyValues({ figures, tint, legend, words }: KeyValuesProps) {
  const hovered = useAtlas(({ session }) => session.hovered?.adcode ?? null);
  const selection = useAtlas(({ mapState }) => mapState.selection);
  return (
    <div className="key-values">
      {tint !== null && <i className="swatch" style={{ background: hexOf(tint) }} />}
      <ul aria-label={words.t('legend.values')}>
        {figures.map(({ area }) => (
          <li key={area.adcode} data-marked={area.adcode === hovered || selection.includes(area.adcode)}>
            {words.shortAreaName(area.adcode)} <b>{keyValueText(words, area, legend)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
