import { type Adcode, parentAdcode } from '../../../../core/areas/area';

const NATION: Adcode = '100000';

/** Whether an area is another one or lies in it. */
export function isInside(adcode: Adcode, around: Adcode): boolean {
  for (let at: Adcode | null = adcode; at !== null; at = parentAdcode(at)) if (at === around) return true;
  return around === NATION;
}

/** The smallest area around all of several. */
export function commonParent(adcodes: readonly Adcode[]): Adcode {
  for (let at: Adcode | null = adcodes[0] ?? null; at !== null; at = parentAdcode(at)) {
    if (adcodes.length > 1 && adcodes.includes(at)) continue;
    if (adcodes.every((adcode) => isInside(adcode, at!)) && (adcodes.length > 1 || at !== adcodes[0])) return at;
  }
  return NATION;
}
