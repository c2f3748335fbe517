import type { Positions } from '../geometry';

/** A piece of a line between two nodes, with nothing but bends between them. */
export interface Stretch {
  /** Index of the line that it is of. */
  readonly line: number;
  /** Number of the node at its start. */
  readonly from: number;
  readonly to: number;
  readonly positions: Positions;
}

/**
 * Lines parted where they meet. A node is the end of a line, or a position that lines have in common, to a millionth of
 * a degree (some 10 cm). Lines that cross without a common position do not meet: one is a bridge.
 */
export function splitAtJunctions(lines: readonly Positions[]): Stretch[] {
  const keys = lines.map(keysOf);
  const uses = new Map<string, number>();
  for (const [index, lineKeys] of keys.entries()) {
    const last = lineKeys.length - 1;
    lineKeys.forEach((key, at) => {
      // A repeated position is a stop of the same pass, not a second one.
      const isEnd = at === 0 || at === last;
      if (isEnd || key !== lineKeys[at - 1]) uses.set(key, (uses.get(key) ?? 0) + (isEnd ? 2 : 1));
    });
    keys[index] = lineKeys;
  }
  const nodes = new Map<string, number>();
  const nodeOf = (key: string): number => {
    const node = nodes.get(key) ?? nodes.size;
    nodes.set(key, node);
    return node;
  };
  return lines.flatMap((positions, line) => splitLine(line, positions, keys[line] ?? [], uses, nodeOf));
}

function splitLine(
  line: number,
  positions: Positions,
  keys: readonly string[],
  uses: ReadonlyMap<string, number>,
  nodeOf: (key: string) => number,
): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (let end = 1; end < keys.length; end++) {
    const [first, last] = [keys[start]!, keys[end]!];
    const isNode = (uses.get(last) ?? 0) > 1;
    if (!isNode) continue;
    // Only repeated positions lie between: no way leads from the node to itself.
    const isStandstill = keys.slice(start, end).every((key) => key === last);
    if (!isStandstill) {
      const piece = positions.slice(2 * start, 2 * end + 2);
      stretches.push({ line, from: nodeOf(first), to: nodeOf(last), positions: piece });
    }
    start = end;
  }
  return stretches;
}

function keysOf(positions: Positions): string[] {
  return Array.from(
    { length: positions.length / 2 },
    (_, index) => `${Math.round(positions[2 * index]! * 1e6)} ${Math.round(positions[2 * index + 1]! * 1e6)}`,
  );
}
