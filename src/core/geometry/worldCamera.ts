import { MERCATOR, type Size } from './mercator';
import type { Projection } from './projection';
import type { View } from './view';

/** West, south, east, north, in world pixels at zoom 0. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * A camera on world pixels at zoom 0, y upwards, as arcs have them. The window has units of its own, y downwards:
 * x' = ax + by + e, y' = bx − ay + f.
 */
export interface WorldCamera {
  readonly a: number;
  readonly b: number;
  readonly e: number;
  readonly f: number;
  /** Of the plane that it looks at: arcs have to lie on the same. */
  readonly projection: Projection;
  /** Whether the box around some rings of arcs reaches into the window. */
  isInWindow(boxes: readonly Box[], rings: readonly (readonly number[])[]): boolean;
}

interface Window {
  /** In units. */
  readonly width: number;
  readonly height: number;
  readonly unitsPerPixel: number;
  /** So far beyond its sides counts as inside, in units. */
  readonly margin: number;
}

export function worldCamera(view: View, { width, height, unitsPerPixel, margin }: Window): WorldCamera {
  const scale = 2 ** view.zoom * unitsPerPixel;
  const angle = (-view.bearing * Math.PI) / 180;
  const [a, b] = [scale * Math.cos(angle), scale * Math.sin(angle)];
  const projection = view.projection ?? MERCATOR;
  const [centreX, centreY] = projection.toPlane([view.longitude, view.latitude]);
  const [halfWidth, halfHeight] = [width / 2 + margin, height / 2 + margin];
  const reachX = (Math.abs(a) * halfWidth + Math.abs(b) * halfHeight) / (scale * scale);
  const reachY = (Math.abs(b) * halfWidth + Math.abs(a) * halfHeight) / (scale * scale);
  return {
    a,
    b,
    e: width / 2 - a * centreX - b * centreY,
    f: height / 2 - b * centreX + a * centreY,
    projection,
    isInWindow(boxes, rings) {
      const [west, south, east, north] = boxAround(boxes, rings);
      return (
        west <= centreX + reachX && east >= centreX - reachX && south <= centreY + reachY && north >= centreY - reachY
      );
    },
  };
}

/** That of a whole window, its units CSS pixels. */
export function windowCamera({ view, size }: { readonly view: View; readonly size: Size }): WorldCamera {
  return worldCamera(view, { width: size.widthPixels, height: size.heightPixels, unitsPerPixel: 1, margin: 0 });
}

/**
 * The box around all arcs of some rings; from Infinity to -Infinity around none.
 *
 * @param boxes of all arcs.
 * @param rings their arcs; ~i for arc i backwards.
 */
export function boxAround(boxes: readonly Box[], rings: readonly (readonly number[])[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (const index of ring) {
      const box = boxes[index < 0 ? ~index : index];
      if (box === undefined) continue;
      west = Math.min(west, box[0]);
      south = Math.min(south, box[1]);
      east = Math.max(east, box[2]);
      north = Math.max(north, box[3]);
    }
  return [west, south, east, north];
}
