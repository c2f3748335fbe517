import type { Legend } from '../../domain/portrayal';
import { cssColour } from '../cssColour';
import type { Words } from '../wording/useWords';
import { classLabels } from './classLabels';

interface LegendClassesProps {
  readonly legend: Legend;
  readonly words: Words;
}

/** Each class with its edges and how many areas fall in it, the highest on top; below all, what was not published. */
export function LegendClasses({ legend, words }: LegendClassesProps) {
  const { t, language } = words;
  const labels = classLabels(legend, language);
  const isChange = legend.measure.kind === 'change';
  return (
    <ul className="legend__classes" aria-label={t('legend.classesOf')}>
      {legend.classes
        .map((legendClass, index) => (
          <li key={`${legendClass.lower} ${legendClass.upper}`} data-empty={legendClass.count === 0}>
            <i className="swatch" style={{ background: cssColour(legendClass.colour) }} />
            <span>{labels[index]}</span>
            {isChange && <em>{directionText(legendClass.lower, legendClass.upper, words)}</em>}
            <Count count={legendClass.count} words={words} />
          </li>
        ))
        .reverse()}
      {legend.notPublished > 0 && (
        <li className="legend__not-published">
          <i className="swatch swatch--hatched" />
          <span>{t('legend.notPublished')}</span>
          <Count count={legend.notPublished} words={words} />
        </li>
      )}
    </ul>
  );
}

function Count({ count, words }: { readonly count: number; readonly words: Words }) {
  return (
    <span className="legend__count">
      <span aria-hidden>{words.t('legend.countShort', { count })}</span>
      <span className="visually-hidden">{words.t('legend.areas', { count })}</span>
    </span>
  );
}

/** A class that holds zero inside is neither a fall nor a rise; one of two equal edges holds just the zeros. */
function directionText(lower: number, upper: number, { t }: Words): string {
  if (lower === 0 && upper === 0) return t('legend.unchanged');
  if (upper <= 0) return t('legend.fall');
  return lower >= 0 ? t('legend.rise') : '';
}
