import { type Adcode, provinceAdcode } from '../../domain/area';
import { groupBy } from '../../domain/groupBy';
import type { JoinableArea } from '../../domain/join/joinReport';
import { useWords } from '../../ui/wording/useWords';
import { ShortList } from './ShortList';

/** Areas of the level that the table says nothing of, by province. */
export function WithoutData({ areas }: { readonly areas: readonly JoinableArea[] }) {
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
            .map(({ names }) => names[language])
            .join(t('list.separator'))}
        </p>
      )}
    </ShortList>
  );
}
