/**
 * The class of a value: the index of the class (lower, upper] that holds it; the first class holds its lower edge too.
 * A class between two equal edges holds just that value, and the class below it ends short of it. −1 outside all.
 *
 * @param breaks n + 1 ascending edges of n classes.
 */
export function classOf(breaks: ArrayLike<number>, value: number): number {
  const classCount = breaks.length - 1;
  if (classCount < 1 || !(value >= breaks[0]! && value <= breaks[classCount]!)) return -1;
  let low = 0;
  let high = classCount - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= breaks[middle + 1]!) high = middle;
    else low = middle + 1;
  }
  const isOnTheEdgeOfItsOwnClass = low + 1 < classCount && breaks[low + 1] === value && breaks[low + 2] === value;
  return isOnTheEdgeOfItsOwnClass ? low + 1 : low;
}
