import { BORDER_WIDTHS } from '../domain/borderWidths';
import type { View } from '../domain/mapState';
import { inksOf } from '../domain/palette';
import { collectionOf, type Topology } from '../domain/topology';
import { type ArcRank, arcRanks, worldArcs } from '../domain/worldArcs';
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
  const areas = worldArcs(topology, 'prefectures');
  const provinces = collectionOf(topology, 'prefectures').geometries.map(({ id }) => String(id).slice(0, 2));
  const borders: Record<ArcRank, number[]> = { prefecture: [], province: [], nation: [] };
  for (const [arc, rank] of arcRanks(areas, provinces).entries()) borders[rank].push(arc);
  const neighbours = land === null ? null : worldArcs(land, 'land');

  return {
    draw({ portrayal, appearance, data }, view) {
      const pen = createPen(canvas, view);
      if (pen === null) return;
      const inks = inksOf(appearance);
      pen.flood(css(inks.sea));
      if (neighbours !== null) pen.fill(pen.outline(neighbours, neighbours.rings.keys()), css(inks.neighbour));

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
      for (const rank of ['prefecture', 'province', 'nation'] as const)
        pen.stroke(pen.lines(areas, borders[rank]), css(inks[`${rank}Border`]), BORDER_WIDTHS[rank]);

      const symbols = portrayal.areas
        .map(({ radiusPixels }, index) => ({ radiusPixels, at: data.boundaries.areas[index]?.labelPoint }))
        .filter(({ radiusPixels }) => radiusPixels > 0)
        .sort((a, b) => b.radiusPixels - a.radiusPixels);
      for (const { at, radiusPixels } of symbols)
        if (at !== undefined) pen.circle(at, radiusPixels, css(portrayal.legend.symbolColour), css(inks.symbolEdge));
    },
  };
}
