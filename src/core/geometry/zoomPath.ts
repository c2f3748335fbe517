/** What is seen of a plane: the middle, and how much of it is as wide as the window. */
export interface SeenPart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** How much a path rises rather than passes: what people were found to like is near to it. */
const RHO = Math.SQRT2;
const NEAR = 1e-12;

/**
 * The path from one part of a plane to another along which what is seen passes evenly: it first rises, so that the way is
 * shorter.
 *
 * Source of the method: J. J. van Wijk and W. A. A. Nuij, "Smooth and efficient zooming and panning", 2003.
 *
 * @returns what is seen at a share of the way, 0 to 1.
 */
export function zoomPath(from: SeenPart, to: SeenPart): (share: number) => SeenPart {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  if (square < NEAR)
    return (share) => ({
      x: from.x + share * dx,
      y: from.y + share * dy,
      width: from.width * (to.width / from.width) ** share,
    });
  const distance = Math.sqrt(square);
  const rise = (width: number, sign: number) => {
    const b = (to.width ** 2 - from.width ** 2 + sign * RHO ** 4 * square) / (2 * width * RHO ** 2 * distance);
    return Math.log(Math.hypot(b, 1) - b);
  };
  const [start, end] = [rise(from.width, 1), rise(to.width, -1)];
  return (share) => {
    const at = start + share * (end - start);
    const passed = (from.width / (RHO ** 2 * distance)) * (Math.cosh(start) * Math.tanh(at) - Math.sinh(start));
    return {
      x: from.x + passed * dx,
      y: from.y + passed * dy,
      width: (from.width * Math.cosh(start)) / Math.cosh(at),
    };
  };
}
