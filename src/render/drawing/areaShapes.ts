import type { Adcode } from '../../core/areas/area';
import type { BorderRank } from '../../core/areas/borderRank';
import type { Geography } from '../../core/areas/geography';
import { dashArcs, landArcs } from '../../core/areas/landArcs';
import { rankedArcs } from '../../core/areas/rankedArcs';
import type { Topology } from '../../core/areas/topology';
import type { WorldArcs } from '../../core/areas/worldArcs';
import type { Positions } from '../../core/overlays/geometry';
import { hexOf } from '../../core/portrayal/colour';
import type { Portrayal, Rgb } from '../../core/portrayal/portrayal';
import { keptBy } from '../../core/text/keptBy';
import type { AreasShape, Shape } from './painter';

/** Areas of one colour. */
interface FilledShape {
  readonly colour: Rgb;
  readonly shape: AreasShape;
}

/** The areas of a portrayal by their fill. */
interface FillShapes {
  /** Without a figure. */
  readonly plain: AreasShape;
  readonly gaps: AreasShape;
  readonly filled: readonly FilledShape[];
  /** How many areas are filled. */
  readonly figures: number;
}

/** Neighbouring land. */
export const landShape = keptBy((land: Topology): AreasShape => whole(landArcs(land)));

/** The dashes at sea; null where there are none. */
export const dashShape = keptBy((land: Topology): Shape | null => {
  const arcs = dashArcs(land);
  return arcs === null ? null : { type: 'borders', arcs, members: arcs.rings.flat(2).filter((arc) => arc >= 0) };
});

/** All areas of a level together. */
export const groundShape = keptBy((geography: Geography): AreasShape => whole(rankedArcs(geography).areas));

export const borderShapes = keptBy((geography: Geography): Readonly<Record<BorderRank, Shape>> => {
  const { areas: arcs, borders } = rankedArcs(geography);
  const shapeOf = (rank: BorderRank): Shape => ({ type: 'borders', arcs, members: borders[rank] });
  return {
    county: shapeOf('county'),
    prefecture: shapeOf('prefecture'),
    province: shapeOf('province'),
    nation: shapeOf('nation'),
  };
});

const fillShapesOf = keptBy((portrayal: Portrayal) => keptBy((geography: Geography) => byFill(portrayal, geography)));

export function fillShapes(portrayal: Portrayal, geography: Geography): FillShapes {
  return fillShapesOf(portrayal)(geography);
}

/** Borders that follow from which areas have figures. */
interface PortrayedBorders {
  /** Between two gaps among figures, which lie in one province. */
  readonly gaps: Shape;
  /** Between two areas with figures, by what they divide: provinces, and prefectures of counties. */
  readonly figures: Readonly<Record<'prefecture' | 'province', Shape>>;
}

const portrayedBordersOf = keptBy((portrayal: Portrayal) =>
  keptBy((geography: Geography): PortrayedBorders => {
    const { areas: arcs, sides, borders } = rankedArcs(geography);
    const are = (arc: number, wanted: (area: Portrayal['areas'][number]) => boolean) =>
      sides[arc]?.length === 2 &&
      sides[arc].every((index) => {
        const area = portrayal.areas[index];
        return area !== undefined && wanted(area);
      });
    const shapeOf = (members: readonly number[]): Shape => ({ type: 'borders', arcs, members });
    const ofFigures = (of: BorderRank) => shapeOf(borders[of].filter((arc) => are(arc, ({ fill }) => fill !== null)));
    const fine = [...borders.county, ...borders.prefecture];
    return {
      gaps: shapeOf(fine.filter((arc) => are(arc, ({ isGap }) => isGap))),
      figures: {
        prefecture: geography.level === 'county' ? ofFigures('prefecture') : shapeOf([]),
        province: geography.level === 'province' ? shapeOf([]) : ofFigures('province'),
      },
    };
  }),
);

export function portrayedBorders(portrayal: Portrayal, geography: Geography): PortrayedBorders {
  return portrayedBordersOf(portrayal)(geography);
}

/** Each area by its code. */
export const outlineShapes = keptBy((geography: Geography): ReadonlyMap<Adcode, AreasShape> => {
  const { areas: arcs } = rankedArcs(geography);
  return new Map(geography.areas.map(({ adcode }, index) => [adcode, { type: 'areas', arcs, members: [index] }]));
});

/** Proportional circles, the largest first, so that none hides a smaller one. */
export interface Symbols {
  readonly centres: Positions;
  /** CSS pixels. */
  readonly radii: readonly number[];
}

const symbolsBy = keptBy((portrayal: Portrayal) => keptBy((geography: Geography) => symbols(portrayal, geography)));

export function symbolsOf(portrayal: Portrayal, geography: Geography): Symbols {
  return symbolsBy(portrayal)(geography);
}

function whole(arcs: WorldArcs): AreasShape {
  return { type: 'areas', arcs, members: arcs.rings.map((_, index) => index) };
}

function byFill(portrayal: Portrayal, geography: Geography): FillShapes {
  const { areas: arcs } = rankedArcs(geography);
  const plain: number[] = [];
  const gaps: number[] = [];
  const groups = new Map<string, { readonly colour: Rgb; readonly members: number[] }>();
  portrayal.areas.forEach(({ fill, isGap }, index) => {
    if (fill === null) {
      (isGap ? gaps : plain).push(index);
      return;
    }
    const key = hexOf(fill);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { colour: fill, members: [index] });
    else group.members.push(index);
  });
  return {
    plain: { type: 'areas', arcs, members: plain },
    gaps: { type: 'areas', arcs, members: gaps },
    filled: Array.from(groups.values(), ({ colour, members }) => ({
      colour,
      shape: { type: 'areas', arcs, members },
    })),
    figures: portrayal.areas.length - plain.length - gaps.length,
  };
}

function symbols({ areas }: Portrayal, geography: Geography): Symbols {
  const drawn = areas
    .flatMap(({ radiusPixels }, index) => {
      const at = geography.areas[index]?.labelPoint;
      return radiusPixels > 0 && at !== undefined ? [{ radiusPixels, at }] : [];
    })
    .sort((a, b) => b.radiusPixels - a.radiusPixels);
  return {
    centres: Float64Array.from(drawn.flatMap(({ at }) => [...at])),
    radii: drawn.map(({ radiusPixels }) => radiusPixels),
  };
}
