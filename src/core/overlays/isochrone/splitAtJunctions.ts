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
 * Lines parted where they meet. A node is the end of a line, or a position that lines have in common, rounded to a
 * millionth of a degree (some 10 cm). Lines that cross without a common position do not meet: one is a bridge.
 */
export function splitAtJunctions(lines: readonly Positions[]): Stretch[] {
  const bends = lines.map(bendsOf);
  const uses = new Map<string, number>();
  const use = (key: string, times: number) => uses.set(key, (uses.get(key) ?? 0) + times);
  for (const line of bends) {
    for (const { key } of line) use(key, 1);
    // An end is a node even where nothing else ends.
    for (const end of [line.at(0), line.at(-1)]) if (end !== undefined) use(end.key, 1);
  }

  const nodes = new Map<string, number>();
  const nodeAt = ({ key }: Bend): number | null => {
    if ((uses.get(key) ?? 0) < 2) return null;
    const node = nodes.get(key) ?? nodes.size;
    nodes.set(key, node);
    return node;
  };
  return bends.flatMap((line, index) => splitLine(index, line, nodeAt));
}

interface Bend {
  readonly key: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** The positions of a line, without those that repeat the one before. */
function bendsOf(positions: Positions): Bend[] {
  const bends: Bend[] = [];
  for (let i = 0; i < positions.length; i += 2) {
    const [longitude, latitude] = [positions[i]!, positions[i + 1]!];
    const key = `${Math.round(longitude * 1e6)} ${Math.round(latitude * 1e6)}`;
    if (bends.at(-1)?.key !== key) bends.push({ key, longitude, latitude });
  }
  return bends;
}

function splitLine(line: number, bends: readonly Bend[], nodeAt: (bend: Bend) => number | null): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (let end = 1; end < bends.length; end++) {
    const [from, to] = [nodeAt(bends[start]!), nodeAt(bends[end]!)];
    if (from === null || to === null) continue;
    const piece = bends.slice(start, end + 1).flatMap(({ longitude, latitude }) => [longitude, latitude]);
    stretches.push({ line, from, to, positions: Float64Array.from(piece) });
    start = end;
  }
  return stretches;
}
