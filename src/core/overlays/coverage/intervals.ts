/** Intervals of numbers that may overlap: the angles of a circle, or the places along a boundary, that discs cover. */
export interface Intervals {
  add(from: number, to: number): void;
  clear(): void;
  /**
   * Visits the pieces between `begin` and `end`, which hold all intervals, ascending, each with the number of intervals
   * that hold it. Pieces without length are left out.
   */
  walk(begin: number, end: number, visit: PieceVisitor): void;
}

type PieceVisitor = (times: number, from: number, to: number) => void;

/** None to begin with; made once and cleared where many sets are walked in turn. */
export function createIntervals(): Intervals {
  let starts = new Float64Array(64);
  let ends = new Float64Array(64);
  let count = 0;
  return {
    add(from, to) {
      if (count === starts.length) [starts, ends] = [doubled(starts), doubled(ends)];
      starts[count] = from;
      ends[count] = to;
      count += 1;
    },
    clear() {
      count = 0;
    },
    walk(begin, end, visit) {
      // Which end belongs to which start does not matter to how many intervals are open.
      sort(starts, count);
      sort(ends, count);
      let reached = begin;
      for (let opened = 0, closed = 0; closed < count; ) {
        const opens = opened < count && (starts[opened] as number) <= (ends[closed] as number);
        const next = (opens ? starts[opened] : ends[closed]) as number;
        if (next > reached) visit(opened - closed, reached, next);
        reached = next;
        if (opens) opened += 1;
        else closed += 1;
      }
      if (end > reached) visit(0, reached, end);
    },
  };
}

function doubled(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(2 * values.length);
  larger.set(values);
  return larger;
}

/** Sorts the first so many values, ascending. */
function sort(values: Float64Array, count: number): void {
  if (count > FEW) {
    values.subarray(0, count).sort();
    return;
  }
  // Insertion: most circles meet few others, and a call of the sort above costs more than this.
  for (let i = 1; i < count; i++) {
    const value = values[i] as number;
    let place = i - 1;
    for (; place >= 0 && (values[place] as number) > value; place--) values[place + 1] = values[place] as number;
    values[place + 1] = value;
  }
}

const FEW = 24;
