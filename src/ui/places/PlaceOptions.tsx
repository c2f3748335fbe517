import { ComboboxOption } from '../combobox/ComboboxOption';
import { useWords } from '../wording/useWords';
import { PlaceText } from './PlaceText';
import type { usePlaceCombobox } from './usePlaceCombobox';

/** What a field of places lists below itself, and says to a screen reader. */
export function PlaceOptions({ combobox }: { readonly combobox: ReturnType<typeof usePlaceCombobox> }) {
  const { t } = useWords();
  const { status, found, isListed, active, id, choose } = combobox;
  return (
    <>
      {isListed && (
        <div className="search__popover panel">
          {found.length === 0 && (
            <p>
              {status.is === 'failed'
                ? t('search.failed', { reason: status.reason })
                : t(status.is === 'ready' ? 'search.noPlace' : 'search.loading')}
            </p>
          )}
          <div role="listbox" id={`${id}list`} aria-label={t('search.places')} hidden={found.length === 0}>
            {found.map((place, index) => (
              <ComboboxOption
                key={place.adcode}
                id={`${id}option${index}`}
                isActive={index === active}
                choose={() => choose(place)}
              >
                <PlaceText place={place} />
              </ComboboxOption>
            ))}
          </div>
        </div>
      )}
      <p role="status" className="visually-hidden">
        {isListed && status.is === 'ready' ? t('search.foundPlaces', { count: found.length }) : ''}
      </p>
    </>
  );
}
