import { BORDER_WIDTHS } from '../domain/borderWidths';
import type { View } from '../domain/mapState';
import { inksOf } from '../domain/palette';
import { bordersOf, collectionOf, type PolygonRings, polygonsOf, type Topology } from '../domain/topology';
import type { Atlas } from '../state/atlas';
import { createPen, css } from './pen';

export interface Sketch {
  /** Draws what the store holds, now. */
  draw(atlas: Atlas, view: View): void;
}

/**
 * The first picture: the same Portrayal as the map's, on a canvas that the CPU draws, from the same topology and with
 * the same camera. It needs no map library, and so stands long before one has arrived; where there is no WebGL it is
 * the map.
 */
export function createSketch(canvas: HTMLCanvasElement, topology: Topology, land: Topology | null): Sketch {
  const polygonsIn = (from: Topology, object: string) =>
    collectionOf(from, object).geometries.map((geometry) => polygonsOf(from, geometry));
  const areas = polygonsIn(topology, 'prefectures');
  const neighbours = land === null ? [] : polygonsIn(land, 'land').flat();
  const borders = bordersOf(topology, 'prefectures');

  return {
    draw({ portrayal, appearance, data }, view) {
      const pen = createPen(canvas, view);
      if (pen === null) return;
      const inks = inksOf(appearance);
      pen.flood(css(inks.sea));
      pen.fill(neighbours, css(inks.neighbour));
      const hatched: PolygonRings[] = [];
      const filled = new Map<string, PolygonRings[]>();
      portrayal.areas.forEach(({ fill }, index) => {
        const polygons = areas[index] ?? [];
        if (fill === null) hatched.push(...polygons);
        else filled.set(css(fill), [...(filled.get(css(fill)) ?? []), ...polygons]);
      });
      pen.fill(hatched, css(inks.hatchGround));
      pen.hatch(hatched, css(inks.hatch));
      for (const [colour, polygons] of filled) pen.fill(polygons, colour);
      for (const rank of ['prefecture', 'province', 'nation'] as const)
        pen.stroke(borders[rank], css(inks[`${rank}Border`]), BORDER_WIDTHS[rank]);

      const symbols = portrayal.areas
        .map(({ radiusPixels }, index) => ({ radiusPixels, at: data.boundaries.areas[index]?.labelPoint }))
        .filter(({ radiusPixels }) => radiusPixels > 0)
        .sort((a, b) => b.radiusPixels - a.radiusPixels);
      for (const { at, radiusPixels } of symbols)
        if (at !== undefined) pen.circle(at, radiusPixels, css(portrayal.legend.symbolColour), css(inks.symbolEdge));
    },
  };
}
