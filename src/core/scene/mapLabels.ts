import { type Area, type Level, parentAdcode } from '../areas/area';
import { boundsOfAreas } from '../areas/areaBounds';
import type { Geographies, Geography } from '../areas/geography';
import { shortNameOf, shortNamesOf } from '../areas/shortNames';
import type { Bounds } from '../geometry/mercator';
import type { Position } from '../geometry/position';
import { kindOf } from '../overlays/kinds/kindOf';
import type { PortrayedOverlay } from '../overlays/portrayOverlays';
import type { Portrayal, Rgb } from '../portrayal/portrayal';
import { formatValue } from '../record/format';
import type { Measure } from '../record/observation';
import { keptBy } from '../text/keptBy';
import { type Language, localise } from '../text/text';
import { districtsOf } from './districtsOf';
import { groundExtent } from './groundExtent';
import { labelOrder, METROPOLISES } from './labelOrder';
import { labelValue } from './labelValue';

/** Areas with a figure, then where a reader finds their way by, then all others. */
type LabelRank = 'figure' | 'place' | 'other';

/** What may stand on the map for an area, or for an overlay. Lines are divided by a line feed. */
export interface MapLabel {
  readonly rank: LabelRank;
  readonly name: string;
  /** Stands below the name, as printed; null where the map shows no figure. */
  readonly value: string | null;
  readonly position: Position;
  /** Where two would cover each other, the one of the lower order stays. */
  readonly order: number;
  /** About what it takes on the ground, around its position; null for what is no area. */
  readonly extent: Bounds | null;
  /** What its area is filled with; null for land, and for what is no area. */
  readonly fill: Rgb | null;
  /** Of the proportional symbol of its area; 0 where there is none. */
  readonly radiusPixels: number;
  /** How near one has to be to see it; null: it is seen from everywhere. */
  readonly seenFrom: Level | null;
  /** Whether it gives way where the names of counties come. */
  readonly isOfFar: boolean;
  /** Whether it is looked for first, and so stands beside its area where there is no room on it. */
  readonly isSought: boolean;
}

/** The labels of a map; those lower in their order have their place first. */
export interface MapLabels {
  readonly language: Language;
  readonly list: readonly MapLabel[];
}

/** What labels follow from. */
export interface Labelled {
  readonly geography: Geography;
  readonly geographies: Geographies;
  readonly portrayal: Portrayal;
  readonly overlays: readonly PortrayedOverlay[];
  readonly measures: ReadonlyMap<string, Measure>;
  readonly language: Language;
}

const PLAIN = {
  value: null,
  extent: null,
  fill: null,
  radiusPixels: 0,
  seenFrom: null,
  isOfFar: false,
  isSought: false,
};

/** All that may stand on a map, in whatever it is drawn. */
export function mapLabels(labelled: Labelled): MapLabels {
  return { language: labelled.language, list: listOf(labelled) };
}

function listOf(labelled: Labelled): readonly MapLabel[] {
  const { geography, geographies, overlays, measures, language } = labelled;
  const belt = overlays.find(
    ({ recipe, parts, figures }) =>
      recipe !== null && kindOf(recipe).isLabelled && parts.length > 0 && figures.length > 0,
  );
  const named = new Set(geography.areas.map(({ adcode }) => adcode));
  const districts = districtsOf(overlays).filter(({ adcode }) => !named.has(adcode));
  // A city whose districts are named needs no name among theirs.
  const divided = new Set(districts.map(({ adcode }) => parentAdcode(adcode)));
  const ofAreas = areaLabels(labelled);
  const capitals = geography.level === 'county' ? placesAmongCounties(geographies.prefecture, labelled) : [];
  return [
    ...(belt === undefined ? [] : beltLabels(belt, measures, language)),
    ...districts.map(
      ({ names, seat, areaKm2 }): MapLabel => ({
        ...PLAIN,
        rank: 'place',
        name: localise(shortNameOf(names), language),
        position: seat,
        order: labelOrder('district', -areaKm2),
      }),
    ),
    ...ofAreas.filter((_, index) => !divided.has(geography.areas[index]?.adcode ?? '')),
    ...capitals.filter((_, index) => !divided.has(geographies.prefecture.areas[index]?.adcode ?? '')),
  ];
}

/** A label for each area, in their order. */
function areaLabels({ geography, geographies, portrayal, language }: Labelled): readonly MapLabel[] {
  const { theme, legend, areas } = portrayal;
  const named = namesOf(geography, geographies, language);
  if (theme.symbol === 'none') return named;
  const importance = importanceOf(portrayal);
  const isFilled = theme.symbol === 'choropleth';
  return named.map((label, index): MapLabel => {
    const shown = areas[index];
    const value = shown === undefined ? null : labelValue(shown, legend, language);
    if (shown === undefined || value === null) return label;
    const { fill, radiusPixels } = shown;
    const place = importance.get(index) ?? 0;
    const isExtreme = place < EXTREMES;
    const order = labelOrder(isExtreme ? 'extreme' : label.isSought ? 'metropolis' : 'figure', place);
    return {
      ...label,
      ...{ rank: 'figure', value, order, radiusPixels, seenFrom: null },
      fill: isFilled ? fill : null,
      isSought: label.isSought || isExtreme,
    };
  });
}

type Names = readonly MapLabel[];

const namesByLanguage = keptBy((_: Geography) => keptBy((_: Geographies) => new Map<Language, Names>()));

/** What areas are called, whatever is shown of them: made once, since it is asked for with every theme. */
function namesOf(geography: Geography, geographies: Geographies, language: Language): Names {
  const known = namesByLanguage(geography)(geographies);
  const names = known.get(language) ?? nameAreas(geography, geographies, language);
  known.set(language, names);
  return names;
}

function nameAreas(geography: Geography, geographies: Geographies, language: Language): Names {
  const names = shortNamesOf(geographies);
  const bounds = boundsOfAreas(geography);
  return geography.areas.map((area, index): MapLabel => {
    const { adcode, areaKm2, labelPoint, level } = area;
    const isSought = METROPOLISES.has(adcode);
    const isPlace = isWayMark(area);
    return {
      ...PLAIN,
      rank: isPlace ? 'place' : 'other',
      name: localise(names.get(adcode) ?? area.names, language),
      position: labelPoint,
      order: labelOrder(isSought ? 'metropolis' : isPlace ? 'place' : 'other', -areaKm2),
      extent: groundExtent(area, bounds[index]),
      seenFrom: isPlace ? null : level,
      isSought,
    };
  });
}

/** Among counties, where one finds one's way by from afar. */
function placesAmongCounties(prefectures: Geography, { geographies, language }: Labelled): readonly MapLabel[] {
  const names = shortNamesOf(geographies);
  return prefectures.areas.filter(isWayMark).map(({ adcode, names: full, labelPoint, areaKm2 }) => ({
    ...PLAIN,
    rank: 'place',
    name: localise(names.get(adcode) ?? full, language),
    position: labelPoint,
    order: labelOrder(METROPOLISES.has(adcode) ? 'metropolis' : 'place', -areaKm2),
    isOfFar: true,
  }));
}

/** Provincial capitals, whose codes all end alike, municipalities, and what else is province and prefecture at once. */
function isWayMark({ adcode, level }: Area): boolean {
  return level === 'prefecture' && (adcode.endsWith('0000') || adcode.endsWith('0100'));
}

/** The two ends of the figures, of counts only the largest. */
const EXTREMES = 2;

/** How far down each area with a figure stands, by its index: where areas are filled both ends come first, else the largest. */
function importanceOf({ areas, theme }: Portrayal): ReadonlyMap<number, number> {
  const shown = areas.flatMap(({ value }, index) => (value === null ? [] : [{ value, index }]));
  shown.sort((a, b) => b.value - a.value);
  const last = shown.length - 1;
  const isFilled = theme.symbol === 'choropleth';
  return new Map(
    shown.map(({ index }, place) => [
      index,
      isFilled && place > last / 2 ? 2 * (last - place) + 1 : isFilled ? 2 * place : place,
    ]),
  );
}

/** A figure of a belt that is no length, as that of its wardens, stands on it: the newest, and the one before it. */
function beltLabels(
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
  const value = figures
    .filter((figure) => figure.measure === measure.id)
    .map((figure) => `${formatValue(figure.value, measure, language)} (${figure.period.end.slice(0, 4)})`)
    .join('\n');
  const position: Position = [ring[at] as number, ring[at + 1] as number];
  return [
    {
      ...PLAIN,
      rank: 'figure',
      name: localise(measure.name, language),
      value,
      position,
      order: labelOrder('overlay', 0),
    },
  ];
}
