/** Whether a figure that was read is the one of the key, field by field. */
import type { KeyFigure } from './answerKey';
import type { FigureLine } from './readingLines';
import { isSameSubject } from './sameSubject';

export const FIELDS = ['value', 'unit', 'change', 'qualifier', 'place', 'period', 'scope', 'subject'] as const;
export type JudgedFields = Readonly<Record<(typeof FIELDS)[number], boolean>>;

/** Counting words that count the same. */
const SAME_UNITS: Readonly<Record<string, string | null>> = {
  名: '人',
  位: '人',
  宗: '起',
  件: '起',
  个: '处',
  所: '处',
  家: '处',
  台: '辆',
  部: '辆',
  公吨: '吨',
  千克: '公斤',
  人民币: '元',
  '': null,
};
const SAME_HEDGES: Readonly<Record<string, string>> = {
  多: '余',
  逾: '超',
  超过: '超',
  左右: '约',
  大约: '约',
  将近: '近',
};

/** @param others subjects of the other figures of the same line. */
export function judgeFigure(key: KeyFigure, line: FigureLine, others: ReadonlySet<string>): JudgedFields {
  const accepted = [
    { value: key.value, unit: key.unit },
    ...(key.also_accept ?? []).map(({ value = key.value, unit = key.unit }) => ({ value, unit })),
  ];
  const near = accepted.filter(({ value }) => isNear(line.value, value));
  const isUnit = near.some(({ unit }) => sameUnit(key, line.unit) === sameUnit(key, unit));
  return {
    value: near.length > 0,
    unit: isUnit,
    change:
      [key.comparator, ...(key.comparator_alt ?? [])].includes(line.comparator) &&
      (key.kind !== 'change' || line.value * key.value >= 0),
    qualifier: hedges(line.qualifier) === hedges(key.qualifier),
    place: line.place === key.adcode,
    period: [key.period, ...(key.period_alt ?? [])].some((period) => isSamePeriod(line.period ?? '', period ?? '')),
    scope: [key.scope, ...(key.scope_alt ?? [])].includes(line.scope),
    subject: isSameSubject(line.subject, [key.metric_zh, ...(key.metric_alt ?? [])], others),
  };
}

export function isNear(one: number, other: number): boolean {
  const isRounded = Math.abs(other) < 100 && other !== Number(other.toFixed(2));
  return Math.abs(one - other) <= Math.max(1e-6 * Math.max(1, Math.abs(other)), isRounded ? 1e-4 : 0);
}

function sameUnit(key: KeyFigure, unit: string | null): string | null {
  const bare = key.per === undefined ? unit : ((unit ?? '').split('/')[0] ?? '');
  const same = SAME_UNITS[bare ?? ''];
  return same === undefined ? bare : same;
}

function hedges(printed: string | null): string {
  const words = (printed ?? '').split(';').map((word) => SAME_HEDGES[word] ?? word);
  return [...new Set(words)]
    .filter((word) => word !== '' && word !== '月均')
    .sort()
    .join(';');
}

/** An open start may be said or left out. */
function isSamePeriod(one: string, other: string): boolean {
  return one === other || (other.startsWith('..') && one === other.slice(2)) || (other !== '' && one === `..${other}`);
}
