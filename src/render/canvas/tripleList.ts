/** Whole numbers in threes, as many as come. */
export class TripleList {
  private numbers = new Int32Array(3 * 4096);
  private count = 0;

  push(first: number, second: number, third: number): void {
    if (this.count + 3 > this.numbers.length) {
      const longer = new Int32Array(2 * this.numbers.length);
      longer.set(this.numbers);
      this.numbers = longer;
    }
    this.numbers[this.count] = first;
    this.numbers[this.count + 1] = second;
    this.numbers[this.count + 2] = third;
    this.count += 3;
  }

  /** Of the numbers, three for each. */
  get length(): number {
    return this.count;
  }

  /** Begins anew, in the room that it has. */
  clear(): void {
    this.count = 0;
  }

  toArray(): Int32Array {
    return this.numbers.slice(0, this.count);
  }
}
