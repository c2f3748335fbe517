import { ComboboxOption } from '../../ui/combobox/ComboboxOption';
import type { useCombobox } from '../../ui/combobox/useCombobox';
import type { SearchStatus } from '../../ui/places/usePlaceSearch';
import { useWords } from '../../ui/wording/useWords';
import { ResultText } from './ResultText';
import type { ResultGroup, SearchResult } from './searchResults';

interface SearchResultsProps {
  readonly combobox: Pick<ReturnType<typeof useCombobox<SearchResult>>, 'isListed' | 'active' | 'id' | 'choose'>;
  readonly status: SearchStatus;
  readonly groups: readonly ResultGroup[];
}

/** What the search lists below itself by what it is, and says to a screen reader. */
export function SearchResults({ combobox, status, groups }: SearchResultsProps) {
  const { t } = useWords();
  const { isListed, active, id, choose } = combobox;
  const isEmpty = groups.length === 0;
  const first = groups.map((_, index) => groups.slice(0, index).reduce((sum, { results }) => sum + results.length, 0));
  const counts = groups.map(({ is, results }) =>
    t(`search.found.${is}`, { count: results.filter((result) => result.is !== 'place' || !result.isPage).length }),
  );
  const remark =
    status.is === 'failed'
      ? t('search.failed', { reason: status.reason })
      : status.is === 'loading'
        ? t('search.loading')
        : isEmpty
          ? t('search.none')
          : null;
  return (
    <>
      {isListed && (
        <div className="search__popover panel">
          <div role="listbox" id={`${id}list`} aria-label={t('search.label')} hidden={isEmpty}>
            {groups.map(({ is, results }, group) => (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
              <div key={is} role="group" aria-labelledby={`${id}${is}`} className="search__group">
                <h3 id={`${id}${is}`} role="presentation">
                  {t(`search.group.${is}`)}
                </h3>
                {results.map((result, index) => {
                  const at = first[group]! + index;
                  return (
                    <ComboboxOption
                      key={keyOf(result)}
                      id={`${id}option${at}`}
                      isActive={at === active}
                      choose={() => choose(result)}
                    >
                      <ResultText result={result} />
                    </ComboboxOption>
                  );
                })}
              </div>
            ))}
          </div>
          {remark !== null && <p>{remark}</p>}
        </div>
      )}
      <p role="status" className="visually-hidden">
        {isListed && status.is === 'ready' ? (isEmpty ? t('search.none') : counts.join(t('list.separator'))) : ''}
      </p>
    </>
  );
}

function keyOf(result: SearchResult): string {
  if (result.is === 'place') return `${result.place.adcode}${result.isPage === true ? ' page' : ''}`;
  return result.is === 'measure' ? result.found.measure.id : result.found.theme.id;
}
