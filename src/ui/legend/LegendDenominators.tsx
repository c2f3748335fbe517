import type { Legend, LegendDenominator } from '../../domain/portrayal';
import { useAtlas } from '../AtlasContext';
import type { Words } from '../wording/useWords';
import { periodText } from '../wording/values';

interface LegendDenominatorsProps {
  readonly legend: Legend;
  readonly words: Words;
}

/** What the figures were divided by, of what date and from whom. */
export function LegendDenominators({ legend, words }: LegendDenominatorsProps) {
  const sources = useAtlas(({ data }) => data.record.sources);
  if (legend.denominators.length === 0) return null;

  const detailOf = ({ denominator, period, sources: ids }: LegendDenominator) => {
    if (denominator === 'day') return words.t('normalise.ownDays');
    const titles = ids.map((id) => sources.get(id)).filter((source) => source !== undefined);
    return [
      ...titles.map(({ title }) => words.of(title)),
      ...(period === null ? [] : [periodText(words, period)]),
    ].join(words.t('list.dot'));
  };
  return (
    <dl className="legend__denominators">
      {legend.denominators.map((denominator) => (
        <div key={denominator.denominator}>
          <dt>{words.t(`per.${denominator.denominator}`)}</dt>
          <dd>{detailOf(denominator)}</dd>
        </div>
      ))}
    </dl>
  );
}
