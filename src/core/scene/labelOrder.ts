import type { Adcode } from '../areas/area';

/** 北京, 上海, 广州: nobody reads a map of the country without them. */
export const METROPOLISES: ReadonlySet<Adcode> = new Set(['110000', '310000', '440100']);

/** Those before others have their place first. */
const KINDS = ['overlay', 'extreme', 'metropolis', 'district', 'figure', 'place', 'other'] as const;

type LabelKind = (typeof KINDS)[number];

/** More than any area in km², or any number of areas. */
const MOST = 1e8;

/** @param within what comes first within the kind: the lowest. */
export function labelOrder(kind: LabelKind, within: number): number {
  return KINDS.indexOf(kind) + 0.5 + within / (2 * MOST);
}
