import { hexOf } from '../../core/portrayal/colour';
import type { ValuesKey } from '../../core/portrayal/legend/legendKey';
import type { Legend } from '../../core/portrayal/portrayal';
import { useAtlas } from '../AtlasContext';
import { keyValueText } from '../wording/legendWords';
import type { Words } from '../wording/useWords';

interface KeyValuesProps {
  readonly figures: readonly Pick<ValuesKey['figures'][number], 'area'>[];
  /** Of each of them, in their order; null where nothing is filled by value. */
  readonly colours: ValuesKey | null;
  readonly legend: Legend;
  readonly words: Words;
}

/** A few figures as they are, the highest first: of so few no classes are made. */
export function KeyValues({ figures, colours, legend, words }: KeyValuesProps) {
  const hovered = useAtlas(({ session }) => session.hovered?.adcode ?? null);
  const selection = useAtlas(({ mapState }) => mapState.selection);
  const tint = colours?.tint ?? null;
  return (
    <div className="key-values">
      {tint !== null && <i className="swatch" style={{ background: hexOf(tint) }} />}
      <ul aria-label={words.t('legend.values')}>
        {figures.map(({ area }, index) => (
          <li key={area.adcode} data-marked={area.adcode === hovered || selection.includes(area.adcode)}>
            {colours !== null && tint === null && (
              <i className="swatch" style={{ background: hexOf(colours.figures[index]!.colour) }} />
            )}
            {words.shortAreaName(area.adcode)} <b>{keyValueText(words, area, legend)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
