import { Search, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { select } from '../../state/actions';
import { useAtlasStore } from '../../ui/AtlasContext';
import { focusFirst } from '../../ui/focusFirst';
import { IconButton } from '../../ui/IconButton';
import { isBusy } from '../../ui/pageKeys';
import { PlaceOptions } from '../../ui/places/PlaceOptions';
import { usePlaceCombobox } from '../../ui/places/usePlaceCombobox';
import { useWords } from '../../ui/wording/useWords';

/** Finds a place of any level by name in either script, pinyin, English or code, and selects it. */
export function PlaceSearch() {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const field = useRef<HTMLInputElement>(null);
  const combobox = usePlaceCombobox({
    choose(place) {
      atlas.getState().dispatch(select(place.adcode));
      // The focus moves on to the card, so that keys are no longer text. Later, as the card first remembers where the
      // focus was, to return it on Escape.
      setTimeout(() => {
        field.current?.blur();
        focusFirst('.card .icon-button');
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
      <Search aria-hidden className="search__icon" />
      <input
        {...combobox.field}
        ref={field}
        className="search__field"
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
      />
      {combobox.text !== '' && (
        <IconButton label={t('search.clear')} onClick={combobox.clear}>
          <X aria-hidden />
        </IconButton>
      )}
      <PlaceOptions combobox={combobox} />
    </search>
  );
}
