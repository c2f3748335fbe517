import { groupBy } from '../../../core/text/groupBy';
import type { TableMeasure } from '../model/tableMeasure';
import { ShortList } from '../parts/ShortList';
import { MeasureItem } from './MeasureItem';

/** What the table observes, each measure with its parts, to be shown and corrected. */
export function MeasureList({ measures }: { readonly measures: readonly TableMeasure[] }) {
  const wholes = [...groupBy(measures, ({ key, part }) => part?.whole ?? key)];
  return (
    <ShortList items={wholes} keyOf={([whole]) => whole}>
      {([, parts]) => <MeasureItem parts={parts} measures={measures} />}
    </ShortList>
  );
}
