import { levelOf, provinceAdcode } from '../../../core/areas/area';
import { localise } from '../../../core/text/text';
import { useWords } from '../../../ui/wording/useWords';
import { undecidePlace } from '../model/editTable';
import { matchedByHow } from '../model/matchGroups';
import type { MatchReport } from '../model/matchReport';
import { ShortList } from '../parts/ShortList';
import { useTableEdit } from '../parts/TableEditContext';
import { PlaceLine } from './PlaceLine';

/** The places that were found, by the kind of name: every substitution can be looked at. */
export function MatchedList({ matchReport }: { readonly matchReport: MatchReport }) {
  const { t, language, areaName } = useWords();
  const { edit } = useTableEdit();
  // Also where a place of another level was chosen.
  const isMixed = new Set(matchReport.matched.map(({ adcode }) => levelOf(adcode))).size > 1;
  return matchedByHow(matchReport).map(([how, places]) => (
    <section key={how}>
      <h5>
        {t(`data.how.${how}`)} <small>{t('card.countShort', { count: places.length })}</small>
      </h5>
      <ShortList items={places} keyOf={({ key }) => key}>
        {(place) => {
          const { adcode, names, key } = place;
          const province = provinceAdcode(adcode);
          return (
            <>
              <PlaceLine place={place}>
                <span>
                  →{' '}
                  {[localise(names, language), ...(province === adcode ? [] : [areaName(province)])].join(
                    t('list.separator'),
                  )}
                </span>
                {isMixed && <span className="place-line__level">{t(`level.${levelOf(adcode)}`)}</span>}
              </PlaceLine>
              {how === 'chosen' && (
                <button type="button" className="text-button" onClick={() => edit(undecidePlace(key))}>
                  {t('data.undoChoice')}
                </button>
              )}
            </>
          );
        }}
      </ShortList>
    </section>
  ));
}
