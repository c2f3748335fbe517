import type { Topology } from 'topojson-specification';
import type { Invariant } from './invariant';
import { membersOf, type ObjectName } from './readTopology';

/** An official area that is known not to be drawn. */
export interface KnownAbsence {
  readonly adcode: string;
  readonly name: string;
  readonly note: string;
}

/**
 * Every official area of a rank is there once, and nothing else.
 *
 * @param official adcodes; those of `absences` are expected not to be drawn, and said.
 */
export function checkCompleteness(
  topology: Topology,
  edition: string,
  official: ReadonlySet<string>,
  absences: readonly KnownAbsence[],
  object: ObjectName = 'prefectures',
): Invariant {
  const drawn = membersOf(topology, object);
  const counts = new Map<string, number>();
  for (const { adcode } of drawn) counts.set(adcode, (counts.get(adcode) ?? 0) + 1);
  const absent = new Set(absences.map(({ adcode }) => adcode));
  const missing = [...official].filter((adcode) => !counts.has(adcode) && !absent.has(adcode));
  const repeated = [...counts].filter(([, count]) => count > 1).map(([adcode]) => adcode);
  const unknown = [...counts.keys()].filter((adcode) => !official.has(adcode) || absent.has(adcode));
  const wrong = new Set([...repeated, ...unknown]);
  return {
    name: `completeness-${edition}`,
    ok: missing.length === 0 && wrong.size === 0,
    figure: `${drawn.length} areas; ${missing.length} missing, ${repeated.length} twice, ${unknown.length} not official`,
    limit: `each of ${[...official].filter((adcode) => !absent.has(adcode)).length} official areas once`,
    offending: drawn
      .filter(({ adcode }) => wrong.has(adcode))
      .map(({ adcode, shape }) => ({ type: 'Feature', properties: { adcode }, geometry: shape })),
    remarks: [
      ...missing.map((adcode) => `missing: ${adcode}`),
      ...[...wrong].map((adcode) => `unexpected: ${adcode}`),
      ...absences.map(({ adcode, name, note }) => `known absence: ${adcode} ${name}. ${note}`),
    ],
  };
}

/** The editions hold the same areas in the same, ascending, order: an area's index is its texel in both. */
export function checkOrder(overview: Topology, detail: Topology): Invariant {
  const objects: readonly ObjectName[] = ['prefectures', 'provinces'];
  const wrong = objects.flatMap((object) => {
    const [one, other] = [overview, detail].map((topology) => membersOf(topology, object).map(({ adcode }) => adcode));
    const sorted = [...(one ?? [])].sort();
    return (one ?? []).filter((adcode, index) => adcode !== other?.[index] || adcode !== sorted[index]);
  });
  const lengths = [overview, detail].map((topology) => membersOf(topology, 'prefectures').length);
  return {
    name: 'order',
    ok: wrong.length === 0 && lengths[0] === lengths[1],
    figure: `${wrong.length} areas at different places, ${lengths.join(' and ')} areas`,
    limit: 'the same, ascending',
    offending: [],
    remarks: wrong.slice(0, 5).map((adcode) => `out of order: ${adcode}`),
  };
}

/** The counties of a file ascend by adcode. */
export function checkAscending(topology: Topology, edition: string): Invariant {
  const adcodes = membersOf(topology, 'counties').map(({ adcode }) => adcode);
  const wrong = adcodes.filter((adcode, index) => index > 0 && !(adcode > (adcodes[index - 1] ?? '')));
  return {
    name: `order-${edition}`,
    ok: wrong.length === 0,
    figure: `${wrong.length} of ${adcodes.length} counties out of order`,
    limit: '0',
    offending: [],
    remarks: wrong.map((adcode) => `out of order: ${adcode}`),
  };
}

/** Names in three scripts, each in its own letters. */
export function checkNames(topology: Topology, edition: string): Invariant {
  const objects: readonly ObjectName[] = ['prefectures', 'provinces', 'counties'];
  const members = objects.flatMap((object) => membersOf(topology, object));
  const wrong = members.filter(({ properties: { zh, hant, en } }) => {
    const isHan = (name: unknown) => typeof name === 'string' && /^\p{Script=Han}+$/u.test(name);
    return !isHan(zh) || !isHan(hant) || typeof en !== 'string' || !/^\p{Lu}[\p{Script=Latin}'’ -]+$/u.test(en);
  });
  return {
    name: `names-${edition}`,
    ok: wrong.length === 0,
    figure: `${wrong.length} of ${members.length} areas without a name in each of three languages`,
    limit: '0',
    offending: wrong.map(({ adcode, properties, shape }) => ({
      type: 'Feature',
      properties: { adcode, ...properties },
      geometry: shape,
    })),
    remarks: wrong.map(({ adcode, properties: { zh, hant, en } }) => `${adcode}: ${zh}, ${hant}, ${en}`),
  };
}
