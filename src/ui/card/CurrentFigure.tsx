import type { Adcode } from '../../domain/area';
import { useAtlas } from '../AtlasContext';
import { cssColour } from '../cssColour';
import { portrayedArea } from '../portrayedArea';
import { useWords } from '../wording/useWords';
import { periodText, valueText } from '../wording/values';

/** What the theme on the map says about the place, in the theme's own terms. */
export function CurrentFigure({ adcode }: { readonly adcode: Adcode }) {
  const words = useWords();
  const portrayal = useAtlas((atlas) => atlas.portrayal);
  const area = portrayedArea(portrayal, adcode);
  if (area === null) return null;
  const { theme, legend } = portrayal;
  const colour = theme.symbol === 'proportionalSymbol' ? legend.symbolColour : area.fill;
  return (
    <dl className="current-figure">
      <dt>{words.of(theme.title)}</dt>
      {area.value === null || area.observation === null ? (
        <dd>
          <i className="swatch swatch--hatched" />
          {words.t('card.currentNone')}
        </dd>
      ) : (
        <dd>
          {colour !== null && <i className="swatch" style={{ background: cssColour(colour) }} />}
          <b>{valueText(words, area.value, legend.measure, legend.normalisation)}</b>
          <small>{periodText(words, area.observation.period)}</small>
        </dd>
      )}
    </dl>
  );
}
