import type { Gazetteer } from '../../src/core/areas/gazetteer';
import type { AreaFacts } from './finishEdition';

/**
 * Names and areas by adcode.
 *
 * @param areas in km², by adcode.
 * @param former adcodes of those whose outline is one that they had before.
 * @throws on an area that the gazetteer does not know: it is drawn, so it has to have a name.
 */
export function areaFacts(
  gazetteer: Gazetteer,
  areas: ReadonlyMap<string, number>,
  former: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, AreaFacts> {
  const known = new Map(gazetteer.entries.map(({ adcode, names }) => [adcode, names]));
  return new Map(
    [...areas].map(([adcode, areaKm2]) => {
      const names = known.get(adcode);
      if (!names) throw new Error(`The gazetteer has no entry for ${adcode}.`);
      return [adcode, { names, areaKm2, ...(former.has(adcode) ? { isFormer: true } : {}) }];
    }),
  );
}
