import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { select } from '../../state/actions';
import type { FoundPlace } from '../../state/placeSearch';
import { useAtlasStore } from '../AtlasContext';
import { IconButton } from '../IconButton';
import { isBusy } from '../pageKeys';
import { useWords } from '../wording/useWords';
import { PlaceOption } from './PlaceOption';
import { usePlaceSearch } from './usePlaceSearch';

/**
 * Finds a place of any level by name in either script, pinyin, English or code. A combobox after the ARIA Authoring Practices (list, manual choice): the focus stays in the field.
 */
export function PlaceSearch() {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const { status, found, prepare } = usePlaceSearch(text);
  const isListed = isOpen && text.trim() !== '';

  useEffect(() => {
    const onSlash = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', onSlash);
    return () => window.removeEventListener('keydown', onSlash);
  }, []);

  const choose = (place: FoundPlace | undefined) => {
    if (place === undefined) return;
    atlas.getState().dispatch(select(place.adcode));
    setText('');
    setOpen(false);
    // Onward to what was asked for, so that keys are no longer text. Once the card has seen where it was asked for,
    // since its Escape leads back.
    setTimeout(() => {
      field.current?.blur();
      document.querySelector<HTMLElement>('.card .icon-button')?.focus();
    });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, keys belong to it.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (found.length > 0) setActive((active + step + found.length) % found.length);
    } else if (event.key === 'Enter' && isListed) {
      event.preventDefault();
      choose(found[active]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (text === '') field.current?.blur();
      setText('');
      setOpen(false);
    }
  };

  return (
    <search className="search">
      <Search aria-hidden className="search__icon" />
      <input
        ref={field}
        type="text"
        role="combobox"
        className="search__field"
        aria-label={t('search.label')}
        aria-autocomplete="list"
        aria-expanded={isListed && found.length > 0}
        aria-controls={`${id}list`}
        aria-activedescendant={isListed && found.length > 0 ? `${id}option${active}` : undefined}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={text}
        onFocus={prepare}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        onChange={({ target }) => {
          setText(target.value);
          setActive(0);
          setOpen(true);
        }}
      />
      {text !== '' && (
        <IconButton label={t('search.clear')} onClick={() => setText('')}>
          <X aria-hidden />
        </IconButton>
      )}
      {isListed && (
        <div className="search__popover panel">
          {found.length === 0 && (
            <p>
              {status.is === 'failed'
                ? t('search.failed', { reason: status.reason })
                : t(status.is === 'ready' ? 'search.none' : 'search.loading')}
            </p>
          )}
          <div role="listbox" id={`${id}list`} aria-label={t('header.search')} hidden={found.length === 0}>
            {found.map((place, index) => (
              <PlaceOption
                key={place.adcode}
                id={`${id}option${index}`}
                place={place}
                isActive={index === active}
                choose={choose}
              />
            ))}
          </div>
        </div>
      )}
      <p role="status" className="visually-hidden">
        {isListed && status.is === 'ready' ? t('search.found', { count: found.length }) : ''}
      </p>
    </search>
  );
}
