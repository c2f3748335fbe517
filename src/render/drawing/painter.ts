import type { WorldArcs } from '../../core/areas/worldArcs';
import type { Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import type { Positions } from '../../core/overlays/geometry';
import type { Rgb } from '../../core/portrayal/portrayal';
import type { Leader, Letters, PlacedLine } from '../labels/label';
import type { EdgeStyle } from '../style/lineStyles';
import type { MapScale } from '../style/mapScale';

/**
 * What is drawn as one path. For the same thing of a scene it is the same object each time, so that a painter can keep
 * what it made of it for as long as the scale of the map stays.
 */
export type Shape =
  /** Areas, as geometries of a topology. */
  | { readonly type: 'areas'; readonly arcs: WorldArcs; readonly members: readonly number[] }
  /** Borders, as arcs of a topology. */
  | { readonly type: 'borders'; readonly arcs: WorldArcs; readonly members: readonly number[] }
  /** Rings are closed and have an inside. */
  | { readonly type: 'rings' | 'lines'; readonly lines: readonly Positions[] };

export type AreasShape = Extract<Shape, { type: 'areas' }>;

export interface Ink {
  readonly colour: Rgb;
  /** 0 to 1. */
  readonly opacity: number;
}

export interface Stroke extends Ink {
  readonly widthPixels: number;
  /** A dash with its gap; 0 for an unbroken line. */
  readonly dashPixels: number;
}

/** How a shape is drawn: filled by the even-odd rule, then hatched, then its lines. What is absent is not drawn. */
export interface Paint {
  readonly fill?: Ink;
  readonly hatch?: Ink;
  readonly stroke?: Stroke;
}

/** Areas of one look, opaque: `fill`, and lines on it where it is hatched. */
export interface GroundAreas {
  readonly shape: AreasShape;
  readonly fill: Rgb;
  readonly hatch?: Rgb;
}

/** All below the borders: the sea, and layers of areas above one another. Those of a layer lie side by side, of one topology. */
export interface Ground {
  readonly sea: Rgb;
  readonly layers: readonly (readonly GroundAreas[])[];
}

/** Dots that are all alike: a rim inside the radius, and what is within it. */
export interface DotLook {
  readonly radiusPixels: number;
  readonly rimPixels: number;
  readonly rim: Rgb;
  readonly inside: Rgb;
  /** Only every so manieth is drawn; 1 for all. */
  readonly step: number;
}

export interface WordLook {
  readonly set: Letters;
  readonly letters: Rgb;
  /** Around each letter; null for none. */
  readonly halo: Rgb | null;
}

export interface LeaderLook {
  readonly stroke: Stroke;
  /** Radius of the dot that one ends in. */
  readonly dotPixels: number;
  /** Along each line. */
  readonly halo: Rgb;
}

/** A window onto the map, and how large things are drawn in it. */
export interface MapWindow {
  readonly view: View;
  readonly size: Size;
  readonly scale: MapScale;
}

/**
 * Draws single things on a window, each above those before it. What is drawn, in which order and in which style is not
 * its business: see drawMap. Lengths are CSS pixels, positions WGS-84.
 */
export interface AreaPainter {
  readonly window: MapWindow;
  /** Over all of the window. */
  ground(ground: Ground): void;
  /** Lines have round joins. What lies outside the window may be left out. */
  draw(shape: Shape, paint: Paint): void;
  /** Along the borders of areas, inside each of them. They are shapes of the ground. */
  edges(shapes: readonly AreasShape[], edge: EdgeStyle): void;
  /** One circle after the other; dashed ones with a whole number of dashes, so that none is cut where it closes. */
  circles(centres: Positions, radiusOf: (index: number) => number, paint: Paint): void;
}

/** The same with what overlays and labels need besides: the first picture has neither, and loads none of it. */
export interface Painter extends AreaPainter {
  dots(centres: Positions, look: DotLook): void;
  /** Lines of labels that all look alike. */
  words(lines: readonly PlacedLine[], look: WordLook): void;
  leaders(leaders: readonly Leader[], look: LeaderLook): void;
  /** How wide a line of a label gets. */
  widthOf(line: string, letters: Letters): number;
  /** All that is drawn meanwhile shines through. */
  faded(opacity: number, draw: () => void): void;
}
