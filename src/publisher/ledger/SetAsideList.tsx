import { undecidePlace } from '../../domain/ownFigures/editTable';
import type { Ledger } from '../../domain/ownFigures/ledger';
import { setAsideByRule } from '../../domain/ownFigures/ledgerGroups';
import { useWords } from '../../ui/wording/useWords';
import { useTableEdit } from '../TableEditContext';
import { PlaceLine } from './PlaceLine';
import { ShortList } from './ShortList';

/** Rows that are no places of the table's level, by the reason; what the reader left out can be taken back. */
export function SetAsideList({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useWords();
  const { edit } = useTableEdit();
  return setAsideByRule(ledger).map(([rule, places]) => (
    <section key={rule}>
      <h5>
        {t(`data.setAside.${rule}`)} <small>{t('card.countShort', { count: places.length })}</small>
      </h5>
      <ShortList items={places} keyOf={({ key }) => key}>
        {(place) => (
          <>
            <PlaceLine place={place} />
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
