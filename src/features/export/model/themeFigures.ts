import type { Adcode } from '../../../core/areas/area';
import type { LegendClass, Portrayal, PortrayedArea } from '../../../core/portrayal/portrayal';
import type { UnreadFigure } from '../../../core/record/figureTable';
import { normalise } from '../../../core/record/normalise';
import type { Observation, PublishedRecord } from '../../../core/record/observation';
import type { LocalText } from '../../../core/text/text';

/** The names of an area of any level; null where they are not known. */
export type NameOf = (adcode: Adcode) => LocalText | null;

/**
 * Zero, missing and not applicable are three things: `shown` has a value, zero among them; `not-comparable` was published
 * and cannot be divided as the theme is; for `not-read` a reader's table says something that is no figure; for
 * `not-published` there is none.
 */
type FigureStatus = 'shown' | 'not-comparable' | 'not-read' | 'not-published';

/** What a theme shows of one area, with all that the value was made from. */
export interface ThemeFigure {
  readonly adcode: Adcode;
  readonly name: LocalText | null;
  readonly status: FigureStatus;
  /** As on the map: normalised, not rounded. */
  readonly value: number | null;
  readonly observation: Observation | null;
  readonly unread: UnreadFigure | null;
  /** What it was divided by; null where it was not. */
  readonly residents: Observation | null;
  readonly landArea: Observation | null;
  /** Of the reader's own. */
  readonly divisor: Observation | null;
  readonly days: number | null;
  /** Counted from 1; null under symbols, which have no classes. */
  readonly classNumber: number | null;
  readonly legendClass: LegendClass | null;
}

/** The areas of a portrayal in its own order, those without a figure among them. */
export function themeFigures(
  { areas, legend }: Portrayal,
  record: PublishedRecord,
  nameOf: NameOf,
): readonly ThemeFigure[] {
  return areas.map((portrayed) => {
    const { adcode, value, observation, unread, classIndex } = portrayed;
    const divided =
      observation === null || value === null
        ? null
        : normalise(observation, legend.measure, legend.normalisation, record);
    const legendClass = legend.classes[classIndex] ?? null;
    return {
      adcode,
      name: nameOf(adcode),
      status: statusOf(portrayed),
      value,
      observation,
      unread,
      residents: divided?.ok === true ? divided.residents : null,
      landArea: divided?.ok === true ? divided.landArea : null,
      divisor: divided?.ok === true ? divided.divisor : null,
      days: divided?.ok === true ? divided.days : null,
      classNumber: legendClass === null ? null : classIndex + 1,
      legendClass,
    };
  });
}

function statusOf({ value, observation, unread }: PortrayedArea): FigureStatus {
  if (observation !== null) return value === null ? 'not-comparable' : 'shown';
  return unread === null ? 'not-published' : 'not-read';
}
