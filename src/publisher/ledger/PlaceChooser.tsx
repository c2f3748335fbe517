import type { PlacesLevel } from '../../domain/join/joinReport';
import { decidePlace } from '../../domain/ownFigures/editTable';
import type { LedgerPlace } from '../../domain/ownFigures/ledger';
import { PlaceOptions } from '../../ui/header/PlaceOptions';
import { usePlaceCombobox } from '../../ui/header/usePlaceCombobox';
import { useWords } from '../../ui/wording/useWords';
import { useTableEdit } from '../TableEditContext';

interface PlaceChooserProps {
  readonly place: LedgerPlace;
  readonly level: PlacesLevel;
}

/** Searches the area that a name means, among those of the table's level, where all its places are of one. */
export function PlaceChooser({ place: { key, text }, level }: PlaceChooserProps) {
  const { t } = useWords();
  const { edit } = useTableEdit();
  const combobox = usePlaceCombobox({
    ...(level === 'each' ? {} : { level }),
    choose: ({ adcode }) => edit(decidePlace(key, adcode)),
  });
  return (
    <div className="place-chooser">
      <input {...combobox.field} aria-label={t('data.searchFor', { text })} placeholder={t('data.searchOther')} />
      <PlaceOptions combobox={combobox} />
    </div>
  );
}
