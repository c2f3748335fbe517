/** So many entries of one name are kept: a lobby shows slides for months. */
const MOST_ENTRIES = 100;

const counts = new Map<string, number>();

/** Records how long something took on the browser's performance timeline. */
export function measureSince(name: string, start: number): void {
  if (isFull(name)) performance.clearMeasures(name);
  performance.measure(name, { start });
}

/** Tells the browser's timeline that something happened. */
export function markNow(name: string): void {
  if (isFull(name)) performance.clearMarks(name);
  performance.mark(name);
}

function isFull(name: string): boolean {
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count > MOST_ENTRIES ? 1 : count);
  return count > MOST_ENTRIES;
}
