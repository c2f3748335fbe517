import type { Adcode } from '../../core/areas/area';
import { hexOf } from '../../core/portrayal/colour';
import { useAtlas } from '../../ui/AtlasContext';
import { portrayedArea } from '../../ui/portrayedArea';
import { useWords } from '../../ui/wording/useWords';
import { periodText, portrayedText } from '../../ui/wording/values';

/** What the theme on the map says about the place, in the theme's own terms. */
export function CurrentFigure({ adcode }: { readonly adcode: Adcode }) {
  const words = useWords();
  const portrayal = useAtlas((atlas) => atlas.portrayal);
  const area = portrayedArea(portrayal, adcode);
  const conflicts = useAtlas(({ data }) => data.record.conflicts);
  // What overlays stand for is told below, beside what was measured.
  if (area === null || portrayal.theme.symbol === 'none') return null;
  const hasOtherValue = conflicts.some(({ kept, other }) => kept === area.observation || other === area.observation);
  const { theme, legend } = portrayal;
  const isCircle = theme.symbol === 'proportionalSymbol' && area.value !== null;
  const colour = isCircle ? legend.symbolColour : area.fill;
  return (
    <dl className="current-figure">
      <dt>{words.of(theme.title)}</dt>
      <dd>
        {colour === null ? (
          <i className="swatch swatch--hatched" />
        ) : (
          <i className={isCircle ? 'swatch swatch--round' : 'swatch'} style={{ background: hexOf(colour) }} />
        )}
        <b data-value={area.value === null ? 'none' : 'shown'}>{portrayedText(words, area, legend)}</b>
        {area.observation !== null && <small>{periodText(words, area.observation.period)}</small>}
        {area.unread !== null && (
          <small>{words.t('card.cell', { row: area.unread.row, column: area.unread.column })}</small>
        )}
        {hasOtherValue && <small>{words.t('card.disputedOnMap')}</small>}
      </dd>
    </dl>
  );
}
