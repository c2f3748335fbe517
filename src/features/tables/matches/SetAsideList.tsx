import { localise } from '../../../core/text/text';
import { useWords } from '../../../ui/wording/useWords';
import { decideDuplicates, undecidePlace } from '../model/editTable';
import type { JoinableArea } from '../model/join/joinReport';
import { setAsideByRule } from '../model/matchGroups';
import type { MatchReport } from '../model/matchReport';
import { ShortList } from '../parts/ShortList';
import { useTableEdit } from '../parts/TableEditContext';
import { PlaceLine } from './PlaceLine';

/** Rows that are no places of the table's level, by the reason; what the reader left out can be taken back, a part added. */
export function SetAsideList({ matchReport }: { readonly matchReport: MatchReport }) {
  const { t, language } = useWords();
  const { edit } = useTableEdit();
  return setAsideByRule(matchReport).map(([rule, places]) => (
    <section key={rule}>
      <h5>
        {t(`data.setAside.${rule}`)} <small>{t('card.countShort', { count: places.length })}</small>
      </h5>
      <ShortList items={places} keyOf={({ key }) => key}>
        {(place) => (
          <>
            <PlaceLine place={place}>
              {place.within !== undefined && (
                <span className="place-line__why">
                  {t('data.partOf', { name: localise(place.within.names, language) })}
                </span>
              )}
            </PlaceLine>
            {place.within !== undefined && <AddPart within={place.within} text={place.text} />}
            {rule === 'left-out' && (
              <button type="button" className="text-button" onClick={() => edit(undecidePlace(place.key))}>
                {t('data.undoChoice')}
              </button>
            )}
          </>
        )}
      </ShortList>
    </section>
  ));
}

/** Adds what is printed of a part to what is printed of its area, in counts. */
function AddPart({ within: { adcode, names }, text }: { readonly within: JoinableArea; readonly text: string }) {
  const { t, language } = useWords();
  const { edit } = useTableEdit();
  return (
    <button
      type="button"
      className="text-button"
      aria-label={t('data.addPartFor', { text, name: localise(names, language) })}
      onClick={() => edit(decideDuplicates(adcode, 'sum'))}
    >
      {t('data.addPart', { name: localise(names, language) })}
    </button>
  );
}
