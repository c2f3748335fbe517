import { type Adcode, levelOf, provinceAdcode } from '../../../core/areas/area';
import { groupBy } from '../../../core/text/groupBy';
import { localise } from '../../../core/text/text';
import { useWords } from '../../../ui/wording/useWords';
import type { JoinableArea } from '../model/join/joinReport';
import { ShortList } from '../parts/ShortList';

/** Areas of the table's levels that it says nothing of, by level and province. */
export function WithoutData({ areas }: { readonly areas: readonly JoinableArea[] }) {
  const { t } = useWords();
  const levels = [...groupBy(areas, ({ adcode }) => levelOf(adcode))];
  return levels.map(([level, ofLevel]) => (
    <section key={level}>
      {levels.length > 1 && (
        <h5>
          {t(`level.${level}`)} <small>{t('card.countShort', { count: ofLevel.length })}</small>
        </h5>
      )}
      <ByProvince areas={ofLevel} />
    </section>
  ));
}

function ByProvince({ areas }: { readonly areas: readonly JoinableArea[] }) {
  const { t, language, areaName } = useWords();
  const provinces: readonly (readonly [Adcode, readonly JoinableArea[]])[] = [
    ...groupBy(areas, ({ adcode }) => provinceAdcode(adcode)),
  ];
  return (
    <ShortList items={provinces} keyOf={([province]) => province} className="without-data">
      {([province, members]) => (
        <p>
          <b>{areaName(province)}</b>{' '}
          {members
            .filter(({ adcode }) => adcode !== province)
            .map(({ names }) => localise(names, language))
            .join(t('list.separator'))}
        </p>
      )}
    </ShortList>
  );
}
