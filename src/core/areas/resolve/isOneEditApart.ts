/**
 * Whether one insertion, deletion, substitution or swap of neighbours makes one text the other (optimal string
 * alignment distance of exactly 1). Linear in the length.
 */
export function isOneEditApart(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false;
  const shorter = left.length <= right.length ? left : right;
  const longer = shorter === left ? right : left;
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start++;
  if (shorter.length < longer.length) return shorter.slice(start) === longer.slice(start + 1);
  if (shorter.slice(start + 1) === longer.slice(start + 1)) return true;
  const isSwapped = shorter[start] === longer[start + 1] && shorter[start + 1] === longer[start];
  return isSwapped && shorter.slice(start + 2) === longer.slice(start + 2);
}
