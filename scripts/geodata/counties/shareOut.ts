import Flatbush from 'flatbush';
import type { Position } from 'geojson';

/** A piece of a prefecture, of which it is to be said to which county it belongs. */
export interface Piece {
  readonly prefecture: string;
  /** Arcs around it; ~index where one runs backwards. */
  readonly arcs: readonly number[];
  /** The county that it belongs to beyond doubt. */
  readonly firm: string | null;
  /** The county that it is drawn in: taken where the piece borders on no other of its prefecture, as an island. */
  readonly fallback: string | null;
}

/**
 * The county of each piece: its own where that is firm, else the one of the same prefecture that it shares the longest
 * border with; a detached piece stays with the county that it is drawn in, or goes to the nearest.
 *
 * Works in rounds, so that the order of the pieces does not matter: O(rounds × arcs).
 *
 * @param arcs positions of each arc, in degrees.
 * @throws when a prefecture has no firm piece.
 */
export function shareOut(pieces: readonly Piece[], arcs: readonly (readonly Position[])[]): readonly string[] {
  const owners = pieces.map(({ firm }) => firm);
  const borders = findBorders(pieces, arcs);
  spread(pieces, borders, owners);
  pieces.forEach(({ fallback }, index) => {
    owners[index] ??= fallback;
  });
  spread(pieces, borders, owners);
  const nearest = nearestCounty(pieces, arcs, owners);
  return pieces.map((piece, index) => owners[index] ?? nearest(piece));
}

/** Lengths of the borders of a piece with others of its prefecture, by their index. */
type Borders = ReadonlyMap<number, number>;

function findBorders(pieces: readonly Piece[], arcs: readonly (readonly Position[])[]): readonly Borders[] {
  const sides = new Map<number, number[]>();
  for (const [index, piece] of pieces.entries()) {
    for (const arc of piece.arcs) sides.set(absolute(arc), [...(sides.get(absolute(arc)) ?? []), index]);
  }
  const borders = pieces.map(() => new Map<number, number>());
  for (const [arc, [one, other]] of sides) {
    if (one === undefined || other === undefined || one === other) continue;
    if (pieces[one]?.prefecture !== pieces[other]?.prefecture) continue;
    const length = lengthOf(arcs[arc] ?? []);
    borders[one]?.set(other, (borders[one].get(other) ?? 0) + length);
    borders[other]?.set(one, (borders[other].get(one) ?? 0) + length);
  }
  return borders;
}

/** Gives pieces without an owner to the county with the longest border, until none is left that borders on one. */
function spread(pieces: readonly Piece[], borders: readonly Borders[], owners: (string | null)[]): void {
  for (;;) {
    const found = pieces.map((_, index) => {
      const shared = new Map<string, number>();
      if (owners[index]) return null;
      for (const [other, length] of borders[index] ?? []) {
        const owner = owners[other];
        if (owner) shared.set(owner, (shared.get(owner) ?? 0) + length);
      }
      return [...shared].sort(([a, one], [b, other]) => other - one || Number(a) - Number(b))[0]?.[0] ?? null;
    });
    if (found.every((owner) => owner === null)) return;
    for (const [index, owner] of found.entries()) owners[index] ??= owner;
  }
}

/** Of a piece, the county of its prefecture whose outline is nearest to the piece's first position. */
function nearestCounty(
  pieces: readonly Piece[],
  arcs: readonly (readonly Position[])[],
  owners: readonly (string | null)[],
): (piece: Piece) => string {
  const positionsOf = (piece: Piece) => piece.arcs.flatMap((arc) => arcs[absolute(arc)] ?? []);
  return (piece) => {
    const [start] = positionsOf(piece);
    const candidates = pieces.flatMap((other, index) => {
      const owner = owners[index];
      return owner && other.prefecture === piece.prefecture ? [{ owner, positions: positionsOf(other) }] : [];
    });
    const count = candidates.reduce((sum, { positions }) => sum + positions.length, 0);
    if (!start || count === 0) throw new Error(`No county of ${piece.prefecture} is drawn where it is.`);
    const shrink = Math.cos(((start[1] ?? 0) * Math.PI) / 180);
    const tree = new Flatbush(count);
    const counties: string[] = [];
    for (const { owner, positions } of candidates) {
      for (const [x = 0, y = 0] of positions) {
        tree.add(x * shrink, y, x * shrink, y);
        counties.push(owner);
      }
    }
    tree.finish();
    const [index = 0] = tree.neighbors((start[0] ?? 0) * shrink, start[1] ?? 0, 1);
    return counties[index] ?? '';
  };
}

function absolute(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

/** In degrees of latitude. */
function lengthOf(line: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < line.length; index++) {
    const [x0 = 0, y0 = 0] = line[index - 1] ?? [];
    const [x1 = 0, y1 = 0] = line[index] ?? [];
    sum += Math.hypot((x1 - x0) * Math.cos((y0 * Math.PI) / 180), y1 - y0);
  }
  return sum;
}
