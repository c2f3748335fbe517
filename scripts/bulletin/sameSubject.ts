/** Whether two short phrases name the same thing: by the pairs of characters that they share (Dice's coefficient). */
const TAIL =
  /[（(][^）)]*[）)]|较.{1,8}?(?=变化|增长|增减)|同比|环比|按年|按月|年均|累计|合计|变化|增减|提高幅度|增长|下降|与.{1,8}之比|占比|比重|比例|占(?=全|总)|人次|起数|件数|宗数|人数|次数|场次|金额|月均|日均|平均每[天日]|每天|接报/g;
const CUT = /[的数量率总各类共计、，,（）()“”"\s]/g;
const ENOUGH = 0.3;
const CLEARLY = 0.1;

/** Near enough to one of its own names, and not clearly nearer to another figure's of the same line. */
export function isSameSubject(subject: string, own: readonly string[], others: ReadonlySet<string>): boolean {
  const near = Math.max(...own.map((name) => likeness(subject, name)));
  const ownStem = stem(own[0] ?? '');
  const nearest = Math.max(
    0,
    ...[...others].filter((other) => stem(other) !== ownStem).map((other) => likeness(subject, other)),
  );
  return near >= ENOUGH && near + CLEARLY >= nearest;
}

const stem = (text: string) => text.replace(TAIL, '').replace(CUT, '');

function likeness(one: string, other: string): number {
  return Math.max(...[false, true].map((whole) => dice(pairs(one, whole), pairs(other, whole))));
}

function pairs(text: string, whole: boolean): ReadonlyMap<string, number> {
  const cut = whole || stem(text).length < 2 ? text.replace(CUT, '') : stem(text);
  const counts = new Map<string, number>();
  for (let index = 0; index + 1 < cut.length; index += 1)
    counts.set(cut.slice(index, index + 2), (counts.get(cut.slice(index, index + 2)) ?? 0) + 1);
  return counts.size === 0 ? new Map([[cut, 1]]) : counts;
}

function dice(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((all, count) => all + count, 0);
  const shared = [...one].reduce((all, [pair, count]) => all + Math.min(count, other.get(pair) ?? 0), 0);
  return (2 * shared) / Math.max(1, sum(one) + sum(other));
}
