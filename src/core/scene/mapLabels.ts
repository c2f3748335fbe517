import { parentAdcode } from '../areas/area';
import type { Geography } from '../areas/geography';
import type { Position } from '../geometry/position';
import { kindOf } from '../overlays/kinds/kindOf';
import type { PortrayedOverlay } from '../overlays/portrayOverlays';
import type { Portrayal } from '../portrayal/portrayal';
import { formatValue } from '../record/format';
import type { Measure } from '../record/observation';
import { type Language, localise } from '../text/text';
import { districtsOf } from './districtsOf';

/** A name on the map; lines are divided by a line feed. */
export interface MapLabel {
  readonly text: string;
  readonly position: Position;
  /** Where two would cover each other, the one of the lower order stays. */
  readonly order: number;
}

/** What names follow from. */
interface Named {
  readonly geography: Geography;
  readonly portrayal: Portrayal;
  readonly overlays: readonly PortrayedOverlay[];
  readonly measures: ReadonlyMap<string, Measure>;
  readonly language: Language;
}

/** The names that may stand on a map, in whatever it is drawn: areas with a figure come first, larger ones before smaller. */
export function mapLabels({ geography, portrayal, overlays, measures, language }: Named): readonly MapLabel[] {
  const labelled = overlays.find(
    ({ recipe, parts, figures }) =>
      recipe !== null && kindOf(recipe).isLabelled && parts.length > 0 && figures.length > 0,
  );
  const named = new Set(geography.areas.map(({ adcode }) => adcode));
  const districts = districtsOf(overlays).filter(({ adcode }) => !named.has(adcode));
  return [
    ...(labelled === undefined ? [] : figureLabels(labelled, measures, language)),
    ...districts.map(({ names, seat, areaKm2 }) => ({
      text: localise(names, language),
      position: seat,
      order: -1 - areaKm2 / 1e7,
    })),
    ...geography.areas.flatMap(({ adcode, names, labelPoint, areaKm2 }, index) => {
      // A city whose districts are named needs no name among theirs.
      if (districts.some((district) => parentAdcode(district.adcode) === adcode)) return [];
      const order = (portrayal.areas[index]?.value == null ? 1 : 0) - areaKm2 / 1e7;
      return [{ text: localise(names, language), position: labelPoint, order }];
    }),
  ];
}

/** A figure of a belt that is no length, as that of its wardens, stands on it: the newest, and the one before it. */
function figureLabels(
  { parts, figures }: PortrayedOverlay,
  measures: ReadonlyMap<string, Measure>,
  language: Language,
): readonly MapLabel[] {
  const [part] = parts;
  const ring = part?.type === 'areas' ? part.areas[0]?.[0]?.[0] : undefined;
  const [first] = figures;
  const measure = first === undefined ? undefined : measures.get(first.measure);
  if (ring === undefined || measure === undefined) return [];
  // A quarter of the way round is half the way along.
  const at = 2 * Math.floor(ring.length / 8);
  const text = figures
    .filter((figure) => figure.measure === measure.id)
    .map(({ value, period }) => `${formatValue(value, measure, language)} (${period.end.slice(0, 4)})`)
    .join('\n');
  const position: Position = [ring[at] as number, ring[at + 1] as number];
  return [{ text: `${localise(measure.name, language)} ${text}`, position, order: -2 }];
}
