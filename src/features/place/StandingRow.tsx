import { useAreaNames } from '../../ui/useAreaNames';
import { digestValue } from '../../ui/wording/themeDigest';
import { useWords } from '../../ui/wording/useWords';
import type { RankedFigure } from './model/placePage';
import { shareAlong, spanOf } from './model/strip';

/** As many others are named beside the strip. */
const MOST_NAMED = 4;

/** One figure among those of other places: its place in the order, and all of them as dots on a line. */
export function StandingRow({ ranked: { theme, measure, standing } }: { readonly ranked: RankedFigure }) {
  const words = useWords();
  const { t, of } = words;
  const { figures, own, best, worst } = standing;
  const count = figures.length;
  const shown = count <= MOST_NAMED ? figures : [figures[0]!, figures.at(-1)!];
  const nameOf = useAreaNames(shown.map(({ adcode }) => adcode));
  const told = { theme, measure };
  const points = shown.map((figure) =>
    t('place.standingPoint', { place: nameOf(figure.adcode), value: digestValue(words, told, figure) }),
  );
  const span = spanOf(figures.map(({ value }) => value));
  return (
    <li>
      <p className="standing__name">
        <span>
          {of(theme.title)} <b>{digestValue(words, told, own)}</b>
        </span>{' '}
        <span>
          {best === worst ? t('place.rank', { rank: best, count }) : t('place.rankOpen', { best, worst, count })}
        </span>
      </p>
      <svg className="standing__strip" aria-hidden>
        <line x1="0%" x2="100%" y1="50%" y2="50%" />
        {[...figures.filter((figure) => figure !== own), own].map((figure) => (
          <circle
            key={figure.adcode}
            data-own={figure === own}
            cx={`${2 + 96 * shareAlong(span, figure.value)}%`}
            cy="50%"
            r={figure === own ? 5 : 3.5}
          />
        ))}
      </svg>
      <p className="place-note">
        {count <= MOST_NAMED
          ? points.join(t('list.dot'))
          : t('place.between', { lowest: points.at(-1) ?? '', highest: points[0] ?? '' })}
      </p>
    </li>
  );
}
