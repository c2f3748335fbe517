import type { Adcode } from '../area';
import { LONGEST_CONTAINER, narrowed, separatedParts } from './combinedName';
import { isInScope, readingsOf, type Scope } from './lookUp';
import type { NameIndex } from './nameIndex';
import { isHanKey } from './normaliseName';
import type { Suggester } from './suggest';

/** What the misspelt part of a combined name nearly spells within its other parts: 东营市 for 山东省东菅市. */
export function suggestCombined(
  index: NameIndex,
  suggest: Suggester,
  text: string,
  key: string,
  scope: Scope,
): readonly Adcode[] {
  const parts = separatedParts(text);
  if (parts.length > 1) {
    const unknown = parts.filter((part) => readingsOf(index, part).length === 0);
    const containers = parts.filter((part) => !unknown.includes(part));
    const scopes = containers.flatMap((container) => narrowed(index, container, scope));
    return unknown.flatMap((part) => suggestWithin(index, suggest, part, scopes));
  }
  if (!isHanKey(key)) return [];
  for (let length = Math.min(key.length - 2, LONGEST_CONTAINER); length >= 2; length--) {
    const scopes = narrowed(index, key.slice(0, length), scope);
    const near = suggestWithin(index, suggest, key.slice(length), scopes);
    if (near.length > 0) return near;
  }
  return [];
}

function suggestWithin(
  index: NameIndex,
  suggest: Suggester,
  part: string,
  scopes: readonly Scope[],
): readonly Adcode[] {
  return suggest(part).filter((adcode) => scopes.some((scope) => isInScope(index, adcode, scope)));
}
