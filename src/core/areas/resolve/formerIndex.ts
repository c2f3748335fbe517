import type { FormerDivision } from '../formerDivisions';
import { splitName } from './splitName';

/** Former divisions by what they are looked up by. */
export interface FormerIndex {
  readonly codes: ReadonlyMap<string, readonly FormerDivision[]>;
  readonly names: ReadonlyMap<string, readonly FormerDivision[]>;
  /** Names without their kind, where two characters are left: 莱芜. */
  readonly bases: ReadonlyMap<string, readonly FormerDivision[]>;
  /** Divisions of today whose beginning is known, by their codes. */
  readonly begun: ReadonlyMap<string, FormerDivision>;
}

export function createFormerIndex(divisions: readonly FormerDivision[]): FormerIndex {
  const codes = new Map<string, FormerDivision[]>();
  const names = new Map<string, FormerDivision[]>();
  const bases = new Map<string, FormerDivision[]>();
  const begun = new Map<string, FormerDivision>();
  const add = (lists: Map<string, FormerDivision[]>, key: string, division: FormerDivision) => {
    const list = lists.get(key);
    if (list) list.push(division);
    else lists.set(key, [division]);
  };
  for (const division of divisions) {
    if (division.change === 'current') {
      begun.set(division.adcode, division);
      continue;
    }
    const { base, generic } = splitName(division.name);
    if (division.adcode !== '' && division.change !== 'alias') add(codes, division.adcode, division);
    add(names, division.name, division);
    if (generic !== '' && base.length > 1) add(bases, base, division);
  }
  return { codes, names, bases, begun };
}
