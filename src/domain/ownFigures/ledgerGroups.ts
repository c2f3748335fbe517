import { groupBy } from '../groupBy';
import type { Decisions, DuplicateChoice } from './decisions';
import type { DuplicateFigures, Ledger, MatchedHow, MatchedPlace, SetAsidePlace } from './ledger';

/** From what a reader has most reason to look at to what cannot be mistaken. */
const HOW_ORDER: readonly MatchedHow[] = [
  'chosen',
  'merged',
  'former',
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
  'higher-level',
  'total',
  'remainder',
  'note',
  'heading',
  'empty',
];

/** The places found, by the substitution that was made; a rule without any is left out. */
export function matchedByHow({ matched }: Ledger): readonly (readonly [MatchedHow, readonly MatchedPlace[]])[] {
  return inOrder(
    HOW_ORDER,
    groupBy(matched, ({ how }) => how),
  );
}

/** What is set aside, by the reason. */
export function setAsideByRule({
  setAside,
}: Ledger): readonly (readonly [SetAsidePlace['rule'], readonly SetAsidePlace[]])[] {
  return inOrder(
    RULE_ORDER,
    groupBy(setAside, ({ rule }) => rule),
  );
}

/** What is decided for an area's figures: for itself, or for all. The ledger is of before while it is read again. */
export function duplicateChoice(
  { duplicates }: Decisions,
  { adcode }: Pick<DuplicateFigures, 'adcode'>,
): DuplicateChoice | null {
  return duplicates[adcode] ?? duplicates['*'] ?? null;
}

function inOrder<Key, Item>(order: readonly Key[], groups: ReadonlyMap<Key, readonly Item[]>) {
  return order.flatMap((key): readonly (readonly [Key, readonly Item[]])[] => {
    const items = groups.get(key);
    return items === undefined ? [] : [[key, items]];
  });
}
