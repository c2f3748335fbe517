import type { Topology } from 'topojson-specification';
import { ranksOf } from '../../../src/core/areas/area';
import type { Gazetteer } from '../../../src/core/areas/gazetteer';
import type { Invariant } from './invariant';
import { membersOf } from './readTopology';

/** Every county is called, and belongs to the prefecture, as the gazetteer says. */
export function checkCountyNames(topology: Topology, edition: string, gazetteer: Gazetteer): Invariant {
  const entries = new Map(gazetteer.entries.map((entry) => [entry.adcode, entry]));
  const counties = membersOf(topology, 'counties');
  const wrong = counties.filter(({ adcode, properties: { zh, hant, en, prefecture, province } }) => {
    const entry = entries.get(adcode);
    if (!entry || !ranksOf(adcode).includes('county')) return true;
    const { names, level, parent } = entry;
    const isCalledSo = zh === names.zh && hant === names.hant && en === names.en;
    // Jiyuan is a prefecture, and stands among the counties for itself.
    const own = level === 'prefecture' ? entry : entries.get(parent ?? '');
    // A municipality is of both ranks.
    return !isCalledSo || own === undefined || prefecture !== own.adcode || province !== (own.parent ?? own.adcode);
  });
  return {
    name: `gazetteer-${edition}`,
    ok: wrong.length === 0 && counties.length > 0,
    figure: `${wrong.length} of ${counties.length} counties differ from the gazetteer in name or prefecture`,
    limit: '0',
    offending: wrong.map(({ adcode, properties, shape }) => ({
      type: 'Feature',
      properties: { adcode, ...properties },
      geometry: shape,
    })),
    remarks: wrong.map(({ adcode, properties: { zh, hant, en } }) => `differs: ${adcode} ${zh}, ${hant}, ${en}`),
  };
}
