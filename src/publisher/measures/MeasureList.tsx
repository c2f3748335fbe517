import type { OwnMeasure } from '../../domain/ownFigures/ownMeasure';
import { ShortList } from '../ledger/ShortList';
import { MeasureItem } from './MeasureItem';

/** What the table observes, each measure to be shown and corrected. */
export function MeasureList({ measures }: { readonly measures: readonly OwnMeasure[] }) {
  return (
    <ShortList items={measures} keyOf={({ key }) => key}>
      {(measure) => <MeasureItem measure={measure} measures={measures} />}
    </ShortList>
  );
}
