import type { TripleList } from './tripleList';

/**
 * How much of each pixel lies inside rings, to a 256th: each edge adds to the pixels that it crosses by how much of them lies
 * on its right, and the sum along a row is the cover.
 *
 * Source of the method: Raph Levien, font-rs (2016); its signed areas are those of AGG and FreeType.
 */
export class WindingSums {
  private sums = new Float32Array(0);
  /** Of each row, the pixels that edges touched: beyond them nothing is covered. */
  private firsts = new Int32Array(0);
  private lasts = new Int32Array(0);
  private width = 0;
  private height = 0;
  private left = 0;
  private top = 0;

  /** Begins with a rectangle of a picture; whole pixels. All sums are zero. */
  begin(left: number, top: number, width: number, height: number): void {
    const needed = (width + 2) * height;
    if (this.sums.length < needed) this.sums = new Float32Array(2 * needed);
    if (this.firsts.length < height) {
      this.firsts = new Int32Array(2 * height);
      this.lasts = new Int32Array(2 * height);
    }
    this.firsts.fill(width, 0, height);
    this.lasts.fill(-1, 0, height);
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
  }

  /** An edge in pixels of the picture. What lies left of the rectangle counts at its left side. */
  addEdge(fromX: number, fromY: number, toX: number, toY: number): void {
    if (fromY === toY) return;
    const isDown = fromY < toY;
    const sign = isDown ? 1 : -1;
    const startY = (isDown ? fromY : toY) - this.top;
    const endY = (isDown ? toY : fromY) - this.top;
    if (endY <= 0 || startY >= this.height) return;
    const slope = (toX - fromX) / (toY - fromY);
    let x = (isDown ? fromX : toX) - this.left;
    if (startY < 0) x -= startY * slope;
    const firstRow = startY < 0 ? 0 : Math.floor(startY);
    const endRow = Math.min(this.height, Math.ceil(endY));
    for (let row = firstRow; row < endRow; row++) {
      const share = Math.min(row + 1, endY) - Math.max(row, startY);
      const next = x + slope * share;
      this.addInRow(row, sign * share, Math.min(x, next), Math.max(x, next));
      x = next;
    }
  }

  /**
   * Writes down what is covered, row by row from the left, and begins anew.
   *
   * @param area number of what the rings are.
   * @param runs takes pixels that are covered whole: the first, the one after the last, the area.
   * @param parts takes those covered in part: pixel, area, from 1 to 254 of 255.
   */
  end(area: number, pictureWidth: number, runs: TripleList, parts: TripleList): void {
    const { sums, width, height } = this;
    for (let row = 0; row < height; row++) {
      const first = this.firsts[row] as number;
      const last = this.lasts[row] as number;
      const offset = row * (width + 2);
      const end = last < width ? last + 1 : width;
      const pixels = (this.top + row) * pictureWidth + this.left;
      let sum = 0;
      let share = 0;
      let runStart = first;
      for (let x = first; x < end; x++) {
        const added = sums[offset + x] as number;
        if (added !== 0) {
          sums[offset + x] = 0;
          sum += added;
          if (share === 255 && x > runStart) runs.push(pixels + runStart, pixels + x, area);
          share = evenOdd(sum);
          runStart = x;
        }
        if (share !== 0 && share !== 255) parts.push(pixels + x, area, share);
      }
      if (share === 255 && end > runStart) runs.push(pixels + runStart, pixels + end, area);
      for (let x = end; x <= last; x++) sums[offset + x] = 0;
    }
  }

  /** Part of an edge within a row, from the left to the right. */
  private addInRow(row: number, cover: number, fromX: number, toX: number): void {
    const { sums, width } = this;
    const from = fromX < 0 ? 0 : Math.min(fromX, width);
    const to = toX < 0 ? 0 : Math.min(toX, width);
    const first = Math.floor(from);
    const end = Math.ceil(to);
    const at = row * (width + 2) + first;
    if (first < (this.firsts[row] as number)) this.firsts[row] = first;
    if (end <= first + 1) {
      const right = cover * ((from + to) / 2 - first);
      sums[at] = (sums[at] as number) + cover - right;
      sums[at + 1] = (sums[at + 1] as number) + right;
      if (first + 1 > (this.lasts[row] as number)) this.lasts[row] = first + 1;
      return;
    }
    if (end > (this.lasts[row] as number)) this.lasts[row] = end;
    // How much of the edge's height lies right of a pixel's left side, as it grows: its differences are what pixels get.
    const perPixel = cover / (to - from);
    let before = 0;
    for (let x = first; x < end; x++) {
      const enters = Math.max(x, from);
      const leaves = Math.min(x + 1, to);
      const height = perPixel * (leaves - enters);
      const inside = height * (x + 1 - (enters + leaves) / 2);
      const index = at + x - first;
      sums[index] = (sums[index] as number) + before + inside;
      before = height - inside;
    }
    sums[at + end - first] = (sums[at + end - first] as number) + before;
  }
}

/** By the even-odd rule, whichever way rings run; 0 to 255. */
function evenOdd(sum: number): number {
  const size = sum < 0 ? -sum : sum;
  const folded = size < 2 ? size : size % 2;
  return (255 * (folded > 1 ? 2 - folded : folded) + 0.5) | 0;
}
