import { Search as SearchIcon, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useAtlasStore } from '../../ui/AtlasContext';
import { useCombobox } from '../../ui/combobox/useCombobox';
import { focusFirst } from '../../ui/focusFirst';
import { IconButton } from '../../ui/IconButton';
import { isBusy } from '../../ui/pageKeys';
import { useWords } from '../../ui/wording/useWords';
import { openResult } from './openResult';
import { SearchResults } from './SearchResults';
import { useSearch } from './useSearch';

/**
 * Finds a place of any level, a theme, a measure or a layer: by name in either script, pinyin, initials and English,
 * places by code too; and opens it.
 */
export function Search() {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const { status, groups, prepare } = useSearch(text);
  const combobox = useCombobox({
    text,
    setText,
    prepare,
    options: groups.flatMap(({ results }) => results),
    choose(result) {
      const goals = openResult(atlas, result);
      // The focus moves on to what was opened, so that keys are no longer text. Later, as the card first remembers where
      // the focus was, to return it on Escape.
      setTimeout(() => {
        field.current?.blur();
        focusFirst(...goals);
      });
    },
  });

  useEffect(() => {
    const onSlash = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', onSlash);
    return () => window.removeEventListener('keydown', onSlash);
  }, []);

  return (
    <search className="search">
      <SearchIcon aria-hidden className="search__icon" />
      <input
        {...combobox.field}
        ref={field}
        className="search__field"
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
      />
      {text !== '' && (
        <IconButton label={t('search.clear')} onClick={combobox.clear}>
          <X aria-hidden />
        </IconButton>
      )}
      <SearchResults combobox={combobox} status={status} groups={groups} />
    </search>
  );
}
