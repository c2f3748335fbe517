import { useAtlas } from '../AtlasContext';
import { cssColour } from '../cssColour';
import { useWords } from '../wording/useWords';
import { unitText } from '../wording/values';
import { classLabels } from './classLabels';

/** The legend in one line, for the foot of a narrow window: the theme, its colours from low to high, the unit. */
export function LegendPeek() {
  const words = useWords();
  const { theme, legend } = useAtlas((atlas) => atlas.portrayal);
  const labels = classLabels(legend, words.language);
  return (
    <span className="legend-peek">
      <span className="legend-peek__title">{words.of(theme.title)}</span>
      <span className="legend-peek__ramp">
        {legend.classes.map(({ lower, upper, colour }, index) => (
          <i
            key={`${lower} ${upper}`}
            className="swatch"
            style={{ background: cssColour(colour) }}
            title={labels[index]}
          />
        ))}
        {legend.symbols.length > 0 && (
          <i className="swatch swatch--round" style={{ background: cssColour(legend.symbolColour) }} />
        )}
        {legend.notPublished > 0 && <i className="swatch swatch--hatched" title={words.t('legend.notPublished')} />}
        <span>{unitText(words, legend.measure, legend.normalisation)}</span>
      </span>
    </span>
  );
}
