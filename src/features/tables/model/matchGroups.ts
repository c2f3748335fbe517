import { groupBy } from '../../../core/text/groupBy';
import type { MatchedHow, MatchedPlace, MatchReport, SetAsidePlace } from './matchReport';

/** From what a reader has most reason to look at to what cannot be mistaken. */
const HOW_ORDER: readonly MatchedHow[] = [
  'chosen',
  'merged',
  'former',
  'office',
  'alias',
  'traditional',
  'pinyin',
  'english',
  'short-name',
  'full-name',
  'code',
];

const RULE_ORDER: readonly SetAsidePlace['rule'][] = [
  'left-out',
  'part',
  'higher-level',
  'lower-level',
  'total',
  'remainder',
  'region',
  'note',
  'heading',
  'empty',
];

/** The places found, by the substitution that was made; a rule without any is left out. */
export function matchedByHow({ matched }: MatchReport): readonly (readonly [MatchedHow, readonly MatchedPlace[]])[] {
  return inOrder(
    HOW_ORDER,
    groupBy(matched, ({ how }) => how),
  );
}

/** What is set aside, by the reason. */
export function setAsideByRule({
  setAside,
}: MatchReport): readonly (readonly [SetAsidePlace['rule'], readonly SetAsidePlace[]])[] {
  return inOrder(
    RULE_ORDER,
    groupBy(setAside, ({ rule }) => rule),
  );
}

function inOrder<Key, Item>(order: readonly Key[], groups: ReadonlyMap<Key, readonly Item[]>) {
  return order.flatMap((key): readonly (readonly [Key, readonly Item[]])[] => {
    const items = groups.get(key);
    return items === undefined ? [] : [[key, items]];
  });
}
