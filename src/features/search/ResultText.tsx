import { BookUser } from 'lucide-react';
import { publishedCounts } from '../../core/record/publishedCounts';
import type { FoundMeasure } from '../../state/search/subjectSearch';
import { useAtlas } from '../../ui/AtlasContext';
import { ThemeLine } from '../../ui/digest/ThemeLine';
import { PlaceText } from '../../ui/places/PlaceText';
import { useAreaNames } from '../../ui/useAreaNames';
import { hedgedText } from '../../ui/wording/seriesText';
import { useWords } from '../../ui/wording/useWords';
import type { SearchResult } from './searchResults';

/** What was found, and what there is of it. */
export function ResultText({ result }: { readonly result: SearchResult }) {
  const { t, of } = useWords();
  const record = useAtlas(({ data }) => data.record);
  if (result.is === 'place' && result.isPage === true)
    return (
      <span className="search__page">
        <BookUser aria-hidden />
        {t('search.page', { name: of(result.place.names) })}
      </span>
    );
  if (result.is === 'place') {
    const count = publishedCounts(record).get(result.place.adcode) ?? 0;
    return <PlaceText place={result.place} remark={count === 0 ? null : t('card.figures', { count })} />;
  }
  if (result.is === 'measure') return <MeasureText found={result.found} />;
  const { theme } = result.found;
  return (
    <>
      <b className="option__name">{of(theme.title)}</b>
      {result.is === 'theme' ? <ThemeLine theme={theme} /> : <small>{of(theme.caption)}</small>}
    </>
  );
}

function MeasureText({ found: { measure, theme, newest } }: { readonly found: FoundMeasure }) {
  const words = useWords();
  const { t, of } = words;
  const nameOf = useAreaNames(theme === null ? [newest.adcode] : []);
  return (
    <>
      <b className="option__name">{of(measure.name)}</b>
      {theme === null ? (
        <small>
          {hedgedText(words, newest, measure)} {nameOf(newest.adcode)}
          {t('list.dot')}
          {t('search.noTheme')}
        </small>
      ) : theme.origin === 'authored' ? (
        <small>{t('search.inTheme', { title: of(theme.title) })}</small>
      ) : (
        <ThemeLine theme={theme} />
      )}
    </>
  );
}
