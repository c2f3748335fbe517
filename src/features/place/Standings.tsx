import type { NoStanding } from '../../core/portrayal/standing';
import type { RefusalCode } from '../../core/record/compare';
import type { Measure } from '../../core/record/observation';
import { noticeText } from '../../ui/wording/noticeText';
import { useWords, type Words } from '../../ui/wording/useWords';
import type { Standings as Found } from './model/placePage';
import { StandingRow } from './StandingRow';

/** Where the place stands among those that can be compared, and why it has no place in other orders. */
export function Standings({ standings: { ranked, unranked } }: { readonly standings: Found }) {
  const words = useWords();
  const { t } = words;
  const notices = [
    ...new Set(ranked.flatMap(({ standing }) => standing.notices.map((notice) => noticeText(words, notice)))),
  ];
  if (ranked.length === 0 && unranked.size === 0) return null;
  return (
    <section className="standings">
      <h3>{t('place.standings')}</h3>
      {ranked.length > 0 && (
        <ul>
          {ranked.map((each) => (
            <StandingRow key={each.theme.id} ranked={each} />
          ))}
        </ul>
      )}
      {notices.length > 0 && (
        <>
          <h4>{t('place.comparing')}</h4>
          <ul className="standings__notices">
            {notices.map((text) => (
              <li key={text} className="place-note">
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {unranked.size > 0 && (
        <>
          <h4>{t('place.unranked')}</h4>
          {[...unranked].map(([reason, measures]) => (
            <p key={reason} className="place-note">
              {reasonText(words, reason, measures)}
            </p>
          ))}
        </>
      )}
    </section>
  );
}

function reasonText({ t, of }: Words, reason: NoStanding | RefusalCode, measures: readonly Measure[]): string {
  const names = measures.map(({ name }) => of(name)).join(t('list.separator'));
  if (reason === 'alone') return t('place.unranked.alone', { count: measures.length });
  if (reason === 'total' || reason === 'category') return t(`place.unranked.${reason}`, { names });
  return t('place.unranked.refused', { names, reason: t(`refusal.${reason}`) });
}
