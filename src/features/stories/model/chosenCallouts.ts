import type { MapState } from '../../../core/portrayal/mapState';
import type { Portrayal } from '../../../core/portrayal/portrayal';
import type { PublishedRecord } from '../../../core/record/observation';
import { figureById } from '../../../core/record/recordIndex';
import { type Callout, LIMITS, NO_TEXT } from './story';

/**
 * What a slide that is made of a map points out: the figures of the chosen areas, as the map shows them. Of an area whose
 * card tells another figure, that one.
 */
export function chosenCallouts(
  { selection, figure }: Pick<MapState, 'selection' | 'figure'>,
  { areas }: Pick<Portrayal, 'areas'>,
  record: PublishedRecord,
): readonly Callout[] {
  const told = figure === null ? null : figureById(record, figure);
  return selection
    .flatMap((adcode): readonly Callout[] => {
      const shown = areas.find((area) => area.adcode === adcode)?.observation ?? null;
      const id = told?.adcode === adcode ? told.id : shown?.id;
      // Without a figure to find again there is nothing to point at.
      return id === undefined || figureById(record, id) === null ? [] : [{ figure: id, place: null, text: NO_TEXT }];
    })
    .slice(0, LIMITS.callouts);
}
