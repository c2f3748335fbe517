import type { Adcode } from '../areas/area';
import { groupBy } from '../text/groupBy';
import { keptBy } from '../text/keptBy';
import type { MeasureFigures } from './measureFigures';
import type { Observation, PublishedRecord } from './observation';
import { isSamePeriod } from './period';
import { tableFigures } from './tableFigures';
import { parseTableFigureId } from './tableObservation';

type Figures = Pick<PublishedRecord, 'observations' | 'tables'>;

interface Index {
  readonly byMeasure: ReadonlyMap<string, MeasureFigures>;
  readonly byAdcode: ReadonlyMap<Adcode, readonly Observation[]>;
  readonly byId: ReadonlyMap<string, Observation>;
}

// Observations never change once they are read, and are looked up at every theme switch. Records that differ only in the
// reader's own figures share them.
const indexOfObservations = keptBy(
  (observations: Figures['observations']): Index => ({
    byMeasure: new Map(
      [...groupBy(observations, ({ measure }) => measure)].map(([measure, list]) => [measure, figuresIn(list)]),
    ),
    byAdcode: groupBy(observations, ({ adcode }) => adcode),
    byId: new Map(observations.map((observation) => [observation.id, observation])),
  }),
);

/** The figures of a measure. Those of a table are found in no other way, and stand in for observations of its measure. */
export function figuresOf(record: Figures, measure: string): MeasureFigures {
  const table = record.tables.find((candidate) => candidate.measure === measure);
  if (table !== undefined) return tableFigures(table);
  return indexOf(record).byMeasure.get(measure) ?? NOTHING;
}

/** All figures of an area, own figures last. */
export function figuresAt(record: Figures, adcode: Adcode): readonly Observation[] {
  const published = indexOf(record).byAdcode.get(adcode) ?? [];
  if (record.tables.length === 0) return published;
  return [...published, ...record.tables.flatMap((table) => tableFigures(table).of(adcode))];
}

/** All areas that have observations, with these; those of tables are not among them. */
export function observationsByArea(record: Figures): ReadonlyMap<Adcode, readonly Observation[]> {
  return indexOf(record).byAdcode;
}

/** null where there is no such figure. */
export function figureById(record: Figures, id: string): Observation | null {
  const published = indexOf(record).byId.get(id);
  if (published !== undefined) return published;
  const said = parseTableFigureId(id);
  if (said === null) return null;
  const table = record.tables.find(({ measure }) => measure === said.measure);
  return table === undefined ? null : (tableFigures(table).at(said.adcode, said.period)[0] ?? null);
}

function indexOf({ observations }: Figures): Index {
  return indexOfObservations(observations);
}

/** @param observations of one measure. */
function figuresIn(observations: readonly Observation[]): MeasureFigures {
  const byAdcode = groupBy(observations, ({ adcode }) => adcode);
  const of = (adcode: Adcode): readonly Observation[] => byAdcode.get(adcode) ?? NONE;
  return {
    adcodes: [...byAdcode.keys()],
    table: null,
    of,
    newestOf: of,
    countOf: (adcode) => of(adcode).length,
    at: (adcode, period) => of(adcode).filter((observation) => isSamePeriod(observation.period, period)),
    until(adcode, day) {
      let found: Observation | null = null;
      for (const observation of of(adcode)) {
        if (day !== null && observation.period.end > day) continue;
        if (found === null || observation.period.end > found.period.end) found = observation;
      }
      return found;
    },
  };
}

const NONE: readonly Observation[] = [];
const NOTHING = figuresIn(NONE);
