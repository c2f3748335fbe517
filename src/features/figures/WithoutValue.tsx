import type { Adcode } from '../../core/areas/area';
import type { Legend } from '../../core/portrayal/portrayal';
import type { Observation } from '../../core/record/observation';
import { useWords, type Words } from '../../ui/wording/useWords';
import { WithoutValueRow } from './WithoutValueRow';

interface WithoutValueProps {
  readonly observations: readonly Observation[];
  readonly legend: Legend;
  readonly selected: Adcode | null;
  readonly tabStop: Adcode | null;
}

/** Areas with a figure that has no place on the axis, and why. */
export function WithoutValue({ observations, legend, selected, tabStop }: WithoutValueProps) {
  const words = useWords();
  return (
    <section className="dot-plot__without" aria-label={words.t('value.notComparable')}>
      <h3>{words.t('value.notComparable')}</h3>
      <p>{reasonOf(words, legend)}</p>
      <ul>
        {observations.map((observation) => (
          <WithoutValueRow
            key={observation.adcode}
            observation={observation}
            isSelected={observation.adcode === selected}
            isTabStop={observation.adcode === tabStop}
          />
        ))}
      </ul>
    </section>
  );
}

function reasonOf({ t, measureName }: Words, { normalisation, measure }: Legend): string {
  const divisors = normalisation.filter((denominator) => denominator !== 'day');
  if (divisors.length === 0) return t('chart.notComparable');
  const nameOf = (denominator: (typeof divisors)[number]) =>
    denominator === 'own' ? measureName(measure.divisor?.measure ?? '') : t(`chart.divisor.${denominator}`);
  return t('chart.nothingToDivideBy', {
    divisors: divisors.map(nameOf).join(t('chart.or')),
  });
}
