import { PlaceOptions } from '../../../ui/places/PlaceOptions';
import { usePlaceCombobox } from '../../../ui/places/usePlaceCombobox';
import { useWords } from '../../../ui/wording/useWords';
import { decidePlace } from '../model/editTable';
import type { PlacesLevel } from '../model/join/joinReport';
import type { TablePlace } from '../model/matchReport';
import { useTableEdit } from '../parts/TableEditContext';

interface PlaceChooserProps {
  readonly place: TablePlace;
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
