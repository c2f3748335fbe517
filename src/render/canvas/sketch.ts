import type { Geographies, Geography } from '../../core/areas/geography';
import { landArcs } from '../../core/areas/landArcs';
import { rankedArcs } from '../../core/areas/rankedArcs';
import type { Topology } from '../../core/areas/topology';
import type { Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import type { Appearance } from '../../core/portrayal/palette';
import { inksOf } from '../../core/portrayal/palette';
import type { Portrayal } from '../../core/portrayal/portrayal';
import { borderStyles } from '../style/lineStyles';
import { createPen, css, sizeOf } from './pen';

/** Of the atlas, what a sketch shows. */
interface Sketched {
  readonly portrayal: Portrayal;
  readonly appearance: Appearance;
  readonly geography: Geography;
  readonly data: { readonly geographies: Pick<Geographies, 'province'> };
}

export interface Sketch {
  /**
   * Draws what the store holds, now.
   *
   * @param size of the canvas, if it is not in its place on the page.
   */
  draw(atlas: Sketched, view: View, size?: Size): void;
}

/**
 * The first picture: the same Portrayal as the map's, on a canvas that the CPU draws, from the same topology and with
 * the same camera. It needs no map library, and so stands long before one has arrived; where there is no WebGL it is
 * the map.
 */
export function createSketch(canvas: HTMLCanvasElement, land: Topology | null): Sketch {
  const neighbours = land === null ? null : landArcs(land);
  return {
    draw({ portrayal, appearance, geography, data }, view, size = sizeOf(canvas)) {
      const pen = createPen(canvas, view, size);
      if (pen === null) return;
      const inks = inksOf(appearance);
      const { areas, borders } = rankedArcs(geography);
      // Counties are known of some provinces only: below them lies the whole country, and its borders above them.
      const around = geography.level === 'county' ? rankedArcs(data.geographies.province) : null;
      pen.flood(css(inks.sea));
      if (neighbours !== null) pen.fill(pen.outline(neighbours, neighbours.rings.keys()), css(inks.neighbour));
      if (around !== null) pen.fill(pen.outline(around.areas, around.areas.rings.keys()), css(inks.land));

      const hatched: number[] = [];
      const filled = new Map<string, number[]>();
      portrayal.areas.forEach(({ fill }, index) => {
        if (fill === null) hatched.push(index);
        else filled.set(css(fill), [...(filled.get(css(fill)) ?? []), index]);
      });
      const outline = pen.outline(areas, hatched);
      pen.fill(outline, css(inks.hatchGround));
      pen.hatch(outline, css(inks.hatch));
      for (const [colour, members] of filled) pen.fill(pen.outline(areas, members), colour);
      const national = around ?? { areas, borders };
      const styles = borderStyles(geography.level, inks);
      for (const [rank, from] of [
        ['county', { areas, borders }],
        ['prefecture', { areas, borders }],
        ['province', national],
        ['nation', national],
      ] as const)
        pen.stroke(pen.lines(from.areas, from.borders[rank]), css(styles[rank].colour), styles[rank].widthPixels);

      const symbols = portrayal.areas
        .map(({ radiusPixels }, index) => ({ radiusPixels, at: geography.areas[index]?.labelPoint }))
        .filter(({ radiusPixels }) => radiusPixels > 0)
        .sort((a, b) => b.radiusPixels - a.radiusPixels);
      for (const { at, radiusPixels } of symbols)
        if (at !== undefined) pen.circle(at, radiusPixels, css(portrayal.legend.symbolColour), css(inks.symbolEdge));
    },
  };
}
