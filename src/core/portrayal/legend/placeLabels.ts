/** A label and what it belongs to on a line; lengths are shares of the line. */
interface LineLabel {
  /** The place that it is to stand at, with its middle. */
  readonly share: number;
  readonly width: number;
}

/**
 * Labels along a line that belong to ticks: each with its middle at its tick, or left out where it would leave the line or
 * come closer to one before it in the list than `gap`.
 *
 * @returns whether each stands.
 */
export function standingLabels(labels: readonly LineLabel[], gap: number): readonly boolean[] {
  const taken: LineLabel[] = [];
  return labels.map((label) => {
    const { share, width } = label;
    const isWithin = share - width / 2 >= 0 && share + width / 2 <= 1;
    const isFree = taken.every((other) => Math.abs(share - other.share) >= (width + other.width) / 2 + gap);
    if (isWithin && isFree) taken.push(label);
    return isWithin && isFree;
  });
}

/** A label that may say more or less. */
interface NameLabel {
  readonly share: number;
  /** Of what it may say, the fullest first. */
  readonly widths: readonly number[];
}

interface PlacedName {
  /** Which of the widths it has. */
  readonly choice: number;
  /** Where it begins. */
  readonly from: number;
}

/**
 * Names along a line: those that have room beside each other, the first in the list before the others, in the order of
 * their places. They move aside for each other as little as they can (by the squares of what they move: isotonic
 * regression), and stay within the line.
 *
 * @returns of each name where it stands; null where there is no room.
 */
export function placeNames(names: readonly NameLabel[], gap: number): readonly (PlacedName | null)[] {
  let free = 1 + gap;
  const choices = names.map(({ widths }) => {
    const choice = widths.findIndex((width) => width + gap <= free);
    if (choice >= 0) free -= widths[choice]! + gap;
    return choice;
  });
  const shown = names
    .map(({ share, widths }, index) => ({ index, share, width: widths[choices[index]!] ?? -1 }))
    .filter(({ width }) => width >= 0)
    .sort((a, b) => a.share - b.share);
  // Where each would begin if those before it had no width: these places only have to ascend.
  let before = 0;
  const offsets = shown.map(({ width }) => {
    const offset = before;
    before += width + gap;
    return offset;
  });
  const wanted = shown.map(({ share, width }, order) => share - width / 2 - offsets[order]!);
  const placed: (PlacedName | null)[] = names.map(() => null);
  for (const [order, place] of ascending(wanted).entries()) {
    const { index } = shown[order]!;
    const from = Math.min(Math.max(place, 0), free) + offsets[order]!;
    placed[index] = { choice: choices[index]!, from };
  }
  return placed;
}

/** The ascending numbers nearest to some: pooled adjacent violators. */
function ascending(wanted: readonly number[]): readonly number[] {
  const pools: { sum: number; count: number }[] = [];
  const mean = ({ sum, count }: { sum: number; count: number }) => sum / count;
  for (const each of wanted) {
    let pool = { sum: each, count: 1 };
    for (let last = pools.at(-1); last !== undefined && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  return pools.flatMap((pool) => Array<number>(pool.count).fill(mean(pool)));
}
