import type { AreaNames } from '../../src/domain/area';
import type { Gazetteer } from '../../src/domain/gazetteer';

/**
 * Names by adcode.
 *
 * @throws on an area that the gazetteer does not know: it is drawn, so it has to have a name.
 */
export function areaNames(gazetteer: Gazetteer, adcodes: Iterable<string>): ReadonlyMap<string, AreaNames> {
  const known = new Map(gazetteer.entries.map(({ adcode, names }) => [adcode, names]));
  return new Map(
    [...adcodes].map((adcode) => {
      const names = known.get(adcode);
      if (!names) throw new Error(`The gazetteer has no entry for ${adcode}.`);
      return [adcode, names];
    }),
  );
}
