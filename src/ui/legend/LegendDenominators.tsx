import type { Legend } from '../../core/portrayal/portrayal';
import { useAtlas } from '../AtlasContext';
import { denominatorTexts } from '../wording/legendWords';
import type { Words } from '../wording/useWords';

interface LegendDenominatorsProps {
  readonly legend: Legend;
  readonly words: Words;
}

/** What the figures were divided by, of what date and from whom. */
export function LegendDenominators({ legend, words }: LegendDenominatorsProps) {
  const sources = useAtlas(({ data }) => data.record.sources);
  const texts = denominatorTexts(words, legend, sources);
  if (texts.length === 0) return null;
  return (
    <dl className="legend__denominators">
      {texts.map(({ denominator, name, detail }) => (
        <div key={denominator}>
          <dt>{name}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
