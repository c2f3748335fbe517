import { useWords } from '../wording/useWords';
import { PlaceOption } from './PlaceOption';
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
    </>
  );
}
