import { use } from 'react';
import { digestValue } from '../../ui/wording/themeDigest';
import { useWords } from '../../ui/wording/useWords';
import { qualifierText } from '../../ui/wording/values';
import type { Headline } from './model/placePage';
import { PlaceContext } from './PlaceContext';
import { comparatorBeside, periodBeside } from './periodBeside';

/** What its publishers put first, large. */
export function Headlines({ headlines }: { readonly headlines: readonly Headline[] }) {
  const words = useWords();
  const { period } = use(PlaceContext);
  if (headlines.length === 0) return null;
  return (
    <section className="headlines" aria-label={words.t('place.headlines')}>
      <dl>
        {headlines.map((headline) => {
          const { theme, figure } = headline;
          const terms = [
            comparatorBeside(words, figure.observation),
            qualifierText(words, figure.observation),
            periodBeside(words, figure.observation, period),
          ];
          return (
            <div key={theme.id}>
              <dt>{words.of(theme.title)}</dt>
              <dd>
                <b>{digestValue(words, headline, figure)}</b>
                <small>{terms.filter((term) => term !== null).join(words.t('list.dot'))}</small>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
