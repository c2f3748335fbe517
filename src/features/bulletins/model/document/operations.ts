/** The operations that a bulletin tells of, with their first and last day where it says them. */
import { sentencesOf } from '../intake/sentences';
import { resolveDay, type Today } from '../times/resolveTime';
import type { TimeToken } from '../times/timeExpression';
import type { ReadPassage } from './readPassage';

export interface Operation {
  /** As it stands in quotes before 行动; null where it has no name. */
  readonly name: string | null;
  readonly start: string | null;
  /** Null while it goes on, or where no day is said. */
  readonly end: string | null;
  /** Index of the passage that tells its first day. */
  readonly passage: number;
}

const SAID = /行动|专项|战役|攻势|会战|整治|大排查|严打|夏防|冬防|这场仗|百日/;
const NAME =
  /[“"]([^”"]{2,14})[”"](?:集中|专项|统一|严打|整治|执法|治安|打击|打击整治|秋冬|夏季|冬季|春季|联合|粤港澳|跨省|区域|[一-龥]{2,4}联合|代号)*(?:行动|战役|攻势|会战|整治)|[“"]([^”"]{2,14}(?:行动|战役|攻势|会战))[”"]/;
const STARTS = /启动|打响|部署|展开|开展|拉开|实施|发起|吹响|开始|开战|起(?![火诉])|打出/;
const ENDS = /收官|结束|收网|落幕|告捷|收兵|收尾|截止|落下帷幕|画上句号|鸣金|完结|完成/;

export function findOperations(passages: readonly ReadPassage[], today: Today): readonly Operation[] {
  const found: {
    name: string | null;
    start: string | null;
    end: string | null;
    cutoff: string | null;
    passage: number;
  }[] = [];
  passages.forEach(({ text, times, role }, passage) => {
    if (role === 'furniture' || role === 'imprint') return;
    for (const { start: from, end: to } of sentencesOf(text)) {
      const sentence = text.slice(from, to);
      if (!SAID.test(sentence) && !/截[至止]/.test(sentence) && !/^(?:其?间|时间)/.test(sentence)) continue;
      const name = nameIn(sentence) ?? (found.length === 0 ? nameIn(text.slice(0, to)) : null);
      const inside = times.filter(({ start, end }) => start >= from && end <= to);
      const known = () =>
        found.findLast((operation) => name === null || operation.name === null || sameName(operation.name, name));
      for (const token of inside) {
        const cutoff = cutoffOf(text, token, today);
        const running = found.at(-1);
        if (cutoff !== null && running !== undefined && running.start !== null && running.start < cutoff)
          running.cutoff ??= cutoff;
        const event = eventOf(text, from, to, token, today);
        if (event === null) continue;
        const operation = known();
        if (
          event.start !== null &&
          (operation === undefined || (operation.start !== null && operation.start !== event.start))
        ) {
          found.push({ name, start: event.start, end: event.end, cutoff: null, passage });
        } else if (operation !== undefined) {
          operation.start ??= event.start;
          if (event.end !== null && (operation.start === null || event.end >= operation.start))
            operation.end ??= event.end;
          operation.name ??= name;
        }
      }
    }
  });
  return found.map(({ cutoff, ...operation }) => ({ ...operation, end: operation.end ?? cutoff }));
}

/** 截至10月20日，共破获: what it has done is counted to that day. */
function cutoffOf(text: string, { meaning, end }: TimeToken, today: Today): string | null {
  if (
    meaning.kind !== 'until' ||
    meaning.at === null ||
    !/^，?(?:已|共|累计|全市|全省|全县|全区)?(?:共|已|累计)*(?:破获|抓获|查处|打掉|检查|侦破|收缴|整改)/.test(
      text.slice(end, end + 14),
    )
  )
    return null;
  return resolveDay(meaning.at, today);
}

function eventOf(
  text: string,
  from: number,
  to: number,
  { start, end, meaning }: TimeToken,
  today: Today,
): { start: string | null; end: string | null } | null {
  // Up to the next day: 于7月1日启动、8月31日结束.
  const behind = text.slice(end, Math.min(to, end + 16)).split(/[，；]|、?(?:至|到|于)?\d/)[0]!;
  const before = text
    .slice(Math.max(from, start - 16), start)
    .split(/[，；]/)
    .at(-1)!;
  if (meaning.kind === 'since' && meaning.from !== null && meaning.from.year !== 'this') {
    return isOfOperation(text, from, start, behind) || OPENS_ONE.test(text.slice(end, to))
      ? { start: resolveDay(meaning.from, today), end: null }
      : null;
  }
  if (meaning.kind === 'days') {
    const isTold =
      /(?:行动|战役|攻势|会战|整治|时间为?|期间|为期)(?:时间)?[（(：:，]?(?:自|从|为|于)?$/.test(before) ||
      ENDS.test(behind) ||
      /[“"][^”"]+[”"]/.test(before);
    return isTold && !/节|假/.test(before.slice(-4))
      ? { start: resolveDay(meaning.from, today), end: resolveDay(meaning.to, today) }
      : null;
  }
  if (meaning.kind === 'until' && meaning.at !== null && /(?:至|到|于)$/.test(before) && ENDS.test(behind))
    return { start: null, end: resolveDay(meaning.at, today) };
  if (meaning.kind !== 'day') return null;
  const day = resolveDay(meaning.day, today);
  if (day === null || /:|时/.test(behind.slice(0, 3))) return null;
  if (ENDS.test(behind) && !/[召举]/.test(behind)) return { start: null, end: day };
  if (/(?:至|到|于)$/.test(before) && ENDS.test(behind)) return { start: null, end: day };
  if (/召开|举行|通报|发布会|新闻/.test(behind)) return null;
  return STARTS.test(behind) ||
    (/^[，]/.test(text.slice(end)) &&
      STARTS.test(text.slice(end, end + 24)) &&
      /行动|战役|攻势|硬仗|[“"]/.test(text.slice(end, to)))
    ? { start: day, end: null }
    : null;
}

/** 9月1日以来，全市公安机关开展“秋风”专项行动. */
const OPENS_ONE = /^，?[^。；]{0,30}(?:开展|部署|启动|组织|发起)[^。；]{0,20}(?:行动|专项|会战|攻势)/;

function isOfOperation(text: string, from: number, start: number, behind: string): boolean {
  return (
    /行动|专项|战役|攻势|会战|整治/.test(text.slice(Math.max(from, start - 24), start)) ||
    /^[^，]{0,12}(?:行动|专项|战役|整治)/.test(behind)
  );
}

export function nameIn(text: string): string | null {
  const match = NAME.exec(text);
  return match === null ? null : (match[1] ?? match[2] ?? null);
}

export const sameName = (one: string, other: string) => one.includes(other) || other.includes(one);
