import type { TimeToken } from './timeExpression';

/** Whether an expression of time is only compared with: 比去年, 较2018年的, 是上年的2.1倍, 由去年同期的. */
export function isCompared(text: string, { start, end, meaning }: TimeToken): boolean {
  if (meaning.kind === 'same-period') return true;
  if (/每年$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  const before = text.slice(Math.max(0, start - 4), start);
  if (/^(?:来|以来)?的?(?:最|首|新低|新高|少有|同期)/.test(text.slice(end)) && /(?:为|是|创|创下|达到)$/.test(before))
    return true;
  const behind = text.slice(end, end + 12);
  if (/(?:[比较](?:疫情?前|行动前|改革前)?|与|同(?!时)|相较于?|对比|低于|高于|多于|少于|超过|环比|同比)$/.test(before))
    return true;
  if (/^(?:同期|同时期)?(?:相比|的?平均水平|的?均值|持平)/.test(behind)) return true;
  if (
    /(?:由|从)$/.test(before) &&
    (meaning.kind === 'years' || meaning.kind === 'months') &&
    /^(?:的|末|底)/.test(behind)
  )
    return true;
  return (
    /(?:是|为|相当于|达到?)$/.test(before) && /^(?:同期)?的(?:近|约|逾|超)?[\d一二三四五六七八九十两.]+倍/.test(behind)
  );
}
