import type { BulletinFacts, Governed } from '../document/bulletin';
import type { NumeralToken } from '../numerals/numeral';
import { HAPPENED } from '../words/stock';
import { type Compared, type Direction, RATIO } from './change';
import { changeComparator, type FigureComparator, ratioComparator } from './figureComparator';
import { figurePeriod } from './figurePeriod';
import type { LevelBefore } from './levelBefore';
import type { Doubt, FieldReasons, Figure, FigureScope } from './reading';
import type { SentenceState } from './sentenceState';

/** All that is known of a number when its fields are settled. */
export interface Around {
  readonly direction: Direction | null;
  readonly compared: Compared | null;
  /** Whether what compares stands between it and the number before. */
  readonly isGap: boolean;
  readonly base: LevelBefore | null;
  readonly place: Governed;
  /** Text since the figure before, and what of it is in its own clause. */
  readonly window: string;
  readonly clause: string;
  /** From the sentence's begin. */
  readonly sentence: string;
  readonly subject: string;
  readonly own: string;
  readonly daily: boolean;
  readonly unit: string | null;
  readonly unitReason: FieldReasons['unit'];
  readonly isTitle: boolean;
  readonly index: number;
  readonly count: number;
}

const NO_COMPARATOR: FigureComparator = { comparator: null, reason: 'none' };

export function figureOf(
  numeral: NumeralToken,
  isSigned: boolean,
  around: Around,
  state: SentenceState,
  facts: BulletinFacts,
): Figure {
  const { direction, base, place, clause, window, subject, unit } = around;
  const kind = kindOf(numeral, isSigned, around);
  const isChange = kind === 'change';
  const comparison =
    kind === 'ratio'
      ? ratioComparator(clause)
      : isChange
        ? changeComparator(around.compared, around.isGap, state, window)
        : NO_COMPARATOR;
  const period = figurePeriod({ ...around, isChange }, state, facts);
  const daily = around.daily && !isChange ? ['日均'] : [];
  return {
    value: isChange && direction?.isFall === true ? -Math.abs(numeral.value) : numeral.value,
    unit,
    kind,
    comparator: comparison.comparator,
    qualifiers: [...new Set([...daily, ...numeral.hedges])],
    place: place.adcodes[0] ?? null,
    period: period.span,
    scope: scopeOf(place, period.isOperation, `${subject}${clause}`, around.sentence),
    subject:
      isChange && comparison.comparator !== null
        ? `${subject}${comparison.comparator === 'yoy' ? '同比' : '环比'}`
        : subject,
    reasons: { place: place.reason, period: period.reason, comparator: comparison.reason, unit: around.unitReason },
    doubts: [
      ...doubtsOfPlace(place, state),
      ...doubtsOf([
        ['direction', isChange && direction === null && !isSigned],
        ['comparator', comparison.reason === 'unsaid'],
        ['frame', !period.isSure || state.isUndated],
        ['period-carried', period.reason === 'carried'],
        ['form', numeral.form === 'zero'],
        ['range', numeral.form === 'range'],
        ['base', base !== null],
        ['unit', unit === null || around.unitReason === 'earlier'],
        ['title', around.isTitle],
      ]),
    ],
  };
}

function kindOf(
  numeral: NumeralToken,
  isSigned: boolean,
  { unit, clause, base, place, direction }: Around,
): Figure['kind'] {
  if (unit === 'times' && RATIO.test(clause)) return 'ratio';
  if (base !== null || place.reason === 'compared') return 'level';
  const isNamed = unit === 'pp' || numeral.form === 'multiple';
  const isBare = /(?:同比|环比)(?:约|近|逾|超)?$/.test(clause);
  return direction !== null || isSigned || isNamed || isBare ? 'change' : 'level';
}

function scopeOf(place: Governed, isOperation: boolean, text: string, sentence: string): FigureScope {
  if (place.isPart) return 'part';
  const isCampaign = /[”"](?:专项|集中|联合)*(?:行动|专项|整治)/.test(sentence);
  return (isOperation || isCampaign) && !HAPPENED.test(text) ? 'operation' : 'all';
}

function doubtsOfPlace(place: Governed, { hasStrayed }: SentenceState): readonly Doubt[] {
  const isCarried = hasStrayed && (place.reason === 'home' || place.reason === 'carried');
  return doubtsOf([
    ['home', place.adcodes.length === 0 || (!place.isSure && place.reason === 'home')],
    ['place-list', !place.isSure && place.reason === 'group'],
    ['place-carried', isCarried || (!place.isSure && place.reason !== 'home' && place.reason !== 'group')],
  ]);
}

function doubtsOf(all: readonly (readonly [doubt: Doubt, holds: boolean])[]): readonly Doubt[] {
  return all.filter(([, holds]) => holds).map(([doubt]) => doubt);
}
