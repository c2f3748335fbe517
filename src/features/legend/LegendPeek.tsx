import { hexOf } from '../../core/portrayal/colour';
import { useAtlas } from '../../ui/AtlasContext';
import { EntrySwatch } from '../../ui/legend/EntrySwatch';
import { classLabels } from '../../ui/wording/classLabels';
import { certaintyText } from '../../ui/wording/layerWords';
import { useWords } from '../../ui/wording/useWords';
import { unitText } from '../../ui/wording/values';

/** The legend in one line, for the foot of a narrow window: the theme, its colours from low to high, the unit. */
export function LegendPeek() {
  const words = useWords();
  const { theme, legend } = useAtlas((atlas) => atlas.portrayal);
  const isOverlay = theme.symbol === 'none';
  const labels = classLabels(legend, words.language);
  return (
    <span className="legend-peek">
      <span className="legend-peek__title">{words.of(theme.title)}</span>
      <span className="legend-peek__ramp">
        {isOverlay && <OverlayPeek />}
        {legend.classes.map(({ lower, upper, colour }, index) => (
          <i key={`${lower} ${upper}`} className="swatch" style={{ background: hexOf(colour) }} title={labels[index]} />
        ))}
        {legend.symbols.length > 0 && (
          <i className="swatch swatch--round" style={{ background: hexOf(legend.symbolColour) }} />
        )}
        {!isOverlay && legend.notPublished > 0 && (
          <i className="swatch swatch--hatched" title={words.t('legend.notPublished')} />
        )}
        {!isOverlay && <span>{unitText(words, legend.measure, legend.normalisation)}</span>}
      </span>
    </span>
  );
}

/** How the things on the map look, and how far their positions can be trusted. */
function OverlayPeek() {
  const words = useWords();
  const overlays = useAtlas((atlas) => atlas.overlays);
  const shown = overlays.flatMap(({ choice, recipe }) => (choice.isShown && recipe !== null ? [recipe] : []));
  const certainties = [...new Set(shown.map((recipe) => certaintyText(words, recipe)))];
  return (
    <>
      {shown.flatMap(({ id, kind, certainty, entries }) =>
        entries.map((entry) => (
          <EntrySwatch
            key={`${id} ${entry.id}`}
            kind={kind}
            entry={entry.id}
            ink={entry.ink}
            isSchematic={certainty === 'schematic'}
          />
        )),
      )}
      <span>{certainties.join(words.t('list.dot'))}</span>
    </>
  );
}
