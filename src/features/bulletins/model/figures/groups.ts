/** Numerals that stand side by side as one list: 18.4%、9.7%和31.2%; 11天、提高5.6个百分点. */
import type { NumeralToken } from '../numerals/numeral';
import { FALLS, RISES } from '../words/directions';

export interface NumeralGroup {
  readonly start: number;
  readonly end: number;
  readonly numerals: readonly NumeralToken[];
  /** Text between each numeral and the one before it; of the first "". */
  readonly gaps: readonly string[];
}

const DIRECTIONS = [...FALLS, ...RISES].sort((one, other) => other.length - one.length).join('|');
const GAP = new RegExp(`^(?:[、和及与]|以及)(?:同比|环比)?(?:分别)?(?:${DIRECTIONS})?(?:了|约|近|逾|超过|超|达|为)*$`);

export function groupNumerals(text: string, numerals: readonly NumeralToken[]): readonly NumeralGroup[] {
  const groups: NumeralGroup[] = [];
  let members: NumeralToken[] = [];
  let gaps: string[] = [];
  const close = () => {
    if (members.length > 0)
      groups.push({ start: members[0]!.start, end: members.at(-1)!.end, numerals: inheritUnits(members), gaps });
    members = [];
    gaps = [];
  };
  for (const numeral of numerals) {
    const last = members.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, numeral.start);
    if (last !== undefined && !GAP.test(gap)) close();
    gaps.push(members.length === 0 ? '' : gap);
    members.push(numeral);
  }
  close();
  return groups;
}

/** 412、156、203件: the unit that follows; 1103件、987: else the one before. 5.2个和1.7个百分点 are both points. */
function inheritUnits(members: readonly NumeralToken[]): readonly NumeralToken[] {
  return members.map((member, index) => {
    const later = members.slice(index + 1).find(({ unit }) => unit !== null);
    if (member.unit === '个' && members.at(-1)!.unit === 'pp') return { ...member, unit: 'pp' };
    if (member.unit !== null || member.form === 'zero') return member;
    const donor = later ?? members.slice(0, index).findLast(({ unit }) => unit !== null);
    return donor === undefined ? member : { ...member, unit: donor.unit };
  });
}
