import type { Adcode } from '../../core/areas/area';
import { hexOf } from '../../core/portrayal/colour';
import { isDisputed } from '../../core/record/figureSeries';
import type { Observation } from '../../core/record/observation';
import type { Figure } from '../../core/record/placeFigures';
import { useAtlas } from '../../ui/AtlasContext';
import { portrayedArea } from '../../ui/portrayedArea';
import { SeriesChart } from '../../ui/series/SeriesChart';
import { hedgedText } from '../../ui/wording/seriesText';
import { useWords } from '../../ui/wording/useWords';
import { hedgeText, periodText, portrayedText, scopeText } from '../../ui/wording/values';
import { DisputedValues } from './DisputedValues';
import { Evidence } from './Evidence';

interface ThemeFigureProps {
  readonly adcode: Adcode;
  /** What the record holds of it; null where nothing was published for the place. */
  readonly figure: Figure | null;
}

/** What the theme on the map says about the place, in the theme's own terms, and right below it where that stands. */
export function ThemeFigure({ adcode, figure }: ThemeFigureProps) {
  const words = useWords();
  const portrayal = useAtlas((atlas) => atlas.portrayal);
  const area = portrayedArea(portrayal, adcode);
  // Overlay themes tell it of the overlays.
  if (area === null || portrayal.theme.symbol === 'none') return null;
  const { theme, legend } = portrayal;
  const { observation, unread } = area;
  const isCircle = theme.symbol === 'proportionalSymbol' && area.value !== null;
  const colour = isCircle ? legend.symbolColour : area.fill;
  return (
    <section className="current-figure" tabIndex={-1}>
      <h3>{words.of(theme.title)}</h3>
      <p className="current-figure__value">
        {colour === null ? (
          <i className="swatch swatch--hatched" />
        ) : (
          <i className={isCircle ? 'swatch swatch--round' : 'swatch'} style={{ background: hexOf(colour) }} />
        )}
        <b data-value={area.value === null ? 'none' : 'shown'}>{portrayedText(words, area, legend)}</b>
      </p>
      {observation !== null && <p className="current-figure__brief">{briefOf(observation)}</p>}
      {unread !== null && (
        <p className="current-figure__brief">{words.t('card.cell', { row: unread.row, column: unread.column })}</p>
      )}
      {figure !== null && <FigureBelow figure={figure} />}
    </section>
  );

  function briefOf(shown: Observation): string {
    const isDivided = legend.normalisation.length > 0 && area?.value !== null;
    const said = [
      isDivided ? words.t('card.dividedFrom', { figure: hedgedText(words, shown, legend.measure) }) : null,
      hedgeText(words, shown),
      periodText(words, shown.period),
      scopeText(words, shown),
      figure !== null && isDisputed(figure.series) ? words.t('card.disputedOnMap') : null,
    ];
    return said.filter((part) => part !== null).join(words.t('list.dot'));
  }
}

/** The course of the figure, other values of it, and its evidence. */
function FigureBelow({ figure }: { readonly figure: Figure }) {
  const { series, measure } = figure;
  return (
    <>
      {series.points.length > 1 && measure.kind !== 'category' && <SeriesChart series={series} measure={measure} />}
      {series.points
        .filter((point) => point.isDisputed)
        .map((point) => (
          <DisputedValues key={`${point.period.start} ${point.period.end}`} point={point} measure={measure} />
        ))}
      <Evidence figure={figure} isBrief />
    </>
  );
}
